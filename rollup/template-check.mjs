/** What the templates of a module have that src/bundle, which bundles have in Lit's place, cannot draw. */
import { parseAst } from 'rollup/parseAst';

/** Stands for an expression between the strings of a template. */
const here = '\u0001';

const tokens = [
  /<!--[\s\S]*?(?:-->|$)/y,
  /<(script|style|textarea|title)\b(?:"[^"]*"|'[^']*'|[^"'>])*>[\s\S]*?(?=<\/\1|$)/iy,
  /<(\/?[^\s"'>/]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/y,
  /[^<]+|</y,
];
const attributes = /([^\s=/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?/g;

/** Besides templates: how properties are declared, and what decides whether there is an update. */
const notOurs =
  /\btype:\s*(?:Boolean|Object|Array|Number)\b|\b(?:state|noAccessor|useDefault):\s*true\b|\bhasChanged:|\b(?:createRenderRoot|shadowRootOptions|renderOptions)\b|\bconverter:\s*(?:\(|function\b)|\b(?:addInitializer|firstUpdated|hasUpdated|shouldUpdate|scheduleUpdate|performUpdate|getUpdateComplete)\b/;

/**
 * @param {readonly string[]} strings of one template, between its expressions
 * @returns {string | undefined} the first thing that is not supported
 */
export function unsupportedIn(strings) {
  const markup = strings.join(here);
  for (let at = 0; at < markup.length;) {
    const kind = tokens.findIndex((token) => {
      token.lastIndex = at;
      return token.test(markup);
    });
    const token = tokens[kind];
    const text = markup.slice(at, token.lastIndex);
    at = token.lastIndex;
    if (kind === 0 && text.includes(here)) return 'an expression in a comment';
    if (kind === 1 && text.includes(here)) return `an expression in ${text.slice(0, 9)}…`;
    if (kind === 3 && text === '<') return 'a < that begins no tag';
    if (kind === 2) {
      token.lastIndex = 0;
      const [, name, rest] = new RegExp(token.source).exec(text);
      if (name.includes(here)) return 'an expression in the name of a tag';
      for (const [, attribute, value = ''] of rest.matchAll(attributes)) {
        if (attribute.includes(here)) return 'an expression for an element as a whole';
        if (!value.includes(here)) continue;
        if (attribute.startsWith('?')) return `the attribute ${attribute}`;
        // The parser gives names in lower case.
        if (/^[.@].*[A-Z]/.test(attribute)) return `the name ${attribute}`;
      }
      // It would end the tag for who looks for its end from an expression that comes after it.
      if (rest.includes('>') && rest.indexOf('>') < rest.lastIndexOf(here))
        return `a > in <${name}> before an expression`;
    }
  }
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
