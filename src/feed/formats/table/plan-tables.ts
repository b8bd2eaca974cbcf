import { isObject, type JsonObject } from '../../read/fields.js';
import type { Steps } from '../../steps.js';
import { mapSteps } from '../shared/map-steps.js';
import type { AdapterContext } from '../adapter.js';
import { resultItem } from '../decidim/decidim.js';
import { indicatorFeed, indicatorItem, numberIn } from '../open-sdg/open-sdg.js';
import { asText, at } from '../shared/values.js';
import { planFileItems } from './plan-file.js';
import { piloteItems } from './pilote.js';
import type { PlanTable, PlanTableItems } from './plan-signs.js';
import type { Table } from './rows.js';
import { transitionsItems } from './transitions.js';

type Read = (table: Table, context: AdapterContext) => Steps<PlanTableItems>;

/**
 * Reads the tables of plans whose columns are published: what `<action-plan>` lets a visitor download, PILOTE's
 * indicators, the actions of Territoires en transitions, Decidim's results, the data of an Open SDG site.
 */
export const planReaders: Readonly<Record<PlanTable, Read>> = {
  'action-plan': planFileItems,
  pilote: piloteItems,
  transitions: transitionsItems,
  *decidim({ rows }, context) {
    return { items: yield* mapSteps(rows, (row) => resultItem(nested(row), context)) };
  },
  *'open-sdg'({ rows }, { url }) {
    yield;
    return indicatorFeed(indicatorItem(rows, undefined, numberIn(url)), url);
  },
};

/**
 * The object that Decidim has written as columns: `title/fr` is `fr` in `title`. A list of objects is written as Ruby
 * shows them.
 */
function nested(row: JsonObject): JsonObject {
  const result: Record<string, unknown> = {};
  for (const [column, cell] of Object.entries(row)) {
    const path = column.split('/');
    const last = path.pop()!;
    if (path.includes('__proto__') || last === '__proto__') continue;
    let object = result;
    for (const key of path) {
      const inner = at(object, key);
      object = object[key] = isObject(inner) ? inner : {};
    }
    object[last] = rubyList(cell) ?? cell;
  }
  return result;
}

/** `{"fr"=>"Mobilité"}, {"fr"=>"Climat"}` */
function rubyList(cell: unknown): readonly unknown[] | undefined {
  const text = asText(cell);
  if (!text?.startsWith('{"')) return;
  try {
    return JSON.parse(`[${text.replaceAll(/"\s*=>\s*/g, '":')}]`) as unknown[];
  } catch {
    return;
  }
}
