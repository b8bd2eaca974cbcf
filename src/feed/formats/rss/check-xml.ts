/**
 * A check that XML is well-formed, before a browser parses it: of a document that is not, Chromium and WebKit
 * make one of their own with inline styles, which a strict CSP reports to the page's owner.
 */

import type { Steps } from '../../steps.js';

const name = String.raw`[\p{L}_][\p{L}\p{M}\p{N}_.·-]*`;
const qualified = String.raw`(?:(${name}):)?(${name})`;
const startTag = new RegExp(`<${qualified}`, 'uy');
const endTag = new RegExp(String.raw`</((?:${name}:)?${name})\s*>`, 'uy');
const attribute = new RegExp(String.raw`\s+${qualified}\s*=\s*(?:"([^"<]*)"|'([^'<]*)')`, 'uy');
const tagEnd = /\s*(\/?)>/y;
const reference = /&(?:(?:amp|lt|gt|quot|apos|#(?<decimal>\d{1,7})|#x(?<hex>[\da-fA-F]{1,6}));)?/g;
/** Attributes that a strict CSP reports, in XHTML or SVG that a feed holds. */
const inline = /^(?:style|on[a-z]+)$/i;

/** Characters after which a part ends. A browser parses each in one task, of about 20 ms. */
const partLength = 500_000;

/** A part ends where no more elements than these are open, since the next part has them too. */
const mostOpen = 8;

/** A well-formed document that holds a part of another one, inside the elements that were open where it begins. */
export interface XmlPart {
  readonly markup: string;
  /** The number of these elements, each the first child of the one before. */
  readonly depth: number;
}

class Fault extends Error {}

/**
 * The same document with its inline styles, style sheets and handlers under other names, a long one in parts.
 *
 * @param text without control characters that XML forbids, without a document type
 * @returns `undefined` when it is not well-formed
 */
export function* checkXml(text: string): Steps<XmlPart[] | undefined> {
  try {
    return yield* new Check(text).document();
  } catch (error) {
    if (error instanceof Fault) return;
    throw error;
  }
}

interface Open {
  readonly name: string;
  /** Its start tag, as it is written anew. */
  readonly tag: string;
  /** The prefixes that the element declares. */
  readonly prefixes: readonly string[];
}

class Check {
  readonly #text: string;
  readonly #parts: XmlPart[] = [];
  readonly #open: Open[] = [];
  /** The number of open elements that declare a prefix. */
  readonly #declared = new Map([['xml', 1]]);
  #position = 0;
  #partStart = 0;
  /** The start tags before the part's own text, and their number. */
  #outer = '';
  #depth = 0;
  /** Where the names begin that are written anew, in the part. */
  #renamed: number[] = [];
  #hasRoot = false;

  constructor(text: string) {
    this.#text = text;
  }

  *document(): Steps<XmlPart[]> {
    while (this.#position < this.#text.length) {
      this.#piece();
      yield;
    }
    if (this.#open.length || !this.#hasRoot) throw new Fault();
    this.#endPart();
    return this.#parts;
  }

  #endPart(): void {
    let starts = '';
    let ends = '';
    for (const { tag } of this.#open) {
      const [, name] = /^<([^\s>]+)/.exec(tag)!;
      starts += tag;
      ends = `</${name}>${ends}`;
    }
    const own = this.#written(this.#partStart, this.#renamed);
    this.#parts.push({ markup: this.#outer + own + ends, depth: this.#depth });
    this.#partStart = this.#position;
    this.#outer = starts;
    this.#depth = this.#open.length;
    this.#renamed = [];
  }

  /** The text from an index to the current position, with other names at the given indices. */
  #written(from: number, renamed: readonly number[]): string {
    let written = '';
    let start = from;
    for (const index of renamed) {
      written += `${this.#text.slice(start, index)}off-`;
      start = index;
    }
    return written + this.#text.slice(start, this.#position);
  }

  get #mayEndPart(): boolean {
    const { length } = this.#open;
    return length > 0 && length <= mostOpen && this.#position - this.#partStart > partLength;
  }

  #piece(): void {
    const text = this.#text;
    const start = this.#position;
    if (text[start] !== '<') {
      const next = text.indexOf('<', start);
      this.#position = next < 0 ? text.length : next;
      this.#characters(text.slice(start, this.#position));
    } else if (text.startsWith('<!--', start)) this.#comment();
    else if (text.startsWith('<![CDATA[', start)) {
      if (!this.#open.length) throw new Fault();
      this.#skip(']]>', 9);
    } else if (text.startsWith('<?', start)) {
      if (start && /^<\?xml\s/i.test(text.slice(start, start + 6))) throw new Fault();
      this.#skip('?>', 2);
    } else if (text[start + 1] === '/') this.#endTag();
    else this.#startTag();
  }

  #characters(text: string): void {
    if (this.#open.length ? text.includes(']]>') : text.trim()) throw new Fault();
    checkReferences(text);
  }

  #comment(): void {
    const start = this.#position + 4;
    this.#skip('-->', 4);
    if (this.#text.slice(start, this.#position - 2).includes('--')) throw new Fault();
  }

  /** @param length of what begins here */
  #skip(end: string, length: number): void {
    const index = this.#text.indexOf(end, this.#position + length);
    if (index < 0) throw new Fault();
    this.#position = index + end.length;
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#position;
    const match = pattern.exec(this.#text) ?? undefined;
    if (match) this.#position = pattern.lastIndex;
    return match;
  }

  #endTag(): void {
    const { name, prefixes } = this.#open.pop() ?? {};
    const match = this.#match(endTag);
    if (!match || !name || match[1] !== name || !prefixes) throw new Fault();
    this.#renameStyle(match.index + 2, name);
    this.#forget(prefixes);
  }

  #startTag(): void {
    if (this.#mayEndPart) this.#endPart();
    const start = this.#position;
    const before = this.#renamed.length;
    const [whole, prefix] = this.#match(startTag) ?? [];
    if (!whole || (this.#hasRoot && !this.#open.length)) throw new Fault();
    this.#hasRoot = true;
    this.#renameStyle(start + 1, whole.slice(1));
    const prefixes = this.#attributes(prefix);
    const end = this.#match(tagEnd);
    if (!end) throw new Fault();
    if (end[1]) return this.#forget(prefixes);
    const tag = this.#written(start, this.#renamed.slice(before));
    this.#open.push({ name: whole.slice(1), tag, prefixes });
  }

  /** @returns the prefixes that they declare */
  #attributes(tagPrefix?: string): string[] {
    const names = new Set<string>();
    const used = new Set(tagPrefix ? [tagPrefix] : []);
    const prefixes: string[] = [];
    for (let match = this.#match(attribute); match; match = this.#match(attribute)) {
      const [whole, prefix, local = '', double, single] = match;
      const qualifiedName = prefix ? `${prefix}:${local}` : local;
      if (names.has(qualifiedName)) throw new Fault();
      names.add(qualifiedName);
      checkReferences(double ?? single ?? '');
      if (prefix === 'xmlns') prefixes.push(local);
      else if (prefix) used.add(prefix);
      else if (inline.test(local)) this.#renamed.push(match.index + whole.indexOf(local));
    }
    for (const prefix of prefixes) {
      this.#declared.set(prefix, (this.#declared.get(prefix) ?? 0) + 1);
    }
    for (const prefix of used) if (!this.#declared.get(prefix)) throw new Fault();
    return prefixes;
  }

  /** @param index where the name of a tag begins */
  #renameStyle(index: number, name: string): void {
    if (/^(?:.*:)?style$/.test(name)) this.#renamed.push(index + name.length - 5);
  }

  #forget(prefixes: readonly string[]): void {
    for (const prefix of prefixes) this.#declared.set(prefix, this.#declared.get(prefix)! - 1);
  }
}

/** HTML's names and what is no character are none of XML's references. */
function checkReferences(text: string): void {
  if (!text.includes('&')) return;
  for (const { 0: whole, groups } of text.matchAll(reference)) {
    const { decimal, hex } = groups!;
    const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : 0x20;
    if (whole === '&' || !isCharacter(code)) throw new Fault();
  }
}

/** XML 1.0, section 2.2. */
function isCharacter(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code < 0xd800) ||
    (code >= 0xe000 && code < 0xfffe) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}
