import { registryOf } from './controllers/registration.js';

/**
 * Selects elements that show that the rest of a page is inside. A fallback is a link, a paragraph, a list, or a section
 * with its heading; it may be the articles themselves, whose headings have links.
 */
const restOfPage =
  'main,h1,form,feed-filter,footer:not(article *,[slot]),section~section,h2:not(:has(a))~h2,:scope>:nth-child(30),script:not([type$=json],[type=module])';

/**
 * Selects a third paragraph without links. It shows the rest of a page only where the element ends with its parent, as
 * it does when its tag is not closed.
 */
const likelyRestOfPage = ':scope>:is(h2,h3,p):not(:has(a))~p:not(:has(a))~p:not(:has(a))';

/** An element inside one of ours that is no fallback, but the rest of the page after a tag that was not closed. */
export function swallowed(element: Element): Element | null {
  const others = [...registryOf(element.ownerDocument).elements];
  return (
    others.find((other) => other !== element && element.contains(other)) ??
    element.querySelector(restOfPage) ??
    (element.nextSibling ? null : element.querySelector(likelyRestOfPage))
  );
}
