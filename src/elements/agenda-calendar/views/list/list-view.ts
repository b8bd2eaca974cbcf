import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { eventList } from '../../../../components/event-list/event-list.js';
import { eventListStyles } from '../../../../components/event-list/event-list.styles.js';
import { lineStyles } from '../../../../components/event-list/line.styles.js';
import { groupByDay, groupByEvent } from '../../../../select/group-by-day.js';
import { fullDate } from '../../../../time/format-full.js';
import { formatDayFast } from '../../../../time/format-fast.js';
import { heading } from '../../../../base/heading.js';
import { readEvent } from '../../agenda.js';
import { listStyles } from './list.styles.js';
import { noEvents } from '../no-events.js';
import type { ViewContext } from '../view.js';

/** Made when a list is first drawn: most agendas show a month. */
export const styles = [listStyles, lineStyles, eventListStyles];

/**
 * What happens, day by day: each event once, on the first day on which it is seen, with its further
 * dates. Days that are over are shown when they are asked for.
 *
 * @csspart day-group - a day of the list view
 * @csspart day-heading - its heading
 * @csspart past - the button that shows the period's past days
 */
export function listView(context: ViewContext): TemplateResult {
  const { agenda, period, from, today, level, language, words } = context;
  const shown = agenda.between(from, period.last);
  const skipped =
    from > period.first && agenda.between(period.first, period.last).length > shown.length;
  const dated = shown.map(readEvent);
  const others = groupByEvent(dated);
  const options = {
    language,
    words,
    others,
    opener: context.opener,
    onOpenEvent: (one: (typeof dated)[number], event: Event) =>
      context.onOpenEvent(one, event, dated),
  };
  return html`${
    skipped
      ? html`<p>
          <button class="past" part="past" @click=${context.onShowPast}>${words.past}</button>
        </p>`
      : nothing
  }
  ${
    dated.length
      ? html`<div class="days">
          ${repeat(
            groupByDay([...others.keys()], from),
            ([day]) => day,
            ([day, ofDay]) =>
              html`<section class="day-group" part="day-group">
                ${heading(
                  level,
                  'day-heading',
                  html`<time datetime=${day}>${formatDayFast(day, language.tag, fullDate)}</time>${
                      day === today
                        ? html` <span class="today-word">${words.today}</span>`
                        : nothing
                    }${context.noteOf(day)}`,
                )}
                ${eventList(ofDay, { ...options, day })}
              </section>`,
          )}
        </div>`
      : noEvents(context, skipped)
  }`;
}
