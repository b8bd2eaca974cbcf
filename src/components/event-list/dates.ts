import { html, nothing, type TemplateResult } from 'lit';
import type { EventDetailWords } from '../../i18n/event-detail.js';
import type { Language } from '../../i18n/language.js';
import type { Occurrence } from '../../model/index.js';
import { daySpan, type DatedOccurrence } from '../../time/days.js';
import { today } from '../../time/zone.js';
import { eventTime } from './time.js';

/** Dates a reader takes in at once, and those of a further look. */
const first = 8;
const further = 100;

type Side = 'next' | 'past';

/**
 * The other dates of an event: those to come, and behind a fold those that are over, the last one first.
 *
 * @csspart dates - its other dates
 * @csspart past-dates - those that are over, folded
 * @csspart more-dates - the button to more of them
 */
export class EventDates {
  readonly #update: () => Promise<unknown>;
  readonly #dates: Readonly<Record<Side, DatedOccurrence[]>> = { next: [], past: [] };
  readonly #shown: Record<Side, number> = { next: first, past: 0 };

  /** @param update draws again; resolves when it has */
  constructor(dated: DatedOccurrence, update: () => Promise<unknown>) {
    this.#update = update;
    const { event } = dated;
    const present = today(event.timeZone);
    for (const occurrence of event.occurrences) {
      if (isOne(occurrence, dated.occurrence)) continue;
      const span = daySpan(occurrence, event.timeZone);
      this.#dates[span.last < present ? 'past' : 'next'].push({ event, occurrence, ...span });
    }
    this.#dates.past.reverse();
  }

  get hasAny(): boolean {
    return this.#dates.next.length + this.#dates.past.length > 0;
  }

  render(own: EventDetailWords, language: Language): TemplateResult {
    const { past } = this.#dates;
    return html`${this.#renderSide('next', own, language)}
    ${
      past.length
        ? html`<details class="past-dates" part="past-dates" @toggle=${this.#unfold}>
            <summary>${own.pastDates(past.length)}</summary>
            ${this.#renderSide('past', own, language)}
          </details>`
        : nothing
    }`;
  }

  #renderSide(
    side: Side,
    own: EventDetailWords,
    language: Language,
  ): TemplateResult | typeof nothing {
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
              ${own.moreDates(rest)}
            </button>`
          : nothing
      }`;
  }

  /** What nobody sees is not written. */
  readonly #unfold = (): void => {
    this.#shown.past ||= first;
    void this.#update();
  };

  /** With the focus on the first that was not there, for the button may be gone. */
  async #more(side: Side, { currentTarget }: Event): Promise<void> {
    const list = (currentTarget as Element).previousElementSibling!;
    const before = this.#shown[side];
    this.#shown[side] += further;
    await this.#update();
    (list.children[before] as HTMLElement).focus();
  }
}

function isOne(a: Occurrence, b: Occurrence): boolean {
  return a.start === b.start && a.end === b.end;
}
