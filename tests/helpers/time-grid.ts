/** Weeks of June 2026, of which today is Wednesday the 17th, and what is looked for in them. */
import type { AgendaCalendar } from '../../src/elements/agenda-calendar/agenda-calendar.js';
import { agendaOf } from './agenda.js';
import { event, type Json } from './house.js';
import { eventually } from './mount.js';
import { allByRole, byRole, nameOf, parts, textOf } from './seen.js';

export const at = (title: string, start: string, end?: string, more: Json = {}): Json =>
  event(title, { startDate: start, ...(end && { endDate: end }), ...more });

export const june = (day: number, hour: string): string => `2026-06-${day}T${hour}`;

export async function gridOf(
  items: readonly Json[],
  attributes: Readonly<Record<string, string>> = {},
  width = 1000,
  dir = 'ltr',
): Promise<AgendaCalendar> {
  const element = await agendaOf(items, { view: 'week', ...attributes }, width, dir);
  await eventually(() => parts(element, 'time-grid').length, 'the grid is shown');
  return element;
}

export const days = (element: Element): HTMLElement[] => parts(element, 'grid-day');

export function dayNamed(element: Element, name: string): HTMLElement {
  return days(element).find((day) => nameOf(byRole(day, 'heading')).startsWith(name))!;
}

export const told = (element: Element, day: string): string[] =>
  allByRole(dayNamed(element, day), 'listitem').map(nameOf);

export const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();

export function entry(within: Element, name: RegExp): HTMLElement {
  return parts(within, 'event').find((one) => name.test(textOf(one)))!;
}
