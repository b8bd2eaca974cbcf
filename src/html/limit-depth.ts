import { formattingNames } from './formatting.js';

/** The greatest number of elements one in another: parsers take time in proportion to it at each tag. */
const deepest = 200;
/** The greatest number of open formatting elements: parsers open them again in each block until they close. */
const mostFormatting = 20;

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const empty = set('area base br col embed hr img input link meta param source track wbr');
const formatting: ReadonlySet<string> = new Set(formattingNames);
const inline = set(
  `${formattingNames.join(' ')} abbr bdi bdo cite del dfn ins kbd label mark q samp span sub sup time var`,
);
const cells = set('td th');
const tableParts = set('td th tr tbody thead tfoot');
/** Elements that end where the next of their kind begins. */
const kinds = [set('p'), set('li'), set('dt dd'), cells, set('tr'), set('tbody thead tfoot')];
const optional = new Set(kinds.flatMap((names) => [...names]));
/** Elements without tags inside, for an HTML parser: what looks like an end tag there ends nothing. */
const raw = set('iframe noembed noframes noscript script style textarea title xmp');

/** A comment, or a tag with its attributes as HTML reads them. The last one may have no end. */
const token =
  /<!--(?:-?>|[^]*?(?:--!?>|$))|<(?:[!?]|\/[^a-z>])[^>]*>?|<(\/?)([a-z][^\s/>]*)(?:[\s/]+|[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*"?|'[^']*'?|[^\s"'>][^\s>]*)?)?)*>?/gi;
const tokenOfRaw = /<(\/?)([a-z][^\s/>]*)/gi;

/**
 * The same markup without the start tags that are nested too deep; the text in them stays. The elements are followed
 * as an HTML parser opens and closes them, and where that is not certain they are taken for open.
 */
export function limitDepth(html: string): string {
  const open: string[] = [];
  let formats = 0;
  let rawName = '';
  let isForeign = false;
  let result = '';
  let position = 0;
  let index = 0;

  const close = (name: string): void => {
    let last = open.length - 1;
    while (last >= 0 && open[last] !== name && endsWith(name, open[last]!)) last--;
    if (open[last] !== name) return;
    const inside = open.splice(last).slice(1);
    // An element that formats goes on where the one around it ends, except in a cell.
    if (formatting.has(name)) open.push(...inside);
    else if (!cells.has(name)) open.push(...inside.filter((other) => formatting.has(other)));
    formats = open.filter((other) => formatting.has(other)).length;
  };

  /** @returns false for an element that would be too deep */
  const start = (name: string, isClosed: boolean): boolean => {
    if (name === 'svg' || name === 'math') isForeign = true;
    else if (inline.has(name) || optional.has(name)) isForeign = false;
    if (empty.has(name) || (isForeign && isClosed)) return true;
    if (raw.has(name)) {
      rawName ||= name;
      return true;
    }
    if (tableParts.has(name) && !open.includes('table')) return true;
    if (name === 'a') close(name);
    for (const other of kinds.find((kind) => kind.has(name)) ?? []) close(other);
    const isFormatting = formatting.has(name);
    if (open.length >= deepest || (isFormatting && formats >= mostFormatting)) return false;
    open.push(name);
    if (isFormatting) formats++;
    return true;
  };

  for (;;) {
    const pattern = rawName ? tokenOfRaw : token;
    pattern.lastIndex = index;
    const match = pattern.exec(html);
    if (!match) return result + html.slice(position);
    const [tag, slash, written] = match;
    index = pattern.lastIndex;
    const name = written?.toLowerCase();
    if (!name) continue;
    if (slash) {
      if (name === rawName) rawName = '';
      else if (!rawName) close(name);
    } else if (!start(name, /[\s"']\/>$/.test(tag))) {
      // The comment keeps a `<` before the tag from beginning another one.
      result +=
        html.slice(position, match.index) + (html[match.index - 1] === '<' ? '<!---->' : '');
      position = index;
    }
  }
}

/** True for an open element that a browser closes together with the one around it. */
function endsWith(name: string, inner: string): boolean {
  if (inline.has(inner)) return true;
  if (inline.has(name)) return formatting.has(name) && optional.has(inner);
  if (tableParts.has(name)) return inner === 'p' || tableParts.has(inner);
  return optional.has(name) ? inner === 'p' : optional.has(inner);
}
