import { html, nothing, type TemplateResult } from 'lit';
import type { AgendaWords } from '../i18n/agenda.js';
import { foreignLanguage, type Language } from '../i18n/language.js';
import type { DatedOccurrence } from '../time/days.js';
import { statusWords } from './event-status.js';
import { eventTime } from './event-time.js';

export interface EventListOptions {
  /** Further dates of events that are shown once. */
  readonly others?: ReadonlyMap<DatedOccurrence, readonly DatedOccurrence[]>;
  readonly language: Language;
  readonly words: AgendaWords;
  onOpenEvent(dated: DatedOccurrence, event: Event): void;
}

/** Events as lines: when, what, where. */
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
      ${otherDates(options.others?.get(dated) ?? [], options)}
    </div>
  </article>`;
}

/** Each can be opened: the hours, and what is to be added to a calendar, are its own. */
function otherDates(
  others: readonly DatedOccurrence[],
  { language, words, onOpenEvent }: EventListOptions,
): TemplateResult | typeof nothing {
  if (!others.length) return nothing;
  return html`<details class="others" part="others">
    <summary>${words.otherDates(others.length)}</summary>
    <ul role="list">
      ${others.map(
        (dated) =>
          html`<li>
            <button class="date" @click=${(click: Event) => onOpenEvent(dated, click)}>
              ${eventTime(dated, words, language, true)}
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}
