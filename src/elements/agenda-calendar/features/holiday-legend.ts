import { html, nothing, type TemplateResult } from 'lit';
import { noteOf } from '../../../time/holidays/day-notes.js';
import type { Zone } from '../../../time/holidays/school.js';
import { monthOf } from '../../../time/days.js';
import { quickDay } from '../../../time/format-fast.js';
import { weeksOf } from '../periods.js';
import type { ViewContext } from '../views/view.js';

const dayAndMonth = { day: 'numeric', month: 'long' } as const;

/**
 * What the lines in a narrow month stand for, below it: public holidays by their days, and school
 * holidays, which are all along their line.
 *
 * @csspart holidays - what the lines in a narrow month stand for
 */
export function holidayLegend(
  { view, compact, period, week, language, words }: ViewContext,
  zone: Zone | undefined,
): TemplateResult | typeof nothing {
  if (view !== 'month' || !compact) return nothing;
  const lines = new Map<string, string>();
  for (const day of weeksOf(monthOf(period.first), week).flat()) {
    const note = noteOf(day, zone, language.code);
    if (!note) continue;
    const { kind, name } = note;
    const date = quickDay(day, language.tag, dayAndMonth);
    lines.set(kind === 'school' ? name : `${date}${words.colon} ${name}`, kind);
  }
  return lines.size
    ? html`<ul class="holidays" part="holidays" role="list">
        ${[...lines].map(
          ([text, kind]) => html`<li><span class="sign ${kind}"></span> ${text}</li>`,
        )}
      </ul>`
    : nothing;
}
