import type { EventEntry } from '../../../feed/read/kinds/event.js';
import type { FeedAbout } from '../../../feed/read/raw-feed.js';
import type { AgendaView } from '../../../i18n/agenda.js';
import type { AppliedFilter } from '../../../select/applied-filter.js';
import type { DaySpan } from '../../../time/days.js';
import type { ViewContext } from '../views/view.js';

/** The calendar's own state and acts, as its optional features use them. */
export interface CalendarControl {
  /** The attribute `date` before the visitor's first step. */
  readonly authorsDate: string;
  /** The view that the visitor chose; none while the attribute decides. */
  chosenView(): AgendaView | undefined;
  /** The last context that was drawn; none before the first drawing. */
  drawn(): ViewContext | undefined;
  /** The days of the present view. */
  period(): DaySpan;
  /** The events before the filter. */
  candidates(): readonly EventEntry[];
  /** The property `filter`, applied; none before `loadFilter` has resolved. */
  appliedFilter(): AppliedFilter<EventEntry> | undefined;
  loadFilter(): Promise<void>;
  /** Title and addresses of the feed; nothing before it is read. */
  about(): FeedAbout | undefined;
  /** Shows a date without an event or an announcement. Without a view, the attribute decides. */
  show(date: string, view?: AgendaView): void;
  /** Says something to screen readers, politely. */
  announce(text: string): void;
}
