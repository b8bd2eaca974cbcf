import { html, nothing, type TemplateResult } from 'lit';
import { eventControl } from '../../../../components/event-list/control.js';
import { statusWords } from '../../../../components/event-list/event-brief.js';
import { startHour } from '../../../../components/event-list/start-hour.js';
import { foreignLanguage } from '../../../../i18n/language.js';
import type { IsoDay } from '../../../../model/index.js';
import { isOnline } from '../../../../select/item-state.js';
import type { InColumn, Stretch } from '../../../../time/layout/columns.js';
import type { HourAxis } from '../../../../time/layout/hours.js';
import type { DatedOccurrence } from '../../../../time/days.js';
import { fullDate } from '../../../../time/format-full.js';
import type { Placed } from '../../../../time/layout/lanes.js';
import { formatDayFast, formatHoursFast, formatTimeFast } from '../../../../time/format-fast.js';
import { readEvent, type DatedEntry } from '../../agenda.js';
import type { ViewContext } from '../view.js';

/** The part of an event that lies on a day. */
export interface Piece extends Stretch {
  readonly dated: DatedEntry;
}

/** The values that all days of a grid share. */
export interface Grid {
  readonly context: ViewContext;
  readonly days: readonly IsoDay[];
  readonly bars: readonly Placed<DatedOccurrence>[];
  readonly axis: HourAxis;
  /** Number of events above the hours that a day has no row for. */
  hiddenOn(index: number): number;
  open(dated: DatedOccurrence, event: Event): void;
}

/** The bar of an event on a day: drawn on its first day over all its days, unseen on the others. */
export function barOf(bar: Placed<DatedOccurrence>, index: number, grid: Grid): TemplateResult {
  const { item, from, to, lane } = bar;
  const isDrawn = index === from;
  const continued = !isDrawn || bar.continuesBefore;
  const hour = startHour(item, continued, grid.context.language.tag);
  const cuts = isDrawn
    ? `${bar.continuesBefore ? 'cut-before' : ''} ${bar.continuesAfter ? 'cut-after' : ''}`
    : 'unseen';
  return html`<li .style=${`--_lane: ${lane + 1}; --_span: ${isDrawn ? to - from + 1 : 1}`}>
    ${entry(item, `whole ${cuts}`, 'event bar', isDrawn ? 0 : -1, hour, continued, grid)}
  </li>`;
}

/** The button to the events above the hours that have no row. */
export function moreBars(
  row: number,
  day: IsoDay,
  index: number,
  grid: Grid,
): TemplateResult | typeof nothing {
  const count = grid.hiddenOn(index);
  if (!count) return nothing;
  return html`<li .style=${`--_lane: ${row}; --_span: 1`}>${moreButton(count, day, grid)}</li>`;
}

export function pieceOf(
  { items, from, to, column, span, columns }: InColumn<Piece>,
  day: IsoDay,
  grid: Grid,
): TemplateResult {
  const top = grid.axis.at(from);
  const [{ dated }, ...others] = items as [Piece, ...Piece[]];
  return html`<li
    .style=${`--_top: ${top}; --_height: ${grid.axis.at(to) - top}; --_from: ${column / columns}; --_share: ${span / columns}`}
  >
    ${others.length ? moreButton(items.length, day, grid) : entryOf(readEvent(dated), to - from < 45, day, grid)}
  </li>`;
}

function moreButton(count: number, day: IsoDay, { context }: Grid): TemplateResult {
  const { words, language } = context;
  return html`<button
    class="entry more-entry"
    part="more"
    aria-label="${words.more(count)} ${words.moreOn(count, formatDayFast(day, language.tag, fullDate))}"
    @click=${() => context.onOpenDay(day)}
  >
    ${words.more(count)}
  </button>`;
}

function entryOf(
  dated: DatedOccurrence,
  isShort: boolean,
  day: IsoDay,
  grid: Grid,
): TemplateResult {
  const { occurrence, first, last } = dated;
  const classes = [
    isShort ? 'short' : '',
    first < day ? 'cut-before' : '',
    last > day ? 'cut-after' : '',
    !occurrence.allDay && occurrence.end === undefined ? 'open-ended' : '',
  ];
  return entry(dated, classes.join(' '), 'event', 0, hoursOf(dated, grid), first < day, grid);
}

/** The hours of an entry; a narrow box hides the element with the end. */
function hoursOf({ event, occurrence }: DatedOccurrence, { context }: Grid): unknown {
  if (occurrence.allDay) return '';
  const { tag } = context.language;
  const from = formatTimeFast(occurrence.start, tag, event.timeZone);
  const until = formatHoursFast(occurrence, tag, event.timeZone).slice(from.length);
  return until ? html`${from}<span class="until">${until}</span>` : from;
}

function entry(
  dated: DatedOccurrence,
  classes: string,
  part: string,
  tabIndex: number,
  hours: unknown,
  continued: boolean,
  { context, open }: Grid,
): TemplateResult {
  const { event } = dated;
  const { words, opener } = context;
  const status = statusWords(event, words);
  const hall = event.attendance === 'online' ? undefined : event.place?.name;
  const place = hall ?? (isOnline(event) && words.online);
  const optional = (name: string, content: unknown): unknown =>
    content ? html` <span class=${name}>${content}</span>` : nothing;
  const content = html`<span class="entry-text"
    ><span class="entry-what"
      >${status ? html`<em class="status">${status}${words.colon}</em> ` : nothing}<span
        class="event-title"
        lang=${foreignLanguage(event.language, context.language) ?? nothing}
        >${event.title}</span
      >${continued ? html` (${words.continued})` : nothing}</span
    >${optional('entry-hours', hours)}${optional('entry-place', place)}</span
  >`;
  return eventControl(dated, {
    opener,
    classes: `entry ${classes} ${event.status}`,
    part,
    content,
    tabIndex,
    onOpen: (click) => open(dated, click),
  });
}
