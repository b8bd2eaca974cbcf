/** One by one: as arguments of one call, a hundred thousand would overflow the stack. */
export function moveChildren(from: Node, to: Node): void {
  while (from.firstChild) to.appendChild(from.firstChild);
}

/** Removes an element and leaves its children in its place. */
export function unwrap(element: Element): void {
  while (element.firstChild) element.before(element.firstChild);
  element.remove();
}

/** Puts an element of another name in the place of one; attributes are not kept. */
export function rename<K extends keyof HTMLElementTagNameMap>(
  element: Element,
  tag: K,
): HTMLElementTagNameMap[K] {
  const made = element.ownerDocument.createElement(tag);
  moveChildren(element, made);
  element.replaceWith(made);
  return made;
}

/** True when there is something to read or to see in a node. */
export function hasContent(node: Node): boolean {
  const isElement = node.nodeType === Node.ELEMENT_NODE;
  return (
    Boolean(node.textContent?.trim()) ||
    (isElement && ((node as Element).localName === 'img' || has(node as Element, 'img, a[class]')))
  );
}

function has(element: Element, selector: string): boolean {
  return element.querySelector(selector) !== null;
}
