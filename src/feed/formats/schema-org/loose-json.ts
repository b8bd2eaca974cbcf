/** Values in one text; more than one script has is hostile. */
const mostValues = 1000;

/**
 * Reads JSON as pages hold it: with comments, raw line ends and tabs in its texts, commas too many,
 * the marks that once hid scripts, several values in a row, and whatever comes after.
 *
 * @returns the values that can be read
 */
export function parseLoosely(text: string): unknown[] {
  const whole = parsed(text);
  if (whole.length) return whole;
  const values: unknown[] = [];
  let at = 0;
  while (at < text.length && values.length < mostValues) {
    bracket.lastIndex = at;
    const start = bracket.exec(text)?.index;
    if (start === undefined) break;
    const { json, end } = cleaned(text, start);
    values.push(...parsed(json));
    at = end;
  }
  return values;
}

function parsed(json: string): unknown[] {
  try {
    return [JSON.parse(json)];
  } catch {
    return [];
  }
}

/** Not those of `<![CDATA[`. */
const bracket = /(?<!<!|CDATA)[[{]/g;

/** What stands between texts, and what of it is left out. */
const between = /[^"[\]{},/<\]-]+|\/\/[^\r\n]*|\/\*[^]*?(?:\*\/|$)|<!--|-->|<!\[CDATA\[|\]\]>|[^]/y;
const inText = /[^"\\\p{Cc}]+|\\[^]|[^]/uy;

/** One value from its first bracket to its last, as JSON. */
function cleaned(text: string, start: number): { json: string; end: number } {
  const out: string[] = [];
  let depth = 0;
  let comma = false;
  let at = start;
  const next = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(text) ?? [];
    at += found.length;
    return found;
  };
  while (at < text.length) {
    const piece = next(between);
    if (/^(?:\/[/*]|<!|-->|\]\]>)/.test(piece)) continue;
    if (piece === ',') {
      comma = true;
      continue;
    }
    const closes = piece === '}' || piece === ']';
    // A comma before nothing is one too many.
    if (comma && !closes && /\S/.test(piece)) out.push(',');
    if (/\S/.test(piece)) comma = false;
    out.push(piece);
    if (piece === '"') {
      for (let part = next(inText); part; part = next(inText)) {
        out.push(escaped(part));
        if (part === '"') break;
      }
    } else if (piece === '{' || piece === '[') depth += 1;
    else if (closes && --depth <= 0) break;
  }
  return { json: out.join(''), end: at };
}

/** A part of a text, as JSON wants it: no raw control characters, no escape that it does not know. */
function escaped(part: string): string {
  if (part.length === 1 && part < ' ') return JSON.stringify(part).slice(1, -1);
  return part.startsWith('\\') && !/^\\["\\/bfnrtu]/.test(part) ? part.slice(1) : part;
}
