import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { EventWords } from '../../i18n/event-words.js';
import { foreignLanguage, type Language } from '../../i18n/language.js';
import type { IsoDay } from '../../model/index.js';
import type { DatedOccurrence } from '../../time/days.js';
import { eventControl, type EventOpening } from './control.js';
import { placeWords, titleAndStatus } from './event-brief.js';
import { eventTime } from './event-time.js';
import { occurrenceKeys } from './occurrence-keys.js';

export interface EventListOptions {
  /** The day of the heading above. */
  readonly day: IsoDay;
  /** Further dates of events that are shown once. */
  readonly others?: ReadonlyMap<DatedOccurrence, readonly DatedOccurrence[]>;
  readonly language: Language;
  readonly words: EventWords;
  readonly opener: EventOpening;
  onOpenEvent(dated: DatedOccurrence, event: Event): void;
}

/**
 * Events as lines: time, title, place.
 *
 * @csspart event - an event in a cell or in the list
 * @csspart others - the further dates of an event in the list
 * @csspart open - the button that opens an event
 * @csspart time - the time of an event
 * @csspart visitor-time - the time by the visitor's clock, where it differs
 * @csspart status - its state: cancelled, postponed, moved, full
 * @csspart place - the place of an event
 * @csspart other-date - a further date, which opens the event on it
 */
export function eventList(
  dated: readonly DatedOccurrence[],
  options: EventListOptions,
): TemplateResult {
  const keys = occurrenceKeys(dated);
  return html`<ul class="events" role="list">
    ${repeat(
      dated,
      (_, index) => keys[index],
      (occurrence) => html`<li>${eventLine(occurrence, options)}</li>`,
    )}
  </ul>`;
}

function eventLine(dated: DatedOccurrence, options: EventListOptions): TemplateResult {
  const { event } = dated;
  const { day, language, words, opener, onOpenEvent } = options;
  const place = placeWords(event, words);
  return html`<article class="line ${event.status}" part="event">
    <p class="when">${eventTime(dated, language, day)}</p>
    <div>
      <p class="title">
        ${eventControl(dated, {
          opener,
          classes: 'open',
          part: 'open',
          content: titleAndStatus(event, words, foreignLanguage(event.language, language)),
          onOpen: (click) => onOpenEvent(dated, click),
        })}
      </p>
      ${place ? html`<p class="place" part="place">${place}</p>` : nothing}
      ${otherDates(options.others?.get(dated) ?? [], options)}
    </div>
    ${opener.inline(dated)}
  </article>`;
}

/** The further dates in a fold. Each opens its own detail: its hours and its calendar entry differ. */
function otherDates(
  others: readonly DatedOccurrence[],
  { language, words, opener, onOpenEvent }: EventListOptions,
): TemplateResult | typeof nothing {
  if (!others.length) return nothing;
  return html`<details class="others" part="others">
    <summary>${words.otherDates(others.length)}</summary>
    <ul role="list">
      ${others.map(
        (dated) =>
          html`<li>
            ${eventControl(dated, {
              opener,
              classes: 'date',
              part: 'other-date',
              content: eventTime(dated, language),
              onOpen: (click) => onOpenEvent(dated, click),
            })}
            ${opener.inline(dated)}
          </li>`,
      )}
    </ul>
  </details>`;
}
