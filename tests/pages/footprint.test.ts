/** Our scripts leave nothing behind on a page. */
import { expect } from '@open-wc/testing';
import { store } from '../helpers/feeds.js';
import {
  appearing,
  openPage,
  parts,
  settled,
  tags,
  type Page,
  type PageWindow,
} from '../helpers/page.js';
import { wholeFeed } from './whole-feed.js';
import { waitUntil } from '../helpers/wait.js';

/** All that the elements load sooner or later. */
async function useAll(page: Page): Promise<void> {
  await page.load('/dist/cdn/all.js');
  await page.load('/dist/cdn/autoload.js');
  const src = (await store(wholeFeed)).url;
  const news = page.add('news-list', { src, 'page-size': '1', search: 'piste', refresh: '60' });
  const failed = page.add('news-list', { src: '/__feed/status/404' });
  const agenda = page.add('agenda-calendar', { src, date: '2030-06', view: 'list' });
  const next = page.add('agenda-list', { src, layout: 'cards' });
  const badge = page.add('label-badge', { src });
  const tiles = '/__tiles/ok/{z}/{x}/{y}?id=footprint';
  const initiatives = page.add('initiative-list', { src, 'with-map': '', tiles });
  const plan = page.add('action-plan', { src, filters: '', download: '' });
  const article = page.add('news-article', { src, item: 'english', 'deep-link': '' });
  const labels = page.add('label-list', { src, layout: 'rows' });
  const members = page.add('member-list', { src, organization: '*', filters: '' });
  const opens = page.add('news-list', { src, open: 'inline' });
  await settled(news, failed, agenda, next, badge, initiatives, plan);
  await settled(article, labels, members, opens);
  parts(opens, 'link')[0]!.click();
  await appearing(opens, 'panel');
  (await appearing(initiatives, 'map-button')).click();
  await appearing(initiatives, 'map-pin');
  parts(plan, 'tables')[0]!.click();
  await appearing(plan, 'data');
  parts(plan, 'tables')[0]!.click();
  await appearing(next, 'figure');
  parts(agenda, 'open')
    .find(({ textContent }) => textContent.includes('Concert'))!
    .click();
  const description = await appearing(agenda, 'description');
  await waitUntil(() => description.querySelector('img'));
  (parts(badge, 'details')[0] as HTMLDetailsElement).open = true;
  await waitUntil(() => badge.shadowRoot!.querySelector('dd'));
  await appearing(failed, 'retry');
  news.remove();
  page.document.body.append(news);
  await settled(news);
}

/** Replaces what gives access to storage by something that keeps count. */
function spy(window: PageWindow): string[] {
  const touched: string[] = [];
  const watch = (object: object, name: string): void => {
    expect(name in object, name).to.equal(true);
    const get = (): never => {
      touched.push(name);
      throw new window.DOMException('Nothing is to be stored.', 'SecurityError');
    };
    Object.defineProperty(object, name, { get, set: get, configurable: true });
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) watch(window, name);
  watch(window.document, 'cookie');
  for (const name of ['storage', 'sendBeacon']) {
    if (name in window.navigator) watch(window.navigator, name);
  }
  // Which service worker answers may be asked: a feed that fails is told with its address.
  const workers = window.navigator.serviceWorker as ServiceWorkerContainer | undefined;
  for (const name of ['register', 'getRegistration', 'getRegistrations', 'ready'])
    if (workers && name in workers) watch(workers, name);
  return touched;
}

const builtIns = [
  ...['Object', 'Function', 'Array', 'String', 'Number', 'Date', 'RegExp', 'Promise', 'Map', 'Set'],
  ...['WeakMap', 'Symbol', 'JSON', 'Math', 'Intl', 'Reflect', 'URL', 'Event', 'EventTarget'],
  ...['Node', 'Element', 'HTMLElement', 'Document', 'ShadowRoot', 'DocumentFragment', 'Window'],
  ...['CustomElementRegistry', 'CSSStyleSheet', 'HTMLTemplateElement', 'DOMParser', 'Temporal'],
] as const;

interface Described {
  value?: unknown;
  get?: unknown;
  set?: unknown;
}
type Snapshot = Map<string, unknown>;

/** Each property of the page's own objects, with what it is. */
function snapshot(window: PageWindow): Snapshot {
  const seen: Snapshot = new Map();
  const record = (path: string, object: object): void => {
    for (const key of Reflect.ownKeys(object)) {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(object, key) as Described;
      const name = `${path}.${String(key)}`;
      seen.set(name, value);
      seen.set(`${name}, read`, get);
      seen.set(`${name}, written`, set);
    }
  };
  const globals = window as unknown as Record<string, { prototype?: object } | undefined>;
  for (const name of builtIns) {
    const builtIn = globals[name];
    if (!builtIn) continue;
    record(name, builtIn);
    if (builtIn.prototype) record(`${name}.prototype`, builtIn.prototype);
  }
  record('document', window.document);
  record('console', window.console);
  return seen;
}

function differences(before: Snapshot, after: Snapshot): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  const isOther = (name: string): boolean =>
    before.has(name) !== after.has(name) || !Object.is(before.get(name), after.get(name));
  return [...names].filter((name) => isOther(name) && !name.startsWith(`document.${ownSymbols}`));
}

/** Names of the slots that every copy of our scripts has to find. */
const ownSymbols = 'Symbol(metropole-widgets.';

/** Also those by symbol, except our slots. */
function globalsOf(window: PageWindow): string[] {
  return Reflect.ownKeys(window)
    .map(String)
    .filter((name) => !name.startsWith(ownSymbols));
}

describe('what the scripts leave behind', () => {
  it('no storage is touched', async () => {
    const page = await openPage('host');
    const touched = spy(page.window);
    expect(() => page.window.localStorage).to.throw();
    touched.length = 0;
    await useAll(page);
    expect(touched).to.deep.equal([]);
    expect(page.trouble).to.deep.equal([]);
  });

  it('no global is added, and the page’s own stay as they were', async () => {
    const page = await openPage('host');
    const [names, before] = [globalsOf(page.window), snapshot(page.window)];
    await useAll(page);
    const added = globalsOf(page.window).filter((name) => !names.includes(name));
    expect(added).to.deep.equal([]);
    expect(differences(before, snapshot(page.window))).to.deep.equal([]);
    expect(before.size).to.be.above(1000);
  });

  it('no attribute, style or element is added to the page', async () => {
    const page = await openPage('host');
    await useAll(page);
    const { head, body, documentElement } = page.document;
    const own = [...head.children, ...body.children].map(({ localName }) => localName);
    expect(new Set(own)).to.deep.equal(new Set(['meta', 'title', 'script', ...tags]));
    expect(
      [...body.attributes, ...documentElement.attributes].map(({ name }) => name),
    ).to.deep.equal(['lang']);
    expect(page.document.adoptedStyleSheets.length).to.equal(0);
  });
});
