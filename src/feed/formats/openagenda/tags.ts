import { isObject } from '../../read/fields.js';
import { localized, localizedList } from '../shared/localized.js';
import { at, listAt, numberAt, objectsOf, textAt } from '../shared/values.js';

/** Answers to a question that is not known here. */
const answers = /^(?:oui|non|yes|no)$/i;

/** Fields of every event: with labels (`includeLabels=1`) they look like those that an agenda adds. */
const standard =
  /^(?:status|attendanceMode|state|accessibility|category|tags|tagGroups|location|member|contributor)$/;

/**
 * Keywords, and the agenda's own categories where their labels are in the answer (`includeLabels=1`):
 * the API gives these as numbers otherwise. The former export has tags and groups of them.
 */
export function readTags(event: unknown, language: string): readonly string[] | undefined {
  const tags = [
    ...keywordsOf(at(event, 'keywords'), language),
    ...labelsOf(listAt(event, 'category'), language),
    ...labelsOf(listAt(event, 'tags'), language),
    ...objectsOf(at(event, 'tagGroups'))
      .filter((group) => (textAt(group, 'access') ?? 'public') === 'public')
      .flatMap((group) => labelsOf(listAt(group, 'tags'), language)),
    ...optionsOf(event, language),
    ...optionsOf(at(event, 'additionalFields'), language),
  ].filter(Boolean);
  return tags.length ? [...new Set(tags)] : undefined;
}

/** A list for each language, or one; `{}` when there is none; a text with commas in old events. */
function keywordsOf(keywords: unknown, language: string): readonly string[] {
  const words = localizedList(keywords, language);
  const inLanguage = words?.language === undefined ? keywords : at(keywords, words.language);
  return (
    words?.value.flatMap((text) =>
      Array.isArray(inLanguage) ? text : text.split(/[,;]/).map((word) => word.trim()),
    ) ?? []
  );
}

/** Fields that an agenda adds: options that were chosen, each with a number and a label. */
function optionsOf(fields: unknown, language: string): string[] {
  if (!isObject(fields)) return [];
  return Object.keys(fields)
    .filter((key) => !standard.test(key))
    .flatMap((key) => listAt(fields, key))
    .filter((value) => numberAt(value, 'id') !== undefined && at(value, 'slug') === undefined)
    .flatMap((value) => localized(at(value, 'label'), language)?.value ?? [])
    .filter((label) => !answers.test(label));
}

function labelsOf(values: readonly unknown[], language: string): string[] {
  return values.flatMap((value) => localized(at(value, 'label') ?? value, language)?.value ?? []);
}
