import { isObject, type JsonObject } from '../../read/fields.js';
import type { Adapter, AdapterContext } from '../adapter.js';
import { resultItem } from '../decidim/decidim.js';
import { indicatorItem, numberIn } from '../open-sdg/open-sdg.js';
import { asText, at } from '../shared/values.js';
import { readTable, toJsonFeed as tableToJsonFeed, type Table } from './csv.js';
import { planFileItems } from './plan-file.js';
import { piloteItems } from './pilote.js';
import { planTable, type PlanTable, type PlanTableItems } from './plan-signs.js';
import { transitionsItems } from './transitions.js';

type Read = (table: Table, context: AdapterContext) => PlanTableItems;

const tables: Readonly<Record<PlanTable, Read>> = {
  'action-plan': planFileItems,
  pilote: piloteItems,
  transitions: transitionsItems,
  decidim: ({ rows }, context) => ({ items: rows.map((row) => resultItem(nested(row), context)) }),
  'open-sdg': ({ rows }, { url }) => ({
    items: [indicatorItem(rows, undefined, numberIn(url))],
  }),
};

/**
 * The tables of plans whose columns are published: what `<action-plan>` lets a visitor download, PILOTE's indicators,
 * the actions of Territoires en transitions, Decidim's results, the data of an Open SDG site. The map of a site's owner
 * goes before that.
 */
export const toJsonFeed: Adapter = (document, context) => {
  const known = planTable(document);
  if (!known || isObject(context.map)) return tableToJsonFeed(document, context);
  const name = known === 'transitions' ? 'Titre de la fiche action' : undefined;
  const table = readTable(document, context.url, name);
  const { items, problems = [] } = tables[known](table, context);
  return { items, problems: [...table.problems, ...problems] };
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
      object = (object[key] = isObject(inner) ? inner : {}) as Record<string, unknown>;
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
