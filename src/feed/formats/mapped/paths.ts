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
  let part = value;
  for (const [, index, key] of path.slice(0, longest).matchAll(step)) {
    part = key === undefined ? elementAt(part, index!) : through(part, key.trim());
    if (part === undefined) return;
  }
  return part;
}

function elementAt(value: unknown, index: string): unknown {
  if (!Array.isArray(value)) return index ? undefined : value;
  return index ? ownValue(value, index) : value;
}

function through(value: unknown, key: string): unknown {
  if (!Array.isArray(value)) return ownValue(value, key);
  const parts = value.flatMap((element: unknown) => {
    const part = ownValue(element, key);
    return part === undefined ? [] : part;
  });
  return parts.length ? parts : undefined;
}

/** What Python and spreadsheets write where there is no text, beside the words of other programs. */
const noWords = /^(?:none|#n\/a|#(?:div\/0!|(?:ref|value|valeur|name|nom|num|nombre)[!?]))$/i;

/** The value's own, never one of its prototype; `null`, empty texts, words for nothing and empty lists are nothing. */
function ownValue(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || key === '__proto__') return;
  if (!Object.hasOwn(value, key)) return;
  const part = (value as Record<string, unknown>)[key];
  if (typeof part === 'string') return part === '' || noWords.test(part) ? undefined : part;
  return part === null || (Array.isArray(part) && !part.length) ? undefined : part;
}
