/** A path longer than this is no path. */
const longest = 300;

const step = /\[(\d*)\]|([^.[\]]+)/g;

/**
 * The value at a path: `a.b`, `a[].b` (of each in the list), `a[0].b`, or a key as it is, whatever signs it
 * holds. A list on the way is one of which each is meant.
 *
 * @returns a list where the path goes through one; `undefined` when it leads nowhere
 */
export function readPath(value: unknown, path: string): unknown {
  const whole = ownValue(value, path);
  if (whole !== undefined) return whole;
  if (!path.trim()) return value;
  let found = value;
  for (const [, index, key] of path.slice(0, longest).matchAll(step)) {
    found = key === undefined ? elementAt(found, index!) : through(found, key.trim());
    if (found === undefined) return;
  }
  return found;
}

function elementAt(value: unknown, index: string): unknown {
  if (!Array.isArray(value)) return index ? undefined : value;
  return index ? ownValue(value, index) : value;
}

function through(value: unknown, key: string): unknown {
  if (!Array.isArray(value)) return ownValue(value, key);
  const found = value.flatMap((element: unknown) => {
    const part = ownValue(element, key);
    return part === undefined ? [] : part;
  });
  return found.length ? found : undefined;
}

/** The value's own, never one of its prototype; `null` and empty texts are nothing. */
function ownValue(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || key === '__proto__') return;
  if (!Object.hasOwn(value, key)) return;
  const found = (value as Record<string, unknown>)[key];
  return found === null || found === '' ? undefined : found;
}
