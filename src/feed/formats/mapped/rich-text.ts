import { asList, isObject } from '../../read/fields.js';
import { asMarkup } from '../shared/entities.js';
import { at, textAt } from '../shared/values.js';
import { isMarked, marked } from './rich-marks.js';

/** Nodes that stand on lines of their own. */
const blocks = /paragraph|heading|block|item|quote|^(?:p|li|h[1-6])$/i;

/** Nodes in nodes of a text; what is nested further is not read. */
const deepest = 20;

/**
 * A text that an editor keeps as a tree: Contentful, Strapi, Sanity, Prismic, Editor.js, Lexical, ProseMirror, Slate,
 * the blocks of Notion. As HTML where something in it is bold, leads somewhere or is arranged, else as it is.
 *
 * @returns `undefined` for any other value
 */
export function richText(value: unknown): string | undefined {
  const root = at(value, 'root') ?? value;
  const nodes = asList(
    Array.isArray(root)
      ? root
      : (at(root, 'content') ?? at(root, 'children') ?? at(root, 'blocks')),
  );
  if (!nodes.length || !nodes.every(isNode)) return;
  if (nodes.some((node) => hasMarks(node, 0)))
    return nodes
      .map((node) => markupIn(node, 0))
      .join('')
      .replace(/<\/(ul|ol)><\1>/g, '');
  return nodes
    .map((node) => wordsIn(node, 0))
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function isNode(node: unknown): boolean {
  const isTyped = blocks.test(typeOf(node)) || isList(node);
  return isTyped && (Array.isArray(partsOf(node)) || typeof ownText(node) === 'string');
}

function isList(node: unknown): boolean {
  return /^(?:list|[bou]l|(?:bullet|ordered|unordered|numbered)[-_]?list|(?:ol|ul)[-_]list)$/i.test(
    typeOf(node),
  );
}

function typeOf(node: unknown): string {
  return textAt(node, 'nodeType') ?? textAt(node, 'type') ?? textAt(node, '_type') ?? '';
}

/** The nodes in a node; a block of Notion has them under its own type. */
function partsOf(node: unknown): unknown {
  return at(node, 'children') ?? at(node, 'content') ?? at(node, typeOf(node), 'rich_text');
}

function ownText(node: unknown): unknown {
  return (
    at(node, 'plain_text') ?? at(node, 'text') ?? at(node, 'data', 'text') ?? at(node, 'value')
  );
}

function wordsIn(node: unknown, depth: number): string {
  if (!isObject(node) || depth > deepest) return '';
  const own = ownText(node);
  const words =
    typeof own === 'string'
      ? own
      : asList(partsOf(node))
          .map((part) => wordsIn(part, depth + 1))
          .join('');
  return blocks.test(typeOf(node)) ? `${words}\n\n` : words;
}

function hasMarks(node: unknown, depth: number): boolean {
  if (!isObject(node) || depth > deepest) return false;
  return (
    isMarked(node, typeOf(node)) || asList(partsOf(node)).some((part) => hasMarks(part, depth + 1))
  );
}

function markupIn(node: unknown, depth: number, block: unknown = node): string {
  if (!isObject(node) || depth > deepest) return '';
  const own = ownText(node);
  const type = typeOf(node);
  const holder = blocks.test(type) ? node : block;
  const inner =
    typeof own === 'string'
      ? lines(own)
      : asList(partsOf(node))
          .map((part) => markupIn(part, depth + 1, holder))
          .join('');
  const element = elementOf(node, type);
  if (!element) return marked(inner, node, type, holder);
  return inner ? element.replace('…', () => inner) : '';
}

/** The text of a node; Editor.js has tags in it, other editors have none. */
function lines(text: string): string {
  return /<\/(?:b|i|a|strong|em)>/i.test(text) ? text : asMarkup(text).replaceAll('\n', '<br>');
}

/** The element that a block is, with three dots where its words stand. */
function elementOf(node: unknown, type: string): string | undefined {
  const kind = `${type} ${textAt(node, 'listItem') ?? ''} ${textAt(node, 'style') ?? ''}`;
  const isNumbered = /ordered|number|^o[-_]?l/i.test(
    `${kind}${textAt(node, 'format') ?? textAt(node, 'listType') ?? ''}`.replace(/unordered/i, ''),
  );
  const list = isNumbered ? 'ol' : 'ul';
  if (isList(node)) return `<${list}>…</${list}>`;
  if (at(node, 'listItem') !== undefined || /^(?:bulleted|numbered)_list_item$/.test(type))
    return `<${list}><li>…</li></${list}>`;
  if (/item|^li$/i.test(type)) return '<li>…</li>';
  if (/heading|header|\bh[1-6]\b/i.test(kind)) return '<h3>…</h3>';
  if (/quote/i.test(kind)) return '<blockquote>…</blockquote>';
  return blocks.test(type) ? '<p>…</p>' : undefined;
}
