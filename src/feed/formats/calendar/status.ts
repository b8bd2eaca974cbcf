import { statusInTitle } from '../shared/status-in-title.js';
import { all, value, type Component } from './component.js';

/** `TENTATIVE` and `CONFIRMED` both take place, as far as anybody knows. */
const statuses: Readonly<Record<string, string>> = {
  CANCELLED: 'EventCancelled',
  CANCELED: 'EventCancelled',
  POSTPONED: 'EventPostponed',
};

/** A category of timetables: "Cours - Cours annulé". */
const category = /\bannul[ée]e?$/i;

/** `eventStatus` of an event: by its STATUS, else by the words that people and programs write for want of one. */
export function statusOf(event: Component): string | undefined {
  const status = statuses[value(event, 'status')?.toUpperCase() ?? ''];
  if (status) return status;
  const inTitle = statusInTitle(value(event, 'summary'));
  if (inTitle) return inTitle;
  const isCancelled = all(event, 'categories').some(({ values }) =>
    values.some((name) => typeof name === 'string' && category.test(name.trim())),
  );
  return isCancelled ? 'EventCancelled' : undefined;
}
