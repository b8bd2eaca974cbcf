import type { Label } from '../../model/index.js';
import { labelState, type LabelState } from '../../select/item-state.js';
import { fold } from '../../select/search.js';
import { dayOf } from '../../time/days.js';
import { today } from '../../time/zone.js';

export const labelListLayouts = ['badges', 'rows'] as const;
export type LabelListLayout = (typeof labelListLayouts)[number];

export const labelGroupings = ['none', 'wave', 'state'] as const;
export type LabelGrouping = (typeof labelGroupings)[number];

/** The states, in the order of their groups. */
export const labelStates: readonly LabelState[] = ['awarded', 'announced', 'expired', 'withdrawn'];

/** The attributes by which a page chooses labels; an empty one chooses all. */
export interface LabelChoice {
  /** States separated by white space. */
  readonly states: string;
  /** Years of publication separated by white space. */
  readonly year: string;
  /** The name of one issuer. */
  readonly issuer: string;
  /** Themes separated by commas. */
  readonly theme: string;
  readonly timeZone: string;
}

/** True for the labels that the attributes choose. A label has to pass each of them. */
export function labelTest(choice: LabelChoice): (label: Label) => boolean {
  const { timeZone } = choice;
  const now = today(timeZone);
  const states = choice.states
    .split(/\s+/)
    .filter((word) => labelStates.includes(word as LabelState));
  const years = choice.year.split(/[\s,]+/).filter(Boolean);
  const issuer = fold(choice.issuer);
  const themes = choice.theme.split(',').map(fold).filter(Boolean);
  const isAmong = (wanted: readonly string[], ...values: readonly string[]): boolean =>
    !wanted.length || values.some((value) => wanted.includes(value));
  return (label) =>
    isAmong(states, labelState(label, now)) &&
    isAmong(years, yearOf(label, timeZone)) &&
    (!issuer || label.issuers.some(({ name }) => fold(name) === issuer)) &&
    isAmong(themes, ...label.tags.map(fold), ...(label.links?.themes ?? []).map(fold));
}

/** The year in which a label was published; the one in which it begins to hold when that is not known. */
function yearOf(label: Label, timeZone: string): string {
  const day = publishedDay(label, timeZone) ?? label.validFrom ?? '';
  return day.slice(0, 4);
}

/** The day on which a label was published, in a zone. */
export function publishedDay({ published }: Label, timeZone: string): string | undefined {
  return typeof published === 'number' ? dayOf(published, timeZone) : published;
}
