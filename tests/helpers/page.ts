/** Whole pages of tests/pages, each in an iframe of its own: its scripts, its errors, its elements. */
import { nextFrame } from '@open-wc/testing';
import { run } from './browser.js';
import type { Elements } from './mount.js';
import { waitUntil } from './wait.js';

/** The elements tried on whole pages. With a new one here, the compiler names the tables of tests that need it too. */
export const tags = [
  'news-list',
  'agenda-calendar',
  'agenda-list',
  'label-badge',
  'initiative-list',
  'action-plan',
  'news-article',
  'label-list',
  'member-list',
] as const satisfies readonly (keyof Elements)[];
export type Tag = (typeof tags)[number];
export type Widget = Elements[keyof Elements];

/** The records of tests/pages/witness.js. */
interface Witness {
  readonly violations: string[];
  readonly errors: string[];
  /** The lines of the console. */
  readonly told: string[];
  /** The targets of `feed-load`, in order. */
  readonly loads: Element[];
}

export type PageWindow = Window & typeof globalThis & { readonly witness: Witness };

const open: HTMLIFrameElement[] = [];

const filesAsked = async (): Promise<unknown> => (await fetch('/__files-asked')).json();

/** In a row: a page draws what has come, and asks for more. */
const quietFrames = 5;

/** Until no file of ours is under way and none is asked for any more: what comes later than a feed is there as well. */
export async function allFilesLoaded(): Promise<void> {
  let before: unknown;
  for (let quiet = 0; quiet < quietFrames; await nextFrame()) {
    const now = await filesAsked();
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
}

/**
 * In WebKitGTK a page goes away once it has all it asked for: libsoup 3.6 may release twice what is given up
 * before its answer has begun, which ends the network process, and with it the browser, sooner or later.
 */
afterEach(async () => {
  if (open.length > 0 && (await run()).engine === 'webkit') await allFilesLoaded();
  for (const frame of open.splice(0)) frame.remove();
});

function append(given: Partial<HTMLIFrameElement>, sandbox?: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  Object.assign(frame, { width: '1000', height: '600', ...given });
  open.push(frame);
  document.body.append(frame);
  return frame;
}

function addressOf(name: string, values: Record<string, string>): string {
  return `/__page/${name}?${new URLSearchParams(values)}`;
}

export class Page {
  constructor(readonly window: PageWindow) {}

  get document(): Document {
    return this.window.document;
  }

  get witness(): Witness {
    return this.window.witness;
  }

  /** The policy violations and the errors of the page. */
  get trouble(): string[] {
    return [...this.witness.violations, ...this.witness.errors];
  }

  /** The lines that this library wrote into the console. */
  get told(): string[] {
    return this.witness.told.filter((line) => line.startsWith('[metropole-widgets]'));
  }

  /** Adds a module script and waits until it has run. */
  async load(src: string): Promise<void> {
    const script = this.document.createElement('script');
    script.type = 'module';
    script.nonce = 'test';
    script.src = src;
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
      this.document.head.append(script);
    });
  }

  add<T extends Tag>(tag: T, attributes: Record<string, string> = {}): Elements[T] {
    const element = this.document.createElement(tag) as unknown as Elements[T];
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    this.document.body.append(element);
    return element;
  }

  find(selector: string): Widget[] {
    return [...this.document.querySelectorAll<Widget>(selector)];
  }

  style(element: Element): CSSStyleDeclaration {
    return this.window.getComputedStyle(element);
  }

  /** The addresses it asked for, but for the witness. A browser notes each some time after it has come. */
  get asked(): string[] {
    return this.askedSince(0);
  }

  /** @param time of the page's clock, `performance.now()` */
  askedSince(time: number): string[] {
    return this.window.performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime >= time)
      .map(({ name }) => name)
      .filter((name) => !name.endsWith('/witness.js'));
  }
}

/** Opens a page and waits until it has loaded. */
export async function openPage(name: string, values: Record<string, string> = {}): Promise<Page> {
  return await openFrame({ src: addressOf(name, values) });
}

/** Opens a page that a test gives itself, by `srcdoc` or by an address, and waits until it has loaded. */
export async function openFrame(given: Partial<HTMLIFrameElement>): Promise<Page> {
  const frame = append(given);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return new Page(frame.contentWindow as PageWindow);
}

/** The same page once more, in the same entry of the history, once it has loaded. */
export async function reloaded({ window }: Page): Promise<Page> {
  const frame = window.frameElement as HTMLIFrameElement;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  window.location.reload();
  await loaded;
  return new Page(frame.contentWindow as PageWindow);
}

/** Opens a page of another origin, from which only the messages that it sends are seen; gives the first. */
export async function openSandboxed(
  name: string,
  values: Record<string, string>,
): Promise<unknown> {
  const frame = append({ src: addressOf(name, values) }, 'allow-scripts');
  return await new Promise((resolve) => {
    addEventListener('message', function listen({ source, data }: MessageEvent<unknown>) {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', listen);
      resolve(data);
    });
  });
}

export function parts(element: Element, part: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${part}"]`)];
}

/** The readable text of the element's shadow root, white space collapsed. */
export function textOf(element: Element): string {
  return element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
}

/** Waits until the element has its feed, or knows that it will not have it, and shows that. */
export async function settled(...elements: readonly Widget[]): Promise<void> {
  for (const element of elements) {
    const isSettled = (): boolean => !!element.state && !/^(idle|loading)$/.test(element.state);
    await waitUntil(isSettled, `${element.outerHTML} is ${element.state}`);
    await element.updateComplete;
  }
}

/** Waits for what is fetched on the side, and gives it. */
export async function appearing(element: Element, part: string): Promise<HTMLElement> {
  await waitUntil(() => parts(element, part).length > 0, `no ${part} in ${element.outerHTML}`);
  return parts(element, part)[0]!;
}
