import { bare } from '../../time/bare.js';

/** On an element of which a dialog is printed. */
const mark = 'data-printed-dialog';
const element = `[${mark}]`;
const page = `html:has(${element})`;

/**
 * The page behind a dialog would come out below it, on sheets of its own. Where the element is in a shadow tree of the
 * page, which these rules do not reach, all is printed.
 */
const rules = `@media print {
  ${page}, ${page} :has(${element}) {
    display: block !important;
    block-size: auto !important;
    min-block-size: 0 !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    overflow: visible !important;
  }
  ${page}::before, ${page}::after, ${page} :has(${element})::before, ${page} :has(${element})::after,
  ${page} body :not(${element}, ${element} *, :has(${element})) {
    display: none !important;
  }
}`;

/**
 * While a dialog of an element is open over the page, the page gives way to it on paper. Nothing is left on the page before it
 * is printed.
 *
 * @returns what ends that
 */
export function coverOnPaper({ host }: ShadowRoot): () => void {
  const closed = new AbortController();
  const sheet = new CSSStyleSheet();
  const cover = (): void => {
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
    host.setAttribute(mark, '');
  };
  addEventListener('beforeprint', cover, bare({ signal: closed.signal, once: true }));
  return () => {
    closed.abort();
    host.removeAttribute(mark);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
