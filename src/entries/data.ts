/** The data half, without any element: to load, read, select and format in one's own code. */
export type * from '../model/index.js';
export { FeedError, isFeedError, type FeedErrorCode } from '../feed/errors.js';
export { explain, explainProblems } from '../feed/read/explain.js';
export { actions, actionState } from '../feed/read/kinds/action.js';
export { articles } from '../feed/read/kinds/article.js';
export { events, recurrenceReady } from '../feed/read/kinds/event.js';
export { indicators } from '../feed/read/kinds/indicator.js';
export { initiatives } from '../feed/read/kinds/initiative.js';
export type { KindReader } from '../feed/read/kinds/kind.js';
export { labels } from '../feed/read/kinds/label.js';
export { organizations } from '../feed/read/kinds/organization.js';
export { themes } from '../feed/read/kinds/theme.js';
export {
  load,
  read,
  readDocument,
  readText,
  type FormatOptions,
  type LoadedPlainFeed as LoadedFeed,
  type LoadOptions,
  type PlainFeed,
  type ReadOptions,
} from '../feed/public-api.js';
export type { ReadContext } from '../feed/types.js';
export { groupByDay } from '../select/group-by-day.js';
export { labelState, type LabelState } from '../select/item-state.js';
export type { Filter } from '../select/filter.js';
export { filterItems, type FilterContext } from '../select/item-test.js';
export {
  currentSeats,
  groupSeats,
  isCurrent,
  withMemberItems,
  type MemberGroup,
} from '../select/members.js';
export {
  isKnown,
  monthsLate,
  progressOf,
  shareInBox,
  tallyActions,
  type Progress,
  type Verdict,
} from '../select/progress.js';
export { treeOf, type Tree } from '../select/tree.js';
export { sortItems, type SortOrder } from '../select/sort.js';
export { upcomingFirst } from '../select/upcoming.js';
export { calendarLink, calendarSites, type CalendarSite } from '../export/calendar-links.js';
export { agendaToIcs, seriesToIcs, toIcs, type IcsOptions } from '../export/ics.js';
export {
  actionNode,
  actionStatus,
  articleNode,
  initiativeNode,
  labelNode,
  observationNodes,
  organizationNode,
  type ActionStatus,
} from '../export/json-ld-kinds.js';
export { jsonLdOf } from '../export/json-ld.js';
export { eventsJsonLd } from '../export/json-ld-events.js';
export { subscriptions, type Subscriptions } from '../export/subscribe.js';
export { accessibilityName } from '../i18n/accessibility.js';
export type { DatedOccurrence, DaySpan } from '../time/days.js';
export { occurrencesBetween } from '../time/occurrences.js';
export { occurrencesOf } from '../time/occurrences.js';
export { temporalReady } from '../time/temporal.js';
