import { plainText, type Markup } from '../shared/plain-text.js';
import { attribute, children, childText, elementsIn, text } from './nodes.js';

/** A longer text names nobody, and would take too long to be looked through. */
const longestName = 500;

export interface Author {
  readonly name: string;
  readonly url?: string;
}

/**
 * The authors by name. RSS asks for e-mail addresses; these are never shown.
 */
export function authorsOf(parent: Element, markup: Markup): readonly Author[] | undefined {
  const authors = new Map<string, Author>();
  for (const element of children(
    parent,
    'dc:creator',
    'author',
    'atom:author',
    'dc:author',
    'itunes:author',
  )) {
    const isPlain = !elementsIn(element).length;
    const words = childText(element, 'name', 'atom:name') ?? (isPlain ? text(element) : undefined);
    const name = nameIn(words, markup);
    const url = childText(element, 'uri', 'url', 'atom:uri') ?? attribute(element, 'href');
    if (name && !authors.has(name)) authors.set(name, url ? { name, url } : { name });
  }
  return authors.size ? [...authors.values()] : undefined;
}

/** `alice@example.org (Alice)`, `Alice <alice@example.org>`, `Alice`. Nothing of an address alone. */
export function nameIn(words: string | undefined, markup: Markup): string | undefined {
  if (!words || words.length > longestName) return;
  const [, inBrackets] = /^[^\s@()]+@[^\s()]+\s*\(([^()]+)\)$/.exec(words) ?? [];
  const name = plainText(inBrackets ?? words, markup)
    ?.replace(/\(?\S+@\S+/g, '')
    .replace(/\(\s*\)|[,;:\s]+$/g, '')
    .trim();
  return name && /\p{L}/u.test(name) ? name : undefined;
}
