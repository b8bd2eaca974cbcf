import { isObject } from '../../read/fields.js';

/** The name of a zone as Windows and Microsoft's programs have it: `Romance Standard Time`, `(UTC+01:00) Paris`. */
const ofWindows = /^.{1,60} Standard Time$|^\((?:UTC|GMT)[^)]{0,10}\) ./;

const zoneKey = /time_?zone$|^tz$/i;

/** Values that are looked through for such a name: those of the first few items. */
const mostValues = 2000;

/** Objects in objects that have names of zones. */
const deepest = 8;

/** True when one of the first items names its zone as Windows does. */
export function hasWindowsZone(document: unknown): boolean {
  const open: unknown[] = [document];
  for (let index = 0; index < open.length && index < mostValues; index++) {
    const value = open[index];
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, part] of Object.entries(value).slice(0, mostValues)) {
      if (zoneKey.test(key) && typeof part === 'string' && ofWindows.test(part)) return true;
      open.push(part);
    }
  }
  return false;
}

/**
 * The document with IANA's names of zones in place of those of Windows. A name that nobody knows stays, and is told by the
 * reader.
 *
 * @param zoneOf gives the IANA zone of a zone of Windows
 */
export function withIanaZones(
  value: unknown,
  zoneOf: (name: string) => string | undefined,
  depth = 0,
): unknown {
  if (depth > deepest) return value;
  if (Array.isArray(value)) return value.map((part) => withIanaZones(part, zoneOf, depth + 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '__proto__')
      .map(([key, part]) => {
        const isName = typeof part === 'string' && zoneKey.test(key) && ofWindows.test(part);
        return [key, isName ? (zoneOf(part) ?? part) : withIanaZones(part, zoneOf, depth + 1)];
      }),
  );
}
