import type { ExtendedItem } from '../adapter.js';
import { textAt } from '../shared/values.js';
import type { Row } from './row.js';

/** Columns for the territory of which a row has the value. */
const zones = [
  ...['territoire', 'zone', 'zonenom', 'nomzone', 'nomterritoire', 'commune', 'area'],
  ...['perimetre', 'gebiet', 'ambito'],
];

/** The territory of which a row says something. */
export function zoneOf(row: Row): string | undefined {
  return row.textsIn(row.under(zones, 'valueDate'))[0];
}

/**
 * Indicators of several territories, each called by its own too: the values of one are not those of another.
 *
 * @param territories those of the rows, by the position of their items
 */
export function byZone(
  items: readonly ExtendedItem[],
  territories: ReadonlyMap<number, string | undefined>,
): readonly ExtendedItem[] {
  if (new Set(territories.values()).size < 2) return items;
  return items.map((item, index) => {
    const [zone, title] = [territories.get(index), textAt(item, 'title')];
    if (!zone || !title) return item;
    return { ...item, id: `${textAt(item, 'id') ?? title} ${zone}`, title: `${title} – ${zone}` };
  });
}
