/**
 * What Lit carries for other uses than our bundles, taken out when they are built. Each change must be found
 * just as often as expected, or the build fails: a new Lit cannot silently lose it.
 *
 * - What Lit looks up and keeps on `window` (lists of versions, hooks of polyfills and of hydration): an element
 *   of the page with such an `id` takes its place, and Lit throws when it loads. Our bundles then add nothing to
 *   the page's globals either.
 * - `document.createTreeWalker`: a picture of that `name` takes its place, and Lit throws when it loads.
 * - The metadata of decorators: we declare properties without them, and it would change the page's `Symbol`.
 * - Styles as a `<style>`: our browsers all adopt style sheets, and a strict CSP blocks that fallback.
 */
const versions = [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0'];
const hooks = [/\b\w+\.(?:lit\w+?|reactiveElement)(?:Polyfill|Hydrate)Support\b/g, '(void 0)'];
const walker = [
  /\b(\w+)\.createTreeWalker\(\1,/g,
  'Document.prototype.createTreeWalker.call($1,$1,',
];
const metadata = [
  /Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/g,
  '',
];
const metadataUse = [
  /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const \w=litPropertyMetadata.+?,\w\)\}/g,
  '',
];

/** Module → [pattern, replacement, how often it is there]. */
const changes = {
  'lit-html/lit-html.js': [
    [...versions, 1],
    [...hooks, 1],
    [...walker, 1],
  ],
  'lit-element/lit-element.js': [
    [...versions, 1],
    [...hooks, 2],
  ],
  'reactive-element/reactive-element.js': [
    [...versions, 1],
    [...hooks, 1],
    [...metadata, 1],
    [...metadataUse, 1],
  ],
};

const styleSheets = `
export class CSSResult {}
export const supportsAdoptingStyleSheets = true;
export const css = (strings) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(strings[0]);
  return sheet;
};
export const unsafeCSS = (text) => css([text]);
export const getCompatibleStyle = (sheet) => sheet;
export const adoptStyles = (root, sheets) => {
  root.adoptedStyleSheets = sheets;
};
`;

export function leanLit() {
  return {
    name: 'lean-lit',
    transform(code, id) {
      if (id.endsWith('/@lit/reactive-element/css-tag.js')) return { code: styleSheets, map: null };
      const module = Object.keys(changes).find((name) => id.endsWith(`/${name}`));
      if (!module) return null;
      let lean = code;
      for (const [pattern, replacement, expected] of changes[module]) {
        const found = [...lean.matchAll(pattern)].length;
        if (found !== expected) {
          this.error(`${pattern} was found ${found} times in ${id}, not ${expected}.`);
        }
        lean = lean.replace(pattern, replacement);
      }
      return { code: lean, map: null };
    },
  };
}
