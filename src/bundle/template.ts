import { inert } from '../html/inert.js';
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

/** Stands for an expression in a template's markup. */
const hole = 'mw-hole';

/** Taken from where no picture called `importNode` hides them. */
const { createTreeWalker, importNode } = Document.prototype;

const nodesOf = (root: Node): TreeWalker =>
  createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);

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
    } else {
      const node = text ? new Text(text) : undefined;
      this.#show(text, node);
      this.#text = node;
    }
  }

  #setNode(node: Node): void {
    if (node !== this.#shown) this.#show(node, node);
  }

  #setTemplate({ [mark]: strings, values }: Result): void {
    if (strings !== this.#shown) {
      const { nodes, parts } = copyOf(strings);
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
    this.#text = undefined;
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
interface Copy {
  readonly nodes: DocumentFragment;
  readonly parts: readonly Part[];
}

/** Parses a template's markup; what it gives makes copies of it. */
function parse(strings: TemplateStringsArray): () => Copy {
  const markup = strings.reduce((before, string) => {
    const isInTag = before.lastIndexOf('<') > before.lastIndexOf('>');
    return before + (isInTag ? hole : `<!--${hole}-->`) + string;
  });
  // What follows the template in the page is not its own.
  const end = strings.at(-1) ? '' : '<!---->';
  const parsed = inert(`<template>${markup}${end}</template>`);
  const { content } = parsed.firstChild as HTMLTemplateElement;
  /** For each place of values, what gives a copy's part from the copy's nodes. */
  const places: ((nodes: readonly Node[]) => Part)[] = [];
  const nodes = nodesOf(content);
  const kept: Node[] = [];
  const idle: Comment[] = [];
  let at = 0;
  for (let current; (current = nodes.nextNode() as (Element & Comment) | null);) {
    if (current.data === hole) {
      // An element says as well where the value goes: every copy then has a node less.
      const { previousSibling, parentNode } = current;
      const start: Node = previousSibling ?? parentNode!;
      const isElement = start instanceof Element;
      const isInside = isElement && !previousSibling;
      const node = isElement ? kept.indexOf(start) : kept.length;
      const value = at++;
      places.push((copied) => {
        const child = new Child(copied[node]!, isInside);
        return (values) => child.set(values[value]);
      });
      if (isElement) {
        idle.push(current);
        continue;
      }
      current.data = '';
    }
    for (const attribute of current.getAttributeNames?.() ?? []) {
      const texts = current.getAttribute(attribute)!.split(hole);
      if (texts.length === 1) continue;
      const node = kept.length;
      const first = at;
      places.push((copied) => attributePart(copied[node] as Element, attribute, texts, first));
      at += texts.length - 1;
      current.removeAttribute(attribute);
    }
    kept.push(current);
  }
  for (const comment of idle) comment.remove();

  return () => {
    const nodes = importNode.call(document, content, true) as DocumentFragment;
    const copied: Node[] = [];
    const walker = nodesOf(nodes);
    while (walker.nextNode()) copied.push(walker.currentNode);
    return { nodes, parts: places.map((place) => place(copied)) };
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
