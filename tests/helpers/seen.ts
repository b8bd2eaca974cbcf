/**
 * The page as a person meets it: the flat tree (slots filled, shadow trees opened), without what is
 * hidden. Things are found by role and name, or by part, which is what a theme holds on to.
 */

import { getRole } from 'dom-accessibility-api';

/** An element's shadow root, a dialog, a cell: wherever to look. */
export type Within = Element | ShadowRoot | Document;

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function childrenOf(node: Node): readonly Node[] {
  if (!isElement(node)) return [...node.childNodes];
  if (node.localName === 'slot') {
    const assigned = (node as HTMLSlotElement).assignedNodes();
    if (assigned.length) return assigned;
  }
  return [...(node.shadowRoot ?? node).childNodes];
}

/** Slots have no box of their own, options have one only while their list is open. */
function isHidden(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true') return true;
  if (['slot', 'option'].includes(element.localName)) return false;
  return !element.checkVisibility({ visibilityProperty: true });
}

/** Every element that is not hidden from a screen reader, in reading order. */
function* elementsIn(node: Node): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!isElement(child) || isHidden(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** Roles that ARIA has no word for, or that depend on where an element stands. */
const ownRoles: Readonly<Record<string, string>> = {
  'input[type=date]': 'date',
  p: 'paragraph',
  summary: 'summary',
  time: 'time',
  '[role=grid] td': 'gridcell',
};

function roleOf(element: Element): string | undefined {
  const role = element.getAttribute('role');
  if (role) return role;
  const own = Object.keys(ownRoles).find((selector) => element.matches(selector));
  return own ? ownRoles[own] : (getRole(element) ?? undefined);
}

/** The text as it is read: pictures by their alternatives, white space collapsed. */
export function textOf(node: Node): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  return childrenOf(node).map(pieceOfText).join('');
}

function pieceOfText(node: Node): string {
  if (!isElement(node)) return node.nodeType === Node.TEXT_NODE ? (node as Text).data : '';
  if (isHidden(node)) return '';
  const own = node.getAttribute('aria-label') ?? node.getAttribute('alt');
  const text = own ?? rawText(node);
  const isInline = /^(inline|contents)/.test(getComputedStyle(node).display);
  return isInline ? text : ` ${text} `;
}

/** The accessible name, as far as our markup goes, white space collapsed. */
export function nameOf(element: Element): string {
  return givenName(element).replace(/\s+/g, ' ').trim();
}

function givenName(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/);
  const root = element.getRootNode() as Document | ShadowRoot;
  if (ids) return ids.map((id) => textOf(root.getElementById(id) ?? root)).join(' ');
  return (
    element.getAttribute('aria-label') ??
    element.getAttribute('alt') ??
    textOf(labelOf(element) ?? element)
  );
}

/** The label of a field, or the legend of a group of fields. */
function labelOf(element: Element): Element | null | undefined {
  if (element.localName === 'fieldset') return element.querySelector('legend');
  return (element as Partial<HTMLInputElement>).labels?.[0];
}

function matches(element: Element, role: string, name?: string | RegExp): boolean {
  if (roleOf(element) !== role) return false;
  if (name === undefined) return true;
  return typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element));
}

/** All with a role, and a name when one is given. */
export function allByRole(within: Within, role: string, name?: string | RegExp): HTMLElement[] {
  const elements: HTMLElement[] = [];
  for (const element of elementsIn(within)) {
    if (matches(element, role, name)) elements.push(element as HTMLElement);
  }
  return elements;
}

/** The one with that role and name; anything else than one is a failure that says what there is. */
export function byRole(within: Within, role: string, name?: string | RegExp): HTMLElement {
  const elements = allByRole(within, role, name);
  if (elements.length === 1) return elements[0]!;
  const names = allByRole(within, role).map((element) => `“${nameOf(element)}”`);
  throw new Error(`${elements.length} × ${role} ${name ?? ''}; there is: ${names.join(', ')}`);
}

/** Names of all with a role, in reading order. */
export function namesOf(within: Within, role: string): string[] {
  return allByRole(within, role).map(nameOf);
}

function rootOf(within: Within): ParentNode {
  return (within as Element).shadowRoot ?? within;
}

/** All pieces of a part, hidden ones too. */
export function parts(within: Within, name: string): HTMLElement[] {
  return [...rootOf(within).querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
}

export function part(within: Within, name: string): HTMLElement {
  const pieces = parts(within, name);
  if (pieces.length === 1) return pieces[0]!;
  throw new Error(`${pieces.length} pieces of the part ${name}`);
}

/** True when a person sees it. */
export function isSeen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** Where the focus is, through shadow roots. */
export function focused(): Element | null {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) {
    ({ activeElement } = activeElement.shadowRoot);
  }
  return activeElement;
}
