/** The data half, without any element: to load, read, select and format in one's own code. */
export type * from '../model/index.js';
export { FeedError, type FeedErrorCode } from '../feed/errors.js';
export { load, type LoadedFeed, type LoadOptions } from '../feed/load.js';
export { readDocument, readText } from '../feed/read.js';
export { labelState, type LabelState } from '../select/label-state.js';
export {
  selectItems,
  sortItems,
  type Selection,
  type SortOrder,
} from '../select/select.js';
export { groupByDay } from '../select/by-day.js';
export { toIcs } from '../export/ics.js';
export { occurrencesBetween } from '../time/occurrences.js';
export { temporalReady } from '../time/temporal.js';
export type { DatedOccurrence, DaySpan } from '../time/days.js';
