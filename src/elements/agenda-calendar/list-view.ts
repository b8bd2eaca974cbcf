import { html, nothing, type TemplateResult } from 'lit';
import type { AgendaWords } from '../../i18n/agenda.js';
import { foreignLanguage, type Language } from '../../i18n/language.js';
import type { IsoDay } from '../../model/index.js';
import { groupByDay } from '../../select/by-day.js';
import type { DatedOccurrence } from '../../time/days.js';
import { fullDate } from '../../time/format.js';
import { quickDay } from '../../time/quick-format.js';
import { statusWords } from '../../widget/event-status.js';
import { eventTime } from '../../widget/event-time.js';
import { heading } from '../../widget/heading.js';

export interface EventListOptions {
  readonly language: Language;
  readonly words: AgendaWords;
  onOpenEvent(dated: DatedOccurrence, event: Event): void;
}

export interface ListViewOptions extends EventListOptions {
  readonly occurrences: readonly DatedOccurrence[];
  /** The first day shown: what began before is listed under it. */
  readonly first: IsoDay;
  readonly today: IsoDay;
  readonly dayLevel: number;
}

/** What happens, day by day, each event on the first day on which it is seen. */
export function listView(options: ListViewOptions): TemplateResult {
  const { occurrences, first, today, dayLevel, language, words } = options;
  return html`<div class="days">
    ${groupByDay(occurrences, first).map(
      ([day, dated]) =>
        html`<section class="day-group" part="day-group">
          ${heading(
            dayLevel,
            'day-heading',
            html`<time datetime=${day}>${quickDay(day, language.tag, fullDate)}</time>${
                day === today ? html` <span class="today-word">${words.today}</span>` : nothing
              }`,
          )}
          ${eventList(dated, options)}
        </section>`,
    )}
  </div>`;
}

export function eventList(
  dated: readonly DatedOccurrence[],
  options: EventListOptions,
): TemplateResult {
  return html`<ul class="events" role="list">
    ${dated.map((one) => html`<li>${eventLine(one, options)}</li>`)}
  </ul>`;
}

function eventLine(dated: DatedOccurrence, options: EventListOptions): TemplateResult {
  const { event } = dated;
  const { language, words, onOpenEvent } = options;
  const status = statusWords(event, words);
  const place =
    event.place?.name ?? (event.attendance === 'online' ? words.online : event.place?.address);
  return html`<article class="line ${event.status}" part="event">
    <p class="when">${eventTime(dated, words, language, false)}</p>
    <div>
      <p class="title">
        <button
          class="open"
          part="open"
          lang=${foreignLanguage(event.language, language) ?? nothing}
          @click=${(click: Event) => onOpenEvent(dated, click)}
        >
          ${event.title}
        </button>
        ${status ? html`<em class="status" part="status">${status}</em>` : nothing}
      </p>
      ${place ? html`<p class="place" part="place">${place}</p>` : nothing}
    </div>
  </article>`;
}
