/** The form that a value should have had, or the reason why it is not used. */
export type IssueCode =
  | 'text'
  | 'number'
  | 'flag'
  | 'url'
  | 'date'
  | 'object'
  | 'name'
  | 'term'
  | 'time-zone'
  | 'time'
  | 'duration'
  | 'rule'
  | 'rule-part'
  | 'rule-budget'
  | 'schedules'
  | 'no-rules'
  | 'end-before-start'
  | 'end-other-kind'
  | 'item-object'
  | 'duplicate'
  | 'same-id'
  | 'item-id'
  | 'item-title'
  | 'item-text'
  | 'too-long'
  | 'too-many'
  | 'markup-cut'
  | 'too-deep'
  | 'item-date'
  | 'few-dates'
  | 'occurrence-date'
  | 'unread-date'
  | 'first-and-last'
  | 'other-weekday'
  | 'maybe-utc'
  | 'untrue-utc'
  | 'line'
  | 'private'
  | 'quotes'
  | 'script'
  | 'cells'
  | 'not-event'
  | 'draft'
  | 'map-object'
  | 'map-target'
  | 'map-path'
  | 'no-event-dates'
  | 'other-things'
  | 'other-origin'
  | 'private-contact'
  | 'restricted'
  | 'unnamed-indicator'
  | 'remote-layer'
  | 'number-text'
  | 'mixed-numbers'
  | 'direction-contrary'
  | 'value-to-come'
  | 'geo-half'
  | 'geo-zero'
  | 'geo-exchanged'
  | 'circle'
  | 'member-circle'
  | 'member-unknown'
  | 'member-future'
  | 'portrait'
  | 'figure'
  | 'identifier'
  | 'value'
  | 'value-twice'
  | 'no-unit'
  | 'target-before-baseline'
  | 'credential'
  | 'failed';

/** A part of a feed that cannot be used; `explainProblems` turns it into a sentence. */
export interface Issue {
  readonly path: string;
  readonly code: IssueCode;
  readonly value?: unknown;
  readonly url?: string;
  /** The format of the document, which may have other names for the fields. */
  readonly format?: string;
  /** The title of the item, where its place in the document is not known. */
  readonly title?: string;
  /** The number of the item's row in the spreadsheet from which it comes; the first row is 1. */
  readonly row?: number;
}
