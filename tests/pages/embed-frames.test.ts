/** `frame.html`, for a CMS that takes frames only, and the height that `embed.js` gives it. */
import { expect } from '@open-wc/testing';
import { run } from '../helpers/browser.js';
import { store } from '../helpers/feeds.js';
import { openFrame, openPage, parts, settled, type Page } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';
import { wholeFeed } from './whole-feed.js';

const frameOf = (page: Page, id: string): HTMLIFrameElement =>
  page.document.querySelector<HTMLIFrameElement>(`#${id}`)!;

const heightOf = (page: Page, id: string): number => frameOf(page, id).clientHeight;

/** Waits until a frame has another height than that of its attribute. */
async function fitted(page: Page, id: string): Promise<void> {
  await waitUntil(() => heightOf(page, id) > 200, `#${id} has ${heightOf(page, id)} px`);
}

/** The address of a feed that any page may read. */
async function sharedFeed(): Promise<string> {
  const { crossOrigin } = await run();
  return crossOrigin + new URL((await store(wholeFeed)).url).pathname;
}

/** The page in a frame, by itself. */
async function openWidget(query: Record<string, string>): Promise<Page> {
  return await openFrame({ src: `/dist/cdn/frame.html?${new URLSearchParams(query)}` });
}

const widgetOf = async (page: Page) => {
  await waitUntil(() => page.find('main > *').length, 'no element in the frame');
  const [widget] = page.find('main > *');
  await settled(widget!);
  return widget!;
};

describe('a frame', () => {
  it('has the height of what it shows, and keeps it', async () => {
    const page = await openPage('embed-frames', { feed: (await store(wholeFeed)).url });
    await fitted(page, 'ours');
    const inner = frameOf(page, 'ours').contentDocument!.documentElement;
    const isWhole = (): boolean =>
      Math.abs(heightOf(page, 'ours') - inner.getBoundingClientRect().height) < 1;
    await waitUntil(isWhole, 'the frame is as high as its content');
    expect(inner.scrollHeight).to.equal(inner.clientHeight);
    frameOf(page, 'ours').width = '300';
    const before = heightOf(page, 'ours');
    await waitUntil(() => heightOf(page, 'ours') > before, 'a narrow frame is higher');
    await waitUntil(isWhole, 'and as high as its content');
  });

  it('has it in a sandbox too, where its page has no origin', async () => {
    const page = await openPage('embed-frames', { feed: await sharedFeed() });
    await fitted(page, 'sandboxed');
    expect(frameOf(page, 'sandboxed').contentDocument).to.equal(null);
  });

  it('has it from another host', async () => {
    const { crossOrigin } = await run();
    const page = await openPage('embed-frames', { feed: await sharedFeed(), host: crossOrigin });
    await fitted(page, 'ours');
    expect(frameOf(page, 'ours').contentDocument).to.equal(null);
  });

  it('takes no height from anybody else, and none that is none', async () => {
    const page = await openPage('embed-frames', { feed: (await store(wholeFeed)).url });
    await fitted(page, 'ours');
    const before = heightOf(page, 'ours');
    const answer = { type: 'metropole-widgets.height', height: 4321 };
    const received: unknown[] = [];
    page.window.addEventListener('message', ({ data }) => received.push(data));
    // From the page itself, from a frame that is none of ours, and from ours with values that are no height.
    const send = (from: Window, data: unknown): void => {
      const script = from.document.createElement('script');
      script.textContent = `parent.postMessage(${JSON.stringify(data)}, '*')`;
      from.document.head.append(script);
    };
    page.window.postMessage(answer, '*');
    send(frameOf(page, 'stranger').contentWindow!, answer);
    await waitUntil(() => received.length >= 2, 'both messages have come');
    expect(heightOf(page, 'ours')).to.equal(before);
    expect(heightOf(page, 'stranger')).to.equal(150);
  });
});

describe('the page in a frame', () => {
  it('shows the element that its address asks for, as it asks for it', async () => {
    const feed = (await store(wholeFeed)).url;
    const page = await openWidget({
      widget: 'news-list',
      src: feed,
      limit: '1',
      heading: 'L’actualité & « co »',
      lang: 'en',
      link: 'https://www.example.org/actualites',
      '--mw-accent': '#b34700',
      'color-scheme': 'dark',
    });
    const news = await widgetOf(page);
    expect(parts(news, 'article').length).to.equal(1);
    expect(page.document.title).to.equal('L’actualité & « co »');
    const root = page.document.documentElement;
    expect(root.lang).to.equal('en');
    expect(page.style(news).getPropertyValue('--mw-accent')).to.equal('#b34700');
    expect(page.style(root).colorScheme).to.equal('dark');
    const link = news.querySelector('a')!;
    expect([
      link.href,
      link.textContent,
      link.target || page.document.querySelector('base')!.target,
    ]).to.deep.equal(['https://www.example.org/actualites', 'www.example.org', '_top']);
  });

  it('takes nothing from its address that could run, request or lead astray', async () => {
    const feed = (await store(wholeFeed)).url;
    const page = await openWidget({
      widget: 'news-list',
      src: feed,
      link: 'javascript:parent.ran = true',
      onclick: 'parent.ran = true',
      style: 'color: red',
      '--mw-surface': 'url(https://attacker.example/)',
      '--other': 'red',
      'color-scheme': 'red',
      lang: '"><script>parent.ran = true</script>',
    });
    const news = await widgetOf(page);
    expect(news.getAttributeNames().sort()).to.deep.equal(['lang', 'src']);
    expect(news.querySelector('a')).to.equal(null);
    const root = page.document.documentElement;
    expect(root.getAttribute('style')).to.equal(null);
    expect(Object.hasOwn(window, 'ran')).to.equal(false);
  });

  it('stays empty where there is no such element', async () => {
    const page = await openWidget({ widget: 'iframe', src: 'https://attacker.example/' });
    expect(page.document.querySelector('main')!.childElementCount).to.equal(0);
    expect(page.document.querySelectorAll('iframe').length).to.equal(0);
  });
});
