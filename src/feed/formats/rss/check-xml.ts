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

class Fault extends Error {}

/**
 * The same document with its inline styles, style sheets and handlers under other names.
 *
 * @param text without control characters that XML forbids, without a document type
 * @returns `undefined` when it is not well-formed
 */
export function* checkXml(text: string): Steps<string | undefined> {
  try {
    return yield* new Check(text).document();
  } catch (error) {
    if (error instanceof Fault) return;
    throw error;
  }
}

interface Open {
  readonly name: string;
  /** The prefixes that the element declares. */
  readonly prefixes: readonly string[];
}

class Check {
  readonly #text: string;
  readonly #open: Open[] = [];
  /** The number of open elements that declare a prefix. */
  readonly #declared = new Map([['xml', 1]]);
  #position = 0;
  /** The text up to here is in `#written`. */
  #copied = 0;
  #written = '';
  #hasRoot = false;

  constructor(text: string) {
    this.#text = text;
  }

  *document(): Steps<string> {
    while (this.#position < this.#text.length) {
      this.#piece();
      yield;
    }
    if (this.#open.length || !this.#hasRoot) throw new Fault();
    return this.#written + this.#text.slice(this.#copied);
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
    const start = this.#position;
    const [whole, prefix] = this.#match(startTag) ?? [];
    if (!whole || (this.#hasRoot && !this.#open.length)) throw new Fault();
    this.#hasRoot = true;
    this.#renameStyle(start + 1, whole.slice(1));
    const prefixes = this.#attributes(prefix);
    const end = this.#match(tagEnd);
    if (!end) throw new Fault();
    if (end[1]) this.#forget(prefixes);
    else this.#open.push({ name: whole.slice(1), prefixes });
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
      else if (inline.test(local)) this.#rename(match.index + whole.indexOf(local));
    }
    for (const prefix of prefixes) {
      this.#declared.set(prefix, (this.#declared.get(prefix) ?? 0) + 1);
    }
    for (const prefix of used) if (!this.#declared.get(prefix)) throw new Fault();
    return prefixes;
  }

  /** @param index where the name of a tag begins */
  #renameStyle(index: number, name: string): void {
    if (/^(?:.*:)?style$/.test(name)) this.#rename(index + name.length - 5);
  }

  #rename(index: number): void {
    this.#written += `${this.#text.slice(this.#copied, index)}off-`;
    this.#copied = index;
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
