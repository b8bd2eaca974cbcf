import { html, type TemplateResult } from 'lit';
import type { timeOnBothClocks } from '../../components/event-list/event-time.js';
import type { AgendaListWords } from '../../i18n/agenda-list.js';
import type { Language } from '../../i18n/language.js';
import type { EpochMs } from '../../model/index.js';
import type { DatedOccurrence } from '../../time/days.js';
import { clocksDiffer, dateTimeAttribute, visitorTimeZone } from '../../time/format.js';
import { wordingOf } from './wording.js';

export interface WhenLineOptions {
  /** The instant for which the words hold. */
  readonly now: EpochMs;
  readonly words: AgendaListWords;
  readonly language: Language;
  /** Fetches the code that writes the time by the visitor's clock, too; `undefined` until it is there. */
  bothClocks(): typeof timeOnBothClocks | undefined;
}

/** The line that says when an event is: by the clock of its place and, where that differs, by the visitor's. */
export function whenLine(
  dated: DatedOccurrence,
  { now, words, language, bothClocks }: WhenLineOptions,
): TemplateResult {
  const { timeZone } = dated.event;
  const { moment, rest, date, hasHours } = wordingOf(dated, now, words, language.tag);
  const lead = html`<span class="moment" part="moment">${moment}</span>${rest ? ', ' : ''}`;
  const isElsewhere = hasHours && clocksDiffer(Number(date), timeZone, visitorTimeZone());
  const clocks = isElsewhere ? bothClocks() : undefined;
  return clocks
    ? clocks(dated, { lead, text: rest, date, language })
    : html`<time part="time" datetime=${dateTimeAttribute(date, timeZone)}>${lead}${rest}</time>`;
}
