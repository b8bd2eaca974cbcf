import type { CSSResult, TemplateResult } from 'lit';
import type { EventOpening } from '../../../components/event-list/control.js';
import type { AgendaView, AgendaWords } from '../../../i18n/agenda.js';
import type { Language } from '../../../i18n/language.js';
import type { IsoDay } from '../../../model/index.js';
import type { DatedOccurrence, DaySpan } from '../../../time/days.js';
import type { Agenda } from '../agenda.js';

export const agendaViews: readonly AgendaView[] = ['month', 'week', 'day', 'list', 'year'];

/** The shown days of a week, and its first one. */
export interface WeekShape {
  /** Monday is 1, Sunday 7. */
  readonly firstDay: number;
  readonly hidesWeekends: boolean;
}

/** The values that a view draws, and the calls by which it answers. */
export interface ViewContext {
  readonly view: AgendaView;
  readonly agenda: Agenda;
  /** The days to show; both belong to it. */
  readonly period: DaySpan;
  /** The first shown day: a list leaves out the days that are over. */
  readonly from: IsoDay;
  /** The last shown day: a list runs on past its period until it has a screenful. */
  readonly until: IsoDay;
  /** Most lines of a list. */
  readonly mostLines: number;
  /** False for a list of the days that the visitor asked for, which ends with them. */
  readonly runsOn: boolean;
  /** The visitor's day in the period; its cell is in the tab order. */
  readonly date: IsoDay;
  readonly today: IsoDay;
  readonly week: WeekShape;
  /** True where the box has no room for titles. */
  readonly compact: boolean;
  /** Level of headings in the view. */
  readonly level: number;
  /** Id of the period's name. */
  readonly labelledBy: string;
  readonly language: Language;
  readonly words: AgendaWords;
  /** The note beside a day's name, such as a holiday. */
  readonly noteOf: (day: IsoDay) => unknown;
  /** Called when the focus comes to a day. */
  onActivate(day: IsoDay): void;
  /** Goes to a day of any period, and moves the focus there. */
  onDay(day: IsoDay, view?: AgendaView): void;
  onOpenDay(day: IsoDay): void;
  /** @param neighbours the occurrences to step through; the period's when left out */
  onOpenEvent(dated: DatedOccurrence, event: Event, neighbours?: readonly DatedOccurrence[]): void;
  onShowPast(): void;
  /** Shows more lines of a list, or the list up to the end of a day's month. */
  onGoOn(day?: IsoDay): void;
  /** For `eventControl`. */
  readonly opener: EventOpening;
}

/** Draws a period. */
export type View = (context: ViewContext) => TemplateResult;

/** A view that is fetched when it is asked for, with its style sheets. */
export interface ViewModule {
  /** @param root in which it is drawn */
  view(context: ViewContext, root: ParentNode): TemplateResult;
  readonly styles: readonly CSSResult[];
}
