/**
 * What Lit carries for other pages than those of our bundles. Each change must be found where it is
 * expected, or the build fails: a new Lit cannot silently lose it.
 *
 * - The lists of Lit's versions on `window`: an element of the page with such an `id` (`reactiveElementVersions`)
 *   takes the list's place, and Lit then throws when it loads.
 * - Styles as a `<style>`: our browsers all adopt style sheets, and a strict CSP blocks the fallback.
 */
const versions = /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g;

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

const cores = ['lit-html/lit-html.js', 'lit-element/lit-element.js', 'reactive-element/reactive-element.js'];

export function leanLit() {
  return {
    name: 'lean-lit',
    transform(code, id) {
      if (id.endsWith('/@lit/reactive-element/css-tag.js')) return { code: styleSheets, map: null };
      if (!cores.some((core) => id.endsWith(`/${core}`))) return null;
      const found = [...code.matchAll(versions)].length;
      if (found !== 1) this.error(`Lit's list of versions was found ${found} times in ${id}, not once.`);
      return { code: code.replace(versions, '0'), map: null };
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && /adoptedStyleSheets"\s*in\s/.test(file.code)) {
          this.error(`${file.fileName} still has Lit's fallback for style sheets.`);
        }
      }
    },
  };
}
