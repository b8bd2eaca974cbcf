import { unsupported } from './template-check.mjs';

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
 * - Kinds of expressions that no template of ours has: `?attribute=`, on an element as a whole, in comments, in
 *   what is raw text, in SVG and MathML by themselves; templates compiled beforehand. rollup/template-check.mjs keeps it so.
 * - Attributes whose converter is Lit's own; a property that is reflected is text. Initializers and accessors of
 *   decorators.
 * - Ways to declare a property that none of ours uses: `state`, `noAccessor`, `useDefault`, a symbol for a name,
 *   a function for a converter, an accessor of the class's own; styles that are no list. What can be overridden of
 *   an update's time; how its root is made.
 * - Directives, which none of ours needs, and with them what a part knows of its parents and of being connected.
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

const expressions = [
  [/"\?"===(\w)\[1\]\?\w+:/g, ''],
  [
    /else (\w)\.startsWith\((\w)\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\1\)\)/g,
    '',
  ],
  [/6===(\w)\.type&&\(\w=new \w+\(\w,this,\w\)\)/g, '0'],
  [/if\((\w)\.test\((\w)\.tagName\)\)\{.+?\2\.append\(\w\[\w\],\w\(\)\)\}\}/g, ''],
  [/else\{let (\w)=-1;for\(;-1!==\(\1=.+?\{type:7,index:\w\}\),\1\+=\w\.length-1\}/g, ''],
  [/\((\w)\.test\((\w\[2\])\)&&\(\w=RegExp\("<\/"\+\2,"g"\)\),(\w=\w)\)/g, '($3)'],
  [/if\((this\.el=[^;{}]+?),2===(\w)\|\|3===\2\)\{.+?\.childNodes\)\}/g, '$1;'],
  [/2===\w\?"<svg>":3===\w\?"<math>":""/g, '""'],
  [/\+\(2===\w\?"<\/svg>":3===\w\?"<\/math>":""\)/g, ''],
  [
    /"number"==typeof (\w)\?this\._\$AC\((\w)\):\(void 0===\1\.el&&.+?this\.options\)\),\1\)/g,
    'this._$$AC($2)',
  ],
];
const directives = [
  [/const j=\{.+?\},B=/g, 'const j=0,B='],
  [/function M\(t,i,s=t,e\)\{.+?,i\}(?=class R)/g, ''],
  [/_\$AI\(t,i=this\)\{t=M\(this,t,i\),/g, '_$$AI(t){'],
  [/&&t!==E&&this\._\(t\)/g, '&&this._(t)'],
  [
    /_\$AI\(t,i=this,s,e\)\{(const h=this\.strings;let o=!1;if\(void 0===h\))t=M\(this,t,i,0\),(o=!a\(t\)\|\|t!==this\._\$AH)&&t!==E,/g,
    '_$$AI(t,s){$1$2,',
  ],
  [/r=M\(this,e\[s\+n\],i,n\),r===E&&\(r=this\._\$AH\[n\]\),/g, 'r=e[s+n],'],
  [/o&&!e&&this\.j\(t\)/g, 'o&&this.j(t)'],
  [/s\._\$AI\(t,s,i\),/g, 's._$$AI(t,i),'],
  [/_\$AI\(t,i=this\)\{if\(\(t=M\(this,t,i,0\)\?\?A\)===E\)return;/g, '_$$AI(t){t??=A;'],
  [/constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\),this\.type=5\}/g, ''],
  [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=[34]\}/g, '', 2],
  [/this\.type=[12],this\._\$AH=A,this\._\$AN=void 0,/g, 'this._$$AH=A,', 2],
  [
    /get tagName\(\)\{return this\.element\.tagName\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}/g,
    '',
  ],
  [/constructor\(t,i,s,e,h\)\{(.+?),this\._\$AM=e,/g, 'constructor(t,i,s,h){$1,'],
  [/(new r\.ctor\(h,r\.name,r\.strings),this,t\)/g, '$1,t)'],
  [/(new k\(h,h\.nextSibling),this,t\)/g, '$1,t)'],
  [/(new k\(this\.O\(c\(\)\),this\.O\(c\(\)\)),this,/g, '$1,'],
  [
    /get _\$AU\(\)\{return this\._\$AM\?.+?this\._\$Cv\}constructor\(t,i,s,e\)\{(.+?),this\._\$AM=s,this\.options=e,.+?get endNode\(\)\{return this\._\$AB\}/g,
    'constructor(t,i,e){$1,this.options=e}',
  ],
  [
    /constructor\(t,i\)\{this\._\$AV=\[\],this\._\$AN=void 0,this\._\$AD=t,.+?return this\._\$AM\._\$AU\}/g,
    'constructor(t){this._$$AV=[],this._$$AD=t}',
  ],
  [/new R\(e,this\)/g, 'new R(e)'],
  [/\(t\?\.creationScope\?\?l\)/g, 'l'],
  [/this\._\$AP\?\.\(!1,!0,s\)/g, ''],
  [/setConnected\(t\)\{.+?\}\}/g, '}'],
  [
    /\{const e=s\?\.renderBefore\?\?i;let h=.+?return h\._\$AI\(t\),h\}/g,
    '{(i._$$litPart$$??=new k(i.appendChild(c()),null,s))._$$AI(t)}',
  ],
];
const converters = [
  [/\{toAttribute\(\w,\w\)\{.+?return \w\},fromAttribute\(.+?return \w\}\}/g, '0'],
  [
    /(\w)=(\w)\.getPropertyOptions\((\w)\),(\w)="function".+?\.converter:\w;(.+?const \w=)\4\.fromAttribute\((\w),\1\.type\)/g,
    '{converter:$1}=$2.getPropertyOptions($3);$5$1?$1.fromAttribute($6):$6',
  ],
  [
    /const (\w)=\(void 0!==\w\.converter\?\.toAttribute.+?\.toAttribute\((\w),\w\.type\);/g,
    'const $1=$2;',
  ],
];
const wrapped = [
  /this\.prototype\.hasOwnProperty\(\w\)&&\(\(\w=Object\.create\(\w\)\)\.wrapped=!0\),/g,
  '',
];
const wrappedUse = [
  /const (\w)=this\.constructor\.elementProperties;if\(\1\.size>0\)for\(.+?this\.C\(\w,void 0,\w,\w\)\}/g,
  '',
];
const initializers = [/static addInitializer\(\w\)\{.+?\}(?=static)/g, ''];
const initializersUse = [
  /,void 0!==\w\.l&&\(this\.l=\[\.\.\.\w\.l\]\)|,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/g,
  '',
];

const declarations = [
  [/\w\.state&&\(\w\.attribute=!1\),/g, ''],
  [/if\((this\._\$Ei\(\),.+?),!\w\.noAccessor\)\{(.+?this\.prototype,\w,\w\))\}/g, '$1;$2'],
  [/\[\.\.\.(\w\(\w\)),\.\.\.\w\(\w\)\]/g, '$1'],
  [
    /const\{get:\w,set:\w\}=.+?;return\{get:\w,set\((\w)\)\{const (\w)=.+?,this\.requestUpdate\((\w),\2,(\w)\)\}/g,
    'const key=Symbol();return{get(){return this[key]},set($1){const $2=this[key];this[key]=$1;this.requestUpdate($3,$2,$4)}',
  ],
  [
    /const (\w)=\[\];if\(Array\.isArray\((\w)\)\)\{.+?return \1\}/g,
    'return[...new Set($2.flat(1/0))]}',
  ],
  [/"string"==typeof (\w)\?\1\.toLowerCase\(\):void 0/g, '$1.toLowerCase()'],
  [
    /const (\w)=this\.scheduleUpdate\(\);return null!=\1&&await \1,/g,
    'this.performUpdate();return',
  ],
  [/scheduleUpdate\(\)\{return this\.performUpdate\(\)\}/g, ''],
  [/return this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{/g, ''],
  [/(\w)\?\?this\._\$Ej\?\.get\(\w\)\?\?\1/g, '$1'],
  [/\((\(\w\.hasChanged\?\?\w\)\(\w,\w\))\|\|\w\.useDefault&&.+?\(\w,\w\)\)\)/g, '$1'],
  [
    /\{useDefault:\w,reflect:(\w),wrapped:\w\},\w\)\{.+?\|\|\((this\._\$AL\.has\(\w\)\|\|\(this\.hasUpdated\|\|)\w\|\|(.+?\.add\(\w\))\)\}/g,
    '{reflect:$1}){$2$3}',
  ],
  [/(\w)=this\.shouldUpdate\(\w\),\1\?(\(.+?this\.update\(\w\)\)):this\._\$EM\(\)/g, '$2,$1=!0'],
  [/shouldUpdate\(\w\)\{return!0\}/g, ''],
  [/\{attribute:!0,type:String,converter:\w,reflect:!1,useDefault:!1,hasChanged:\w\}/g, '{}'],
  [
    /const \w=Symbol\(\),\w=(this\.getPropertyDescriptor\(t),\w,(\w)\);void 0!==\w&&(\w\(this\.prototype,t,)\w\)/g,
    '$3$1,$2))',
  ],
  [/getPropertyDescriptor\((\w),\w,(\w)\)\{/g, 'getPropertyDescriptor($1,$2){'],
  [/requestUpdate\((\w),(\w),(\w),\w=!1,(\w)\)/g, 'requestUpdate($1,$2,$3)'],
  [
    /const \w=this\.constructor;if\(!1===\w&&\(\w=(this\[\w\])\),.+?,!(\(\w\.hasChanged\?\?(\w)\))\(\w,(\w)\)\)/g,
    'if(!$3($1,$4))',
  ],
  [/attachShadow\(this\.constructor\.shadowRootOptions\)/g, 'attachShadow({mode:"open"})'],
  [/,\w\.shadowRootOptions=\{mode:"open"\}/g, ''],
];

/** An element that is drawn into its root: always, and as what its `render` gives. */
const element = [
  /class (\w) extends (\w)\{constructor\(\)\{super\(\.\.\.arguments\).+?this\._\$Do=e\(.+?\1\["finalized"\]=!0,/g,
  'class $1 extends $2{update(t){const n=this.render();super.update(t),e(n,this.renderRoot,{host:this})}}$1.finalized=!0,',
];

/** Module → [pattern, replacement, how often it is there]. */
const changes = {
  'lit-html/lit-html.js': [
    [...versions, 1],
    [...hooks, 1],
    [...walker, 1],
    ...expressions.map((change) => [...change, 1]),
    ...directives.map(([pattern, replacement, times = 1]) => [pattern, replacement, times]),
  ],
  'lit-element/lit-element.js': [
    [...versions, 1],
    [...hooks, 2],
    [...element, 1],
  ],
  'reactive-element/reactive-element.js': [
    [...versions, 1],
    [...hooks, 1],
    [...metadata, 1],
    [...metadataUse, 1],
    ...converters.map((change) => [...change, 1]),
    [...wrapped, 1],
    [...wrappedUse, 1],
    [...initializers, 1],
    [...initializersUse, 2],
    ...declarations.map((change) => [...change, 1]),
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
      const found = /\/dist\/(elements|agenda|widget)\//.test(id) && unsupported(code);
      if (found) this.error(`Lit is built without what this template has: ${found} (${id})`);
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
