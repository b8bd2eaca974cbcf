import { expect } from '@open-wc/testing';
import { Fault, store } from '../helpers/feeds.js';
import {
  appearing,
  openPage,
  parts,
  settled,
  textOf,
  type Page,
  type Widget,
} from '../helpers/page.js';
import { attackFeed } from './attack-feed.js';
import { texts } from './attack-strings.js';
import { waitUntil } from '../helpers/wait.js';

const watched = ['canary', 'alert', 'prompt', 'confirm', 'print', 'open'];

/** A page without a policy: only our own code stands between the feed and it. */
async function open(): Promise<{ page: Page; ran: string[] }> {
  const page = await openPage('host', { lang: 'fr' });
  const ran: string[] = [];
  for (const name of watched) {
    Object.defineProperty(page.window, name, { value: () => ran.push(name) });
  }
  await page.load('/dist/cdn/all.js');
  return { page, ran };
}

const eventsOfTest = 30;

const allowed = /^(https?|mailto|tel):/;
const addressNames = [
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'data',
  'xlink:href',
  'cite',
];
const unwanted =
  'script, style, link, meta, base, iframe, object, embed, template, form, video, audio, math, source, input, ' +
  'news-list, agenda-calendar, agenda-list, label-badge, initiative-list, action-plan, news-article, label-list, member-list, svg :not(circle, path, rect, line, text), .content [is], .prose :is([id]:not([id^=mw-text-]), [class], [name], [slot], [part]:not([part=table], [part=notes], [part=media]), [style])';

/** Parts of the element's rendering that could run a script or make a request. */
function dangers(element: Widget): string[] {
  const root = element.shadowRoot!;
  const dangerous = [...root.querySelectorAll(unwanted)].map((piece) => piece.outerHTML);
  for (const piece of root.querySelectorAll('*')) {
    for (const { name, value } of piece.attributes) {
      const isBad =
        /^on/i.test(name) ||
        name === 'srcdoc' ||
        name === 'ping' ||
        (name === 'srcset' && !value.split(', ').every((part) => allowed.test(part))) ||
        (addressNames.includes(name) && !allowed.test(value));
      if (isBad) dangerous.push(`${piece.localName} ${name}="${value}"`);
    }
    // Some attacks wait for the visitor.
    for (const type of ['mouseover', 'focus', 'toggle', 'error', 'begin']) {
      if (!piece.matches('img, details')) piece.dispatchEvent(new Event(type));
    }
  }
  return dangerous;
}

async function drawn(page: Page, element: Widget): Promise<void> {
  await settled(element);
  expect(element.state).to.equal('ready');
  expect(dangers(element)).to.deep.equal([]);
  expect(page.trouble).to.deep.equal([]);
}

