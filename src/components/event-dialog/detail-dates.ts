import { html, nothing, type TemplateResult } from 'lit';
import type { DetailWords } from '../../i18n/detail-words.js';
import type { Language } from '../../i18n/language.js';
import type { Occurrence } from '../../model/index.js';
import { daySpan, type DatedOccurrence } from '../../time/days.js';
import { today } from '../../time/zone.js';
import { eventTime } from '../event-list/event-time.js';

/** Dates shown at first, and dates that each press of the button adds. */
const firstDates = 8;
const addedDates = 100;

type Side = 'next' | 'past';

/**
 * The other dates of an event: the coming ones, and in a fold the past ones, the latest first.
 *
 * @csspart dates - the other dates of an event
 * @csspart past-dates - the fold with its past dates
 * @csspart more-dates - the button that shows more dates
 */
export class EventDates {
  readonly #update: () => Promise<unknown>;
  readonly #dates: Readonly<Record<Side, DatedOccurrence[]>> = { next: [], past: [] };
  readonly #shown: Record<Side, number> = { next: firstDates, past: 0 };

  /** @param update draws the host again; resolves when that is done */
  constructor(dated: DatedOccurrence, update: () => Promise<unknown>) {
    this.#update = update;
    const { event } = dated;
    const present = today(event.timeZone);
    for (const occurrence of event.occurrences) {
      if (isEqual(occurrence, dated.occurrence)) continue;
      const span = daySpan(occurrence, event.timeZone);
      this.#dates[span.last < present ? 'past' : 'next'].push({ event, occurrence, ...span });
    }
    this.#dates.past.reverse();
  }

  get hasAny(): boolean {
    return this.#dates.next.length + this.#dates.past.length > 0;
  }

  render(words: DetailWords, language: Language): TemplateResult {
    const { past } = this.#dates;
    return html`${this.#renderSide('next', words, language)}
    ${
      past.length
        ? html`<details class="past-dates" part="past-dates" @toggle=${this.#unfold}>
            <summary>${words.pastDates(past.length)}</summary>
            ${this.#renderSide('past', words, language)}
          </details>`
        : nothing
    }`;
  }

  #renderSide(side: Side, words: DetailWords, language: Language): TemplateResult | typeof nothing {
    const dates = this.#dates[side];
    const shown = dates.slice(0, this.#shown[side]);
    const rest = dates.length - shown.length;
    if (!shown.length) return nothing;
    return html`<ul class="dates" part="dates" role="list">
        ${shown.map((dated) => html`<li tabindex="-1">${eventTime(dated, language)}</li>`)}
      </ul>
      ${
        rest
          ? html`<button
              class="more-dates"
              part="more-dates"
              @click=${(click: Event) => this.#more(side, click)}
            >
              ${words.moreDates(rest)}
            </button>`
          : nothing
      }`;
  }

  /** Draws the past dates once the fold is open. */
  readonly #unfold = (): void => {
    this.#shown.past ||= firstDates;
    void this.#update();
  };

  /** Moves the focus to the first date that was added, since the button may be gone. */
  async #more(side: Side, { currentTarget }: Event): Promise<void> {
    const list = (currentTarget as Element).previousElementSibling!;
    const before = this.#shown[side];
    this.#shown[side] += addedDates;
    await this.#update();
    (list.children[before] as HTMLElement).focus();
  }
}

function isEqual(a: Occurrence, b: Occurrence): boolean {
  return a.start === b.start && a.end === b.end;
}
