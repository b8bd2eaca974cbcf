import { asText, attributePart, type Part, type Plain } from './parts.js';

/** Known to every copy of our scripts: a chunk may come with another copy of its entry than the one that draws. */
const mark = Symbol.for('metropole-widgets.template');

/** Markup, and what is to be put into it. No feed can make one: JSON has no symbols. */
interface Result {
  readonly [mark]: TemplateStringsArray;
  readonly values: readonly unknown[];
}

export const html = (strings: TemplateStringsArray, ...values: unknown[]): Result => ({
  [mark]: strings,
  values,
});

/** Taken from where no picture of such a name hides them. */
const { createElementNS, createTreeWalker } = Document.prototype;

/** What stands after a node, or first in it: text, a template, a node, or a list of these. */
class Child {
  /** What follows; nothing at the end of the parent. */
  readonly end: Node | null;
  readonly #start: Node;
  readonly #isInside: boolean;
  /** The text, the strings of the template, the node, or `list`. */
  #shown: unknown;
  #text?: Text;
  /** Of the template. */
  #parts: readonly Part[] = [];
  /** Of the list. */
  #items: readonly Child[] = [];

  /** @param isInside true when it is first in the node, false when it comes after it */
  constructor(start: Node, isInside = false, end?: Node) {
    this.#start = start;
    this.#isInside = isInside;
    this.end = end ?? this.#first;
  }

  get #first(): Node | null {
    return this.#isInside ? this.#start.firstChild : this.#start.nextSibling;
  }

  set(value: unknown): void {
    if (Array.isArray(value)) this.#setList(value);
    else if ((value as Partial<Result> | null)?.[mark]) this.#setTemplate(value as Result);
    else if (value instanceof Node) this.#setNode(value);
    else this.#setText(asText(value as Plain));
  }

  #setText(text: string): void {
    if (text === this.#shown) return;
    if (text && this.#text && this.#text === this.#first) {
      this.#text.data = text;
      this.#shown = text;
    } else this.#show(text, (this.#text = text ? new Text(text) : undefined));
  }

  #setNode(node: Node): void {
    if (node !== this.#shown) this.#show(node, node);
  }

  #setTemplate({ [mark]: strings, values }: Result): void {
    if (strings !== this.#shown) {
      const [nodes, parts] = copyOf(strings);
      for (const part of parts) part(values);
      this.#show(strings, nodes);
      this.#parts = parts;
    } else for (const part of this.#parts) part(values);
  }

  /** One part an item, each up to a comment of its own. A list grows and shrinks at its end. */
  #setList(values: readonly unknown[]): void {
    if (this.#shown !== list) this.#show(list);
    const items = this.#items.slice(0, values.length);
    this.#removeFrom(items.length ? items.at(-1)!.end!.nextSibling : this.#first);
    while (items.length < values.length) items.push(this.#after(items.at(-1)));
    this.#items = items;
    items.forEach((item, index) => item.set(values[index]));
  }

  #after(item: Child | undefined): Child {
    const end = this.#insert(new Comment());
    return new Child(item?.end ?? this.#start, !item && this.#isInside, end);
  }

  /** In place of what is there. */
  #show(shown: unknown, node?: Node): void {
    this.#removeFrom(this.#first);
    if (node) this.#insert(node);
    this.#shown = shown;
    this.#items = [];
  }

  #insert<T extends Node>(node: T): T {
    const parent = this.#isInside ? this.#start : this.#start.parentNode!;
    return parent.insertBefore(node, this.end);
  }

  #removeFrom(node: Node | null): void {
    // What follows may have been replaced by a translator.
    while (node && node !== this.end) {
      const next: Node | null = node.nextSibling;
      (node as ChildNode).remove();
      node = next;
    }
  }
}

const list = Symbol();

/** Nodes to be put into the page, and what takes the values, in their order. */
type Copy = readonly [nodes: DocumentFragment, parts: readonly Part[]];

/** Stands for an expression in a template's markup. */
const hole = '\0';

/** A tag with its attributes and, where it is closed at once, its slash; an expression; text. */
const tokens = /<(\/?)([\w-]+)([^>]*?)(\/?)>|\0|[^<\0]+/g;
const attributes = /([^\s=]+)(?:="([^"]*)"|=(\S+))?/g;

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT` */
const elementsAndComments = 0x81;

const xhtml = 'http://www.w3.org/1999/xhtml';
const svg = 'http://www.w3.org/2000/svg';

/**
 * Builds a template's nodes; what it gives makes copies of them. A browser's parser is asked for nothing: to start it
 * and to look for the expressions in what it made takes longer than this. It knows the markup that
 * `rollup/template-check.mjs` lets through.
 */
function parse(strings: TemplateStringsArray): () => Copy {
  const content = new DocumentFragment();
  /** For each place of values, what gives a copy's part from the copy's nodes. */
  const places: ((nodes: readonly Node[]) => Part)[] = [];
  /** What a copy is walked through for. */
  const kept: Node[] = [];
  let parent: Element | DocumentFragment = content;
  /** An element that says where a value goes, so that every copy has a node less: the one before it, or around it. */
  let guide: Element | undefined;
  let at = 0;
  /** @returns the node's number among those that are kept */
  const keep = (node: Node): number => kept.push(parent.appendChild(node)) - 1;
  for (const [token, end, name, written, slash] of strings.join(hole).matchAll(tokens)) {
    if (end) {
      guide = parent as Element;
      parent = guide.parentNode as typeof parent;
    } else if (name) {
      const space: string = name === 'svg' ? svg : ((parent as Element).namespaceURI ?? xhtml);
      const element = createElementNS.call(document, space, name);
      const node = keep(element);
      for (const [, attribute, quoted, value = quoted ?? ''] of written!.matchAll(attributes)) {
        const texts = value.split(hole);
        const first = at;
        at += texts.length - 1;
        if (at === first) element.setAttribute(attribute!, value);
        else
          places.push((copied) => attributePart(copied[node] as Element, attribute!, texts, first));
      }
      guide = element;
      if (!slash) parent = element;
    } else {
      if (token !== hole) parent.append(token);
      else {
        const node = guide ? kept.indexOf(guide) : keep(new Comment());
        const isInside = guide === parent;
        const value = at++;
        places.push((copied) => {
          const child = new Child(copied[node]!, isInside);
          return (values) => child.set(values[value]);
        });
      }
      guide = undefined;
    }
  }
  // What follows the template in the page is not its own.
  if (!strings.at(-1)) keep(new Comment());

  return () => {
    const nodes = content.cloneNode(true) as DocumentFragment;
    const copied: Node[] = [];
    const walker = createTreeWalker.call(document, nodes, elementsAndComments);
    while (walker.nextNode()) copied.push(walker.currentNode);
    return [nodes, places.map((place) => place(copied))];
  };
}

const templates = new WeakMap<TemplateStringsArray, () => Copy>();

function copyOf(strings: TemplateStringsArray): Copy {
  let copy = templates.get(strings);
  if (!copy) templates.set(strings, (copy = parse(strings)));
  return copy();
}

const roots = new WeakMap<Node, Child>();

/** Draws a template at the end of a node, or again where it was drawn in that node before. */
export function render(value: unknown, container: Node): void {
  let root = roots.get(container);
  if (!root) {
    root = new Child(container.appendChild(new Comment()));
    roots.set(container, root);
  }
  root.set(value);
}
