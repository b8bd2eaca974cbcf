/*
 * The one list of what `content_html` may contain; docs/feed.md documents it for those who write feeds.
 */

/** Elements that stay as they are. No form, frame, script, style, SVG or MathML. */
export const kept = (
  'p br hr ul ol li dl dt dd blockquote pre strong b em i u s del ins mark small sub sup code kbd samp var dfn ' +
  'abbr q cite time bdi bdo wbr ruby rt rp a img figure figcaption details summary ' +
  'h1 h2 h3 h4 h5 h6 table caption thead tbody tfoot tr th td'
).split(' ');

/** Become paragraphs when they hold running text, else go and leave what they hold. */
export const blocks =
  'div section article header footer main aside center address nav hgroup'.split(' ');

/** Go, and leave what they hold. */
export const unwrapped = 'span font big tt strike nobr acronym picture'.split(' ');

/** Attributes that stay, on the elements where they mean something. */
export const keptAttributes = (
  'href src alt width height title lang dir datetime cite start reversed value open ' +
  'colspan rowspan scope abbr'
).split(' ');

/** Attributes by which notes and targets of links are recognized; none of them stays. */
export const marks = 'id class name role headers'.split(' ');

/** Elements that make a block more than running text. */
export const notRunning = [
  ...blocks,
  ...'p ul ol dl blockquote pre hr figure details table h1 h2 h3 h4 h5 h6'.split(' '),
].join();
