import { isObject } from '../../read/fields.js';
import { asText, at } from './values.js';

/** A text, or a list of texts, and the language it is in when the feed says so. */
export interface Localized<T = string> {
  readonly value: T;
  /** BCP 47, as the feed writes it. */
  readonly language?: string;
}

/** The language that most of the partners write in, whatever the page's. */
const usual = 'fr';

const languageTag = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i;

/** A list of objects of lists; what is nested further is hostile. */
const deepest = 2;

/** Texts by language, in the feed's order; `''` is the language of those that name none. */
type ByLanguage = Map<string, string[]>;

/**
 * A text that may come in several languages: the wanted one, else French, else the first there is.
 *
 * @param value a text; `{"fr": "…", "en": "…"}`, or `{"@fr": "…"}` of DATAtourisme's API; `{"fr": ["…"]}`; JSON-LD's
 *   `{"@value": "…", "@language": "fr"}`; a list of any of these
 * @param wanted BCP 47; `fr-CA` is content with `fr`, and `fr` with `fr-CA`
 */
export function localized(value: unknown, wanted: string): Localized | undefined {
  const list = localizedList(value, wanted);
  return list && { value: list.value[0]!, language: list.language };
}

/** The same where each language has a list of texts: all those of the language chosen. */
export function localizedList(
  value: unknown,
  wanted: string,
): Localized<readonly string[]> | undefined {
  const texts: ByLanguage = new Map();
  gather(value, '', wanted, texts, 0);
  const language = choose([...texts.keys()], wanted);
  if (language === undefined) return;
  return { value: texts.get(language)!, language: language.replaceAll('_', '-') || undefined };
}

/** An item's `language`: said where it is another than the one that was asked for. */
export function otherThan(language: string | undefined, wanted: string): string | undefined {
  return language && primary(language) !== primary(wanted) ? language : undefined;
}

function gather(
  value: unknown,
  language: string,
  wanted: string,
  texts: ByLanguage,
  depth: number,
): void {
  const text = asText(value);
  if (text !== undefined) {
    const sameLanguage = texts.get(language);
    if (sameLanguage) sameLanguage.push(text);
    else texts.set(language, [text]);
  } else if (depth > deepest) {
    return;
  } else if (Array.isArray(value)) {
    for (const entry of value) gather(entry, language, wanted, texts, depth + 1);
  } else if (isObject(value)) {
    const literal = at(value, '@value');
    if (literal !== undefined) {
      // A literal holds a text and nothing deeper.
      gather(asText(literal), asText(at(value, '@language')) ?? language, wanted, texts, depth);
    } else if (!language && isByLanguage(value, wanted)) {
      for (const key of Object.keys(value)) {
        const tag = tagOf(key);
        if (languageTag.test(tag)) gather(value[key], tag, wanted, texts, depth + 1);
      }
    }
  }
}

/** Keys that look like languages and are none, also in capitals: `{"Id": 5, "Nom": "…"}` has no Indonesian, nor has `{"id": 5}`. */
const otherKeys = /^(?:nom|url|uid|src|alt|ref|key|cle|lat|lon|lng)$/i;

function isByLanguage(object: Readonly<Record<string, unknown>>, wanted: string): boolean {
  const keys = Object.keys(object).map(tagOf);
  return (
    (keys.every((key) => languageTag.test(key) && !otherKeys.test(key)) &&
      keys.some((key) => key.toLowerCase() !== 'id')) ||
    keys.some((key) => [primary(wanted), usual].includes(key.toLowerCase()))
  );
}

function tagOf(key: string): string {
  return key.startsWith('@') && key !== '@id' ? key.slice(1) : key;
}

function choose(languages: readonly string[], wanted: string): string | undefined {
  for (const language of [wanted, usual]) {
    const chosen =
      languages.find((candidate) => normal(candidate) === normal(language)) ??
      languages.find((candidate) => primary(candidate) === primary(language));
    if (chosen !== undefined) return chosen;
  }
  return languages[0];
}

function normal(language: string): string {
  return language.replaceAll('_', '-').toLowerCase();
}

function primary(language: string): string {
  return normal(language).split('-')[0]!;
}
