/** Lists of next events in June 2026. */
import '../../../src/elements/agenda-list/define.js';
import type { AgendaList } from '../../../src/elements/agenda-list/define.js';
import { daysOf, event, houseFeed, type Json } from '../../helpers/house.js';
import { loaded } from '../../helpers/mount.js';
import { namesOf, parts, textOf } from '../../helpers/seen.js';

/** Wednesday the 17th of June 2026, noon in Paris. */
export const noon = '2026-06-17T10:00Z';

/** An event of June 2026. */
export function at(title: string, day: string, from: string, to?: string, more: Json = {}): Json {
  const dates = {
    startDate: `2026-06-${day}T${from}`,
    ...(to && { endDate: `2026-06-${day}T${to}` }),
  };
  return event(title, { ...dates, ...more });
}

export const concert = at('Concert', '17', '18:00', '20:00', {
  location: { name: 'Salle municipale', address: 'Place du Marché' },
});
export const items: readonly Json[] = [
  daysOf('Passé', '2026-06-01'),
  daysOf('Exposition', '2026-06-01', '2026-06-21'),
  at('Marché', '20', '08:00', '12:00'),
  concert,
  at('Atelier', '18', '14:00', '16:00', { eventStatus: 'EventCancelled' }),
];

export async function listOf(
  given: readonly Json[] = items,
  attributes: Readonly<Record<string, string>> = {},
): Promise<AgendaList> {
  return await loaded('agenda-list', { lang: 'fr', ...attributes }, { feed: houseFeed(given) });
}

export const titles = (element: Element): string[] => namesOf(element, 'button');
/** By the clock of the place; that of the visitor has a test of its own. */
export const whens = (element: Element): string[] =>
  parts(element, 'when').map((one) =>
    textOf(one)
      .replace(/\s/g, ' ')
      .replace(/ \(heure de Paris\).*/, ''),
  );
