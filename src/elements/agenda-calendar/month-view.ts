import { html, nothing, type TemplateResult } from 'lit';
import type { AgendaWords } from '../../i18n/agenda.js';
import { firstDayOfWeek, foreignLanguage, type Language } from '../../i18n/language.js';
import type { AgendaEvent, IsoDay } from '../../model/index.js';
import { monthOf, monthWeeks, type DatedOccurrence, type IsoMonth } from '../../time/days.js';
import {
  clocksDiffer,
  formatDay,
  formatTime,
  fullDate,
  visitorTimeZone,
} from '../../time/format.js';
import { occurrencesBetween } from '../../time/occurrences.js';
import { statusWords } from '../../widget/event-status.js';
import { weekCells, type DayCell, type Slot } from './month-grid.js';

/** Events a cell shows before it says how many more there are. */
const rowsOfCell = 3;

export interface MonthViewOptions {
  readonly month: IsoMonth;
  readonly events: readonly AgendaEvent[];
  readonly timeZone: string;
  readonly today: IsoDay;
  /** The one day in the tab order. */
  readonly activeDay: IsoDay;
  /** Too narrow for titles: each day says how many events it has. */
  readonly compact: boolean;
  readonly language: Language;
  readonly words: AgendaWords;
  readonly labelledBy: string;
  /** The visitor went to a day. */
  onActivate(day: IsoDay): void;
  onKey(event: KeyboardEvent, day: IsoDay): void;
  onOpenDay(day: IsoDay): void;
  onOpenEvent(dated: DatedOccurrence, event: Event): void;
}

/** The month as a table: ARIA practices, date grid. */
export function monthView(options: MonthViewOptions): TemplateResult {
  const { month, events, timeZone, language, labelledBy } = options;
  const weeks = monthWeeks(month, firstDayOfWeek(language.tag));
  const last = weeks.at(-1)!.at(-1)!;
  const occurrences = occurrencesBetween(events, weeks[0]![0]!, last, timeZone);
  const rows = options.compact ? 0 : rowsOfCell;
  return html`<table class="month" part="month" role="grid" aria-labelledby=${labelledBy}>
      <thead>
        <tr>
          ${weeks[0]!.map(
            (day) =>
              html`<th
                scope="col"
                part="weekday"
                abbr=${formatDay(day, language.tag, { weekday: 'long' })}
              >
                <span aria-hidden="true"
                  >${formatDay(day, language.tag, { weekday: 'short' })}</span
                >
                <span class="visually-hidden"
                  >${formatDay(day, language.tag, { weekday: 'long' })}</span
                >
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (week) =>
            html`<tr>
              ${weekCells(occurrences, week, rows).map((cell) => dayCell(cell, options))}
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      occurrences.some(isElsewhere)
        ? html`<p class="zone-note" part="zone-note">${options.words.zoneNote}</p>`
        : nothing
    }`;
}

/** True where the visitor's clock shows another hour than the event's. */
function isElsewhere({ event, occurrence }: DatedOccurrence): boolean {
  return !occurrence.allDay && clocksDiffer(occurrence.start, event.timeZone, visitorTimeZone());
}

function dayCell(cell: DayCell, options: MonthViewOptions): TemplateResult {
  const { day, slots } = cell;
  const { month, today, activeDay, language, onActivate, onKey } = options;
  const active = day === activeDay;
  const outside = monthOf(day) !== month;
  return html`<td
    class="day ${outside ? 'outside' : ''}"
    part="day ${outside ? 'outside-day' : ''} ${day === today ? 'today' : ''}"
    data-day=${day}
    tabindex=${active ? 0 : -1}
    aria-current=${day === today ? 'date' : nothing}
    @focusin=${() => onActivate(day)}
    @keydown=${(event: KeyboardEvent) => onKey(event, day)}
  >
    <time class="number" datetime=${day}>
      <span aria-hidden="true">${Number(day.slice(8))}</span>
      <span class="visually-hidden">${formatDay(day, language.tag, fullDate)}</span>
    </time>
    ${
      slots.length
        ? html`<ul role="list">
            ${slots.map((slot) =>
              slot
                ? eventRow(slot, active, options)
                : html`<li class="hole" aria-hidden="true"></li>`,
            )}
          </ul>`
        : nothing
    }
    ${cell.hidden ? moreButton(cell, active, options) : nothing}
  </td>`;
}

function eventRow(slot: Slot, active: boolean, options: MonthViewOptions): TemplateResult {
  const { dated, span, ends, continued } = slot;
  const { event, occurrence } = dated;
  const { words, language, onOpenEvent } = options;
  const bar = occurrence.allDay || dated.first !== dated.last;
  const status = statusWords(event, words);
  const written = span > 0;
  return html`<li>
    <button
      class="event ${bar ? 'bar' : ''} ${continued ? 'continued' : ''} ${ends ? '' : 'goes-on'} ${event.status}"
      part="event ${bar ? 'bar' : ''}"
      tabindex=${active ? 0 : -1}
      @click=${(click: Event) => onOpenEvent(dated, click)}
    >
      <span class="text ${written ? '' : 'visually-hidden'}" data-span=${span}
        >${
          occurrence.allDay || continued
            ? nothing
            : html`<span class="hour"
                >${formatTime(occurrence.start, language.tag, event.timeZone)}</span
              > `
        }${status ? html`<em class="status">${status}${words.colon}</em> ` : nothing}<span
          class="event-title"
          lang=${foreignLanguage(event.language, language) ?? nothing}
          >${event.title}</span
        >${continued ? html`<span class="visually-hidden"> (${words.continued})</span>` : nothing}</span
      >
    </button>
  </li>`;
}

function moreButton(cell: DayCell, active: boolean, options: MonthViewOptions): TemplateResult {
  const { day, hidden } = cell;
  const { words, language, compact, onOpenDay } = options;
  const name = formatDay(day, language.tag, fullDate);
  return html`<button
    class="more"
    part="more"
    tabindex=${active ? 0 : -1}
    @click=${() => onOpenDay(day)}
  >
    ${
      compact
        ? html`<span aria-hidden="true">${hidden}</span
            ><span class="visually-hidden">${words.count(hidden)}, ${name}</span>`
        : html`${words.more(hidden)}<span class="visually-hidden">
              ${words.moreOn(hidden, name)}</span
            >`
    }
  </button>`;
}
