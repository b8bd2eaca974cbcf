/** Elements put on the page for one test, and waiting for what they do. */
import { oneEvent } from '@open-wc/testing';
import type { FeedErrorEvent, FeedLoadEvent } from '../../src/base/events.js';
import { poll } from './wait.js';

type TagNames = HTMLElementTagNameMap;

/** Tag → element of the library: each define.ts declares its own. */
export type Elements = {
  [T in keyof TagNames as TagNames[T] extends FeedElementLike ? T : never]: TagNames[T];
};

interface FeedElementLike {
  feed: unknown;
  reload(): Promise<void>;
}

export interface Given {
  /** Light DOM, as a partner writes it. */
  html?: string;
  /** The property `feed`. */
  feed?: unknown;
  parent?: Element | ShadowRoot;
}

const mounted = new Set<Element>();

/** Put on the page with its attributes. */
export function mount<T extends keyof Elements>(
  tag: T,
  attributes: Readonly<Record<string, string>> = {},
  { html = '', feed, parent = document.body }: Given = {},
): Elements[T] {
  const element = document.createElement(tag) as unknown as Elements[T];
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = html;
  if (feed !== undefined) element.feed = feed;
  parent.append(element);
  mounted.add(element);
  return element;
}

/** Something else that goes when the test is over. */
export function place<T extends Element>(element: T, parent: Element = document.body): T {
  parent.append(element);
  mounted.add(element);
  return element;
}

export async function feedLoad(element: Element): Promise<FeedLoadEvent> {
  return (await oneEvent(element, 'feed-load')) as unknown as FeedLoadEvent;
}

export async function feedError(element: Element): Promise<FeedErrorEvent> {
  return (await oneEvent(element, 'feed-error')) as unknown as FeedErrorEvent;
}

/** Put on the page, read and shown. */
export async function loaded<T extends keyof Elements>(
  tag: T,
  attributes?: Readonly<Record<string, string>>,
  given?: Given,
): Promise<Elements[T]> {
  const element = mount(tag, attributes, given);
  await feedLoad(element);
  return element;
}

/** Put on the page, and its feed could not be had. */
export async function failed<T extends keyof Elements>(
  tag: T,
  attributes?: Readonly<Record<string, string>>,
  given?: Given,
): Promise<Elements[T]> {
  const element = mount(tag, attributes, given);
  await feedError(element);
  return element;
}

/** For what comes with a script fetched on the side, or after a layout. Needs no timer: they may be fake. */
export async function eventually(isTrue: () => unknown, what?: string): Promise<void> {
  await poll(isTrue, requestAnimationFrame, () => what ?? String(isTrue));
}

/** Some frames: layout, observers, and what these put off to the next frame. */
export async function afterPaint(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

afterEach(() => {
  for (const element of mounted) element.remove();
  mounted.clear();
});
