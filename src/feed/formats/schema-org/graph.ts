import { asList, isObject, type JsonObject } from '../../read/fields.js';
import type { AdapterContext } from '../adapter.js';
import { localized, type Localized } from '../shared/localized.js';
import { plainText } from '../shared/plain-text.js';
import { asText, at } from '../shared/values.js';

/** A thing of schema.org: its properties, by their own names or with a prefix. */
export type Node = JsonObject;

/** Some sites write their properties as the keywords of JSON-LD: `@streetAddress`. */
const prefixes = ['', 'schema:', 'https://schema.org/', 'http://schema.org/', '@'];

/** A word of schema.org without what stands before it. */
export function term(value: unknown): string {
  return (asText(at(value, '@id') ?? value) ?? '').replace(/^.*[/#:]/, '');
}

/** The things of one document, which may name each other. */
export class Graph {
  readonly #byId = new Map<string, Node>();

  constructor(readonly context: AdapterContext) {}

  /** Makes a thing known under its `@id`. The first that says more than its name is the thing. */
  add(node: Node): void {
    const id = asText(at(node, '@id'));
    if (id && !this.#byId.has(id) && !isReference(node)) this.#byId.set(id, node);
  }

  /** The types of a thing, bare. */
  types(node: Node): string[] {
    return asList(at(node, '@type') ?? at(node, 'type')).map(term);
  }

  /** The values of a property, one or several: things are looked up where they are only named. */
  list(node: Node | undefined, key: string): unknown[] {
    if (!node) return [];
    const { object, names } = isMicrodata(node)
      ? { object: node.properties, names: [key] }
      : { object: node, names: prefixes.map((prefix) => prefix + key) };
    const name = names.find((candidate) => at(object, candidate) !== undefined);
    const values = name === undefined ? undefined : at(object, name);
    // JSON-LD's list that keeps its order.
    return asList(at(values, '@list') ?? values)
      .filter((value) => value !== null)
      .map((value) => this.#found(value));
  }

  get(node: Node | undefined, key: string): unknown {
    return this.list(node, key)[0];
  }

  /** The things that are the values of a property. */
  nodes(node: Node | undefined, key: string): Node[] {
    return this.list(node, key).filter(isObject);
  }

  node(node: Node | undefined, key: string): Node | undefined {
    return this.nodes(node, key)[0];
  }

  /** A value as it is written: a text, a number, or one with a type. */
  raw(node: Node | undefined, key: string): string | undefined {
    for (const value of this.list(node, key)) {
      const text = asText(at(value, '@value') ?? value);
      if (text !== undefined) return text;
    }
    return;
  }

  /** A text with its language; references and tags are still in it. */
  text(node: Node | undefined, key: string): Localized | undefined {
    return localized(this.list(node, key), this.context.language);
  }

  /** A text without tags and references. */
  plain(node: Node | undefined, key: string): string | undefined {
    return plainText(this.text(node, key)?.value, this.context);
  }

  /** An address: a text, or a thing with one. */
  address(node: Node | undefined, key: string): string | undefined {
    return this.list(node, key)
      .map((value) => addressOf(this, value))
      .find((value) => value !== undefined);
  }

  #found(value: unknown): unknown {
    if (!isObject(value)) return value;
    // A literal without a language is its value.
    if (at(value, '@language') === undefined) value = at(value, '@value') ?? value;
    if (!isObject(value) || !isReference(value)) return value;
    return this.#byId.get(asText(at(value, '@id')) ?? '') ?? value;
  }
}

/** The address that a value gives: a text, a reference by `@id`, or the `url` of a page or a picture. */
function addressOf(graph: Graph, value: unknown): string | undefined {
  if (!isObject(value)) return asText(value);
  return graph.raw(value, 'url') ?? graph.raw(value, 'contentUrl') ?? webId(value);
}

/** The name of a thing, where it is an address and not `_:b0` or `#event`. */
export function webId(node: Node): string | undefined {
  const id = asText(at(node, '@id'));
  return id && /^https?:/i.test(id) ? id : undefined;
}

/** `{"@id": "…"}`: a thing that is told of elsewhere. */
function isReference(node: Node): boolean {
  return Object.keys(node).every((key) => key === '@id' || key === '@type');
}

/** Microdata as JSON: https://html.spec.whatwg.org/multipage/microdata.html#json. */
function isMicrodata(node: Node): node is Node & { properties: JsonObject } {
  return isObject(at(node, 'properties')) && at(node, '@type') === undefined;
}
