import { expect } from '@open-wc/testing';
import { isFeedError } from '../../src/feed/errors.js';
import { explain, explainProblems } from '../../src/feed/explain.js';
import { articles } from '../../src/feed/kinds/article.js';
import { events, recurrenceReady } from '../../src/feed/kinds/event.js';
import { labels } from '../../src/feed/kinds/label.js';
import { defaultMaxBytes } from '../../src/feed/load.js';
import { readText } from '../../src/feed/read.js';
import { request } from '../../src/feed/request.js';
import { temporalReady } from '../../src/time/temporal.js';

interface Pair {
  name: string;
  input?: string;
  expected?: unknown;
}

const pairs = (await (await fetch('/__golden')).json()) as Pair[];

const context = {
  url: 'https://example.org/feed.json',
  timeZone: 'Europe/Paris',
  readers: [articles, events, labels],
};

function read(text: string): unknown {
  try {
    const { title, homePageUrl, language, nextUrl, items, problems } = readText(text, context);
    const reasons = explainProblems(problems);
    return { title, homePageUrl, language, nextUrl, items, problems: reasons };
  } catch (error) {
    if (!isFeedError(error)) throw error;
    const { code, message } = explain(error);
    return { error: { code, message } };
  }
}

describe('a feed is read as its golden file says', () => {
  before(() => Promise.all([temporalReady(), recurrenceReady()]));

  it('there are pairs of each folder', () => {
    const folders = new Set(pairs.map(({ name }) => name.split('/')[0]));
    expect(folders).to.include.keys('house', 'jsonfeed', 'no-feed');
  });

  for (const { name, input, expected } of pairs) {
    it(name, async () => {
      expect(input, 'the feed').to.be.a('string');
      expect(expected, 'the expected file').to.be.an('object');
      const { text } = await request(`/__feed/ok?body=${encodeURIComponent(input!)}`, {
        signal: new AbortController().signal,
        maxBytes: defaultMaxBytes,
      });
      // What is undefined is absent from JSON.
      expect(JSON.parse(JSON.stringify(read(text)))).to.deep.equal(expected);
    });
  }
});
