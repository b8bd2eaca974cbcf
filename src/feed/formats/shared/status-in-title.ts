/** Words before a title that cancel or postpone: "Annulé : …" (Outlook), "Cours annulé : …" (Pronote), "[ANNULÉ] …". */
const head =
  /^[^\p{L}\d]{0,4}(?:cours )?(?:(annul[ée]e?|cancell?ed)|report[ée]e?|postponed)(?:\s*[:\])]|\s+[-–—]\s|\s*$)/iu;

/** schema.org's term for the status that stands before a title; `undefined` where there is none. */
export function statusInTitle(title = ''): string | undefined {
  const words = head.exec(title);
  if (!words) return;
  return words[1] ? 'EventCancelled' : 'EventPostponed';
}
