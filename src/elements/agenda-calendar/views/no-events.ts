import { html, nothing, type TemplateResult } from 'lit';
import type { IsoDay } from '../../../model/index.js';
import { longDate } from '../../../time/format.js';
import { formatDayFast } from '../../../time/format-fast.js';
import { endOf } from '../periods.js';
import type { ViewContext } from './view.js';

/**
 * The message of a period without events, with the ways to the next event and to the last one before it.
 *
 * @param someArePast true where the period had events that are over
 *
 * @csspart next-event - the button to the next event
 * @csspart last-event - the button to the last event before the period
 */
export function noEvents(context: ViewContext, someArePast = false): TemplateResult {
  const { agenda, period, view, language, words } = context;
  const day = (part: string, to: IsoDay | undefined, text: (day: string) => string): unknown =>
    to
      ? html`<p>
          <button part=${part} @click=${() => context.onDay(to)}>
            ${text(formatDayFast(to, language.tag, longDate))}
          </button>
        </p>`
      : nothing;
  return html`<div class="message" part="message">
    <p>${words.nothing(view, someArePast)}</p>
    ${day('next-event', agenda.next(endOf(view, period)), words.next)}
    ${day('last-event', agenda.previous(period.first), words.last)}
  </div>`;
}
