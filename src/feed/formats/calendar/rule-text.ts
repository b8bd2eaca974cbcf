import { asList, isObject } from '../../read/fields.js';

/**
 * A rule as RFC 5545 writes it, `FREQ=WEEKLY;BYDAY=MO,WE`.
 *
 * @param value that text, or jCal's object, `{"freq": "WEEKLY", "byday": ["MO", "WE"]}`
 */
export function ruleText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (!isObject(value)) return;
  const parts = Object.entries(value).map(([name, part]) => {
    const text = asList(part).filter(isPart).join(',');
    return `${name.toUpperCase()}=${/^until$/i.test(name) ? text.replace(/[-:]/g, '') : text}`;
  });
  // The reader's sentence about a rule quotes it: how often comes first, as one writes it.
  return parts
    .sort((a, b) => Number(b.startsWith('FREQ=')) - Number(a.startsWith('FREQ=')))
    .join(';');
}

function isPart(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}
