import { trusted } from './trusted-types.js';

/** In one document for all: to make one takes longer than to parse a short text. */
let range: Range | undefined;

/** Within a `<template>`, where pieces of a table may stand alone. */
function templateRange(): Range {
  const page = new Document().implementation.createHTMLDocument();
  const inside = page.createRange();
  inside.selectNodeContents(page.createElement('template'));
  return inside;
}

/** Markup as nodes of a document that loads nothing and runs nothing. */
export function inert(markup: string): DocumentFragment {
  return (range ??= templateRange()).createContextualFragment(trusted(markup));
}

/** False when the page enforces Trusted Types and does not allow our policy: no template can be parsed. */
export function canRender(): boolean {
  try {
    return !!inert('');
  } catch {
    return false;
  }
}
