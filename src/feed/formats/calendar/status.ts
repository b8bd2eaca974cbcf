import { all, value, type Component } from './component.js';

/** `TENTATIVE` and `CONFIRMED` both take place, as far as anybody knows. */
const statuses: Readonly<Record<string, string>> = {
  CANCELLED: 'EventCancelled',
  CANCELED: 'EventCancelled',
  POSTPONED: 'EventPostponed',
};

/** Words before a title that cancel or postpone: "Annulé : …" (Outlook), "Cours annulé : …" (Pronote), "[ANNULÉ] …". */
const head =
  /^[^\p{L}\d]{0,4}(?:cours )?(?:(annul[ée]e?|cancell?ed)|report[ée]e?|postponed)(?:\s*[:\])]|\s+[-–—]\s|\s*$)/iu;

/** A category of timetables: "Cours - Cours annulé". */
const category = /\bannul[ée]e?$/i;

/** `eventStatus` of an event: by its STATUS, else by the words that people and programs write for want of one. */
export function statusOf(event: Component): string | undefined {
  const status = statuses[value(event, 'status')?.toUpperCase() ?? ''];
  if (status) return status;
  const words = head.exec(value(event, 'summary') ?? '');
  if (words) return words[1] ? 'EventCancelled' : 'EventPostponed';
  const isCancelled = all(event, 'categories').some(({ values }) =>
    values.some((name) => typeof name === 'string' && category.test(name.trim())),
  );
  return isCancelled ? 'EventCancelled' : undefined;
}
