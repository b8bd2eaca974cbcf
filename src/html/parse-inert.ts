import { trusted } from './trusted-types.js';

/** One inert document serves all texts: making one takes longer than parsing a short text. */
let range: Range | undefined;

/** Markup as nodes of a document that loads nothing and runs nothing. */
export function parseInert(markup: string): DocumentFragment {
  // Neither `new Document()`, a name that MooTools takes, nor `document.implementation`, that a picture may have.
  range ??= new DOMParser().parseFromString(trusted(''), 'text/html').createRange();
  return range.createContextualFragment(trusted(markup));
}
