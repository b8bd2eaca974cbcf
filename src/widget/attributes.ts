import type { PropertyDeclaration } from 'lit';

/**
 * Attributes are what a partner types: what cannot be understood is as good as
 * absent, and the default holds.
 */

/** A whole number from 0 up. */
export function count(attribute: string, fallback: number): PropertyDeclaration<number> {
  return read(attribute, (value) => (/^\s*\d+\s*$/.test(value ?? '') ? Number(value) : fallback));
}

/** One of a few words. */
export function oneOf<T extends string>(
  attribute: string,
  words: readonly T[],
  fallback: T,
): PropertyDeclaration<T> {
  return read(attribute, (value) => words.find((word) => word === value?.trim()) ?? fallback);
}

/** There or not; `"false"` is what frameworks write for "not". */
export function flag(attribute: string): PropertyDeclaration<boolean> {
  return read(attribute, (value) => value !== null && value !== 'false');
}

function read<T>(
  attribute: string,
  fromAttribute: (value: string | null) => T,
): PropertyDeclaration<T> {
  return { attribute, converter: { fromAttribute } };
}
