import { expect } from '@open-wc/testing';
import { toJsonFeed as fromCalendar } from '../../../src/feed/formats/calendar/icalendar.js';
import { toJsonFeed as fromRows } from '../../../src/feed/formats/mapped/field-map.js';
import { toJsonFeed as fromOpenAgenda } from '../../../src/feed/formats/openagenda/openagenda.js';
import { toJsonFeed as fromRss } from '../../../src/feed/formats/rss/rss.js';
import { parseLoosely } from '../../../src/feed/formats/schema-org/loose-json.js';
import { documentsIn } from '../../../src/feed/formats/schema-org/page.js';
import { markdownToHtml } from '../../../src/feed/formats/shared/markdown.js';
import { readDocument } from '../../../src/feed/read/read.js';
import { articles } from '../../../src/feed/read/kinds/article.js';
import { events } from '../../../src/feed/read/kinds/event.js';
import { indicators } from '../../../src/feed/read/kinds/indicator.js';
import type { AgendaEvent, Article, Indicator } from '../../../src/model/index.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { contextOf } from '../../helpers/adapters.js';

const read = (...items: object[]): ReturnType<typeof readDocument> =>
  readDocument({ items }, { timeZone: 'Europe/Paris', readers: [articles, events, indicators] });

describe('a text of a feed', () => {
  before(() => temporalReady());

  it('is cut where it is too long, and that is told once', () => {
    const long = 'a'.repeat(600_000);
    const feed = read({ id: '1', title: long, summary: long, content_text: long });
    const [article] = feed.items as Article[];
    expect(article!.title).to.have.length(500).and.match(/a…$/);
    expect(article!.summary).to.have.length(5000);
    expect(article!.contentText).to.have.length(500_000);
    expect(feed.problems.map(({ path, code }) => `${path} ${code}`)).to.have.members([
      'items[0].title too-long',
      'items[0].summary too-long',
      'items[0].content_text too-long',
    ]);
  });

  it('of a list is among the first 1000, and that is told', () => {
    const tags = Array.from({ length: 1500 }, (_, index) => `t${index}`);
    const feed = read({ id: '1', title: 'Titre', tags });
    expect((feed.items[0] as Article).tags).to.deep.equal(tags.slice(0, 1000));
    expect(feed.problems.map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
      'items[0].tags too-many',
    ]);
  });

  it('of objects is among the first 5000, and that is told', () => {
    const values = Array.from({ length: 6000 }, (_, index) => ({
      value: index,
      date: String(index + 1000),
    }));
    const feed = read({ id: '1', title: 'Titre', _indicator: { unit: 'km', values } });
    const [indicator] = feed.items as Indicator[];
    expect(indicator!.values).to.have.length(5000);
    expect(feed.problems.map(({ path, code }) => `${path} ${code}`)).to.include(
      'items[0]._indicator.values too-many',
    );
  });

  it('is cut between two characters', () => {
    const [article] = read({ id: '1', title: 'a' + '🎉'.repeat(500) }).items as Article[];
    expect(encodeURIComponent(article!.title!)).to.match(/%F0%9F%8E%89%E2%80%A6$/);
  });

  it('of a place is cut, too', () => {
    const location = { name: 'b'.repeat(1000), address: 'c'.repeat(1000) };
    const feed = read({ id: '1', title: 'Bal', _event: { startDate: '2026-06-05', location } });
    const [event] = feed.items as AgendaEvent[];
    expect(event!.place!.name).to.have.length(500);
    expect(event!.place!.address).to.have.length(500);
  });

  for (const word of ['null', 'undefined', 'NaN', 'N/A', '-', '--']) {
    it(`is none where a program has written "${word}"`, () => {
      const feed = read({ id: '1', title: 'Titre', summary: word, tags: [word, 'fête'] });
      const [article] = feed.items as Article[];
      expect(article!.summary).to.equal(undefined);
      expect(article!.tags).to.deep.equal(['fête']);
      expect(feed.problems[0]).to.include({ path: 'items[0].summary', code: 'text' });
    });
  }

  it('that ends or begins with such a word stays', () => {
    const [article] = read({ id: '1', title: 'Score nul - null' }).items as Article[];
    expect(article!.title).to.equal('Score nul - null');
  });
});

/** Each of these took from a second to minutes while an expression looked at parts of it again and again. */
describe('a hostile text takes a time that grows with its length', () => {
  const long = (piece: string): string => piece.repeat(Math.ceil(300_000 / piece.length));
  const rss = (author: string): string =>
    `<rss version="2.0"><channel><item><title>a</title><author>${author}</author></item></channel></rss>`;
  const cases: Record<string, () => unknown> = {
    'the name of an author': () => fromRss(rss(long('a')), contextOf()),
    'commas after the name of an author': () => fromRss(rss(`a${long(',')}b`), contextOf()),
    'the type of a text': () =>
      fromRss(`<feed><entry><title type="${long(';')}&#10;">a</title></entry></feed>`, contextOf()),
    'an attribute of broken XML': () => fromRss(`<rss><item ${long('a')}>`, contextOf()),
    'a name of broken XML': () => fromRss(`<rss><item><${long('a')}`, contextOf()),
    'a picture among commas': () =>
      fromRows([{ title: 'a', date: '2026-06-05', image: `a${long(' ')}b` }], contextOf()),
    'keywords of OpenAgenda': () =>
      fromOpenAgenda(
        {
          events: [{ uid: 1, slug: 'a', title: 'a', timings: [], keywords: `a${long(' ')}b` }],
        },
        contextOf(),
      ),
    'the place of a calendar': () =>
      fromCalendar(
        `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260605\nLOCATION:a${long(' ')}b\nEND:VEVENT\nEND:VCALENDAR`,
        contextOf(),
      ),
    'scripts of a page': () => documentsIn(long('<script '), contextOf()),
    'quotation marks in JSON': () => parseLoosely(`"${long('\\"')}`),
    'quotation marks before a cut escape': () => parseLoosely(`"${long('\\"')}\\`),
    'a heading of Markdown': () => markdownToHtml(`# a${long(' # ')}b`),
    'spaces of Markdown': () => markdownToHtml(`a${long(' ')}b`),
  };
  for (const [name, run] of Object.entries(cases)) it(name, () => void run());
});
