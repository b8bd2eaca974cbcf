import { rowKey, type JsonObject } from '../../read/fields.js';
import type { Issue } from '../../read/issue.js';
import type { Steps } from '../../steps.js';
import { mapSteps } from '../shared/map-steps.js';
import type { AdapterContext, ExtendedItem } from '../adapter.js';
import { partialDate } from '../mapped/partial-date.js';
import { amountOf } from '../mapped/row.js';
import { compact, grouped, rowOf, textAt } from '../shared/values.js';
import type { PlanTableItems } from './plan-signs.js';
import type { Table } from './rows.js';

interface Value {
  readonly value: number | string | undefined;
  readonly date: string | undefined;
}

/** The kinds of PILOTE's values: `vi` at the start, `va` measured, `vc` wanted. */
const types = ['vi', 'va', 'vc'] as const;

/**
 * The long table of the State's PILOTE, with a row for each value: `identifiant_indic;zone_id;zone_nom;date_valeur;
 * type_valeur;valeur`. An indicator of a territory is one item, since each has its own start and target. The table has
 * no names and no units: columns `nom_indic` and `unite` are read where somebody has added them.
 */
export function* piloteItems(table: Table, { url }: AdapterContext): Steps<PlanTableItems> {
  const groups = grouped(table.rows, (row) =>
    ['identifiant_indic', 'zone_id'].flatMap((column) => textAt(row, column) ?? []).join(' '),
  );
  const items = yield* mapSteps([...groups], ([id, rows]) =>
    itemOf(id, rows, table.hasDecimalComma),
  );
  const numbers = new Map([...groups.keys()].map((id, index) => [id, index]));
  const problems = [...groups].flatMap(([id, rows]) =>
    rows.flatMap((row): Issue[] => {
      const type = textAt(row, 'type_valeur');
      if (types.some((knownType) => knownType === type?.toLowerCase())) return [];
      const path = `items[${numbers.get(id)}]._indicator.type_valeur`;
      return [{ path, code: 'term', value: type ?? '', row: rowOf(row), url }];
    }),
  );
  return { items, problems };
}

function itemOf(id: string, rows: readonly JsonObject[], hasDecimalComma: boolean): ExtendedItem {
  const textOf = (column: string): string | undefined =>
    rows.map((row) => textAt(row, column)).find((text) => text !== undefined);
  const valuesOf = (type: (typeof types)[number]): Value[] =>
    rows
      .filter((row) => textAt(row, 'type_valeur')?.toLowerCase() === type)
      .map((row) => ({
        value: amountOf(textAt(row, 'valeur'), hasDecimalComma),
        date: partialDate(textAt(row, 'date_valeur')),
      }))
      .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  const targets = valuesOf('vc');
  const name = textOf('nom_indic') ?? textOf('identifiant_indic');
  return {
    id,
    title: [name, textOf('zone_nom') ?? textOf('zone_id')].filter(Boolean).join(' – '),
    _indicator: {
      ...compact({
        unit: textOf('unite'),
        baseline: valuesOf('vi')[0],
        target: targets.at(-1),
        milestones: targets.length > 1 ? targets.slice(0, -1) : undefined,
      }),
      values: valuesOf('va'),
    },
    [rowKey]: rowOf(rows[0]),
  };
}
