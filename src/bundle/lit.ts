/**
 * What the files for a script tag have in Lit's place (rollup.config.mjs): of Lit's interface what our
 * elements use, and no more. The npm package has Lit itself; tests run with one and with the other.
 */
export { css, LitElement } from './element.js';
export { nothing } from './parts.js';
export { html, render } from './template.js';
