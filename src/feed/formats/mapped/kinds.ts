import { asText, compact } from '../shared/values.js';
import { plainText } from '../shared/plain-text.js';
import { actionOf } from './action.js';
import { initiativeOf } from './initiative.js';
import { organizationOf } from './organization.js';
import { partialDate } from './partial-date.js';
import type { Row } from './row.js';

/**
 * A column whose name is a year holds the values of that year: "2024", "valeur_2024". A mark behind it says that they
 * are not final: "2024 (p)", "2024*".
 */
const year =
  /^(?:(?:valeur|value|realise|réalisé|annee|année)[\s_-]*)?((?:19|20)\d\d)\s*(\*+|\((?:p|e|sd|provisoire|estimation|estimée?)\)|[pe])?$/i;

/** A column with the target of a year: "cible_2030", "Objectif 2027". */
const targetYear = /^(?:valeur[\s_-]*)?(?:cible|objectif|target)[\s_-]*((?:19|20)\d\d)$/i;

/** A column that calls its rows indicators, which may lack a unit. */
const indicatorName = /^(?:nom[\s_-]*)?(?:de l['’])?(?:indicateur|indicator)/i;

const directions: readonly (readonly [RegExp, string])[] = [
  [/^(?:up|(?:[àa] la )?hausse|augment|accro[iî]|cro[iî]|increas|rise|\+|↗|↑)/i, 'up'],
  [/^(?:down|(?:[àa] la )?baisse|diminu|r[ée]du|decreas|-|↘|↓)/i, 'down'],
  [/^(?:stay|stab|maint|→|=)/i, 'stay'],
];

/**
 * A row as an organization, an initiative, a theme, an action or an indicator: the extension of its item.
 *
 * @param kind what is wanted
 * @returns `undefined` when articles, events or labels are wanted
 */
export function extensionOf(row: Row, kind: string): object | undefined {
  switch (kind) {
    case 'organization':
      return { _organization: organizationOf(row) };
    case 'initiative':
      return { _initiative: initiativeOf(row) };
    case 'theme':
      return { _theme: themeOf(row) };
    case 'action':
      // A plan has both: an indicator says in which unit it is measured.
      return isIndicator(row) ? indicatorFields(row) : { _action: actionOf(row) };
    case 'indicator':
      return indicatorFields(row);
    default:
      return;
  }
}

function themeOf(row: Row): object {
  return {
    ...compact({
      termCode: row.text('termCode'),
      parent: row.text('parent'),
      alternateName: orNothing(row.texts('alternateName')),
    }),
  };
}

function isIndicator(row: Row): boolean {
  const hasNumbers = valuesOf(row).length > 0 || targetsOf(row).length > 0;
  return hasNumbers && (nameOfIndicator(row) ?? row.value('unit')) !== undefined;
}

/** What a row calls an indicator, which may stand beside the action to which it belongs. */
export function nameOfIndicator(row: Row): string | undefined {
  const path = row.plan.get('title')?.find((path) => indicatorName.test(path));
  return path && plainText(asText(row.at(path, 'title')));
}

/** The fields of an indicator, with its theme, which the plan finds by its name. */
function indicatorFields(row: Row): object {
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
      baseline: pointOf(row, 'baseline'),
      target: targets.at(-1),
      milestones: orNothing(targets.slice(0, -1)),
      values: orNothing(valuesOf(row)),
      source: row.text('source'),
      method: row.text('method'),
      frequency: row.text('frequency'),
    }),
  };
}

/** A value in a column of its own with its date, and one in the column of each year. */
function valuesOf(row: Row): readonly object[] {
  const value = row.amount('value');
  const date = partialDate(row.value('valueDate') ?? row.value('date'));
  return [...(value === undefined ? [] : [{ value, date }]), ...yearsOf(row, year, 'value')];
}

/** The targets of the years in the names of columns, in time order; last the one that has columns of its own. */
function targetsOf(row: Row): readonly object[] {
  const years = yearsOf(row, targetYear, 'target').toSorted(
    (a, b) => Number(a.date) - Number(b.date),
  );
  const target = pointOf(row, 'target');
  return target ? [...years, target] : years;
}

function yearsOf(
  row: Row,
  name: RegExp,
  target: 'value' | 'target',
): { value: unknown; date: string; estimate: true | undefined }[] {
  return row
    .columns(name, target)
    .filter(isMeasured)
    .map(([column, cell]) => {
      const [, date = '', mark] = name.exec(column)!;
      const [written, note] = estimateIn(cell);
      return { value: row.amountIn(written), date, estimate: (mark ?? note) ? true : undefined };
    });
}

/** Words of a cell for a year of which nothing is known. */
const notMeasured =
  /^(?:n\.? ?[acds]\.?|nsp|non (?:disponible|renseign[ée]e?|connu)|not available|\.{2,}|…|[-–—?])$/i;

function isMeasured([, cell]: readonly [string, unknown]): boolean {
  return !notMeasured.test(asText(cell) ?? '');
}

/** The value of a cell, and the mark behind it that says that it is not final: "1 512 (p)", "12,4*". */
function estimateIn(cell: unknown): readonly [value: unknown, mark?: string] {
  const [, value, mark] =
    /^(.*\d(?: ?%)?) ?(\*+|\((?:p|e|provisoire|estimation|estim[ée]e?)\))$/i.exec(
      asText(cell) ?? '',
    ) ?? [];
  return value === undefined ? [cell] : [value, mark];
}

function pointOf(row: Row, target: 'baseline' | 'target'): object | undefined {
  const value = row.amount(target);
  if (value === undefined) return;
  return compact({ value, date: partialDate(row.value(`${target}Date`)) });
}

function orNothing<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length ? list : undefined;
}
