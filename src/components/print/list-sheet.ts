import { html, nothing, type TemplateResult } from 'lit';
import { eventWords } from '../../i18n/event-words.js';
import { foreignLanguage, type Language } from '../../i18n/language.js';
import { exportWords } from '../../i18n/export-words.js';
import type { IsoDay } from '../../model/index.js';
import { groupByDay } from '../../select/group-by-day.js';
import type { DatedOccurrence } from '../../time/days.js';
import { fullDate } from '../../time/format-full.js';
import { formatDayFast } from '../../time/format-fast.js';
import { statusWords } from '../event-list/event-brief.js';
import { hoursOf, placeOf, priceOf } from './print-text.js';
import { listSheetStyles } from './list-sheet.styles.js';
import { foot, type PrintOptions } from './print-text.js';
import type { Sheet } from './sheet.js';

export interface PrintListOptions extends PrintOptions {
  /** The first day: what began before is listed under it. */
  readonly first?: IsoDay;
}

/** Events of a day that are kept on one page. */
const longDay = 6;

/** Events by day, on as many A4 as it takes. */
export function listSheet(options: PrintListOptions): Sheet {
  const { title, occurrences, language, first = '' } = options;
  const days = groupByDay(occurrences, first);
  return {
    orientation: 'portrait',
    language,
    styles: listSheetStyles,
    content: html`<h1>${title}</h1>
      ${
        days.length
          ? days.map(
              ([day, dated]) =>
                html`<section class=${dated.length > longDay ? 'long' : ''}>
                  <h2>${formatDayFast(day, language.tag, fullDate)}</h2>
                  <ul>
                    ${dated.map((occurrence) => line(occurrence, day, language))}
                  </ul>
                </section>`,
            )
          : html`<p>${exportWords[language.code].noEvents}</p>`
      }
      ${foot(options)}`,
  };
}

function line(dated: DatedOccurrence, day: IsoDay, language: Language): TemplateResult {
  const { event } = dated;
  const words = eventWords[language.code];
  const status = statusWords(event, words);
  const facts = [placeOf(event, words), priceOf(event, language)].filter(Boolean);
  return html`<li class=${event.status}>
    <div class="when">${hoursOf(dated, day, language)}</div>
    <div lang=${foreignLanguage(event.language, language) ?? nothing}>
      ${status ? html`<em class="status">${status}</em>` : nothing}
      <b class="title">${event.title}</b>
      ${facts.map((fact) => html`<p>${fact}</p>`)}
    </div>
  </li>`;
}
