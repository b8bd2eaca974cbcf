import { expect } from '@open-wc/testing';
import { articles } from '../../src/feed/read/kinds/article.js';
import { events } from '../../src/feed/read/kinds/event.js';
import { labels } from '../../src/feed/read/kinds/label.js';
import { readText } from '../../src/feed/read/read.js';
import { temporalReady } from '../../src/time/temporal.js';

const feed = {
  title: 'Feed',
  items: [
    { id: 'article', title: 'Article' },
    { id: 'event', title: 'Event', _event: { startDate: '2026-06-05', location: {} } },
    { id: 'label', title: 'Label', _label: { expires: 'never' } },
  ],
};

/** Old libraries add to the prototype of every object; a field of a feed is the feed's own. */
const additions: Record<string, unknown> = {
  url: 'https://evil.example/',
  image: 'https://evil.example/a.png',
  next_url: 'https://evil.example/',
  authors: 'Evil',
  tags: ['evil'],
  endDate: '2026-06-09',
  occurrences: [{ startDate: '2020-01-01' }],
  eventStatus: 'EventCancelled',
  logo: 'https://evil.example/logo.png',
  _label: {},
  _links: { themes: ['evil'] },
};

describe('a page that adds to the prototype of objects', () => {
  afterEach(() => {
    for (const name of Object.keys(additions)) Reflect.deleteProperty(Object.prototype, name);
  });

  it('adds nothing to a feed', async () => {
    await temporalReady();
    const context = {
      url: 'https://example.org/feed.json',
      timeZone: 'Europe/Paris',
      readers: [articles, events, labels],
    };
    const read = (): string => JSON.stringify(readText(JSON.stringify(feed), context));
    const before = read();
    for (const [name, value] of Object.entries(additions)) {
      Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
    }
    expect(read()).to.equal(before);
    expect(JSON.parse(before)).to.have.property('items').with.length(3);
  });
});
