import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { eventList } from '../../../../components/event-list/event-list.js';
import { eventListStyles } from '../../../../components/event-list/event-list.styles.js';
import { lineStyles } from '../../../../components/event-list/line.styles.js';
import { groupByDay, groupByEvent } from '../../../../select/group-by-day.js';
import { fullDate } from '../../../../time/format-full.js';
import { monthOf, type DatedOccurrence } from '../../../../time/days.js';
import { formatDayFast, formatMonthFast } from '../../../../time/format-fast.js';
import { heading } from '../../../../base/heading.js';
import { readEvent } from '../../agenda.js';
import { listStyles } from './list.styles.js';
import { noEvents } from '../no-events.js';
import type { ViewContext } from '../view.js';

export const styles = [listStyles, lineStyles, eventListStyles];

/**
 * The events day by day: each once, on the first shown day, with its further dates in a fold. Past days of
 * the period are shown on demand. A list runs on past its period, under headings of the next months.
 *
 * @csspart day-group - a day of the list view
 * @csspart day-heading - its heading
 * @csspart month-heading - the heading of a month after the period
 * @csspart past - the button that shows the period's past days
 * @csspart go-on - the button that shows the events after the list
 */
export function listView(context: ViewContext): TemplateResult {
  const { agenda, period, from, until, today, level, language, words } = context;
  const shown = agenda.between(from, until);
  const ofPeriod = agenda.between(from, period.last).length;
  const skipped =
    from > period.first && agenda.between(period.first, period.last).length > ofPeriod;
  // A week that is printed has each of its days whole.
  const groups =
    context.view === 'list' ? groupByEvent(shown) : new Map(shown.map((one) => [one, []]));
  const isCut = groups.size > context.mostLines;
  const others = new Map(
    [...groups]
      .slice(0, context.mostLines)
      .map(([dated, further]) => [readEvent(dated), further.map(readEvent)]),
  );
  const days = groupByDay([...others.keys()], from);
  const next = context.runsOn && !isCut ? agenda.nextUnlisted(from, until) : undefined;
  const options = {
    language,
    words,
    others,
    opener: context.opener,
    onOpenEvent: (occurrence: DatedOccurrence, event: Event) =>
      context.onOpenEvent(occurrence, event, shown.map(readEvent)),
  };
  return html`${
    skipped
      ? html`<p>
          <button class="past" part="past" @click=${context.onShowPast}>${words.past}</button>
        </p>`
      : nothing
  }
  ${ofPeriod ? nothing : noEvents(context, skipped)}
  ${
    shown.length
      ? html`<div class="days">
          ${repeat(
            days,
            ([day]) => day,
            ([day, ofDay], index) =>
              html`${
                  day > period.last && monthOf(day) !== monthOf(days[index - 1]?.[0] ?? period.last)
                    ? heading(
                        level - 1,
                        'month-heading',
                        formatMonthFast(monthOf(day), language.tag),
                      )
                    : nothing
                }
                <section class="day-group" part="day-group">
                  ${heading(
                    level,
                    'day-heading',
                    html`<time datetime=${day}>${formatDayFast(day, language.tag, fullDate)}</time
                      >${
                        day === today
                          ? html` <span class="today-word">${words.today}</span>`
                          : nothing
                      }${context.noteOf(day)}`,
                  )}
                  ${eventList(ofDay, { ...options, day })}
                </section>`,
          )}
        </div>`
      : nothing
  }
  ${
    next || isCut
      ? html`<p>
          <button class="go-on" part="go-on" @click=${() => context.onGoOn(next)}>
            ${words.goOn}
          </button>
        </p>`
      : nothing
  }`;
}
