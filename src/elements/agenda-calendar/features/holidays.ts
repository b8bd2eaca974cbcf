import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../../../base/dom.js';
import { warnAttribute } from '../../../base/diagnostics.js';
import type { IsoDay } from '../../../model/index.js';
import { monthOf } from '../../../time/days.js';
import { formatDayFast } from '../../../time/format-fast.js';
import { noteOf } from '../../../time/holidays/day-notes.js';
import { zoneFrom, zones, type Zone } from '../../../time/holidays/school.js';
import type { AgendaAttributes } from '../agenda-attributes.js';
import { weeksOf } from '../periods.js';
import { dayNoteStyles } from '../views/month/day-note.styles.js';
import type { ViewContext } from '../views/view.js';

type Host = Pick<AgendaAttributes, 'holidays' | 'language' | 'renderRoot'>;

const dayAndMonth = { day: 'numeric', month: 'long' } as const;

/** The attribute `holidays`: names of public and school holidays beside the days. */
export class Holidays {
  readonly #host: Host;
  /** The value that was last checked. */
  #checked: string | null = null;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Warns the site owner, once for each value, of a zone that does not exist. */
  check(): void {
    const { holidays } = this.#host;
    if (holidays === this.#checked) return;
    this.#checked = holidays;
    // Frameworks write "true" for a boolean attribute, which asks for public holidays alone.
    if (holidays?.trim() && holidays !== 'true' && !this.#zone)
      warnAttribute('holidays', holidays, zones);
  }

  /** The holiday of a day, to stand beside its name. */
  noteOf(day: IsoDay): unknown {
    const { holidays, renderRoot, language } = this.#host;
    if (holidays === null) return;
    adoptStyles(renderRoot, dayNoteStyles);
    const note = noteOf(day, this.#zone, language.code);
    return note && html` <span class="day-note ${note.kind}" part="day-note">${note.name}</span>`;
  }

  /** The key to the lines of a narrow month, to stand below it. */
  legend(context: ViewContext): unknown {
    return this.#host.holidays === null ? nothing : holidayLegend(context, this.#zone);
  }

  get #zone(): Zone | undefined {
    return zoneFrom(this.#host.holidays ?? '');
  }
}

/**
 * The key to the lines of a narrow month: each public holiday with its day, and school holidays, whose
 * line runs along all their days.
 *
 * @csspart holidays - the key to the lines of a narrow month
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
    const date = formatDayFast(day, language.tag, dayAndMonth);
    lines.set(kind === 'school' ? name : `${date}${words.colon} ${name}`, kind);
  }
  if (!lines.size) return nothing;
  return html`<ul class="holidays" part="holidays" role="list">
    ${[...lines].map(([text, kind]) => html`<li><span class="sign ${kind}"></span> ${text}</li>`)}
  </ul>`;
}
