/** Of each item only what orders it is read at first; the rest when it is asked for. */
import { expect } from '@open-wc/testing';
import { explainProblems } from '../../src/feed/read/explain.js';
import { articles } from '../../src/feed/read/kinds/article.js';
import { events } from '../../src/feed/read/kinds/event.js';
import { labels } from '../../src/feed/read/kinds/label.js';
import type { KindReader } from '../../src/feed/read/kinds/kind.js';
import type { RawFeed } from '../../src/feed/read/raw-feed.js';
import { readDocument } from '../../src/feed/read/read.js';
import { temporalReady } from '../../src/time/temporal.js';
import { eventEntries } from '../helpers/entries.js';
import type { Json } from '../helpers/house.js';
import { fieldsOf, itemsOf, touchable, type Touched } from '../helpers/touched.js';

/** All that an item may have, the same for each kind. */
const common = {
  url: 'https://example.org/1',
  title: 'A title',
  summary: 'A summary',
  content_text: 'A text',
  content_html: '<p>A text</p>',
  image: 'https://example.org/1.jpg',
  _image: { alt: 'A picture' },
  date_published: '2026-05-01T10:00:00Z',
  date_modified: '2026-05-02T10:00:00Z',
  authors: [{ name: 'Someone' }],
  tags: ['a'],
  language: 'fr',
  _links: { initiatives: ['i'] },
};
const _event = {
  startDate: '2026-06-05T18:00:00+02:00',
  endDate: '2026-06-05T20:00:00+02:00',
  eventStatus: 'EventScheduled',
  location: { name: 'A place', address: 'A street' },
  organizer: 'Someone',
  offers: [{ price: '5' }],
  isAccessibleForFree: false,
};
const _label = { issuedBy: 'Someone', logo: 'https://example.org/l.svg', validFrom: '2026-01-01' };

function manyOf(more: Json): Json[] {
  return Array.from({ length: 100 }, (_, index) => ({ id: `item-${index}`, ...common, ...more }));
}

function read(document: Json, reader: KindReader): RawFeed {
  return readDocument(document, { timeZone: 'Europe/Paris', readers: [reader] });
}

/** A feed that was read, and what of it was touched for that. */
function readTouchable(items: readonly Json[], reader: KindReader): [RawFeed, Touched] {
  const touched = touchable(items);
  return [read({ items: touched.items }, reader), touched];
}

/** Each kind: items, and the fields that are read of each at first. */
const kinds: readonly (readonly [KindReader, Json, readonly string[]])[] = [
  [articles, {}, ['date_published', 'id', 'title']],
  [events, { _event }, ['_event', '_event.endDate', '_event.startDate', 'id', 'title']],
  [labels, { _label }, ['_label', 'id', 'title']],
];

