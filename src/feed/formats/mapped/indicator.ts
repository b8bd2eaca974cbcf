import { asList, isObject } from '../../read/fields.js';
import { plainText } from '../shared/plain-text.js';
import { asText, at, compact } from '../shared/values.js';
import { partialDate } from './partial-date.js';
import type { Row } from './row.js';

/**
 * A column whose name is a year holds the values of that year: "2024", "valeur_2024". A mark behind it says that they
 * are not final: "2024 (p)", "2024*".
 */
const year =
  /^(?:(?:valeur|value|realise|réalisé|annee|année)[\s_-]*)?((?:19|20)\d\d)(?:\s*(\*+|\((?:p|e|sd|provisoire|estimation|estimée?)\)|[pe]))?(?:[\s_-]*\(?(?:r[ée]elle?s?|r[ée]els?|r[ée]alis[ée]e?s?|constat[ée]e?s?|actual|observed)\)?)?$/i;

/** A column with the target of a year: "cible_2030", "Objectif 2027". */
const targetYear =
  /^(?:valeur[\s_-]*)?(?:(?:cible|objectif|target)[\s_-]*|(?=\d{4}[\s_-]*(?:cible|objectif|target)))((?:19|20)\d\d)(?:[\s_-]*(?:cible|objectif|target))?$/i;

/** A column for where an indicator begins, with the year in its name: "Baseline 2018", "Valeur de référence (2018)", "2018 (référence)". */
const firstYear =
  /^(?:(?:baseline|valeur (?:de )?(?:d[ée]part|r[ée]f[ée]rence|initiale)|r[ée]f[ée]rence|situation initiale)[\s_-]*\(?|(?:valeur[\s_-]*)?(?=\d{4} ?\(?r[ée]f))((?:19|20)\d\d)(?:\)| ?\(?r[ée]f[ée]rence\)?)?$/i;

/** A column that calls its rows indicators, which may lack a unit. */
const indicatorName = /^(?:nom[\s_-]*)?(?:de l['’])?(?:indicateur|indicator)/i;

const directions: readonly (readonly [RegExp, string])[] = [
  [/^(?:up|(?:[àa] la )?hausse|augment|accro[iî]|cro[iî]|increas|rise|higher|more|\+|↗|↑)/i, 'up'],
  [/^(?:down|(?:[àa] la )?baisse|diminu|r[ée]du|decreas|lower|less|-|↘|↓)/i, 'down'],
  [/^(?:stay|stab|maint|→|=)/i, 'stay'],
];

/** The value of a year, as an indicator (`_indicator`) has it. */
interface Year {
  readonly value: unknown;
  readonly date: string;
  readonly estimate: true | undefined;
}

/** True for a row with numbers, and with a unit or a column that calls it an indicator. */
export function isIndicator(row: Row): boolean {
  const hasNumbers = valuesOf(row).length > 0 || targetsOf(row).length > 0;
  return hasNumbers && (nameOfIndicator(row) ?? row.value('unit')) !== undefined;
}

/** What a row calls an indicator, which may stand beside the action to which it belongs. */
export function nameOfIndicator(row: Row): string | undefined {
  const path = row.plan.get('title')?.find((path) => indicatorName.test(path));
  return path && plainText(asText(row.at(path, 'title')));
}

/** The fields of an indicator, with its theme, which the plan finds by its name. */
export function indicatorFields(row: Row): object {
  const [theme] = row.words('tags');
  return {
    _indicator: indicatorOf(row),
    ...(theme !== undefined && { _links: { themes: [theme] } }),
  };
}

function indicatorOf(row: Row): object {
  const direction = row.text('direction');
  const targets = targetsOf(row);
  return {
    ...compact({
      unit: row.text('unit'),
      direction: directions.find(([words]) => words.test(direction ?? ''))?.[1] ?? direction,
      baseline: pointOf(row, 'baseline') ?? yearsOf(row, firstYear, 'baseline')[0],
      target: targets.at(-1),
      milestones: orNothing(targets.slice(0, -1)),
      values: orNothing(valuesOf(row)),
      source: row.text('source'),
      method: row.text('method'),
      frequency: row.text('frequency'),
    }),
  };
}

/** A value in a field of its own with its date, a list or an object of several, and one in the column of each year. */
function valuesOf(row: Row): readonly object[] {
  const value = row.value('value');
  if (isObject(value) || Array.isArray(value))
    return asList(value).flatMap((entry) => seriesOf(row, entry));
  const amount = row.amountIn(value);
  const date = partialDate(row.value('valueDate') ?? row.value('date'));
  return [
    ...(amount === undefined ? [] : [{ value: amount, date }]),
    ...yearsOf(row, year, 'value'),
  ];
}

/** The values of an object: one with its date, `{annee: 2024, valeur: 12}`, or those of each year, `{"2024": 12}`. */
function seriesOf(row: Row, entry: unknown): readonly object[] {
  const point = pointIn(row, entry);
  if (point) return [point];
  const years = isObject(entry) ? Object.keys(entry).filter((key) => year.test(key)) : [];
  return years.flatMap((key) => yearOf(row, year.exec(key)!, at(entry, key)));
}

function pointIn(row: Row, entry: unknown): object | undefined {
  const under = (names: readonly string[]): unknown =>
    names.map((name) => at(entry, name)).find((part) => part !== undefined);
  const value = row.amountIn(under(valueKeys));
  return value === undefined ? undefined : compact({ value, date: partialDate(under(dateKeys)) });
}

const valueKeys = ['valeur', 'value', 'y'];
const dateKeys = ['annee', 'année', 'year', 'date', 'echeance', 'x'];

/** The targets of the years in the names of columns, in time order; last the one that has columns of its own. */
function targetsOf(row: Row): readonly object[] {
  const years = yearsOf(row, targetYear, 'target').toSorted(
    (a, b) => Number(a.date) - Number(b.date),
  );
  const target = pointOf(row, 'target');
  return target ? [...years, target] : years;
}

function yearsOf(row: Row, name: RegExp, target: 'value' | 'target' | 'baseline'): readonly Year[] {
  return row
    .columns(name, target)
    .flatMap(([column, cell]) => yearOf(row, name.exec(column)!, cell));
}

function yearOf(row: Row, [, date = '', mark]: RegExpExecArray, cell: unknown): readonly Year[] {
  if (notMeasured.test(asText(cell) ?? '')) return [];
  const [written, note] = estimateIn(cell);
  const estimate = (mark ?? note) ? true : undefined;
  return [{ value: row.amountIn(written), date, estimate }];
}

/** Words of a cell for a year of which nothing is known. */
const notMeasured =
  /^(?:n\.? ?[acds]\.?|nsp|non (?:disponible|renseign[ée]e?|connu)|not available|\.{2,}|…|[-–—?])$/i;

/** The value of a cell, and the mark behind it that says that it is not final: "1 512 (p)", "12,4*". */
function estimateIn(cell: unknown): readonly [value: unknown, mark?: string] {
  const [, value, mark] =
    /^(.*\d(?: ?%)?) ?(\*+|\((?:p|e|provisoire|estimation|estim[ée]e?)\))$/i.exec(
      asText(cell) ?? '',
    ) ?? [];
  return value === undefined ? [cell] : [value, mark];
}

function pointOf(row: Row, target: 'baseline' | 'target'): object | undefined {
  const given = row.value(target);
  if (isObject(given)) return pointIn(row, given);
  const value = row.amountIn(given);
  if (value === undefined) return;
  return compact({ value, date: partialDate(row.value(`${target}Date`)) });
}

function orNothing<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length ? list : undefined;
}
