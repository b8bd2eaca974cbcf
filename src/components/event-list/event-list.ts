import { html, nothing, type TemplateResult } from 'lit';
import type { EventWords } from '../../i18n/event.js';
import { foreignLanguage, type Language } from '../../i18n/language.js';
import type { IsoDay } from '../../model/index.js';
import type { DatedOccurrence } from '../../time/days.js';
import { eventControl } from './control.js';
import { placeWords } from './place.js';
import { titleAndStatus } from './status.js';
import { eventTime } from './time.js';
import type { Opener } from '../event-dialog/event-opener.js';

export interface EventListOptions {
  /** That of the heading above. */
  readonly day: IsoDay;
  /** Further dates of events that are shown once. */
  readonly others?: ReadonlyMap<DatedOccurrence, readonly DatedOccurrence[]>;
  readonly language: Language;
  readonly words: EventWords;
  readonly opener: Opener;
  onOpenEvent(dated: DatedOccurrence, event: Event): void;
}

/**
 * Events as lines: when, what, where.
 *
 * @csspart event - an event in a cell or in the list
 * @csspart others - the further dates of an event in the list
 * @csspart open - the button that opens an event
 * @csspart time - when an event takes place
 * @csspart visitor-time - the same by the visitor's clock, where it differs
 * @csspart status - cancelled, postponed, moved, full
 * @csspart place - where it takes place
 * @csspart other-date - one of these, which opens it
 */
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

/** Each can be opened: the hours, and what is to be added to a calendar, are its own. */
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
