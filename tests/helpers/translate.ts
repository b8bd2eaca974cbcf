/** Does as a page translator does: replaces each text node of the element by its text in capitals, in two <font> elements. */
export function translate(element: HTMLElement): void {
  const { ownerDocument: page, shadowRoot } = element;
  const walker = page.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({ data }) => data.trim())) {
    const [outer, inner] = [0, 1].map(() => page.createElement('font' as string));
    inner!.textContent = text.data.toUpperCase();
    outer!.append(inner!);
    text.replaceWith(outer!);
  }
}
