import { createRequire } from 'node:module';
import type * as Jsdom from 'jsdom';
import type { Hints } from '../feed/types.js';

type ParseMarkup = NonNullable<Hints['parseMarkup']>;

let parser: DOMParser | undefined;

/** Markup as a document, by jsdom, which runs nothing of it. Loaded for the first feed that has any. */
export const parseMarkup: ParseMarkup = (text, type) => {
  if (!parser) {
    const { JSDOM } = createRequire(import.meta.url)('jsdom') as typeof Jsdom;
    parser = new new JSDOM('').window.DOMParser();
  }
  return parser.parseFromString(text, type);
};
