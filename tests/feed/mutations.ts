/** Ways in which a document may be other than its author meant. */
import * as fc from 'fast-check';

/** Values of every type, usual and extreme, for any place of a document. */
export const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    '',
    ' ',
    '__proto__',
    'constructor',
    '2026-02-30',
    '9999-12-31T23:59:59Z',
    '-271821-04-20',
    'P99999999Y',
    'FREQ=SECONDLY',
    'FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2',
    'FREQ=DAILY;INTERVAL=0',
    'javascript:alert(1)',
    'https://[',
    '&#99999999999;&amp;amp;',
    '<b><script>',
    '\uD800',
    Number.MAX_SAFE_INTEGER,
    -0.5,
    [],
    [[]],
    [null],
    {},
    { __proto__: null, toString: null, constructor: null },
    JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  ),
);

type Change = (value: unknown, other: unknown, at: number) => unknown;

export const changes: readonly Change[] = [
  (_, other) => other,
  (value) => [value],
  (value) => ({ fr: value, en: value }),
  (value, other) => (Array.isArray(value) ? [...(value as unknown[]), other] : [value, other]),
  (value, other, at) =>
    Object.fromEntries([
      ...Object.entries(value ?? {}),
      [['__proto__', 'constructor', 'type', 'start', 'items'][at % 5]!, other],
    ]),
  (value) => (typeof value === 'string' ? value : JSON.stringify(value)),
];

/** A copy of which the part of that number, counted from outside, has been changed. */
export function changed(
  document: unknown,
  number: number,
  change: (value: unknown) => unknown,
): unknown {
  let left = number;
  const walk = (value: unknown): unknown => {
    if (!left--) return change(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part)]));
  };
  return walk(document);
}

export function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((size, part) => size + sizeOf(part), 1);
}
