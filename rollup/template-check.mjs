/** What the templates of a module have that src/bundle, which bundles have in Lit's place, cannot draw. */
import { parseAst } from 'rollup/parseAst';

/** Stands for an expression between the strings of a template, as in src/bundle/template.ts. */
const here = '\0';

/** A tag as it is read there, an expression, text; last, what is none of these. */
const tokens =
  /<(\/?)([a-z][a-z\d]*)((?:\s+[.@?]?[a-zA-Z][\w-]*(?:="[^">]*"|=\0)?)*)\s*(\/?)>|\0|[^<\0]+|<(?:"[^"]*"|'[^']*'|[^"'>])*>?/g;
const attributes = /([^\s=]+)(?:=("[^"]*"|\0))?/g;

/** HTML: elements without content. */
const empty = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** Read by rules of their own. */
const special = /^(?:iframe|math|noscript|plaintext|pre|script|style|template|title|xmp)$/;

/** Besides templates: how properties are declared, and what decides whether there is an update. */
const notOurs =
  /\btype:\s*(?:Boolean|Object|Array|Number)\b|\b(?:state|noAccessor|useDefault):\s*true\b|\bhasChanged:|\b(?:createRenderRoot|shadowRootOptions|renderOptions)\b|\bconverter:\s*(?:\(|function\b)|\b(?:addInitializer|firstUpdated|hasUpdated|shouldUpdate|scheduleUpdate|performUpdate|getUpdateComplete)\b/;

/** Why it is no tag that is read. */
function notATag(text) {
  if (text.startsWith('<!--')) return 'a comment';
  if (text.startsWith(`<${here}`)) return 'an expression in the name of a tag';
  if (!/^<\/?\w/.test(text)) return 'a < that begins no tag';
  if (new RegExp(`\\s${here}`).test(text)) return 'an expression for an element as a whole';
  return `a name, a > or quotes that are not double in ${text.replaceAll(here, '…')}`;
}

/** What is wrong with a tag by itself. */
function wrongTag(name, written, slash, isInSvg) {
  if (special.test(name)) return `a <${name}>`;
  const seen = new Set();
  for (const [, attribute, value = ''] of written.matchAll(attributes)) {
    if (seen.has(attribute)) return `${attribute} twice`;
    if (/^(?:\?|style$)/.test(attribute) || (/^[.@]/.test(attribute) && !value.includes(here)))
      return `the attribute ${attribute}`;
    seen.add(attribute);
  }
  if (!isInSvg && empty.test(name) !== Boolean(slash))
    return slash ? `a slash in <${name}>` : `a <${name}> without its slash`;
}

/**
 * @param {readonly string[]} strings of one template, between its expressions
 * @returns {string | undefined} the first thing that is not supported
 */
export function unsupportedIn(strings) {
  const open = [];
  for (const [token, end, name, written, slash] of strings.join(here).matchAll(tokens)) {
    if (/&[#\w]/.test(token)) return 'an entity';
    if (open.at(-1) === 'textarea' && !end) return 'something in <textarea>';
    if (token.startsWith('<') && !name) return notATag(token);
    if (!name) continue;
    if (end) {
      if (open.pop() !== name) return `a </${name}> that closes nothing`;
      continue;
    }
    const wrong = wrongTag(name, written, slash, name === 'svg' || open.includes('svg'));
    if (wrong) return wrong;
    if (!slash) open.push(name);
  }
  if (open.length) return `a <${open.at(-1)}> that is not closed`;
}

/** As above, of all templates of a module, and of how it declares properties. */
export function unsupported(code) {
  const other = notOurs.exec(code);
  if (other) return other[0];
  const search = (node) => {
    if (!node || typeof node !== 'object') return;
    if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'html') {
      const found = unsupportedIn(node.quasi.quasis.map(({ value }) => value.cooked ?? value.raw));
      if (found) return found;
    }
    for (const child of Object.values(node)) {
      const found = search(child);
      if (found) return found;
    }
  };
  return search(parseAst(code));
}
