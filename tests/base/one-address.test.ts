/** A page of many widgets and one feed: one request, one parsing. */
import { expect } from '@open-wc/testing';
import '../../src/elements/action-plan/define.js';
import '../../src/elements/agenda-calendar/define.js';
import '../../src/elements/agenda-list/define.js';
import '../../src/elements/initiative-list/define.js';
import '../../src/elements/label-badge/define.js';
import '../../src/elements/label-list/define.js';
import '../../src/elements/member-list/define.js';
import '../../src/elements/news-article/define.js';
import '../../src/elements/news-list/define.js';
import { listen } from '../helpers/console.js';
import { Fault, store } from '../helpers/feeds.js';
import { articles, daysOf, houseFeed, initiative, label, organization } from '../helpers/house.js';
import { feedError, feedLoad, mount, type Elements } from '../helpers/mount.js';
import { action } from '../helpers/plans.js';
import { stub } from '../helpers/stub.js';

const tags: readonly (keyof Elements)[] = [
  'news-list',
  'agenda-calendar',
  'agenda-list',
  'label-badge',
  'initiative-list',
  'action-plan',
  'news-article',
  'label-list',
  'member-list',
];

/** Twenty, of all kinds by turns. */
function twenty(src: string): Elements[keyof Elements][] {
  return Array.from({ length: 20 }, (_, index) => mount(tags[index % tags.length]!, { src }));
}

/** Records each text that is parsed as JSON from this call on. */
function watchParsing(): readonly string[] {
  const texts: string[] = [];
  stub(JSON, 'parse', (real) => (text, reviver) => {
    texts.push(text);
    return real(text, reviver) as unknown;
  });
  return texts;
}

const house = JSON.stringify(
  houseFeed([
    ...articles(3),
    daysOf('Fair', '2126-06-05'),
    label('Green'),
    organization('works'),
    initiative('farm'),
    action('lane'),
  ]),
);

describe('twenty widgets of several elements with one address', () => {
  it('cause one request and one parsing, and each shows its own kind', async () => {
    const fault = await store(house);
    const texts = watchParsing();
    const elements = twenty(fault.url);
    await Promise.all(elements.map(feedLoad));
    expect((await fault.requests()).count).to.equal(1);
    expect(texts.filter((text) => text === house)).to.have.length(1);
    for (const element of elements) {
      const expected = element.localName.startsWith('news-') ? 3 : 1;
      expect(element.items, element.localName).to.have.length(expected);
    }
  });

  it('read an item once for all of one kind', async () => {
    const fault = await store(house);
    const elements = twenty(fault.url);
    await Promise.all(elements.map(feedLoad));
    for (const tag of tags) {
      const items = elements
        .filter(({ localName }) => localName === tag)
        .map((one) => one.items[0]);
      expect(new Set(items).size, tag).to.equal(1);
    }
  });

  it('are twenty-one with one that comes later, and still one parsing', async () => {
    const fault = await store(house);
    const texts = watchParsing();
    await Promise.all(twenty(fault.url).map(feedLoad));
    await feedLoad(mount('news-list', { src: fault.url }));
    expect((await fault.requests()).count).to.equal(1);
    expect(texts.filter((text) => text === house)).to.have.length(1);
  });

  it('all tell that its JSON is broken, after one request', async () => {
    const messages = listen();
    const cut = house.slice(0, -20);
    const fault = await store(cut);
    const texts = watchParsing();
    const elements = twenty(fault.url);
    const errors = await Promise.all(elements.map(feedError));
    for (const { error } of errors) {
      expect(error.code).to.equal('format');
      expect(error.message).to.contain(fault.url).and.to.contain('coupé');
    }
    expect((await fault.requests()).count).to.equal(1);
    expect(texts.filter((text) => text === cut)).to.have.length(1);
    expect(messages).to.have.length(20);
    expect(new Set(elements.map(({ state }) => state))).to.deep.equal(new Set(['error']));
  });

  it('all tell that it is no feed', async () => {
    listen();
    const fault = await store('{"nothing":"here"}');
    const errors = await Promise.all(twenty(fault.url).map(feedError));
    expect(new Set(errors.map(({ error }) => error.code))).to.deep.equal(new Set(['format']));
    expect((await fault.requests()).count).to.equal(1);
  });

  it('that is broken works for the next once it is mended', async () => {
    listen();
    const fault = new Fault('ok');
    const key = crypto.randomUUID();
    const url = `${location.origin}/__feed/stored/${key}?id=${fault.id}`;
    await fetch(`/__feed/${key}`, { method: 'PUT', body: '{"items":[' });
    await feedError(mount('news-list', { src: url }));
    await fetch(`/__feed/${key}`, { method: 'PUT', body: house });
    const element = mount('news-list', { src: url });
    await feedLoad(element);
    expect(element.items).to.have.length(3);
    expect((await fault.requests()).count).to.equal(2);
  });
});

describe('the request', () => {
  for (const tag of tags) {
    it(`of ${tag} leaves before anything is drawn`, async () => {
      const { url } = await store(house);
      const drawn: unknown[] = [];
      stub(window, 'fetch', (real) => (...asked) => {
        if (asked[0] === url) drawn.push(element.shadowRoot?.childNodes.length);
        return real.call(window, ...asked);
      });
      const element = mount(tag, { src: url });
      await feedLoad(element);
      expect(drawn, 'one request, nothing drawn').to.deep.equal([0]);
      expect(element.shadowRoot!.childNodes.length).to.be.above(0);
    });
  }

  it('leaves before anything is drawn when the address changes, too', async () => {
    const [{ url: first }, { url: second }] = await Promise.all([store(house), store(house)]);
    const element = mount('news-list', { src: first });
    await feedLoad(element);
    const shown: unknown[] = [];
    stub(window, 'fetch', (real) => (...asked) => {
      if (asked[0] === second) shown.push(element.shadowRoot!.querySelectorAll('article').length);
      return real.call(window, ...asked);
    });
    element.src = second;
    await feedLoad(element);
    expect(shown, 'what was there is still there').to.deep.equal([3]);
  });
});
