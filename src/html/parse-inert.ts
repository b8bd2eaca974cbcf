import { trusted } from './trusted-types.js';

/** In one document for all: to make one takes longer than to parse a short text. */
let range: Range | undefined;

/** Markup as nodes of a document that loads nothing and runs nothing. */
export function inert(markup: string): DocumentFragment {
  // Neither `new Document()`, a name that MooTools takes, nor `document.implementation`, that a picture may have.
  range ??= new DOMParser().parseFromString(trusted(''), 'text/html').createRange();
  return range.createContextualFragment(trusted(markup));
}
