import { trusted } from '../html/trusted-types.js';

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

/** Put into an attribute, takes it away; elsewhere, shows nothing. */
export const nothing: unique symbol = Symbol.for('metropole-widgets.nothing');

/** Stands for an expression in a template's markup. */
const hole = 'mw-hole';

/** Taken from where no picture called `importNode` hides them. */
const { createTreeWalker, importNode } = Document.prototype;

const nodesOf = (root: Node): TreeWalker =>
  createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);

/** A place in the page that takes values. */
interface Part {
  /** How many. */
  readonly takes: number;
  /** @param at the place of the first among the values */
  set(values: readonly unknown[], at: number): void;
}

function setAll(parts: readonly Part[], values: readonly unknown[]): void {
  let at = 0;
  for (const part of parts) {
    part.set(values, at);
    at += part.takes;
  }
}

class Attribute implements Part {
  readonly takes: number;
  #value?: string;

  /** @param texts what it has before, between and after its expressions */
  constructor(
    readonly element: Element,
    readonly name: string,
    readonly texts: readonly string[],
  ) {
    this.takes = texts.length - 1;
  }

  set(values: readonly unknown[], at: number): void {
    const { element, name, texts, takes } = this;
    const own = values.slice(at, at + takes);
    const value = own.includes(nothing)
      ? undefined
      : texts.reduce((before, text, index) => before + asText(own[index - 1] as Plain) + text);
    if (value === this.#value) return;
    this.#value = value;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

class Property implements Part {
  readonly takes = 1;
  #value: unknown = nothing;

  constructor(
    readonly element: Element,
    readonly name: string,
  ) {}

  set(values: readonly unknown[], at: number): void {
    if (values[at] === this.#value) return;
    this.#value = values[at];
    (this.element as unknown as Record<string, unknown>)[this.name] = this.#value;
  }
}

/** A function, or an object with `handleEvent` and, once and for all, the options of `addEventListener`. */
type Handler = ((event: Event) => void) | (EventListenerObject & AddEventListenerOptions);

class Listener implements Part {
  readonly takes = 1;
  #handler?: Handler;

  constructor(
    readonly element: Element,
    readonly name: string,
  ) {}

  set(values: readonly unknown[], at: number): void {
    const isFirst = !this.#handler;
    this.#handler = values[at] as Handler;
    if (isFirst) this.element.addEventListener(this.name, this, this.#handler as object);
  }

  handleEvent(event: Event): void {
    const handler = this.#handler!;
    if (typeof handler === 'function') handler(event);
    else handler.handleEvent(event);
  }
}

/** What stands between two nodes of one parent: text, a template, a node, or a list of these. */
class Child implements Part {
  readonly takes = 1;
  /** The text, the strings of the template, the node, or `list`. */
  #shown: unknown;
  #text?: Text;
  /** Of the template. */
  #parts: readonly Part[] = [];
  /** Of the list. */
  #items: readonly Child[] = [];

  /** @param end none at the end of the parent */
  constructor(
    readonly start: Node,
    readonly end: Node | null,
  ) {}

  set(values: readonly unknown[], at: number): void {
    const value = values[at];
    if (Array.isArray(value)) this.#setList(value);
    else if (isResult(value)) this.#setTemplate(value);
    else if (value instanceof Node) this.#setNode(value);
    else this.#setText(asText(value as Plain));
  }

  #setText(text: string): void {
    if (text === this.#shown) return;
    if (text && this.#text && this.#text === this.start.nextSibling) {
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
    if (strings === this.#shown) return setAll(this.#parts, values);
    const { nodes, parts } = templateOf(strings).copy();
    setAll(parts, values);
    this.#show(strings, nodes);
    this.#parts = parts;
  }

  /** One part an item, each up to a comment of its own. A list grows and shrinks at its end. */
  #setList(values: readonly unknown[]): void {
    if (this.#shown !== list) this.#show(list);
    const items = this.#items.slice(0, values.length);
    let last = items.at(-1)?.end ?? this.start;
    if (items.length < this.#items.length) removeBetween(last, this.end);
    while (items.length < values.length) {
      const end = this.start.parentNode!.insertBefore(new Comment(), this.end);
      items.push(new Child(last, end));
      last = end;
    }
    this.#items = items;
    setAll(items, values);
  }

  /** Takes away what is there. */
  #show(shown: unknown, node?: Node): void {
    removeBetween(this.start, this.end);
    if (node) this.start.parentNode!.insertBefore(node, this.end);
    this.#shown = shown;
    this.#text = undefined;
    this.#items = [];
  }
}

function removeBetween(start: Node, end: Node | null): void {
  while (start.nextSibling !== end) start.nextSibling!.remove();
}

const list = Symbol();

/** What is no markup. */
type Plain = string | number | boolean | typeof nothing | null | undefined;

function asText(value: Plain): string {
  return value == null || value === nothing ? '' : String(value);
}

function isResult(value: unknown): value is Result {
  return typeof value === 'object' && value !== null && mark in value;
}

/** Where a template has an expression: in place of a comment, or in an attribute of an element. */
interface Spot {
  /** The number of the comment or the element among all of them. */
  readonly node: number;
  /** Its name; empty of a comment. */
  readonly attribute: string;
  readonly texts: readonly string[];
}

function partAt(node: Node, { attribute, texts }: Spot): Part {
  if (!attribute) return new Child(node, node.nextSibling);
  const element = node as Element;
  if (attribute[0] === '.') return new Property(element, attribute.slice(1));
  if (attribute[0] === '@') return new Listener(element, attribute.slice(1));
  return new Attribute(element, attribute, texts);
}

/** A template's markup, parsed once. */
class Template {
  readonly #content: DocumentFragment;
  readonly #spots: Spot[] = [];

  constructor(strings: TemplateStringsArray) {
    const markup = strings.reduce((before, string) => {
      const isInTag = before.lastIndexOf('<') > before.lastIndexOf('>');
      return before + (isInTag ? hole : `<!--${hole}-->`) + string;
    });
    // An expression at the very end: what follows the template in the page is not its own.
    const source = trusted(`<template>${markup}<!----></template>`);
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    this.#content = parsed.querySelector('template')!.content;
    const nodes = nodesOf(this.#content);
    for (let node = 0; nodes.nextNode(); node++) {
      const current = nodes.currentNode as Element & Comment;
      if (current.data === hole) {
        current.data = '';
        this.#spots.push({ node, attribute: '', texts: [] });
      }
      for (const attribute of current.getAttributeNames?.() ?? []) {
        const texts = current.getAttribute(attribute)!.split(hole);
        if (texts.length === 1) continue;
        this.#spots.push({ node, attribute, texts });
        current.removeAttribute(attribute);
      }
    }
  }

  /** Its nodes, to be put into the page, and what takes the values, in their order. */
  copy(): { readonly nodes: DocumentFragment; readonly parts: readonly Part[] } {
    const nodes = importNode.call(document, this.#content, true) as DocumentFragment;
    const walker = nodesOf(nodes);
    let at = -1;
    const parts = this.#spots.map((spot) => {
      for (; at < spot.node; at++) walker.nextNode();
      return partAt(walker.currentNode, spot);
    });
    return { nodes, parts };
  }
}

const templates = new WeakMap<TemplateStringsArray, Template>();

function templateOf(strings: TemplateStringsArray): Template {
  let template = templates.get(strings);
  if (!template) templates.set(strings, (template = new Template(strings)));
  return template;
}

const roots = new WeakMap<Node, Child>();

/** Draws a template at the end of a node, or again where it was drawn in that node before. */
export function render(value: unknown, container: Node): void {
  let root = roots.get(container);
  if (!root) {
    root = new Child(container.appendChild(new Comment()), null);
    roots.set(container, root);
  }
  root.set([value], 0);
}
