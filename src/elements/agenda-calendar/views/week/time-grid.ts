import { html, nothing, type TemplateResult } from 'lit';
import { eventWords } from '../../../../i18n/event-words.js';
import type { IsoDay, TimedOccurrence } from '../../../../model/index.js';
import { placeInColumns, type InColumn } from '../../../../time/layout/columns.js';
import {
  hourAxis,
  isAboveHours,
  minuteOf,
  stretchOn,
  type HourAxis,
} from '../../../../time/layout/hours.js';
import { addDays, dayOfWeek, type DatedOccurrence } from '../../../../time/days.js';
import { clocksDiffer, formatter, visitorTimeZone } from '../../../../time/format.js';
import { fullDate } from '../../../../time/format-full.js';
import { placeInLanes, type Placed } from '../../../../time/layout/lanes.js';
import { formatDayFast } from '../../../../time/format-fast.js';
import { heading } from '../../../../base/heading.js';
import { readEvent, type DatedEntry } from '../../agenda.js';
import { gridEntryStyles } from '../grid-entry.styles.js';
import { barOf, moreBars, pieceOf, type Grid, type Piece } from './time-grid-entry.js';
import { scrollOnceShown } from './time-grid-scroll.js';
import { onTimeGridKey } from './time-grid-keys.js';
import { timeGridStyles } from './time-grid.styles.js';
import type { ViewContext } from '../view.js';

/** Most events side by side on a day: in a week, on a day alone, in a narrow box. */
const mostInWeek = 3;
const mostInDay = 6;
const mostInNarrow = 2;

/** Most rows above the hours; where there would be more, the last one has the numbers of the others. */
const mostRows = 20;

export const styles = [timeGridStyles, gridEntryStyles];

/**
 * Days side by side, each a heading and its events in time order, whole days first. Where an event
 * is drawn says when it is; nothing but its words does to those who do not see it.
 *
 * @csspart time-grid - the week, or the day
 * @csspart grid-day - a day's column in it
 * @csspart day-button - the button from its head to the day view
 * @csspart now - the line at the present time
 */
export function view(context: ViewContext, root: ParentNode): TemplateResult {
  scrollOnceShown(root, context);
  const { agenda, period, week, words, language } = context;
  const days: IsoDay[] = [];
  for (let day = period.first; day <= period.last; day = addDays(day, 1)) {
    const isHidden = week.hidesWeekends && period.first < period.last && dayOfWeek(day) > 5;
    if (!isHidden) days.push(day);
  }
  const shown = agenda.between(days[0]!, days.at(-1)!);
  const placed = placeInLanes(shown.filter(isAboveHours), days);
  const fits = placed.every(({ lane }) => lane < mostRows);
  const isDrawn = ({ lane }: Placed<DatedEntry>): boolean => fits || lane < mostRows - 1;
  const bars = placed.filter(isDrawn).map((bar) => ({ ...bar, item: readEvent(bar.item) }));
  const hidden = placed.filter((bar) => !isDrawn(bar));
  const timed = shown.filter((dated) => !isAboveHours(dated));
  const isWeek = days.length > 1;
  const maxColumns = context.compact ? mostInNarrow : isWeek ? mostInWeek : mostInDay;
  const columns = days.map((day) =>
    placeInColumns(
      timed
        .filter(({ first, last }) => first <= day && day <= last)
        .map((dated): Piece => {
          const { start } = dated.occurrence as TimedOccurrence;
          return { dated, start: dated.first < day ? undefined : start, ...stretchOn(dated, day) };
        }),
      maxColumns,
    ),
  );
  const axis = hourAxis(columns.flat());
  const hiddenOn = (index: number): number =>
    hidden.filter(({ from, to }) => from <= index && index <= to).length;
  const hourName = formatter(language.tag, 'UTC', { hour: 'numeric' });
  const visitorZone = visitorTimeZone();
  const open = (dated: DatedOccurrence, event: Event): void =>
    context.onOpenEvent(dated, event, shown.map(readEvent));
  const grid: Grid = { context, days, bars, axis, hiddenOn, open };
  // A day is as wide as its simultaneous events need; an empty one is as wide as its name.
  const widths = columns.map((column, index) => {
    if (!isWeek) return 'minmax(0, 1fr)';
    const isEmpty = !column.length && !placed.some(({ from, to }) => from <= index && index <= to);
    const atOnce = Math.max(1, ...column.map(({ columns: count }) => count));
    return `minmax(${isEmpty ? 'var(--_empty-day)' : `max(var(--_day), ${atOnce} * var(--_column))`}, 1fr)`;
  });
  // A grid that scrolls must take the focus (WCAG 2.1.1), and so has a role and a name.
  const scrolls = context.compact && isWeek;
  return html`<div
      class="time-grid"
      part="time-grid"
      role=${scrolls ? 'region' : 'group'}
      aria-labelledby=${context.labelledBy}
      tabindex=${scrolls ? 0 : nothing}
      @keydown=${onTimeGridKey}
      @focusin=${({ target }: Event) => {
        const day = (target as Element).closest<HTMLElement>('.grid-day');
        if (day) context.onActivate(day.dataset.of!);
      }}
    >
      <div class="grid-days" .style=${`--_columns: ${widths.join(' ')}`}>
        <div class="hours" aria-hidden="true">
          ${axis.hours.map(
            ({ hour, isEmpty }) =>
              html`<div class=${isEmpty ? 'no-hour' : 'an-hour'}>
                <span>${hourName.format(hour * 3_600_000)}</span>
              </div>`,
          )}
        </div>
        <div class="above-hours" aria-hidden="true">
          ${bars.length ? eventWords[language.code].allDay : nothing}
        </div>
        ${days.map((day, index) => gridDay(day, index, columns[index]!, grid))}
      </div>
    </div>
    ${
      timed.some(({ event, occurrence }) =>
        clocksDiffer(Number(occurrence.start), event.timeZone, visitorZone),
      )
        ? html`<p class="zone-note" part="zone-note">
            ${words.zoneNote}<span class="on-screen">${words.zoneAdvice}</span>.
          </p>`
        : nothing
    }`;
}