describe('a feed full of attacks', () => {
  const canary = new Fault('ok');
  const { feed, labels } = attackFeed(canary.url);
  let src: string;
  let page: Page;
  let ran: string[];

  before(async () => {
    src = (await store(feed)).url;
  });

  beforeEach(async () => {
    ({ page, ran } = await open());
    await fetch(`/__count?what=vectors&by=${texts.length}`);
  });

  /** Another request comes after all those that were caused before it. */
  async function expectNothing(): Promise<void> {
    await page.window.fetch('/__run');
    const { requests } = await canary.requests();
    expect(requests.map(({ url }) => url)).to.deep.equal([]);
    const ours = ['/dist/cdn/', '/__feed/stored/', '/__run'];
    const others = page.asked.filter(
      (address) => !ours.some((start) => address.startsWith(location.origin + start)),
    );
    expect(others).to.deep.equal([]);
    expect(ran).to.deep.equal([]);
    expect(page.trouble).to.deep.equal([]);
    const own = [...page.document.body.children].map(({ localName }) => localName);
    expect(own.length).to.equal(1);
  }

  for (const layout of ['list', 'cards', 'headlines']) {
    it(`does nothing in a news list, ${layout}`, async () => {
      const news = page.add('news-list', { src, layout, 'page-size': '0' });
      await drawn(page, news);
      expect(parts(news, 'article').length).to.be.at.least(texts.length);
      const titles = parts(news, 'title').map((title) => title.textContent);
      expect(titles.some((title) => title.includes('<script>canary()</script>'))).to.equal(true);
      await expectNothing();
    });
  }

  // A test opens some of the events alone: all of them take a slow machine longer than a test may.
  for (let first = 0; first < texts.length; first += eventsOfTest) {
    it(`does nothing in the agenda, whose events are opened from number ${first} on`, async () => {
      const agenda = page.add('agenda-calendar', { src, date: '2030-06', view: 'list' });
      await drawn(page, agenda);
      expect(parts(agenda, 'open').length).to.equal(texts.length);
      for (const [index, text] of [...texts.entries()].slice(first, first + eventsOfTest)) {
        parts(agenda, 'open')[index]!.click();
        await waitUntil(
          () => parts(agenda, 'description')[0]?.textContent.includes('Begin'),
          `event ${index} opens`,
        );
        expect(dangers(agenda), text).to.deep.equal([]);
        (parts(agenda, 'dialog')[0] as HTMLDialogElement).close();
        await waitUntil(() => !parts(agenda, 'description').length, 'closed');
      }
      await expectNothing();
    });
  }

  for (const layout of ['list', 'cards', 'headlines']) {
    it(`does nothing in a list of next events, ${layout}`, async () => {
      const next = page.add('agenda-list', { src, layout, 'page-size': '0' });
      await drawn(page, next);
      if (layout === 'cards') await waitUntil(() => parts(next, 'list')[0]!.matches('.cards'));
      expect(parts(next, 'open').length).to.equal(texts.length);
      expect(dangers(next)).to.deep.equal([]);
      await expectNothing();
    });
  }

  it('does nothing in the month view', async () => {
    const agenda = page.add('agenda-calendar', { src, date: '2030-06' });
    await drawn(page, agenda);
    parts(agenda, 'more')[0]!.click();
    await waitUntil(() => parts(agenda, 'open').length === texts.length, 'the day opens');
    expect(dangers(agenda)).to.deep.equal([]);
    await expectNothing();
  });

  it('does nothing in a list of initiatives, with its map', async () => {
    const tiles = `${location.origin}/dist/cdn/missing/{z}/{x}/{y}.png`;
    const list = page.add('initiative-list', { src, 'with-map': '', tiles, 'structured-data': '' });
    await drawn(page, list);
    for (const details of parts(list, 'details')) (details as HTMLDetailsElement).open = true;
    expect(parts(list, 'initiative').length).to.equal(texts.length);
    parts(list, 'map-button')[0]!.click();
    await waitUntil(() => parts(list, 'map-cluster').length, 'the map has its pins');
    parts(list, 'on-map')[0]!.click();
    await appearing(list, 'map-panel');
    // The link past the map leads nowhere by itself.
    expect(dangers(list)).to.deep.equal(['a href="#"']);
    await expectNothing();
  });

  for (const view of ['themes', 'table', 'timeline']) {
    it(`does nothing in a plan, ${view}, all of it open`, async () => {
      const more = { filters: '', download: '', 'structured-data': '' };
      const plan = page.add('action-plan', { src, view, ...more });
      await drawn(page, plan);
      if (view === 'themes') parts(plan, 'tables')[0]!.click();
      for (const details of parts(plan, 'method')) (details as HTMLDetailsElement).open = true;
      for (const button of parts(plan, 'action-button')) button.click();
      await plan.updateComplete;
      expect(textOf(plan)).to.contain('<script>canary()</script>');
      expect(dangers(plan)).to.deep.equal([]);
      await expectNothing();
    });
  }

  it('does nothing in an article, each of them, nor in a list that opens it', async () => {
    const article = page.add('news-article', { src, 'structured-data': '' });
    await settled(article);
    for (const { id } of article.items) {
      article.item = id;
      await article.updateComplete;
      await drawn(page, article);
    }
    await expectNothing();
    const last = article.items.at(-1)!.id;
    article.remove();
    const list = page.add('news-list', { src, open: 'inline', 'page-size': '0' });
    await drawn(page, list);
    parts(list, 'link')[list.items.findIndex(({ id }) => id === last)]!.click();
    await appearing(list, 'panel');
    expect(dangers(list)).to.deep.equal([]);
    await expectNothing();
  });

  for (const layout of ['badges', 'rows']) {
    it(`does nothing in a list of labels, ${layout}, all of it open`, async () => {
      const more = { layout, 'group-by': 'wave', 'page-size': '0', 'structured-data': '' };
      const list = page.add('label-list', { src, ...more });
      await drawn(page, list);
      for (const details of parts(list, 'details')) (details as HTMLDetailsElement).open = true;
      await list.updateComplete;
      expect(parts(list, 'badge').length).to.equal(texts.length);
      expect(dangers(list)).to.deep.equal([]);
      await expectNothing();
    });
  }

  for (const layout of ['logos', 'list', 'cards']) {
    it(`does nothing in a list of members, ${layout}`, async () => {
      const more = { layout, organization: '*', 'page-size': '0', 'structured-data': '' };
      const list = page.add('member-list', { src, former: '', ...more });
      await drawn(page, list);
      const all = (): boolean => parts(list, 'member').length === texts.length;
      await waitUntil(all, 'the last of them is drawn');
      expect(dangers(list)).to.deep.equal([]);
      await expectNothing();
    });
  }

  it('does nothing in a badge, whose details are open', async () => {
    const badge = page.add('label-badge', { src, size: 'large' });
    await settled(badge);
    for (const [index, id] of labels.entries()) {
      badge.size = index % 2 ? 'large' : 'small';
      badge.item = id;
      await badge.updateComplete;
      (parts(badge, 'details')[0] as HTMLDetailsElement).open = true;
      await waitUntil(() => badge.shadowRoot!.querySelector('dd'), 'details');
      expect(badge.items[0]?.id).to.equal(id);
      await drawn(page, badge);
    }
    await expectNothing();
  });
});
