/** Both ways in which `html/sanitize` works, whatever the browser has. */

type Hidden = Element & { setHTML?: unknown };

const own = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML');

/** Defines tests for the browser's own sanitiser, where it has one, and for DOMPurify. */
export function describeBoth(name: string, tests: () => void): void {
  if (own) describe(`${name}, by the browser`, tests);
  describe(`${name}, by DOMPurify`, () => {
    before(() => {
      delete (Element.prototype as Hidden).setHTML;
    });
    after(() => {
      if (own) Object.defineProperty(Element.prototype, 'setHTML', own);
    });
    tests();
  });
}

const tags = new Set(
  (
    'A ABBR B BDI BDO BLOCKQUOTE BR CAPTION CITE CODE DD DEL DETAILS DFN DL DT EM FIGCAPTION FIGURE H1 H2 H3 H4 H5 ' +
    'H6 HR I IMG INS KBD LI MARK OL P PRE Q RP RT RUBY S SAMP SMALL STRONG SUB SUMMARY SUP TABLE TBODY TD TFOOT TH ' +
    'THEAD TIME TR U UL VAR WBR'
  ).split(' '),
);
const attributes = new Set(
  (
    'href src alt width height title lang dir datetime cite start reversed value open colspan rowspan scope abbr ' +
    'loading referrerpolicy'
  ).split(' '),
);

/** Lists each piece of markup that may not be shown, in words for the message of a failing test. */
export function offences(fragment: DocumentFragment): string[] {
  const descriptions: string[] = [];
  const walker = document.createTreeWalker(fragment);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text || node.nodeType === Node.TEXT_NODE) continue;
    if (node.nodeType !== Node.ELEMENT_NODE) {
      descriptions.push(`node ${node.nodeName}`);
      continue;
    }
    const element = node as Element;
    if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml' || !tags.has(element.tagName)) {
      descriptions.push(`<${element.tagName}>`);
    }
    for (const { name, value } of element.attributes) {
      if (!attributes.has(name)) descriptions.push(`${element.tagName} ${name}`);
      const use = `${element.tagName} ${name}`;
      if (name === 'href' && !(use === 'A href' && /^(https?|mailto|tel):/.test(value))) {
        descriptions.push(`${use} ${value}`);
      }
      if (name === 'src' && !(use === 'IMG src' && /^https?:/.test(value))) {
        descriptions.push(`${use} ${value}`);
      }
    }
  }
  return descriptions;
}

/** The markup of a fragment. */
export function markup(fragment: DocumentFragment): string {
  const holder = fragment.ownerDocument.createElement('div');
  holder.append(fragment.cloneNode(true));
  return holder.innerHTML;
}