function gridDay(
  day: IsoDay,
  index: number,
  pieces: readonly InColumn<Piece>[],
  grid: Grid,
): TemplateResult {
  const { context } = grid;
  const { today, language, words } = context;
  const bars = grid.bars.filter(({ from, to }) => from <= index && index <= to);
  const more = moreBars(mostRows, day, index, grid);
  const hasBars = bars.length > 0 || more !== nothing;
  const isToday = day === today;
  const name = html`<span aria-hidden="true"
      >${formatDayFast(day, language.tag, { weekday: 'short' })}
      <span class="number">${Number(day.slice(8))}</span></span
    ><span class="visually-hidden">${formatDayFast(day, language.tag, fullDate)}</span>`;
  return html`<section
    class="grid-day"
    part="grid-day ${isToday ? 'today' : ''}"
    data-of=${day}
    .style=${`--_at: ${index + 2}`}
  >
    ${heading(
      context.level,
      'day-head',
      html`${
        context.view === 'day'
          ? html`<span
              class="day-name"
              tabindex="-1"
              data-day=${day}
              aria-current=${isToday ? 'date' : nothing}
              >${name}</span
            >`
          : html`<button
              class="day-name"
              part="day-button"
              data-day=${day}
              aria-current=${isToday ? 'date' : nothing}
              @click=${() => context.onDay(day, 'day')}
            >
              ${name}
            </button>`
      }${isToday ? html`<span class="visually-hidden">, ${words.today}</span>` : nothing}
      ${context.noteOf(day)}
      ${hasBars || pieces.length ? nothing : html`<span class="visually-hidden">, ${words.count(0)}</span>`}`,
    )}
    ${
      hasBars
        ? html`<ul class="bars" role="list" aria-label=${eventWords[language.code].allDay}>
            ${bars.map((bar) => barOf(bar, index, grid))} ${more}
          </ul>`
        : nothing
    }
    ${
      pieces.length
        ? html`<ol class="entries" role="list">
            ${pieces.map((piece) => pieceOf(piece, day, grid))}
          </ol>`
        : nothing
    }
    ${isToday ? nowLine(context.agenda.timeZone, grid.axis) : nothing}
  </section>`;
}

function nowLine(timeZone: string, axis: HourAxis): TemplateResult | typeof nothing {
  const top = axis.at(minuteOf(Date.now(), timeZone));
  if (Number.isNaN(top)) return nothing;
  return html`<div class="now" part="now" .style=${`--_top: ${top}`}></div>`;
}
