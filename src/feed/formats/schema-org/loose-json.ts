import { getNodeValue, parseTree } from 'jsonc-parser';
import { toJson } from '../../read/fields.js';

/** The most values that one text gives; a script with more is hostile. */
const mostValues = 1000;

/** A text in quotes, a comment, or one of the marks that hid scripts from old browsers. */
const stringOrNoise =
  /"[^"\\]*(?:\\(?:[^]|$)[^"\\]*)*(?:"|$)|\/\*[^]*?(?:\*\/|$)|\/\/[^\r\n]*|<!--|-->|<!\[CDATA\[|\]\]>/g;

/** Forbidden in a text of JSON: a backslash before a letter that needs none, and control characters. */
const forbidden = /\\(?!["\\/bfnrtu])|\p{Cc}/gu;

/**
 * Reads JSON as web pages hold it: with comments, raw line ends and tabs in its texts, too many commas,
 * marks that hide scripts, several values in a row, and other text after them.
 *
 * @returns the objects and lists that can be read
 */
export function parseLoosely(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return valuesIn(text.replace(stringOrNoise, (part) => (part[0] === '"' ? escaped(part) : '')));
  }
}

function valuesIn(text: string): unknown[] {
  const values: unknown[] = [];
  const bracket = /[[{]/g;
  while (values.length < mostValues) {
    const start = bracket.exec(text)?.index;
    if (start === undefined) break;
    const tree = treeOf(text.slice(start));
    if (!tree) break;
    if (tree.children?.length) values.push(getNodeValue(tree));
    bracket.lastIndex = start + Math.max(1, tree.length);
  }
  return values;
}

/** The parser calls itself for each bracket, so that a hostile text overflows the stack. */
function treeOf(text: string): ReturnType<typeof parseTree> {
  try {
    return parseTree(text, [], { allowTrailingComma: true });
  } catch {
    return;
  }
}

function escaped(text: string): string {
  return text.replace(forbidden, (part) => (part === '\\' ? '' : toJson(part).slice(1, -1)));
}
