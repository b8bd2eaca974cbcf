import { html, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/language.js';
import { takeAway } from '../../i18n/export.js';
import type { DatedOccurrence } from '../../time/days.js';
import { longDate, visitorTimeZone } from '../../time/format.js';
import { quickDay } from '../../time/format-fast.js';
import { today } from '../../time/zone.js';

export interface PrintOptions {
  readonly title: string;
  /** In time order. */
  readonly occurrences: readonly DatedOccurrence[];
  readonly language: Language;
  /** Where it comes from, such as the page's address. */
  readonly source?: string;
}

/** Paper gets old: where it comes from, and the day. */
export function foot({
  source,
  language,
}: Pick<PrintOptions, 'source' | 'language'>): TemplateResult {
  const day = quickDay(today(visitorTimeZone()), language.tag, longDate);
  const printed = takeAway[language.code].printedOn(day);
  return html`<p class="foot">${[source, printed].filter(Boolean).join(' – ')}</p>`;
}
