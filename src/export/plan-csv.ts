import { toJson } from '../feed/read/fields.js';
import { stateTerms } from '../feed/read/kinds/action.js';
import type {
  Action,
  DatedValue,
  Indicator,
  Measurement,
  PartyRef,
  Theme,
} from '../model/index.js';
import { commonFields, type PlanItem } from './plan-feed.js';

type Cell = string | number | boolean | undefined;

/**
 * Columns of the table, which src/feed/formats/table/plan-file.ts reads. A row is an item, or one line of an item: a
 * step, a value, a milestone or the value of a part, which names its item in `objet`. `complement` has as JSON what no
 * column has.
 */
const columns = [
  'type',
  'id',
  'objet',
  'titre',
  'code',
  'autres_noms',
  'resume',
  'description',
  'adresse',
  'publie',
  'modifie',
  'mots_cles',
  'theme',
  'parent',
  'etat',
  'debut',
  'fin',
  'pilotes',
  'partenaires',
  'budget_prevu',
  'budget_depense',
  'monnaie',
  'avancement',
  'indicateurs',
  'fait',
  'unite',
  'precision',
  'sens',
  'depart',
  'date_depart',
  'cible',
  'date_cible',
  'date',
  'valeur',
  'estimation',
  'commentaire',
  'dimension',
  'part',
  'prochaine_valeur',
  'frequence',
  'methode',
  'limites',
  'source',
  'adresse_source',
  'complement',
] as const;
type Column = (typeof columns)[number];
type Row = Readonly<Partial<Record<Column, Cell>>>;

/**
 * A plan as CSV that spreadsheets in French open as it is: UTF-8 with a byte order mark, semicolons, decimal
 * commas (RFC 4180 for the rest). Several values of one cell are separated by `|`.
 */
export function planCsv(items: readonly PlanItem[]): string {
  const rows = items.flatMap((item): Row[] => {
    switch (item.kind) {
      case 'theme':
        return [themeRow(item)];
      case 'action':
        return actionRows(item);
      case 'indicator':
        return indicatorRows(item);
    }
  });
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(';'));
  return `\uFEFF${[columns.join(';'), ...lines].join('\r\n')}\r\n`;
}

function themeRow(theme: Theme): Row {
  const { termCode, alternateNames, parent } = theme;
  const lists = { alternateName: alternateNames };
  return {
    type: 'theme',
    ...about(theme, lists),
    code: termCode,
    autres_noms: several(alternateNames),
    parent,
  };
}

function actionRows(action: Action): Row[] {
  const { status, budget, steps, leads, partners, indicators } = action;
  const row: Row = {
    type: 'action',
    ...about(action, { leads, partners, indicators }),
    theme: action.theme,
    parent: action.parent,
    etat: status && stateTerms[status],
    debut: action.startDate,
    fin: action.endDate,
    pilotes: namesOf(leads),
    partenaires: namesOf(partners),
    budget_prevu: budget?.planned,
    budget_depense: budget?.spent,
    monnaie: budget?.currency,
    avancement: action.progress,
    indicateurs: several(indicators),
  };
  return [
    row,
    ...steps.map(({ name, done, date }): Row => ({
      type: 'étape',
      objet: action.id,
      titre: name,
      fait: done,
      date,
    })),
  ];
}

const directions = { up: 'augmenter', down: 'diminuer', stay: 'rester stable' } as const;

function indicatorRows(indicator: Indicator): Row[] {
  const { id, direction, baseline, target, source, links } = indicator;
  const row: Row = {
    type: 'indicateur',
    ...about(indicator),
    theme: links.themes?.[0],
    unite: indicator.unit,
    precision: indicator.precision,
    sens: direction && directions[direction],
    depart: baseline?.value,
    date_depart: baseline?.date,
    cible: target?.value,
    date_cible: target?.date,
    prochaine_valeur: indicator.nextDate,
    frequence: indicator.frequency,
    methode: indicator.method,
    limites: indicator.limits,
    source: source?.name,
    adresse_source: source?.url,
  };
  const point = (type: string, { value, date }: DatedValue): Row => ({
    type,
    objet: id,
    date,
    valeur: value,
  });
  const measured = (type: string, value: Measurement): Row => ({
    ...point(type, value),
    estimation: value.estimate,
    commentaire: value.comment,
  });
  return [
    row,
    ...indicator.values.map((value) => measured('valeur', value)),
    ...indicator.milestones.map((milestone) => point('jalon', milestone)),
    ...indicator.disaggregation.flatMap(({ dimension, label, values }) =>
      values.map((value): Row => ({ ...measured('détail', value), dimension, part: label })),
    ),
  ];
}

type List = readonly (string | PartyRef)[];

/** @param lists of the item's extension: what of them is not written in full in a cell is in `complement` */
function about(item: PlanItem, lists: Readonly<Record<string, List>> = {}): Row {
  const { id, title, contentText, summary, url, tags, kind } = item;
  const common = commonFields(item);
  const { content_html, image, _image, authors, language, _links } = common;
  const odd = Object.entries(lists).filter(([, list]) => !isPlain(list));
  const rest = {
    content_html,
    image,
    _image,
    authors,
    language,
    _links,
    tags: isPlain(tags) ? undefined : tags,
    [`_${kind}`]: odd.length ? Object.fromEntries(odd) : undefined,
  };
  const complement = toJson(rest);
  return {
    id,
    titre: title,
    resume: summary,
    description: contentText,
    adresse: url,
    publie: common.date_published as string | undefined,
    modifie: common.date_modified as string | undefined,
    mots_cles: several(tags),
    complement: complement === '{}' ? undefined : complement,
  };
}

/** True of names alone, none of which has the sign that separates them. */
function isPlain(list: List): boolean {
  return list.every((entry) => {
    const { name, ...rest } = typeof entry === 'string' ? { name: entry } : entry;
    return name !== undefined && !name.includes('|') && !Object.values(rest).some(Boolean);
  });
}

function namesOf(parties: readonly PartyRef[]): string {
  return several(parties.map(({ name, id }) => name ?? id ?? ''));
}

function several(values: readonly string[]): string {
  return values.join(' | ');
}

/** A cell; a text that a spreadsheet would take for a formula gets an apostrophe before it, one more if it has any. */
function cell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  const text = /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
