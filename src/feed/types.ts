import type { EpochMs, Feed } from '../model/index.js';
import type { Issue } from './read/issue.js';
import type { KindReader } from './read/kinds/kind.js';

/** Parses markup: `DOMParser` in a browser, jsdom on the command line. */
export type ParseMarkup = (text: string, type: 'text/xml' | 'text/html') => Document;

/** A document of any format, and what is known of it. */
export interface Source {
  readonly url?: string;
  /** The parsed JSON; `undefined` when the document is no JSON. */
  readonly json?: unknown;
  /** The text of a document that is no JSON. */
  readonly text?: string;
  readonly headers?: Headers;
  /** The format that the document had before it was converted to a JSON Feed. */
  readonly format?: string;
  /** Problems that the conversion found. */
  readonly notes?: readonly Issue[];
  /** Tells how the fields of the first items were read, of a document that is read by what its fields are called. */
  readonly fields?: Feed['fields'];
}

/** A document from an address: parsed once for all widgets that want it. */
export interface LoadedDocument extends Source {
  /** The address after redirections. */
  readonly url: string;
  /** The time at which the server made the document, if the page may know it. */
  readonly date?: EpochMs;
  /** True for an old copy from the HTTP cache, used because the server does not answer. */
  readonly stale?: boolean;
}

/** The answer of a server, as text. */
export interface Answer {
  /** The address after redirections. */
  readonly url: string;
  readonly headers: Headers;
  /** The body, decoded as UTF-8. */
  readonly text: string;
  /** The body as it came, for a text in another encoding. */
  readonly bytes: readonly Uint8Array[];
  /** The time at which the server made the document, if the page may know it. */
  readonly date?: EpochMs;
  /** True for an old copy from the HTTP cache, used because the server does not answer. */
  readonly stale?: boolean;
}

/** Hints of the site owner about a feed, besides its address. */
export interface Hints {
  /** The attribute `format`; `auto` or nothing means: look at the document. */
  readonly format?: string;
  /** The field map, from our fields to those of the document: an object, or its JSON. */
  readonly fieldMap?: unknown;
  /** The preferred language of texts that come in several; French by default. */
  readonly language?: { readonly tag: string };
  /** For environments without `DOMParser`. */
  readonly parseMarkup?: ParseMarkup;
}

/** Settings that a reader needs besides the document. */
export interface ReadContext {
  /** The document's own address: the base of relative addresses. */
  readonly url?: string;
  /** IANA zone of times without one. */
  readonly timeZone: string;
  /** The kinds of item to read; items of other kinds are passed over. */
  readonly readers: readonly KindReader[];
}

/** The choices of a reader of documents, of any format. */
export interface ReadOptions extends Omit<ReadContext, 'url'> {
  readonly hints?: Hints;
}
