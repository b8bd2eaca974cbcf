import { asFlag, asText, compact } from '../shared/values.js';
import { isoDate } from '../shared/dates.js';
import { plainText } from '../shared/plain-text.js';
import { imageOf, linkOf } from './addresses.js';
import { placeOf } from './place.js';
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
  [/^(?:up|hausse|augment|cro[iî]t|\+)/i, 'up'],
  [/^(?:down|baisse|diminu|r[ée]du|-)/i, 'down'],
  [/^(?:stay|stab|maint)/i, 'stay'],
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

function organizationOf(row: Row): object {
  const place = placeOf(row);
  const identifiers = (['siren', 'siret', 'rna'] as const).flatMap((scheme) => {
    const id = row.text(scheme)?.replace(/\s/g, '');
    return id ? [{ scheme: scheme.toUpperCase(), id }] : [];
  });
  return {
    ...compact({
      alternateName: row.text('alternateName'),
      legalForm: inWords(row.text('legalForm')),
      identifiers: orNothing(identifiers),
      logo: imageOf(row, linkOf(row)),
      foundingDate: partialDate(row.value('founded')),
      memberOf: orNothing(row.parties('memberOf')),
      address: place?.address,
      geo: place?.geo,
    }),
  };
}

/** The number of a legal form, in the register or in the owner's own list, says nothing to a visitor. */
function inWords(form: string | undefined): string | undefined {
  return form && /\p{L}/u.test(form) ? form : undefined;
}

function initiativeOf(row: Row): object {
  const year = partialDate(row.value('valueDate'));
  return {
    ...(year && { startDate: year }),
    ...compact({
      status: row.text('status'),
      themes: orNothing(row.words('tags')),
      organizations: (['organizer', 'leads', 'holder'] as const)
        .map((target) => orNothing(row.parties(target)))
        .find(Boolean),
      location: placeOf(row),
    }),
    ...spanOf(row),
  };
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

/** How far an action has come: in words, by a share, or by both: « En cours (60 %) », "60%". */
function advanceOf(row: Row): { readonly status?: string; readonly progress?: number } {
  const written = row.text('status') ?? '';
  const [share, percent] = /\b(\d{1,3}) ?%/.exec(written) ?? [];
  const words = written.replace(/\([^()]{0,60}\)$/, '').trim();
  return {
    ...(words && words !== share && { status: words }),
    ...(percent && { progress: Number(percent) }),
  };
}

function actionOf(row: Row): object {
  return {
    ...advanceOf(row),
    ...compact({
      theme: row.words('tags')[0],
      parent: row.text('parent'),
      leads: orNothing(row.parties('leads')) ?? orNothing(row.parties('organizer')),
      partners: orNothing(row.parties('partners')),
      budget: compact({ planned: eurosOf(row, 'budget'), spent: eurosOf(row, 'spent') }),
      restricted: asFlag(row.value('restricted')) ?? row.text('restricted'),
    }),
    ...spanOf(row),
  };
}

/** Thousands and millions of euros, behind an amount or in the name of its column: "1 500 k€", "Budget (M€)". */
const thousands = /\b(?:k ?€|k ?euros?|milliers)|(?<=\d)\s?k ?€/i;
const millions = /\b(?:m ?€|m ?euros?|millions)|(?<=\d)\s?m ?€/i;

/** An amount of money in euros; a text that is no amount stays, so that the reader tells. */
function eurosOf(row: Row, target: 'budget' | 'spent'): number | string | undefined {
  const written = row.amount(target);
  if (written === undefined) return;
  const words = `${row.pathOf(target)} ${written}`;
  const factor = thousands.test(words) ? 1e3 : millions.test(words) ? 1e6 : 1;
  const amount =
    factor > 1 ? row.amountIn(String(written).replace(/\s?[km] ?(?:€|euros?)$/i, '')) : written;
  return typeof amount === 'number' ? amount * factor : written;
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
  return row.columns(name, target).map(([column, cell]) => {
    const [, date = '', mark] = name.exec(column)!;
    return { value: row.amountIn(cell), date, estimate: mark ? true : undefined };
  });
}

function pointOf(row: Row, target: 'baseline' | 'target'): object | undefined {
  const value = row.amount(target);
  if (value === undefined) return;
  return compact({ value, date: partialDate(row.value(`${target}Date`)) });
}

function spanOf(row: Row): object {
  const start = row.value('start') ?? row.value('date');
  const dates = { startDate: partialDate(start), endDate: partialDate(row.value('end')) };
  return compact(dates) ?? {};
}

/** A day, a month or a year, as docs/feed.md has them; a text that is none of them stays, so that the reader tells. */
export function partialDate(value: unknown): string | undefined {
  const text = asText(value);
  if (text === undefined) return isoDate(value)?.slice(0, 10);
  if (/^\d{4}(?:-\d\d)?$/.test(text)) return text;
  const [, month, itsYear] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (month) return `${itsYear}-${month.padStart(2, '0')}`;
  const ofMonth = /^\p{L}+\.? \d{4}$/u.test(text) ? isoDate(`1 ${text}`)?.slice(0, 7) : undefined;
  return ofMonth ?? isoDate(value)?.slice(0, 10) ?? text;
}

function orNothing<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length ? list : undefined;
}
