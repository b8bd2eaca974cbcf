import { html, nothing, type TemplateResult } from 'lit';
import { foreignLanguage } from '../../../../i18n/language.js';
import type { AgendaEvent } from '../../../../model/index.js';
import { monthOf, onFirstEvening, type DatedOccurrence } from '../../../../time/days.js';
import { clocksDiffer, visitorTimeZone } from '../../../../time/format.js';
import { fullDate } from '../../../../time/format-full.js';
import { formatDayFast } from '../../../../time/format-fast.js';
import { eventControl, type ControlOptions } from '../../../../components/event-list/control.js';
import { statusWords } from '../../../../components/event-list/event-brief.js';
import { startHour } from '../../../../components/event-list/start-hour.js';
import { readEvent, type DatedEntry } from '../../agenda.js';
import { cellOf, onGridKey } from './grid-keys.js';
import { weekCells, type DayCell, type Slot } from './month-grid.js';
import { weeksOf } from '../../periods.js';
import type { ViewContext } from '../view.js';

/** Events that a cell shows; the others are counted in its button. */
const rowsOfCell = 3;

/**
 * The month as a table: ARIA practices, date grid.
 *
 * @param rows how many events a day can show
 *
 * @csspart month - the table of the month view
 * @csspart weekday - a column's head
 * @csspart day - a day's cell
 * @csspart outside-day - a day of another month
 * @csspart today - today's cell
 * @csspart bar - an event that lasts whole days
 * @csspart more - the button to the day's events, where the cell has no room for all
 * @csspart zone-note - the note that the visitor's clock shows other hours
 */
export function monthView(
  context: ViewContext,
  rows = context.compact ? 0 : rowsOfCell,
): TemplateResult {
  const { agenda, period, language, labelledBy } = context;
  const weeks = weeksOf(monthOf(period.first), context.week);
  const first = weeks[0]![0]!;
  const occurrences = agenda
    .between(first, weeks.at(-1)!.at(-1)!)
    .map(onFirstEvening)
    .filter(({ last }) => last >= first);
  const visitorZone = visitorTimeZone();
  return html`<table
      class="month"
      part="month"
      role="grid"
      aria-labelledby=${labelledBy}
      .style=${`--_days: ${weeks[0]!.length}`}
      @focusin=${(event: FocusEvent) => context.onActivate(cellOf(event).dataset.day!)}
      @keydown=${(event: KeyboardEvent) => onGridKey(event, context)}
    >
      <thead>
        <tr>
          ${weeks[0]!.map(
            (day) =>
              html`<th
                scope="col"
                part="weekday"
                abbr=${formatDayFast(day, language.tag, { weekday: 'long' })}
              >
                <span aria-hidden="true"
                  >${formatDayFast(day, language.tag, { weekday: 'short' })}</span
                >
                <span class="visually-hidden"
                  >${formatDayFast(day, language.tag, { weekday: 'long' })}</span
                >
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (week) =>
            html`<tr>
              ${weekCells(occurrences, week, rows).map((cell) => dayCell(cell, context))}
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      occurrences.some((dated) => isElsewhere(dated, visitorZone))
        ? html`<p class="zone-note" part="zone-note">
            ${context.words.zoneNote}<span class="on-screen">${context.words.zoneAdvice}</span>.
          </p>`
        : nothing
    }`;
}

/** A month with all its events: nothing can be opened on paper. */
export function monthOnPaper(context: ViewContext): TemplateResult {
  return monthView(context, Infinity);
}

/** True where the visitor's clock shows another hour than the event's. */
function isElsewhere({ event, occurrence }: DatedEntry, visitorZone: string): boolean {
  return !occurrence.allDay && clocksDiffer(occurrence.start, event.timeZone, visitorZone);
}

