import type { IssueCode } from '../feed/read/issue.js';

/** Issues that cost nothing: what they are about is no fault of the document, so it stays in what is written. */
export const advice: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'same-id',
  'number-text',
  'mixed-numbers',
  'direction-contrary',
  'value-to-come',
  'no-unit',
  'target-before-baseline',
  'value-twice',
  'member-circle',
  'member-unknown',
  'member-future',
  'portrait',
]);
