import type { AdapterContext } from '../adapter.js';

/** The parser of markup, where there is one. */
export type Markup = Pick<AdapterContext, 'parseMarkup'>;

/** The names of U+00A0 to U+00FF, in order: https://html.spec.whatwg.org/multipage/named-characters.html. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 ' +
  'acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde ' +
  'Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute ' +
  'Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde ' +
  'auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ' +
  'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Other named references that editors and templates write. The browser's parser knows the remaining two thousand. */
const others =
  'amp& lt< gt> quot" apos\' hellip… rsquo’ lsquo‘ ldquo“ rdquo” sbquo‚ bdquo„ lsaquo‹ rsaquo› ndash– mdash— ' +
  'bull• euro€ trade™ oelig\u0153 OElig\u0152 Yuml\u0178 dagger† permil‰ rarr→ larr← minus− infin∞ check✓ star☆ ' +
  'phone☎ hearts♥ ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d numsp\u2007 hairsp\u200a NewLine\n Tab\t';

/** The characters of Windows-1252 for U+0080 to U+009F, as the HTML specification reads such references. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const names = new Map<string, string>();

function fill(): void {
  latin.split(' ').forEach((name, index) => names.set(name, String.fromCharCode(160 + index)));
  for (const [, name, sign] of others.matchAll(/([a-z]+)([^a-z ]) ?/gi)) names.set(name!, sign!);
}

/** A hostile text may have a name for each of its words. */
const mostNames = 1000;

function named(name: string, markup?: Markup): string | undefined {
  if (!names.size) fill();
  const character = names.get(name);
  if (character || !markup || names.size > mostNames) return character;
  const parsed = markup.parseMarkup(`<!doctype html><body>&${name};`, 'text/html').body.textContent;
  names.set(name, parsed || `&${name};`);
  return parsed || undefined;
}

function numbered(code: number): string {
  if (code >= 0x80 && code < 0xa0) return windows[code - 0x80]!;
  const isCharacter = code > 0 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

/**
 * Character references as characters, once: `&amp;lt;` is `&lt;`. What is no reference stays.
 *
 * @param markup knows the rare names; without it those of Latin-1 and of typography are known
 */
export function decodeEntities(text: string, markup?: Markup): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(?:x([\da-f]{1,8})|(\d{1,10}));?|([a-z][a-z\d]{1,31});)/gi,
    (whole, hex?: string, digits?: string, name?: string) =>
      name
        ? (named(name, markup) ?? whole)
        : numbered(hex ? parseInt(hex, 16) : parseInt(digits!, 10)),
  );
}

/** Plain text as HTML shows it, in an element or in a quoted attribute: a `&` of it begins no reference. */
export function asMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
