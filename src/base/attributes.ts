import type { PropertyDeclaration } from 'lit';
import { misread } from './diagnostics.js';

/**
 * Attributes are what a partner types: what cannot be understood is as good as
 * absent, and the default holds; the console says so.
 */

/** A whole number from 0 up. */
export function count(attribute: string, fallback: number): PropertyDeclaration<number> {
  return read(attribute, fallback, (value) => (/^\d+$/.test(value) ? Number(value) : undefined));
}

/** One of a few words. */
export function oneOf<T extends string>(
  attribute: string,
  words: readonly T[],
  fallback: T,
): PropertyDeclaration<T> {
  return read(attribute, fallback, (value) => words.find((word) => word === value), words);
}

/** Some of a few words, with white space between them; others are left out where it is read. */
export function someOf(
  attribute: string,
  words: readonly string[],
  fallback: string,
): PropertyDeclaration<string> {
  const fromAttribute = (value: string | null): string => {
    const unknown = (value ?? '').split(/\s+/).filter((word) => word && !words.includes(word));
    if (unknown.length) misread(attribute, unknown.join(' '), words);
    return value ?? fallback;
  };
  return { attribute, converter: { fromAttribute } };
}

/** A text of a certain form, empty without; `base/diagnostics-messages` has words for it. */
export function form(
  attribute: string,
  has: (value: string) => boolean,
): PropertyDeclaration<string> {
  return read(attribute, '', (value) => (has(value) ? value : undefined));
}

/** There or not; `"false"` is what frameworks write for "not". */
export function flag(attribute: string): PropertyDeclaration<boolean> {
  const fromAttribute = (value: string | null): boolean => value !== null && value !== 'false';
  return { attribute, converter: { fromAttribute } };
}

function read<T>(
  attribute: string,
  fallback: T,
  understand: (value: string) => T | undefined,
  words?: readonly string[],
): PropertyDeclaration<T> {
  const fromAttribute = (written: string | null): T => {
    const value = written?.trim();
    if (!value) return fallback;
    const understood = understand(value);
    if (understood === undefined) misread(attribute, value, words);
    return understood ?? fallback;
  };
  return { attribute, converter: { fromAttribute } };
}
