import type { CSSResult, TemplateResult } from 'lit';
import type { EventOpening } from '../../../components/event-list/control.js';
import type { AgendaView, AgendaWords } from '../../../i18n/agenda.js';
import type { Language } from '../../../i18n/language.js';
import type { IsoDay } from '../../../model/index.js';
import type { DatedOccurrence, DaySpan } from '../../../time/days.js';
import type { Agenda } from '../agenda.js';

export const agendaViews: readonly AgendaView[] = ['month', 'week', 'day', 'list', 'year'];

/** Which days a week has, and the one with which it begins. */
export interface WeekShape {
  /** Monday is 1, Sunday 7. */
  readonly firstDay: number;
  readonly hidesWeekends: boolean;
}

/** What a view is told, and how it answers. */
export interface ViewContext {
  readonly view: AgendaView;
  readonly agenda: Agenda;
  /** The days to show; both belong to it. */
  readonly period: DaySpan;
  /** The first of them that is shown: a list leaves out those that are over. */
  readonly from: IsoDay;
  /** The day in the period at which the visitor is: the one in the tab order. */
  readonly date: IsoDay;
  readonly today: IsoDay;
  readonly week: WeekShape;
  /** The box has no room for titles. */
  readonly compact: boolean;
  /** Level of headings in the view. */
  readonly level: number;
  /** Id of the period's name. */
  readonly labelledBy: string;
  readonly language: Language;
  readonly words: AgendaWords;
  /** What is said of a day beside its name: a holiday. */
  readonly noteOf: (day: IsoDay) => unknown;
  /** The visitor is at a day, with the focus. */
  onActivate(day: IsoDay): void;
  /** Goes to a day, of whatever period, and takes the focus there. */
  onDay(day: IsoDay, view?: AgendaView): void;
  onOpenDay(day: IsoDay): void;
  /** @param among the occurrences that come before and after it; the period's when left out */
  onOpenEvent(dated: DatedOccurrence, event: Event, among?: readonly DatedOccurrence[]): void;
  onShowPast(): void;
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
