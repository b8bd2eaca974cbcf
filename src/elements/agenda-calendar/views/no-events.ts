import { html, nothing, type TemplateResult } from 'lit';
import { longDate } from '../../../time/format.js';
import { formatDayFast } from '../../../time/format-fast.js';
import { endOf } from '../periods.js';
import type { ViewContext } from './view.js';

/**
 * A period without events is no dead end.
 *
 * @param someArePast it has had some
 *
 * @csspart next-event - the button to the next event
 */
export function noEvents(context: ViewContext, someArePast = false): TemplateResult {
  const { agenda, period, view, language, words } = context;
  const next = agenda.next(endOf(view, period));
  return html`<div class="message" part="message">
    <p>${words.nothing(view, someArePast)}</p>
    ${
      next
        ? html`<p>
            <button part="next-event" @click=${() => context.onDay(next)}>
              ${words.next(formatDayFast(next, language.tag, longDate))}
            </button>
          </p>`
        : nothing
    }
  </div>`;
}
