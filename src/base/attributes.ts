import type { PropertyDeclaration } from 'lit';
import { warnAttribute } from './diagnostics.js';

/*
 * Declarations of properties that have an attribute. The default of a property is the initial value
 * of its class field, and is written nowhere else: `useDefault` makes Lit return to it when the
 * attribute is removed or when its value is not understood, which the console then says.
 */

/** Any text. */
export function text(attribute?: string): PropertyDeclaration<string> {
  return { attribute, useDefault: true, type: 'string' };
}

/**
 * Any text, or `null` without the attribute: an empty one asks for something, too. `"true"` is an empty one and `"false"` none,
 * since some frameworks write them before an element has its script.
 */
export function optionalText(attribute?: string): PropertyDeclaration<string | null> {
  const fromAttribute = (value: string | null): string | null =>
    value === 'false' ? null : value === 'true' ? '' : value;
  return { attribute, type: 'string', converter: { fromAttribute } };
}

/**
 * A whole number, 0 or more. One outside the range counts as the nearest in it, which the console says.
 *
 * @param min least that makes sense
 * @param max most that makes sense
 */
export function count(
  attribute: string,
  min = 0,
  max = 1e9,
): PropertyDeclaration<number | undefined> {
  const parse = (value: string): number | undefined => {
    if (!/^\d+$/.test(value)) return;
    const used = Math.min(Math.max(Number(value), min), max);
    if (used !== Number(value)) warnAttribute(attribute, value, undefined, used);
    return used;
  };
  return { ...checked(attribute, parse), type: 'number' };
}

/** One of a few words. */
export function oneOf<T extends string>(
  attribute: string,
  words: readonly T[],
): PropertyDeclaration<T | undefined> {
  return checked(attribute, (value) => words.find((word) => word === value), words);
}

/** Some of a few words, separated by white space. Unknown words stay: the reader of the property skips them. */
export function someOf(
  attribute: string,
  words: readonly string[],
): PropertyDeclaration<string | undefined> {
  const fromAttribute = (value: string | null): string | undefined => {
    const unknown = (value ?? '').split(/\s+/).filter((word) => word && !words.includes(word));
    if (unknown.length) warnAttribute(attribute, unknown.join(' '), words);
    return value ?? undefined;
  };
  return { attribute, useDefault: true, type: 'string', converter: { fromAttribute } };
}

/** A text of a certain form, which `base/diagnostics-messages` describes to the site owner. */
export function form(
  attribute: string,
  isValid: (value: string) => boolean,
): PropertyDeclaration<string | undefined> {
  return checked(attribute, (value) => (isValid(value) ? value : undefined));
}

/** True when the attribute is there. `"false"` is false, since some frameworks write it. */
export function flag(attribute: string): PropertyDeclaration<boolean> {
  const fromAttribute = (value: string | null): boolean => value !== null && value !== 'false';
  return { attribute, useDefault: true, type: 'boolean', converter: { fromAttribute } };
}

type Attributed = HTMLElement & {
  attributeChangedCallback(name: string, before: null, value: string | null): void;
};

/**
 * Frameworks set the properties that they find. One that was set to a value of another type than is declared becomes what it
 * would be by its attribute: nothing and `false` count as no attribute, `true` as an empty one.
 */
export function readAsWritten(
  element: Attributed,
  name: PropertyKey,
  { type, attribute, useDefault }: PropertyDeclaration,
): void {
  const value = element[name as keyof Attributed] as unknown;
  if (!type || typeof value === type || (value === null && !useDefault)) return;
  const written = value === true ? '' : (value ?? false) === false ? null : String(value);
  element.attributeChangedCallback(String(attribute ?? name).toLowerCase(), null, written);
}

function checked<T>(
  attribute: string,
  parse: (value: string) => T | undefined,
  words?: readonly string[],
): PropertyDeclaration<T | undefined> {
  const fromAttribute = (written: string | null): T | undefined => {
    const value = written?.trim();
    if (!value) return;
    const parsed = parse(value);
    if (parsed === undefined) warnAttribute(attribute, value, words);
    return parsed;
  };
  return { attribute, useDefault: true, type: 'string', converter: { fromAttribute } };
}
