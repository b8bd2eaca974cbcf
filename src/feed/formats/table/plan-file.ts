import { isObject, parseJson, rowKey, type JsonObject } from '../../read/fields.js';
import type { Issue } from '../../read/issue.js';
import type { Steps } from '../../steps.js';
import type { AdapterContext, ExtendedItem } from '../adapter.js';
import { asFlag, at, compact, rowOf, textAt } from '../shared/values.js';
import type { PlanTableItems } from './plan-signs.js';
import type { Table } from './rows.js';

/** The text in a column, without the apostrophe that keeps a spreadsheet from taking it for a formula. */
function cell(row: JsonObject, column: string): string | undefined {
  return textAt(row, column)?.replace(/^'('*[=+\-@])/, '$1');
}

/** A number with a decimal comma; a text that is none stays, so that the reader tells. */
function amount(row: JsonObject, column: string): number | string | undefined {
  const text = cell(row, column);
  const number = Number(text?.replace(',', '.') ?? NaN);
  return Number.isFinite(number) ? number : text;
}

function list(row: JsonObject, column: string): readonly string[] {
  return (cell(row, column) ?? '').split('|').flatMap((part) => part.trim() || []);
}

const names = (row: JsonObject, column: string): object[] =>
  list(row, column).map((name) => ({ name }));

const point = (row: JsonObject, value: string, date: string): object | undefined =>
  compact({ value: amount(row, value), date: cell(row, date) });

const directions = new Map([
  ['augmenter', 'up'],
  ['diminuer', 'down'],
  ['rester stable', 'stay'],
]);

/** The extension of each kind of item, by the word that the column `type` has for it. */
const extensions = {
  theme: (row: JsonObject) => ({
    _theme: {
      termCode: cell(row, 'code'),
      alternateName: list(row, 'autres_noms'),
      parent: cell(row, 'parent'),
    },
  }),
  action: (row: JsonObject) => ({
    _action: {
      status: cell(row, 'etat'),
      theme: cell(row, 'theme'),
      parent: cell(row, 'parent'),
      startDate: cell(row, 'debut'),
      endDate: cell(row, 'fin'),
      leads: names(row, 'pilotes'),
      partners: names(row, 'partenaires'),
      budget: compact({
        planned: amount(row, 'budget_prevu'),
        spent: amount(row, 'budget_depense'),
        currency: cell(row, 'monnaie'),
      }),
      progress: amount(row, 'avancement'),
      steps: [],
      indicators: list(row, 'indicateurs'),
    },
  }),
  indicateur: (row: JsonObject) => ({
    _links: compact({ themes: textAt(row, 'theme') && [cell(row, 'theme')] }),
    _indicator: {
      unit: cell(row, 'unite'),
      precision: amount(row, 'precision'),
      direction: directions.get(cell(row, 'sens') ?? '') ?? cell(row, 'sens'),
      baseline: point(row, 'depart', 'date_depart'),
      target: point(row, 'cible', 'date_cible'),
      milestones: [],
      values: [],
      source: compact({ name: cell(row, 'source'), url: cell(row, 'adresse_source') }),
      method: cell(row, 'methode'),
      limits: cell(row, 'limites'),
      frequency: cell(row, 'frequence'),
      nextDate: cell(row, 'prochaine_valeur'),
      disaggregation: [],
    },
  }),
} as const;

/** The place of a line of an item in its extension. */
const lines: Readonly<Record<string, readonly [extension: string, list: string]>> = {
  étape: ['_action', 'steps'],
  valeur: ['_indicator', 'values'],
  jalon: ['_indicator', 'milestones'],
  détail: ['_indicator', 'disaggregation'],
};

/** The table that `<action-plan>` lets a visitor download (src/export/plan-csv.ts): the same plan again. */
export function* planFileItems({ rows }: Table, { url }: AdapterContext): Steps<PlanTableItems> {
  const items: ExtendedItem[] = [];
  const byId = new Map<string | undefined, ExtendedItem>();
  const problems: Issue[] = [];
  for (const row of rows) {
    yield;
    const type = cell(row, 'type') ?? '';
    if (Object.hasOwn(extensions, type)) {
      const item = itemOf(row, type as keyof typeof extensions);
      byId.set(cell(row, 'id'), item);
      items.push(item);
    } else if (!addLine(byId.get(cell(row, 'objet')), type, row)) {
      problems.push({ path: 'items', code: 'term', value: type, row: rowOf(row), url });
    }
  }
  return { items, problems };
}

function itemOf(row: JsonObject, type: keyof typeof extensions): ExtendedItem {
  const extension: JsonObject = extensions[type](row);
  const tags = list(row, 'mots_cles');
  const rest = parseJson(cell(row, 'complement') ?? '');
  const item = {
    ...compact({
      id: cell(row, 'id'),
      title: cell(row, 'titre'),
      summary: cell(row, 'resume'),
      content_text: cell(row, 'description'),
      url: cell(row, 'adresse'),
      date_published: cell(row, 'publie'),
      date_modified: cell(row, 'modifie'),
      tags: tags.length ? tags : undefined,
    }),
    ...extension,
    [rowKey]: rowOf(row),
  };
  if (!isObject(rest)) return item;
  const extended = Object.entries(extension).map(([key, fields]): [string, unknown] => {
    const more = at(rest, key);
    return [key, key === '_links' ? (more ?? fields) : { ...(fields as object), ...(more ?? {}) }];
  });
  return { ...item, ...rest, ...Object.fromEntries(extended), [rowKey]: rowOf(row) };
}

/** @returns false for a line of no item, or of none that has such lines */
function addLine(item: ExtendedItem | undefined, type: string, row: JsonObject): boolean {
  if (!item || !Object.hasOwn(lines, type)) return false;
  const [extension, key] = lines[type]!;
  const entries = at(item, extension, key);
  if (!Array.isArray(entries)) return false;
  if (type === 'étape') {
    const done = asFlag(at(row, 'fait'));
    entries.push(compact({ name: cell(row, 'titre'), done, date: cell(row, 'date') }));
    return true;
  }
  const value = {
    ...point(row, 'valeur', 'date'),
    ...compact({ estimate: asFlag(at(row, 'estimation')), comment: cell(row, 'commentaire') }),
  };
  if (type === 'détail') addToPart(entries, row, value);
  else entries.push(value);
  return true;
}

/** Values of one part follow each other. */
function addToPart(parts: unknown[], row: JsonObject, value: object): void {
  const [dimension, label] = [cell(row, 'dimension'), cell(row, 'part')];
  const last = parts.at(-1);
  const values = at(last, 'values');
  const isSame = at(last, 'label') === label && at(last, 'dimension') === dimension;
  if (isSame && Array.isArray(values)) values.push(value);
  else parts.push({ dimension, label, values: [value] });
}
