import { html, nothing, type TemplateResult } from 'lit';
import type { AgendaWords } from '../../i18n/agenda.js';
import type { Language } from '../../i18n/language.js';
import type { IsoDay } from '../../model/index.js';
import { longDate } from '../../time/format.js';
import { quickDay } from '../../time/quick-format.js';

export interface NoEventsOptions {
  /** The month has had some. */
  readonly someArePast: boolean;
  /** The first day after the month on which something begins. */
  readonly next: IsoDay | undefined;
  readonly language: Language;
  readonly words: AgendaWords;
  onDay(day: IsoDay): void;
}

/** A month without events is no dead end. */
export function noEvents(options: NoEventsOptions): TemplateResult {
  const { someArePast, next, language, words, onDay } = options;
  return html`<div class="message" part="message">
    <p>${someArePast ? words.emptyRest : words.emptyMonth}</p>
    ${
      next
        ? html`<p>
            <button part="next-event" @click=${() => onDay(next)}>
              ${words.next(quickDay(next, language.tag, longDate))}
            </button>
          </p>`
        : nothing
    }
  </div>`;
}
