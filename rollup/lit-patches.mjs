import { fileURLToPath } from 'node:url';

/**
 * The page's one policy is made by src/html/trusted-types.ts, for all copies of our scripts. Lit's module imports it
 * under this name: with a path in it, its code and so all hashes would depend on the folder of the build.
 */
const trustedTypes = 'metropole-widgets:trusted-types';
const trustedTypesFile = fileURLToPath(new URL('../dist/html/trusted-types.js', import.meta.url));

const globals =
  'The page has an element of that id, or another Lit has left it, and we leave nothing.';
const methods =
  'The page has a picture of that name, which takes the place of the method: <img name="createElement">. The method is taken from where no element’s name hides it, which is not `Document.prototype`: MooTools replaces `window.Document`.';

/**
 * Replacements with which stock Lit runs in pages that are not ours. Each text stands exactly once in the published,
 * minified file of Lit 3.3; another Lit fails the build here, and each entry is then looked at again.
 *
 * `page` is the page of tests/pages that breaks without the replacement. An ordinary page works without any one of them:
 * texts that are replaced together or not at all are one entry, the others of them in `also`.
 */
export const litPatches = [
  {
    file: 'lit-html/lit-html.js',
    find: 's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    replace: 'trustedTypesPolicy',
    imports: `import{policy as trustedTypesPolicy}from${JSON.stringify(trustedTypes)};`,
    because:
      'A page that lists its Trusted Types policies lists ours. A second policy of one name throws, so all copies share it.',
    page: 'foreign-lit-first',
  },
  {
    file: 'lit-html/lit-html.js',
    find: 'l.createTreeWalker(l,129)',
    replace: 'Object.getPrototypeOf(l).createTreeWalker.call(l,l,129)',
    because: methods,
    page: 'clobbered-document',
  },
  {
    file: 'lit-html/lit-html.js',
    find: 'l.createComment("")',
    replace: 'Object.getPrototypeOf(l).createComment.call(l,"")',
    because: methods,
    page: 'clobbered-document',
  },
  {
    file: 'lit-html/lit-html.js',
    find: 'l.createTextNode(t)',
    replace: 'Object.getPrototypeOf(l).createTextNode.call(l,t)',
    because: methods,
    page: 'clobbered-document',
  },
  {
    file: 'lit-html/lit-html.js',
    find: 'l.createElement("template")',
    replace:
      'Object.getPrototypeOf(l).createElement.call(/xml/.test(l.contentType)?l.implementation.createHTMLDocument(""):l,"template")',
    because: `${methods} In an XHTML page, a template of the page’s own document is parsed as XML, which ours are not.`,
    page: 'xhtml',
  },
  {
    file: 'lit-html/lit-html.js',
    find: '(t?.creationScope??l).importNode(i,!0)',
    replace: 'Object.getPrototypeOf(l).importNode.call(t?.creationScope??l,i,!0)',
    because: methods,
    page: 'clobbered-document',
  },
  {
    file: 'lit-html/lit-html.js',
    find: 'new k(h,h.nextSibling,this,t)',
    replace:
      'new k(h,3===h.nextSibling?.nodeType?P.currentNode=h.parentNode.insertBefore(c(),h.nextSibling):h.nextSibling,this,t)',
    because:
      'An expression ends where the next node begins. A page translator takes text nodes away, so an expression before a text ends at a comment of its own, which the walker then passes.',
    page: 'translated',
  },
  {
    file: 'lit-html/lit-html.js',
    find: 'a(this._$AH)?this._$AA.nextSibling.data=t',
    replace: 'a(this._$AH)&&3===this._$AA.nextSibling?.nodeType?this._$AA.nextSibling.data=t',
    because: 'A page translator has put an element in place of the text, which then never changes.',
    page: 'translated',
  },
  {
    file: 'lit-html/lit-html.js',
    find: 'e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t)',
    replace:
      'e=t!==A;e===(s!==A)||this.element[e?"addEventListener":"removeEventListener"](this.name,this,{__proto__:null,...e?t:s})',
    because:
      'A page has given all objects a `signal` or a `capture`, which the listener then has as an option. The listeners of one place all have the same options here.',
    page: 'polluted',
  },
  {
    file: 'lit-html/lit-html.js',
    find: 'B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const ',
    replace: '',
    because: globals,
    page: 'clobbering',
  },
  {
    file: 'lit-element/lit-element.js',
    find: ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i})',
    replace: '',
    because: globals,
    page: 'clobbering',
  },
  {
    file: 'lit-element/lit-element.js',
    find: '(s.litElementVersions??=[]).push("4.2.2");',
    replace: '',
    because: globals,
    page: 'clobbering',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: 'p=a.reactiveElementPolyfillSupport,',
    replace: 'p=void 0,',
    because: globals,
    page: 'clobbering',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: '(a.reactiveElementVersions??=[]).push("2.1.2");',
    replace: '0;',
    because: globals,
    page: 'clobbering',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    replace: '',
    also: [
      {
        find: 'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
        replace: '',
      },
    ],
    because: 'Two globals for decorators, which we do not use, and their only reader.',
    page: 'host',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: 'static createProperty(t,s=b){if(',
    replace: 'static createProperty(t,s=b){if(s={__proto__:null,...s},',
    because:
      'A page has given all objects a `state`, a `noAccessor` or a `hasChanged`, which every declaration then has.',
    page: 'polluted',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: 'shadowRootOptions={mode:"open"}',
    replace: 'shadowRootOptions={__proto__:null,mode:"open"}',
    because:
      'A page has given all objects a `slotAssignment` or a `customElementRegistry`, which every shadow tree would then be made with.',
    page: 'polluted',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: 'return{get:e,set(s)',
    replace: 'return{__proto__:null,get:e,set(s)',
    because:
      'A page has given all objects a `value`, which no descriptor with `get` may have, its own or not.',
    page: 'polluted',
  },
  {
    file: 'lit-element/lit-element.js',
    find: 'this.renderOptions={host:this}',
    replace: 'this.renderOptions={__proto__:null,host:this}',
    because:
      'A page has given all objects a `renderBefore`, before which all would be drawn, or a `creationScope`.',
    page: 'polluted',
  },
  {
    file: '@lit/reactive-element/css-tag.js',
    find: 't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
    replace: '!0',
    because:
      'Every supported browser adopts style sheets. A page with an element of the id ShadyCSS, or with MooTools, would get <style> elements, which a strict policy blocks.',
    page: 'mootools',
  },
];

/**
 * @typedef {{ find: string, replace: string }} Replacement
 * @typedef {Replacement & { file: string, also?: readonly Replacement[], imports?: string }} Patch
 */

/**
 * @param {string} code the published file
 * @param {readonly Patch[]} patches those of this file
 * @throws {Error} when a text does not stand in the file exactly once
 */
export function applyPatches(code, patches) {
  let patched = code;
  for (const { file, also = [], ...first } of patches) {
    for (const { find, replace } of [first, ...also]) {
      const [before, after, ...more] = patched.split(find);
      if (after === undefined || more.length > 0) {
        const count = after === undefined ? 0 : more.length + 1;
        throw new Error(`${file}: expected once, stands ${count} times: ${find}`);
      }
      patched = before + replace + after;
    }
  }
  return patches.map(({ imports = '' }) => imports).join('') + patched;
}

/** Replaces these texts in the modules of packages, as Rollup reads them. */
export function patchPackages(patches) {
  return {
    name: 'patch-packages',
    resolveId: (source) => (source === trustedTypes ? trustedTypesFile : null),
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const own = patches.filter(({ file }) => path.endsWith(`/node_modules/${file}`));
      return own.length > 0 ? { code: applyPatches(code, own), map: null } : null;
    },
  };
}
