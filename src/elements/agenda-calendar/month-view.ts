import { html, nothing, type TemplateResult } from 'lit';
import type { AgendaWords } from '../../i18n/agenda.js';
import { firstDayOfWeek, foreignLanguage, type Language } from '../../i18n/language.js';
import type { AgendaEvent, IsoDay } from '../../model/index.js';
import { monthOf, monthWeeks, type DatedOccurrence, type IsoMonth } from '../../time/days.js';
import { clocksDiffer, fullDate, visitorTimeZone } from '../../time/format.js';
import { quickDay, quickTime } from '../../time/quick-format.js';
import { statusWords } from '../../agenda/event-status.js';
import { readEvent, type Agenda, type DatedEntry } from './agenda.js';
import { weekCells, type DayCell, type Slot } from './month-grid.js';

/** Events a cell shows before it says how many more there are. */
const rowsOfCell = 3;

export interface MonthViewOptions {
  readonly month: IsoMonth;
  readonly agenda: Agenda;
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
  onKey(event: KeyboardEvent, cell: HTMLElement, day: IsoDay): void;
  onOpenDay(day: IsoDay): void;
  onOpenEvent(dated: DatedOccurrence, event: Event): void;
}

/** The month as a table: ARIA practices, date grid. */
export function monthView(options: MonthViewOptions): TemplateResult {
  const { month, agenda, language, labelledBy } = options;
  const weeks = monthWeeks(month, firstDayOfWeek(language.tag));
  const last = weeks.at(-1)!.at(-1)!;
  const occurrences = agenda.between(weeks[0]![0]!, last);
  const visitorZone = visitorTimeZone();
  const rows = options.compact ? 0 : rowsOfCell;
  return html`<table
      class="month"
      part="month"
      role="grid"
      aria-labelledby=${labelledBy}
      @focusin=${(event: FocusEvent) => options.onActivate(cellOf(event).dataset.day!)}
      @keydown=${(event: KeyboardEvent) => {
        const cell = cellOf(event);
        options.onKey(event, cell, cell.dataset.day!);
      }}
    >
      <thead>
        <tr>
          ${weeks[0]!.map(
            (day) =>
              html`<th
                scope="col"
                part="weekday"
                abbr=${quickDay(day, language.tag, { weekday: 'long' })}
              >
                <span aria-hidden="true">${quickDay(day, language.tag, { weekday: 'short' })}</span>
                <span class="visually-hidden"
                  >${quickDay(day, language.tag, { weekday: 'long' })}</span
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
      occurrences.some((dated) => isElsewhere(dated, visitorZone))
        ? html`<p class="zone-note" part="zone-note">${options.words.zoneNote}</p>`
        : nothing
    }`;
}

/** Only cells, and what is in them, have the focus. */
function cellOf({ target }: Event): HTMLElement {
  return (target as Element).closest<HTMLElement>('[data-day]')!;
}

/** True where the visitor's clock shows another hour than the event's. */
function isElsewhere({ event, occurrence }: DatedEntry, visitorZone: string): boolean {
  return !occurrence.allDay && clocksDiffer(occurrence.start, event.timeZone, visitorZone);
}

function dayCell(cell: DayCell, options: MonthViewOptions): TemplateResult {
  const { day, slots } = cell;
  const { month, today, activeDay, language } = options;
  const active = day === activeDay;
  const outside = monthOf(day) !== month;
  return html`<td
    class="day ${outside ? 'outside' : ''}"
    part="day ${outside ? 'outside-day' : ''} ${day === today ? 'today' : ''}"
    data-day=${day}
    tabindex=${active ? 0 : -1}
    aria-current=${day === today ? 'date' : nothing}
  >
    <time class="number" datetime=${day}>
      <span aria-hidden="true">${Number(day.slice(8))}</span>
      <span class="visually-hidden">${quickDay(day, language.tag, fullDate)}</span>
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
  const { span, ends, continued } = slot;
  const dated = readEvent(slot.dated);
  const { event, occurrence } = dated;
  const { language, words } = options;
  const bar = occurrence.allDay || dated.first !== dated.last;
  const classes = `event ${bar ? 'bar' : ''} ${continued ? 'continued' : ''} ${ends ? '' : 'goes-on'} ${event.status}`;
  const part = bar ? 'event bar' : 'event';
  const tabIndex = active ? 0 : -1;
  const open = (click: Event): void => options.onOpenEvent(dated, click);
  // Text that nobody sees would be laid out all the same; in two languages, it cannot be an attribute.
  if (!span && !foreignLanguage(event.language, language)) {
    const status = statusWords(event, words);
    const name = `${status ? `${status}${words.colon} ` : ''}${event.title} (${words.continued})`;
    return html`<li>
      <button
        class=${classes}
        part=${part}
        tabindex=${tabIndex}
        aria-label=${name}
        @click=${open}
      ></button>
    </li>`;
  }
  const hour =
    occurrence.allDay || continued ? '' : quickTime(occurrence.start, language.tag, event.timeZone);
  return html`<li>
    <button class=${classes} part=${part} tabindex=${tabIndex} @click=${open}>
      <span class="text ${span ? '' : 'visually-hidden'}" data-span=${span}
        ><span class="hour">${hour}</span> ${titleOf(event, continued, options)}</span
      >
    </button>
  </li>`;
}

/** Most titles are plain text, and a month has a hundred. */
function titleOf(
  event: AgendaEvent,
  continued: boolean,
  options: MonthViewOptions,
): string | TemplateResult {
  const { words } = options;
  const status = statusWords(event, words);
  const foreign = foreignLanguage(event.language, options.language);
  if (!status && !foreign && !continued) return event.title;
  return html`${status ? html`<em class="status">${status}${words.colon}</em> ` : nothing}<span
      class="event-title"
      lang=${foreign ?? nothing}
      >${event.title}</span
    >${continued ? html`<span class="visually-hidden"> (${words.continued})</span>` : nothing}`;
}

function moreButton(cell: DayCell, active: boolean, options: MonthViewOptions): TemplateResult {
  const { day, hidden } = cell;
  const { words, language, compact, onOpenDay } = options;
  const name = quickDay(day, language.tag, fullDate);
  const label = compact
    ? `${words.count(hidden)}, ${name}`
    : `${words.more(hidden)} ${words.moreOn(hidden, name)}`;
  return html`<button
    class="more"
    part="more"
    tabindex=${active ? 0 : -1}
    aria-label=${label}
    @click=${() => onOpenDay(day)}
  >
    ${compact ? hidden : words.more(hidden)}
  </button>`;
}
