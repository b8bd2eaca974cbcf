import { asList, isObject } from '../../read/fields.js';
import { asMarkup } from '../shared/entities.js';
import { at, numberAt, textAt } from '../shared/values.js';

const strongMarks = /^(?:bold|strong)$/i;
const emphasisMarks = /^(?:italic|em|emphasis)$/i;
const linkTypes = /^(?:link|autolink|a|hyperlink|inline[-_]?link)$/i;

/** True for words that are bold or slanted, lead somewhere or are arranged. */
export function isMarked(node: object, type: string): boolean {
  return (
    /list|heading|^(?:[uo]l|h[1-6])$/i.test(type) ||
    at(node, 'listItem') !== undefined ||
    linkTypes.test(type) ||
    has(node, strongMarks, 1) ||
    has(node, emphasisMarks, 2) ||
    linkIn(node, undefined) !== undefined
  );
}

/**
 * Words with their marks.
 *
 * @param block the block in which they are, where Sanity has its links
 */
export function marked(inner: string, node: object, type: string, block: unknown): string {
  if (!inner) return '';
  const strong = has(node, strongMarks, 1) ? `<strong>${inner}</strong>` : inner;
  const words = has(node, emphasisMarks, 2) ? `<em>${strong}</em>` : strong;
  const address = linkTypes.test(type) ? addressOf(node) : linkIn(node, block);
  return address ? `<a href="${asMarkup(address)}">${words}</a>` : words;
}

/** True for a mark: a flag of its own, one of a list, one of Notion's annotations, or a bit of Lexical's. */
function has(node: object, name: RegExp, bit: number): boolean {
  const isSet = (flags: unknown): boolean =>
    isObject(flags) && Object.keys(flags).some((key) => name.test(key) && at(flags, key) === true);
  const marks = asList(at(node, 'marks')).map((mark) =>
    isObject(mark) ? (textAt(mark, 'type') ?? '') : String(mark),
  );
  const bits = numberAt(node, 'format') ?? 0;
  return (
    isSet(node) ||
    isSet(at(node, 'annotations')) ||
    marks.some((mark) => name.test(mark)) ||
    (bits & bit) > 0
  );
}

/** Where words lead: by a mark with the address, by one that names a definition of the block, or by Notion. */
function linkIn(node: object, block: unknown): string | undefined {
  const marks = asList(at(node, 'marks'));
  const mark = marks.find((mark) => linkTypes.test(textAt(mark, 'type') ?? ''));
  const definitions = asList(at(block ?? node, 'markDefs'));
  const definition = definitions.find((entry) =>
    block === undefined ? true : marks.includes(textAt(entry, '_key')),
  );
  return addressOf(mark) ?? addressOf(definition) ?? textAt(node, 'href');
}

function addressOf(node: unknown): string | undefined {
  const holders = [node, ...['attrs', 'data', 'fields', 'attributes'].map((key) => at(node, key))];
  return holders
    .flatMap((holder) => ['href', 'url', 'uri'].map((key) => textAt(holder, key)))
    .find(Boolean);
}