function dayCell(cell: DayCell, context: ViewContext): TemplateResult {
  const { day, slots } = cell;
  const { period, today, date, language } = context;
  const active = day === date;
  const outside = day < period.first || day > period.last;
  return html`<td
    class="day ${outside ? 'outside' : ''}"
    part="day ${outside ? 'outside-day' : ''} ${day === today ? 'today' : ''}"
    data-day=${day}
    tabindex=${active ? 0 : -1}
    aria-current=${day === today ? 'date' : nothing}
  >
    <time class="number" data-number=${Number(day.slice(8))} datetime=${day}
      >${formatDayFast(day, language.tag, fullDate)}</time
    >${context.noteOf(day)}
    <ul role="list" hidden=${slots.length ? nothing : ''}>
      ${slots.map((slot) =>
        slot ? eventRow(slot, active, context) : html`<li class="hole" aria-hidden="true"></li>`,
      )}
    </ul>
    ${cell.hidden ? moreButton(cell, active, context) : nothing}
  </td>`;
}

function eventRow(slot: Slot, active: boolean, context: ViewContext): TemplateResult {
  const { ends, continued } = slot;
  const dated = readEvent(slot.dated);
  const { event, occurrence } = dated;
  const bar = occurrence.allDay || dated.first !== dated.last;
  const control = eventControl(dated, {
    opener: context.opener,
    classes: `event ${bar ? 'bar' : ''} ${continued ? 'continued' : ''} ${ends ? '' : 'goes-on'} ${event.status}`,
    part: bar ? 'event bar' : 'event',
    tabIndex: active ? 0 : -1,
    onOpen: (click: Event) => context.onOpenEvent(dated, click),
    ...wordsOf(slot, dated, context),
  });
  return html`<li>${control}</li>`;
}

/** The text on a piece of an event, or its name for screen readers where no text is drawn. */
function wordsOf(
  { span, continued }: Slot,
  dated: DatedOccurrence,
  context: ViewContext,
): Pick<ControlOptions, 'content' | 'label'> {
  const { event } = dated;
  const { language, words } = context;
  // An attribute, since unseen text is laid out all the same; but an attribute holds one language only.
  if (!span && !foreignLanguage(event.language, language)) {
    const status = statusWords(event, words);
    const label = `${status ? `${status}${words.colon} ` : ''}${event.title} (${words.continued})`;
    return { label, content: nothing };
  }
  // The space is in the hour's own text: Chromium drops a text of one space from accessible names.
  const hour = startHour(dated, continued, language.tag);
  const content = html`<span
    class="text ${span ? '' : 'visually-hidden'}"
    .style=${span > 1 ? `--_span: ${span}` : ''}
    ><span class="hour">${hour && `${hour} `}</span>${titleOf(event, continued, context)}</span
  >`;
  return { content };
}

/** The title; plain text in most cases, since a month draws a hundred. */
function titleOf(
  event: AgendaEvent,
  continued: boolean,
  context: ViewContext,
): string | TemplateResult {
  const { words } = context;
  const status = statusWords(event, words);
  const foreign = foreignLanguage(event.language, context.language);
  if (!status && !foreign && !continued) return event.title;
  return html`${status ? html`<em class="status">${status}${words.colon}</em> ` : nothing}<span
      class="event-title"
      lang=${foreign ?? nothing}
      >${event.title}</span
    >${continued ? html`<span class="visually-hidden"> (${words.continued})</span>` : nothing}`;
}

function moreButton(cell: DayCell, active: boolean, context: ViewContext): TemplateResult {
  const { day, hidden } = cell;
  const { words, language, compact } = context;
  const name = formatDayFast(day, language.tag, fullDate);
  const label = compact
    ? `${words.count(hidden)}, ${name}`
    : `${words.more(hidden)} ${words.moreOn(hidden, name)}`;
  return html`<button
    class="more"
    part="more"
    tabindex=${active ? 0 : -1}
    aria-label=${label}
    @click=${() => context.onOpenDay(day)}
  >
    ${compact ? hidden : words.more(hidden)}
  </button>`;
}
