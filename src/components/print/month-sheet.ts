import { html, nothing, type TemplateResult } from 'lit';
import { eventWords } from '../../i18n/event-words.js';
import { exportWords } from '../../i18n/export-words.js';
import type { Language } from '../../i18n/language.js';
import type { IsoDay } from '../../model/index.js';
import { isOnline } from '../../select/item-state.js';
import { monthOf, onFirstEvening, type DatedOccurrence, type IsoMonth } from '../../time/days.js';
import type { Placed } from '../../time/layout/lanes.js';
import { formatDayFast } from '../../time/format-fast.js';
import { statusWords } from '../event-list/event-brief.js';
import { startHour } from '../event-list/start-hour.js';
import { monthOnPaper, type MonthOnPaper, type WeekOnPaper } from './month-layout.js';
import { monthSheetStyles } from './month-sheet.styles.js';
import { foot, type PrintOptions } from './print-text.js';
import type { Sheet } from './sheet.js';
import { numbered } from '../../feed/numbered.js';

export interface PrintMonthOptions extends PrintOptions {
  /** The days, week by week. */
  readonly weeks: readonly (readonly IsoDay[])[];
  /** The month; days of other months are drawn paler. */
  readonly month?: IsoMonth;
  /** The note beside a day's number, such as a holiday, as `.day-note`. */
  noteOf?(day: IsoDay): unknown;
}

/** A month on one A4 landscape. */
export function monthSheet(options: PrintMonthOptions): Sheet {
  const { title, weeks, occurrences, language } = options;
  const first = weeks[0]?.[0] ?? '';
  const shown = occurrences.map(onFirstEvening).filter(({ last }) => last >= first);
  const paper = monthOnPaper(weeks, shown);
  return {
    orientation: 'landscape',
    language,
    styles: monthSheetStyles,
    content: html`<h1>${title}</h1>
      <div class="month">
        <div class="week weekdays">
          ${weeks[0]?.map(
            (day, column) =>
              html`<p data-column=${column + 1}>
                ${formatDayFast(day, language.tag, { weekday: 'long' })}
              </p>`,
          )}
        </div>
        ${paper.weeks.map((week) => weekRow(week, options))}
      </div>
      ${foot(options)}`,
    arrange: (root) => arrange(root, paper),
  };
}

const dayAndMonth = { day: 'numeric', month: 'long' } as const;

function weekRow({ days, bars }: WeekOnPaper, options: PrintMonthOptions): TemplateResult {
  const { month, language } = options;
  return html`<div class="week">
    ${days.map(({ day, lanes, events, hidden }, index) => {
      const outside = month !== undefined && monthOf(day) !== month;
      // The title says the month of the others, and a holiday needs the room.
      const isFirst = day.endsWith('-01') && month !== monthOf(day);
      return html`<div class="day ${outside ? 'outside' : ''}" data-column=${index + 1}>
          ${isFirst ? formatDayFast(day, language.tag, dayAndMonth) : Number(day.slice(8))}
          ${options.noteOf?.(day)}
        </div>
        <div class="events" data-column=${index + 1} data-row=${lanes + 2}>
          ${events.map(
            ({ item, lines }) =>
              html`<p
                class="event ${item.event.status} ${item.occurrence.allDay ? 'bar' : ''} ${
                  lines === 1 ? 'single' : ''
                }"
                data-lines=${lines}
              >
                ${contentOf(item, false, language)}
              </p>`,
          )}
          ${hidden ? html`<p class="more">${exportWords[language.code].more(hidden)}</p>` : nothing}
        </div>`;
    })}
    ${bars.map((bar) => barOf(bar, language))}
  </div>`;
}

function barOf(
  { item, lane, from, to, continuesBefore, continuesAfter }: Placed<DatedOccurrence>,
  language: Language,
): TemplateResult {
  return html`<p
    class="event bar single ${item.event.status} ${continuesBefore ? 'before' : ''} ${
      continuesAfter ? 'after' : ''
    }"
    data-column="${from + 1} / ${to + 2}"
    data-row=${lane + 2}
  >
    ${continuesBefore ? '◂ ' : nothing}${contentOf(item, continuesBefore, language)}${
      continuesAfter ? ' ▸' : nothing
    }
  </p>`;
}

function contentOf(dated: DatedOccurrence, continued: boolean, language: Language): TemplateResult {
  const { event } = dated;
  const words = eventWords[language.code];
  const status = statusWords(event, words);
  const hour = startHour(dated, continued, language.tag);
  const where = event.place?.name ?? (isOnline(event) ? words.online : '');
  return html`${hour ? html`<b>${hour}</b> ` : nothing}${
      status ? html`<em class="status">${status}</em> ` : nothing
    }<span class="title">${event.title}</span>${
      where ? html`<span class="where"> – ${where}</span>` : nothing
    }`;
}

function arrange(root: ShadowRoot, { weeks, fontSize }: MonthOnPaper): void {
  const month = root.querySelector<HTMLElement>('.month')!;
  month.style.setProperty('font-size', `${fontSize}pt`);
  const [heads, ...rows] = root.querySelectorAll<HTMLElement>('.week');
  const columns = `repeat(${weeks[0]?.days.length ?? 7}, minmax(0, 1fr))`;
  heads!.style.setProperty('grid-template-columns', columns);
  for (const [index, row] of numbered(rows)) {
    row.style.setProperty('grid-template-columns', columns);
    row.style.setProperty('flex-grow', String(weeks[index]!.height));
  }
  for (const cell of root.querySelectorAll<HTMLElement>('[data-column]')) {
    cell.style.setProperty('grid-column', cell.dataset.column!);
    if (cell.dataset.row) cell.style.setProperty('grid-row', cell.dataset.row);
  }
  for (const entry of root.querySelectorAll<HTMLElement>('[data-lines]')) {
    entry.style.setProperty('--lines', entry.dataset.lines!);
  }
}
