/** A page of a partner's, in a language and with a colour scheme, on which elements are shown. */
import { viewport } from '../helpers/browser.js';
import { mount, place, type Elements } from '../helpers/mount.js';
import { settled } from '../helpers/page.js';

export type Tag = keyof Elements;
export type Attributes = Readonly<Record<string, string>>;
export type Scheme = 'light' | 'dark';
export type Lang = 'fr' | 'en';

/** Wider than the widest box: what is outside of the window cannot be examined. */
before(() => viewport(1100, 800));
after(() => viewport(800, 600));

export function setScheme(scheme: Scheme): void {
  document.documentElement.style.colorScheme = scheme;
}

/** The colours and the letters of a page that has no style of its own. */
export function dress(scheme: Scheme): void {
  setScheme(scheme);
  document.body.style.cssText = 'background: Canvas; color: CanvasText; font: 16px/1.5 sans-serif';
}

export function stage(lang: Lang, scheme: Scheme): HTMLElement {
  document.documentElement.lang = lang;
  dress(scheme);
  const element = document.createElement('div');
  element.className = 'stage';
  return place(element);
}

/** A box of a width on that page. */
export function box(width: number): HTMLElement {
  const element = document.createElement('div');
  element.style.width = `${width}px`;
  return place(element, document.querySelector('.stage')!);
}

/** An element in a box of its own, once it has its feed or knows that it will not have it. */
export async function show<T extends Tag>(
  tag: T,
  attributes: Attributes,
  width = 1000,
): Promise<Elements[T]> {
  const html = '<a href="https://example.org/">Repli</a>';
  const element = mount(tag, attributes, { parent: box(width), html });
  await settled(element);
  return element;
}

/** All that is drawn in the shadow trees under an element. */
export function pieces(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(root instanceof ShadowRoot ? [element] : []),
    ...(element.shadowRoot ? pieces(element.shadowRoot) : []),
  ]);
}
