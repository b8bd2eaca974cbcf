import { StructuredItems, type StructuredHost } from '../../base/controllers/structured-data.js';
import { eventsJsonLd } from '../../export/json-ld-events.js';
import { accessibilityName } from '../../i18n/accessibility.js';
import { languageOf } from '../../i18n/language.js';
import type { DatedOccurrence } from '../../time/days.js';

/** Keeps schema.org data of an element's shown events in the page. Loaded with `structured-data`. */
export function describeEvents(
  host: StructuredHost,
  shown: () => readonly DatedOccurrence[],
): StructuredItems {
  return new StructuredItems(host, () => {
    const { code } = languageOf(host);
    return eventsJsonLd(shown(), (feature) => accessibilityName(feature, code));
  });
}
