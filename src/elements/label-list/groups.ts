import type { Entry } from '../../feed/read/entry.js';
import type { Label } from '../../model/index.js';
import { labelState, type LabelState } from '../../select/item-state.js';
import { today } from '../../time/zone.js';
import { labelStates, publishedDay, type LabelGrouping } from './label-choice.js';

export interface LabelGroup {
  /** The state, or the day of publication; empty for labels without a day, and for the only group. */
  readonly key: string;
  readonly entries: readonly Entry<Label>[];
  /** A tag that all labels of the group have, and no other label: the name of a wave. */
  readonly tag?: string;
}

/** Labels by group. Waves are in order of time, those without a day last; within a group, the order stays. */
export function groupLabels(
  entries: readonly Entry<Label>[],
  by: LabelGrouping,
  timeZone: string,
): readonly LabelGroup[] {
  if (by === 'none') return [{ key: '', entries }];
  const now = today(timeZone);
  const keyOf = (label: Label): string =>
    by === 'state' ? labelState(label, now) : (publishedDay(label, timeZone) ?? '');
  const byKey = Map.groupBy(entries, (entry) => keyOf(entry.read()));
  const rank = (key: string): string =>
    by === 'state' ? String(labelStates.indexOf(key as LabelState)) : key || '~';
  return [...byKey]
    .sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))
    .map(([key, group]) => ({
      key,
      entries: group,
      tag: by === 'wave' ? ownTag(group, entries) : undefined,
    }));
}

function ownTag(group: readonly Entry<Label>[], all: readonly Entry<Label>[]): string | undefined {
  if (group.length === all.length) return;
  const countIn = (entries: readonly Entry<Label>[], tag: string): number =>
    entries.filter((entry) => entry.read().tags.includes(tag)).length;
  const isOwn = (tag: string): boolean =>
    countIn(group, tag) === group.length && countIn(all, tag) === group.length;
  return group[0]!.read().tags.find(isOwn);
}

/** Values that all labels of a list have; `undefined` where they differ, and for a single label. */
export interface Common {
  readonly title?: string;
  /** The names of the issuers. */
  readonly issuer?: string;
}

/** Finds the title and the issuer that all labels have: what tells none from another need not be said of each. */
export function commonTo(labels: readonly Label[]): Common {
  if (labels.length < 2) return {};
  const shared = (textOf: (label: Label) => string): string | undefined => {
    const [text, ...others] = new Set(labels.map(textOf));
    return others.length ? undefined : text;
  };
  return { title: shared(({ title }) => title), issuer: shared(issuerNames) };
}

/** The names of those who award a label. */
export function issuerNames({ issuers }: Label): string {
  return issuers.map(({ name }) => name).join(', ');
}