describe('a feed that is read', () => {
  before(temporalReady);

  for (const [reader, more, fields] of kinds) {
    describe(`of the kind ${reader.kind}`, () => {
      it('is touched where its items are known and ordered by, and nowhere else', () => {
        const [feed, { paths }] = readTouchable(manyOf(more), reader);
        expect(feed.entries).to.have.length(100);
        expect(fieldsOf(paths)).to.deep.equal(fields);
        expect(itemsOf(paths)).to.have.length(100);
      });

      it('is touched in one item when one is read, and once only', () => {
        const [feed, { paths }] = readTouchable(manyOf(more), reader);
        paths.length = 0;
        const item = feed.entries[42]!.read();
        expect(item).to.include({ kind: reader.kind, id: 'item-42', title: 'A title' });
        expect(item.image?.alt).to.equal('A picture');
        expect(itemsOf(paths)).to.deep.equal([42]);
        expect(fieldsOf(paths)).to.include.members(['summary', 'image', 'tags', '_links']);
        paths.length = 0;
        expect(feed.entries[42]!.read(), 'the same item').to.equal(item);
        expect(feed.items[42], 'the same item').to.equal(item);
        expect(itemsOf(paths), 'the others are read for the list').to.deep.equal(
          Array.from({ length: 100 }, (_, index) => index).filter((index) => index !== 42),
        );
        paths.length = 0;
        expect(feed.items[7]).to.equal(feed.entries[7]!.read());
        expect(feed.problems).to.be.empty;
        expect(paths, 'all is known').to.be.empty;
      });

      it('says the same, whenever it is read', () => {
        const [feed] = readTouchable(manyOf(more), reader);
        for (const entry of feed.entries.toReversed()) entry.read();
        expect(feed.items).to.deep.equal(read({ items: manyOf(more) }, reader).items);
      });

      it('is not touched for another kind but where the kinds differ', () => {
        const [other] = kinds.find(([one]) => one !== reader)!;
        const [feed, { paths }] = readTouchable(manyOf(more), other);
        if (reader.kind === 'article') expect(fieldsOf(paths)).to.be.empty;
        else expect(fieldsOf(paths)).to.deep.equal([`_${reader.kind}`]);
        expect(feed.entries).to.be.empty;
        expect(feed.items).to.be.empty;
      });
    });
  }

  it('knows of an event what places it in time', () => {
    const [{ entries }] = readTouchable(
      manyOf({ _event: { ..._event, timeZone: 'Asia/Tokyo' } }),
      events,
    );
    expect(entries[0]).to.include({ id: 'item-0', title: 'A title', timeZone: 'Asia/Tokyo' });
    expect(entries[0]).to.have.deep.property('occurrences', [
      {
        allDay: false,
        start: Date.parse('2026-06-05T16:00Z'),
        end: Date.parse('2026-06-05T18:00Z'),
      },
    ]);
  });

  it('reads the dates of an event when they are asked for, and notes once what is wrong with them', () => {
    const written = { ..._event, startDate: '2026-06-05T18:00', endDate: '2026-06-05T18:00+03:00' };
    const feed = read({ items: manyOf({ _event: { ...written, timeZone: 'Nowhere' } }) }, events);
    const entries = eventEntries(feed);
    expect(feed.noted(), 'nothing is read').to.be.empty;
    expect(entries[0]).to.include({ start: written.startDate, end: written.endDate });
    const start = Date.parse('2026-06-05T16:00Z');
    expect(entries[0]!.occurrences).to.deep.equal([{ allDay: false, start, end: undefined }]);
    const told = ['_event.timeZone', '_event.endDate'];
    const toldOf = (index: number): string[] => told.map((path) => `items[${index}].${path}`);
    const noted = (): string[] => feed.noted().map(({ path }) => path);
    expect(noted()).to.deep.equal(toldOf(0));
    entries[0]!.check();
    entries[0]!.read();
    expect(noted(), 'of one whose dates were read').to.deep.equal(toldOf(0));
    entries[1]!.check();
    entries[1]!.read();
    expect(entries[1]!.occurrences).to.deep.equal(entries[0]!.occurrences);
    expect(noted(), 'of one that was read in full').to.deep.equal([...toldOf(0), ...toldOf(1)]);
  });

  for (const [what, more] of [
    ['several dates', { occurrences: [{ startDate: '2026-06-05' }] }],
    ['an unusual date', { startDate: '2026-06-05 18:00' }],
    ['an end before its start', { endDate: '2026-06-04T20:00:00+02:00' }],
    ['a rule', { rrule: 'FREQ=DAILY;COUNT=2' }],
    ['a schedule', { eventSchedule: { repeatFrequency: 'P1D', repeatCount: 2 } }],
  ] as const) {
    it(`reads the dates of an event at once where it has ${what}`, () => {
      const _dated = { ..._event, ...more, timeZone: 'Nowhere' };
      const feed = read({ items: manyOf({ _event: _dated }) }, events);
      const zones = feed.noted().filter(({ code }) => code === 'time-zone');
      expect(zones, 'what shows that they are read').to.have.length(100);
      for (const entry of eventEntries(feed)) {
        expect([entry.start, entry.end]).to.deep.equal([undefined, undefined]);
      }
    });
  }

  for (const [what, more] of [
    ['a day that there is not', { startDate: '2026-02-30', endDate: undefined }],
    ['a list of dates that is none', { occurrences: '' }],
  ] as const) {
    it(`has no event of ${what}`, () => {
      const feed = read({ items: manyOf({ _event: { ..._event, ...more } }) }, events);
      expect(feed.entries).to.be.empty;
      expect(feed.noted().filter(({ code }) => code === 'item-date')).to.have.length(100);
    });
  }

  it('knows of an article when it was published', () => {
    const [{ entries }] = readTouchable(manyOf({}), articles);
    expect(entries[0]).to.include({ id: 'item-0', published: Date.parse(common.date_published) });
  });

  it('forgets the fields of what it has read: later changes are not seen', () => {
    const item: Record<string, unknown> = { id: '1', title: 'Before', summary: 'Before' };
    const { entries } = read({ items: [item] }, articles);
    item.summary = 'Meanwhile';
    expect(entries[0]!.read().summary, 'it was not read yet').to.equal('Meanwhile');
    item.summary = 'After';
    expect(entries[0]!.read().summary).to.equal('Meanwhile');
  });
});

