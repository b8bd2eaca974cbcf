import { html, nothing, type TemplateResult } from 'lit';
import { eventList, type EventListOptions } from '../../agenda/event-list.js';
import type { IsoDay } from '../../model/index.js';
import { groupByDay } from '../../select/by-day.js';
import type { DatedOccurrence } from '../../time/days.js';
import { fullDate } from '../../time/format.js';
import { quickDay } from '../../time/quick-format.js';
import { heading } from '../../widget/heading.js';

export interface ListViewOptions extends EventListOptions {
  readonly occurrences: readonly DatedOccurrence[];
  /** The first day shown: what began before is listed under it. */
  readonly first: IsoDay;
  readonly today: IsoDay;
  readonly dayLevel: number;
}

/** What happens, day by day, each event on the first day on which it is seen. */
export function listView(options: ListViewOptions): TemplateResult {
  const { occurrences, first, today, dayLevel, language, words } = options;
  return html`<div class="days">
    ${groupByDay(occurrences, first).map(
      ([day, dated]) =>
        html`<section class="day-group" part="day-group">
          ${heading(
            dayLevel,
            'day-heading',
            html`<time datetime=${day}>${quickDay(day, language.tag, fullDate)}</time>${
                day === today ? html` <span class="today-word">${words.today}</span>` : nothing
              }`,
          )}
          ${eventList(dated, options)}
        </section>`,
    )}
  </div>`;
}
