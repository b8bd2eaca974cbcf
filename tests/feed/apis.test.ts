import { expect } from '@open-wc/testing';
import { explain, explainProblems } from '../../src/feed/read/explain.js';
import { articles } from '../../src/feed/read/kinds/article.js';
import { events } from '../../src/feed/read/kinds/event.js';
import type { KindReader } from '../../src/feed/read/kinds/kind.js';
import { load } from '../../src/feed/load/load.js';
import { run } from '../helpers/browser.js';
import { failure, Fault, options } from '../helpers/feeds.js';

const { crossOrigin } = await run();

/** An API of another site, that no other test has asked. */
class Api extends Fault {
  override readonly url: string;

  constructor(path: string) {
    super('ok');
    const url = new URL(`${crossOrigin}/__api/${path}`);
    url.searchParams.set('id', this.id);
    this.url = url.href;
  }
}

interface Served {
  /** With the parameters that make pages of ten. */
  readonly path: string;
  readonly format: string;
  readonly reader: KindReader;
  readonly title: (number: number) => string;
  /** How many there are is nowhere: that a full page was the last one is seen on the next. */
  readonly tellsNoTotal?: boolean;
}

const event = { reader: events as KindReader, title: (n: number): string => `Événement ${n}` };

const servers: readonly Served[] = [
  { ...event, path: 'openagenda?key=k&size=10', format: 'openagenda' },
  { ...event, path: 'opendatasoft?limit=10', format: 'opendatasoft' },
  { ...event, path: 'opendatasoft-v1?rows=10', format: 'opendatasoft' },
  {
    path: 'wordpress?per_page=10',
    format: 'wordpress',
    reader: articles,
    title: (number) => `L’article ${number}`,
  },
  {
    ...event,
    path: 'events-calendar?per_page=10',
    format: 'events-calendar',
    title: (number) => `L’événement ${number}`,
  },
  { ...event, path: 'gancio?max=10', format: 'gancio', tellsNoTotal: true },
  { ...event, path: 'google-calendar?key=k&maxResults=10', format: 'google-calendar' },
  ...['text', 'object'].map((link) => ({
    path: `json-api?page[limit]=10&link=${link}`,
    format: 'json-api',
    reader: articles,
    title: (number: number): string => `Article ${number}`,
  })),
];

const atLeast =
  (number: number) =>
  (entries: readonly unknown[]): boolean =>
    entries.length >= number;

for (const { path, format, reader, title, tellsNoTotal } of servers) {
  describe(`a server that answers as ${path}`, () => {
    const titlesTo = (last: number): string[] =>
      Array.from({ length: last }, (_, index) => title(index + 1));

    for (const [all, wanted, requests, items] of [
      [0, 30, 1, 0],
      [5, 30, 1, 5],
      [10, 30, tellsNoTotal ? 2 : 1, 10],
      [25, 10, 1, 10],
      [25, 11, 2, 20],
      [25, 30, 3, 25],
    ] as const) {
      it(`has ${items} of ${all} in ${requests} requests, when ${wanted} are wanted`, async () => {
        const api = new Api(`${path}&n=${all}`);
        const loaded = await load(
          [api.url],
          options({ readers: [reader], hasEnough: atLeast(wanted) }),
        );
        expect(loaded.feed.items.map((item) => item.title)).to.deep.equal(titlesTo(items));
        expect(explainProblems(loaded.feed.problems)).to.deep.equal([]);
        expect((await api.requests()).count).to.equal(requests);
        if (all) expect(loaded.format).to.equal(format);
      });
    }
  });
}

describe('a server that refuses', () => {
  for (const [path, words] of [
    ['openagenda?', 'key is missing'],
    ['opendatasoft?limit=500', 'Invalid value for limit'],
    ['wordpress?per_page=500', 'Paramètre(s) non valide(s)'],
    ['google-calendar?', 'unregistered callers'],
  ] as const) {
    it(`as ${path}: says why`, async () => {
      const error = await failure(load([new Api(path).url], options()));
      expect(error.code).to.equal('http');
      expect(explain(error).message).to.contain(words);
    });
  }

  it('a page that is not there leaves the pages before', async () => {
    const api = new Api('events-calendar?per_page=10&n=10');
    const past = new URL(api.url);
    past.searchParams.set('page', '2');
    const error = await failure(load([past.href], options({ readers: [events] })));
    expect(explain(error).message).to.contain('demandée n’existe pas');
  });
});

describe('headers of another site that may not be read', () => {
  it('leave the first page', async () => {
    const api = new Api('wordpress?per_page=10&n=25&plain=1');
    const loaded = await load([api.url], options({ hasEnough: atLeast(30) }));
    expect(loaded.feed.items).to.have.length(10);
    expect((await api.requests()).count).to.equal(1);
  });
});