describe('the problems of a feed', () => {
  before(temporalReady);

  /** Every second has a bad field, every tenth cannot be shown at all. */
  const items = Array.from({ length: 40 }, (_, index) => ({
    ...(index % 10 === 5 ? {} : { title: `Item ${index}` }),
    id: String(index),
    ...(index % 2 ? {} : { image: 'javascript:x', date_published: 'soon' }),
  }));
  const expected = items.flatMap((_, index) => {
    if (index % 10 === 5) return `items[${index}]`;
    return index % 2 ? [] : [`items[${index}].image`, `items[${index}].date_published`];
  });
  const pathsOf = (problems: RawFeed['problems']): string[] => problems.map(({ path }) => path);

  it('are known as far as its items are read', () => {
    const feed = read({ items }, articles);
    const unusable = ['items[5]', 'items[15]', 'items[25]', 'items[35]'];
    expect(pathsOf(feed.noted())).to.deep.equal(unusable);
    feed.entries[2]!.read();
    expect(pathsOf(feed.noted())).to.deep.equal([
      ...unusable,
      'items[2].image',
      'items[2].date_published',
    ]);
  });

  it('are all there when they are asked for', () => {
    const feed = read({ items }, articles);
    expect(pathsOf(feed.problems)).to.have.members(expected);
    expect(pathsOf(feed.problems), 'each once').to.have.length(expected.length);
  });

  for (const [name, order] of [
    ['in their order', (feed: RawFeed) => feed.entries],
    ['backwards', (feed: RawFeed) => feed.entries.toReversed()],
    [
      'one in three first',
      (feed: RawFeed) => feed.entries.toSorted((a, b) => (Number(a.id) % 3) - (Number(b.id) % 3)),
    ],
  ] as const) {
    it(`are told item by item, though the items were read ${name}`, () => {
      const feed = read({ title: 5, home_page_url: '::', items }, articles);
      for (const entry of order(feed)) entry.read();
      const told = explainProblems(feed.noted()).map(({ path }) => path);
      expect(told).to.deep.equal(['home_page_url', ...expected]);
    });
  }

  it('are told feed by feed, of hundreds too', () => {
    const noted = ['a', 'b', 'c'].flatMap((name) =>
      Array.from({ length: 200 }, (_, index) => ({
        path: `items[${(index * 77) % 200}].image`,
        code: 'url' as const,
        value: 'x',
        url: `https://example.org/${name}`,
      })),
    );
    const told = explainProblems(noted).map(({ path, url }) => `${url?.at(-1)} ${path}`);
    const inOrder = ['a', 'b', 'c'].flatMap((name) =>
      Array.from({ length: 200 }, (_, index) => `${name} items[${index}].image`),
    );
    expect(told).to.deep.equal(inOrder);
  });
});
