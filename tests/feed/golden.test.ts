import { expect } from '@open-wc/testing';
import { isFeedError } from '../../src/feed/errors.js';
import { explain, explainProblems } from '../../src/feed/read/explain.js';
import { documentOf } from '../../src/feed/formats/convert.js';
import { actions } from '../../src/feed/read/kinds/action.js';
import { articles } from '../../src/feed/read/kinds/article.js';
import { events, recurrenceReady } from '../../src/feed/read/kinds/event.js';
import { indicators } from '../../src/feed/read/kinds/indicator.js';
import { initiatives } from '../../src/feed/read/kinds/initiative.js';
import type { KindReader } from '../../src/feed/read/kinds/kind.js';
import { labels } from '../../src/feed/read/kinds/label.js';
import { organizations } from '../../src/feed/read/kinds/organization.js';
import { themes } from '../../src/feed/read/kinds/theme.js';
import { defaultMaxBytes } from '../../src/feed/load/load.js';
import { parseJson } from '../../src/feed/read/fields.js';
import { readSource } from '../../src/feed/read/read.js';
import type { Source } from '../../src/feed/types.js';
import { fetchText } from '../../src/feed/load/request.js';
import type { AgendaEvent } from '../../src/model/index.js';
import { temporalReady } from '../../src/time/temporal.js';

/** How a feed is asked for, where it is not as an element without attributes does. */
interface Options {
  /** The address that the feed is taken to be from. */
  url?: string;
  format?: string;
  map?: unknown;
  language?: string;
  timeZone?: string;
  /** The only kind of item that is read. */
  kind?: string;
  /** Of the answer. */
  headers?: Record<string, string>;
}

interface Pair {
  name: string;
  input?: string;
  expected?: unknown;
  options?: Options;
}

const pairs = (await (await fetch('/__golden')).json()) as Pair[];
const kinds: readonly KindReader[] = [
  articles,
  events,
  labels,
  organizations,
  initiatives,
  themes,
  actions,
  indicators,
];

/** Asks for a feed as for any other, and reads all of it. */
async function read(input: string, options: Options = {}): Promise<unknown> {
  const {
    url = 'https://example.org/feed.json',
    timeZone = 'Europe/Paris',
    language = 'fr',
  } = options;
  const headers = encodeURIComponent(JSON.stringify(options.headers ?? {}));
  const answer = await fetchText(`/__golden/${encodeURIComponent(input)}?headers=${headers}`, {
    signal: new AbortController().signal,
    maxBytes: defaultMaxBytes,
  });
  const readers = kinds.filter(({ kind }) => kind === (options.kind ?? kind));
  const hints = { format: options.format, fieldMap: options.map, language: { tag: language } };
  try {
    const json = parseJson(answer.text);
    const source: Source =
      json === undefined ? documentOf({ ...answer, url }) : { url, json, headers: answer.headers };
    const { feed, format } = await readSource(source, { hints, timeZone, readers });
    const problems = explainProblems(feed.problems);
    const { title, homePageUrl, language, nextUrl, items } = feed;
    return { format, title, homePageUrl, language, nextUrl, items, problems };
  } catch (error) {
    if (!isFeedError(error)) throw error;
    const { code, message } = explain(error);
    return { error: { code, message } };
  }
}

/** Drops the occurrences of an endless rule, which depend on the day of the test; the rule itself is compared. */
function withoutToday(_key: string, value: unknown): unknown {
  const { recurrence, occurrences, ...rest } = (value ?? {}) as Partial<AgendaEvent>;
  return recurrence && occurrences && !recurrence.until ? { ...rest, recurrence } : value;
}

async function write(name: string, actual: unknown): Promise<void> {
  const path = encodeURIComponent(`${name}.expected.json`);
  await fetch(`/__golden/${path}`, { method: 'PUT', body: `${JSON.stringify(actual, null, 2)}\n` });
}

describe('a feed is read as its golden file says', () => {
  before(() => Promise.all([temporalReady(), recurrenceReady()]));

  it('there are pairs of each folder', () => {
    const folders = new Set(pairs.map(({ name }) => name.split('/')[0]));
    expect(folders).to.include.keys('house', 'jsonfeed', 'no-feed');
  });

  for (const { name, input, expected, options } of pairs) {
    it(name, async () => {
      expect(input, 'the feed').to.be.a('string');
      // JSON drops the fields that are undefined.
      const actual = JSON.parse(
        JSON.stringify(await read(input!, options)),
        withoutToday,
      ) as unknown;
      if (!expected) await write(name, actual);
      expect(expected, 'the expected file, which has now been written: look at it').to.be.an(
        'object',
      );
      expect(actual).to.deep.equal(expected);
    });
  }
});
