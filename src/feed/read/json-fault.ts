/** The place at which a text stops being JSON. */
export interface JsonFault {
  /** Both are counted from 1. */
  readonly line: number;
  readonly column: number;
  /** The text at the fault. */
  readonly found: string;
}

/** A mark, or a value that holds no other: a text, a number, a word. */
const token =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/uy;

/** Tokens that may come next (RFC 8259). */
type Next = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

/**
 * Looks for the place at which a text stops being JSON: browsers say it each in their way, or not at all.
 *
 * @returns `undefined` for JSON, and for JSON that is only cut
 */
export function faultIn(text: string): JsonFault | undefined {
  const closing: string[] = [];
  let next: Next = 'value';
  let place = 0;
  const after = (): Next => (closing.length ? 'comma or end' : 'nothing');
  for (;;) {
    token.lastIndex = place;
    const [whole, mark, string] = token.exec(text) ?? [];
    const isEnd = mark !== undefined && mark === closing.at(-1) && /end/.test(next);
    if (whole === undefined) return isCut(text.slice(place)) ? undefined : faultAt(text, place);
    if (isEnd) {
      closing.pop();
      next = after();
    } else if (/^value/.test(next) && (mark === '{' || mark === '[')) {
      closing.push(mark === '{' ? '}' : ']');
      next = mark === '{' ? 'key or end' : 'value or end';
    } else if (/^value/.test(next) && mark === undefined) next = after();
    else if (/^key/.test(next) && string !== undefined) next = 'colon';
    else if (next === 'colon' && mark === ':') next = 'value';
    else if (/^comma/.test(next) && mark === ',') next = closing.at(-1) === '}' ? 'key' : 'value';
    else return faultAt(text, place);
    place += whole.length;
  }
}

/** True for nothing, and for the beginning of a text, of a number or of a word. */
function isCut(rest: string): boolean {
  const start = rest.trimStart();
  if (start.startsWith('"')) return !start.includes('"', 1);
  return start.length < 6 && /^(?:-|t|tr|tru|f|fa|fal|fals|n|nu|nul)?$/.test(start);
}

function faultAt(text: string, from: number): JsonFault {
  const place = from + (/^\s*/.exec(text.slice(from, from + 10_000))?.[0].length ?? 0);
  const before = text.slice(0, place);
  const line = before.split('\n').length;
  return {
    line,
    column: place - before.lastIndexOf('\n'),
    found: text.slice(place, place + 20),
  };
}
