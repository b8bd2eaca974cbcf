import { asList, isObject } from '../../read/fields.js';
import { at, textAt } from '../shared/values.js';

/** Nodes that stand on lines of their own. */
const blocks = /paragraph|heading|block|item|quote|^(?:p|li|h[1-6])$/i;

/** Nodes in nodes of a text; what is nested further is not read. */
const deepest = 20;

/**
 * The words of a text that an editor keeps as a tree: Contentful, Strapi, Sanity, Prismic, Editor.js, Lexical, ProseMirror.
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
  return nodes
    .map((node) => wordsIn(node, 0))
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function isNode(node: unknown): boolean {
  const isTyped = blocks.test(typeOf(node)) || typeOf(node) === 'list';
  return isTyped && (Array.isArray(partsOf(node)) || typeof ownText(node) === 'string');
}

function typeOf(node: unknown): string {
  return textAt(node, 'nodeType') ?? textAt(node, 'type') ?? textAt(node, '_type') ?? '';
}

function partsOf(node: unknown): unknown {
  return at(node, 'children') ?? at(node, 'content');
}

function ownText(node: unknown): unknown {
  return at(node, 'text') ?? at(node, 'data', 'text') ?? at(node, 'value');
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
