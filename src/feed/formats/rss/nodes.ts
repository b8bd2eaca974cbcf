/**
 * Our prefix for each vocabulary, by its namespace without scheme, upper case and final signs: many are written
 * in several ways. The prefixes that a feed chooses mean nothing.
 */
const vocabularies: Readonly<Record<string, string>> = {
  'purl.org/rss/1.0': '',
  'my.netscape.com/rdf/simple/0.9': '',
  'channel.netscape.com/rdf/simple/0.9': '',
  'backend.userland.com/rss2': '',
  'blogs.law.harvard.edu/tech/rss': '',
  'www.w3.org/2005/atom': 'atom',
  'purl.org/atom/ns': 'atom',
  'www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'www.w3.org/1999/xhtml': 'xhtml',
  'purl.org/rss/1.0/modules/content': 'content',
  'purl.org/rss/1.0/modules/event': 'ev',
  'purl.org/dc/elements/1.0': 'dc',
  'purl.org/dc/elements/1.1': 'dc',
  'purl.org/dc/terms': 'dcterms',
  'purl.org/rss/1.0/modules/dcterms': 'dcterms',
  'search.yahoo.com/mrss': 'media',
  'www.rssboard.org/media-rss': 'media',
  'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'base.google.com/ns/1.0': 'g',
  'www.georss.org/georss': 'georss',
  'www.w3.org/2003/01/geo/wgs84_pos': 'geo',
  'urn:ietf:params:xml:ns:xcal': 'xcal',
  'urn:ietf:params:xml:ns:icalendar-2.0': 'xcal',
  'webnus.net/rss/mec': 'mec',
};

/** The namespace of a usual prefix, for a feed that does not declare it. */
export function namespaceOf(prefix: string): string {
  const vocabulary = Object.entries(vocabularies).find(
    ([, vocabularyPrefix]) => vocabularyPrefix === prefix.toLowerCase(),
  );
  if (!vocabulary) return `urn:${prefix}`;
  return vocabulary[0].startsWith('urn:') ? vocabulary[0] : `http://${vocabulary[0]}`;
}

function vocabularyOf(namespace: string): string | undefined {
  const bare = namespace
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/(?<![/#])[/#]+$/, '');
  return Object.hasOwn(vocabularies, bare) ? vocabularies[bare] : undefined;
}

/**
 * An element's name as we write it: `dc:date`; bare in RSS, without a namespace, and in that of the document's
 * first element. Nothing for vocabularies that we do not know.
 */
export function nameOf(element: Element): string {
  const { localName, namespaceURI, ownerDocument } = element;
  const isOwn = !namespaceURI || namespaceURI === ownerDocument.documentElement.namespaceURI;
  const vocabulary = isOwn ? '' : vocabularyOf(namespaceURI);
  if (vocabulary === undefined) return '';
  return vocabulary ? `${vocabulary}:${localName}` : localName;
}

export function elementsIn(parent: Element): Element[] {
  const elements: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1) elements.push(node as Element);
  }
  return elements;
}

/** The children of some names, in the document's order. */
export function children(parent: Element, ...names: readonly string[]): Element[] {
  return elementsIn(parent).filter((element) => names.includes(nameOf(element)));
}

export function text(element: Element | undefined): string | undefined {
  return element?.textContent?.trim() || undefined;
}

/** The text of the first child that has one, by the order of the names. */
export function childText(parent: Element, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const child of children(parent, name)) {
      const words = text(child);
      if (words) return words;
    }
  }
}

/** An attribute that says something. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttribute(name)?.trim() || undefined;
}

const xml = 'http://www.w3.org/XML/1998/namespace';

/** The language of an element (xml:lang), its own or that of what it is in, below a limit. */
export function languageOf(element: Element, limit?: Element): string | undefined {
  for (
    let ancestor: Element | null = element;
    ancestor && ancestor !== limit;
    ancestor = ancestor.parentElement
  ) {
    const language = ancestor.getAttributeNS(xml, 'lang')?.trim();
    if (language) return language;
  }
}

/**
 * An address, absolute where `xml:base` says against what; else as it is written.
 *
 * @param document the document's own address, against which `xml:base` may be relative
 */
export function addressIn(
  element: Element,
  address: string | undefined,
  document: string | undefined,
): string | undefined {
  const base = address ? baseOf(element, document) : undefined;
  if (base) return absolute(address!, base);
  // The pages of old TYPO3 have a <base>, so that the addresses of their files start at the site.
  return address?.replace(/^(?=(?:fileadmin|uploads|typo3temp)\/)/, '/');
}

function baseOf(element: Element, document: string | undefined): string | undefined {
  const bases: string[] = [];
  for (let ancestor: Element | null = element; ancestor; ancestor = ancestor.parentElement) {
    const base = ancestor.getAttributeNS(xml, 'base')?.trim();
    if (base) bases.push(base);
  }
  if (bases.length)
    return bases.reduceRight((outer: string | undefined, base) => absolute(base, outer), document);
}

function absolute(address: string, base: string | undefined): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
