import { asList, isObject, type JsonObject } from '../../read/fields.js';
import { saysNothing } from '../shared/values.js';

/** A property of iCalendar (RFC 5545, section 3.5), as jCal has it (RFC 7265, section 3.4). */
export interface Property {
  /** Name in small letters, as all names here. */
  readonly name: string;
  readonly parameters: JsonObject;
  readonly values: readonly unknown[];
}

/** A component: a calendar, an event, the definition of a time zone. */
export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

/** An alarm is in an event, which is in a calendar; what is nested further is hostile. */
const deepest = 6;

/**
 * Reads a component of jCal, `[name, properties, components]`. What has not the shape of a property or of
 * a component is left out.
 *
 * @returns `undefined` when it is no component itself
 */
export function componentOf(value: unknown, depth = 0): Component | undefined {
  if (!Array.isArray(value) || depth > deepest) return;
  const [name, properties, components] = value as unknown[];
  if (typeof name !== 'string') return;
  return {
    name: name.toLowerCase(),
    properties: asList(properties).flatMap((property) => propertyOf(property) ?? []),
    components: asList(components).flatMap((child) => componentOf(child, depth + 1) ?? []),
  };
}

/** A property of jCal: `[name, parameters, type, value, …]`. */
export function propertyOf(value: unknown): Property | undefined {
  if (!Array.isArray(value)) return;
  const [name, parameters, , ...values] = value as unknown[];
  if (typeof name !== 'string' || !values.length) return;
  return {
    name: name.toLowerCase(),
    parameters: isObject(parameters) ? parameters : {},
    values,
  };
}

export function all({ properties }: Component, name: string): readonly Property[] {
  return properties.filter((property) => property.name === name);
}

export function first({ properties }: Component, name: string): Property | undefined {
  return properties.find((property) => property.name === name);
}

/** The first value of a property as text; `undefined` when it is blank, or a program's word for nothing. */
export function valueOf(property: Property | undefined): string | undefined {
  const value = property?.values[0];
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return;
  const isQuoted = /^quoted-printable$/i.test(parameter(property, 'encoding') ?? '');
  const text = (isQuoted ? unquoted(value) : value).trim();
  return text && !saysNothing(text) ? text : undefined;
}

/** The quoted-printable bytes of vCalendar 1.0 (RFC 2045, section 6.7): `=C3=A9`, and `=` where a line goes on. */
function unquoted(text: string): string {
  return text
    .replace(/=\r?\n/g, '')
    .replace(/(?:=[\dA-F]{2})+/gi, (bytes) =>
      new TextDecoder().decode(
        new Uint8Array(
          bytes
            .slice(1)
            .split('=')
            .map((byte) => parseInt(byte, 16)),
        ),
      ),
    )
    .replaceAll('\r\n', '\n');
}

export function value(component: Component, name: string): string | undefined {
  return valueOf(first(component, name));
}

/** A parameter's value, by its name in small letters; of a list, the first. */
export function parameter(property: Property | undefined, name: string): string | undefined {
  if (!property || !Object.hasOwn(property.parameters, name)) return;
  const [value] = asList(property.parameters[name]);
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}

/** A text that a program has escaped twice, without the backslashes that this leaves before its signs. */
export function withoutEscapes(text: string): string {
  return text.replace(/\\([,;])/g, '$1');
}
