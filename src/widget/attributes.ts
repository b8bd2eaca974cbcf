import type { ComplexAttributeConverter, PropertyDeclaration } from 'lit';

/**
 * Attributes are what a partner types: what cannot be understood is as good as
 * absent, and the default holds.
 */

/** A whole number from 0 up. */
export function count(attribute: string, fallback: number): PropertyDeclaration<number> {
  const converter: ComplexAttributeConverter<number> = {
    fromAttribute: (value) => (/^\s*\d+\s*$/.test(value ?? '') ? Number(value) : fallback),
  };
  return { attribute, converter };
}

/** One of a few words. */
export function oneOf<T extends string>(
  attribute: string,
  words: readonly T[],
  fallback: T,
): PropertyDeclaration<T> {
  const converter: ComplexAttributeConverter<T> = {
    fromAttribute: (value) => words.find((word) => word === value?.trim()) ?? fallback,
  };
  return { attribute, converter };
}

/** There or not; `"false"` is what frameworks write for "not". */
export function flag(attribute: string): PropertyDeclaration<boolean> {
  const converter: ComplexAttributeConverter<boolean> = {
    fromAttribute: (value) => value !== null && value !== 'false',
  };
  return { attribute, converter };
}
