/** An agenda in June 2026, of which today is Wednesday the 17th. */
import '../../src/elements/agenda-calendar/define.js';
import type { AgendaCalendar } from '../../src/elements/agenda-calendar/agenda-calendar.js';
import { box } from './box.js';
import { itIs } from './clock.js';
import { daysOf, event, houseFeed, type Json } from './house.js';
import { eventually, loaded, afterPaint } from './mount.js';
import { allByRole, byRole, nameOf, part, parts, textOf } from './seen.js';

export const present = '2026-06-17T10:00Z';

/** @param width of the box it is in; 900 has room for a month, 400 has not */
export async function agendaOf(
  items: readonly Json[],
  attributes: Readonly<Record<string, string>> = {},
  width = 900,
  dir = 'ltr',
): Promise<AgendaCalendar> {
  await itIs(present);
  const parent = box(width);
  parent.lang = 'fr';
  parent.dir = dir;
  const element = await loaded('agenda-calendar', attributes, { feed: houseFeed(items), parent });
  await afterPaint(); // It has seen how wide it is.
  return element;
}

/** Events to be found by what they are about. */
export const tagged: readonly Json[] = [
  { ...event('Concert', { startDate: '2026-06-20T20:00' }), tags: ['Musique'] },
  { ...event('Atelier', { startDate: '2026-06-24T10:00' }), tags: ['Vélo'] },
  { ...daysOf('Fête', '2026-07-14'), tags: ['Musique'] },
];

/** Of the events that are shown, in their order. */
export const titles = (element: Element): string[] => parts(element, 'open').map(textOf);

export const period = (element: Element): string => textOf(part(element, 'period'));

export function search(element: Element, text: string): void {
  const box = byRole(element, 'searchbox') as HTMLInputElement;
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** The cell of a day, which begins with the day in words. */
export function cellOf(element: Element, day: string): HTMLElement {
  const cells = allByRole(element, 'gridcell').filter((cell) => nameOf(cell).startsWith(day));
  if (cells.length === 1) return cells[0]!;
  throw new Error(`${cells.length} cells of ${day}`);
}

/** The name of a day's cell after the date: its events and notes. */
export function told(element: Element, day: string): string {
  return nameOf(cellOf(element, day)).slice(day.length).trim();
}

/** Presses a button as a person does, who has it focused, and waits for what opens. */
export async function open(element: Element, button: string | RegExp): Promise<HTMLElement> {
  const pressed = byRole(element, 'button', button);
  pressed.focus();
  pressed.click();
  return openDialog(element);
}

export async function openDialog(element: Element): Promise<HTMLElement> {
  await eventually(() => allByRole(element, 'dialog').length, 'a dialog opens');
  return byRole(element, 'dialog');
}

/** Waits for the detail of an event. */
export async function openDetail(element: Element, button: string | RegExp): Promise<HTMLElement> {
  const dialog = await open(element, button);
  await eventually(() => parts(dialog, 'detail').length, 'the detail is shown');
  return dialog;
}
