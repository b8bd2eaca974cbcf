import { expect } from '@open-wc/testing';
import { recognise } from '../../src/feed/formats/detect.js';
import { documentOf } from '../../src/feed/formats/convert.js';
import { adapters } from '../../src/feed/formats/registry.js';
import { articles } from '../../src/feed/read/kinds/article.js';
import { events } from '../../src/feed/read/kinds/event.js';
import type { KindReader } from '../../src/feed/read/kinds/kind.js';
import { parseJson } from '../../src/feed/read/fields.js';
import { readSource } from '../../src/feed/read/read.js';
import { atOnce, inSlices, type Steps } from '../../src/feed/steps.js';
import { temporalReady } from '../../src/time/temporal.js';
import { contextOf } from '../helpers/adapters.js';
import { calendar, vevent } from '../helpers/icalendar.js';
import { stub } from '../helpers/stub.js';

/** A clock on which each look takes a millisecond: slices are then a number of steps. */
function slowClock(): void {
  let now = performance.now();
  stub(performance, 'now', () => () => now++);
}

/** Counts how often work makes way for other tasks of the page. */
function countRests(): () => number {
  let count = 0;
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) {
    stub(scheduler as { yield: () => Promise<void> }, 'yield', (real) => () => {
      count++;
      return real.call(scheduler);
    });
  } else {
    stub(
      globalThis,
      'MessageChannel',
      (Real) =>
        class extends Real {
          constructor() {
            super();
            count++;
          }
        },
    );
  }
  return () => count;
}

function* counting(steps: number): Steps<string> {
  for (let step = 0; step < steps; step++) yield;
  return `${steps} steps`;
}

/** The steps that a work takes, and its result. */
function stepsOf<T>(work: Steps<T>): readonly [number, T] {
  for (let count = 0; ; count++) {
    const step = work.next();
    if (step.done) return [count, step.value];
  }
}

describe('Work in steps', () => {
  it('is done at once where it is little', async () => {
    slowClock();
    const rests = countRests();
    expect(await inSlices(counting(20))).to.equal('20 steps');
    expect(rests()).to.equal(0);
  });

  it('makes way for other tasks of the page where it is much', async () => {
    slowClock();
    const rests = countRests();
    expect(await inSlices(counting(1000))).to.equal('1000 steps');
    expect(rests()).to.be.within(30, 40);
    expect(await inSlices(counting(1000), 8)).to.equal('1000 steps');
    expect(rests()).to.be.within(130, 170);
  });

  it('ends with the error of a step', async () => {
    function* failing(): Steps<never> {
      yield;
      throw new Error('no item');
    }
    let error: unknown;
    await inSlices(failing()).catch((cause: unknown) => (error = cause));
    expect(error).to.be.an('error').with.property('message', 'no item');
    expect(() => atOnce(failing())).to.throw('no item');
  });
});

describe('A feed in steps', () => {
  before(() => temporalReady());

  interface Pair {
    readonly name: string;
    readonly input?: string;
    readonly options?: { readonly format?: string; readonly map?: object; readonly kind?: string };
  }

  it('has a step for each item that an adapter writes', async () => {
    const pairs = (await (await fetch('/__golden')).json()) as Pair[];
    const formats = new Set<string>();
    for (const { name, input, options = {} } of pairs) {
      if (!input || name.startsWith('no-feed/')) continue;
      const { format = '', map, kind = 'event' } = options;
      const headers = new Headers();
      const text = await (await fetch(`/__golden/${encodeURIComponent(input)}`)).text();
      const document =
        parseJson(text) ??
        text ??
        documentOf({ url: 'https://example.org/', headers, text, bytes: [] }).text;
      const recognised = recognise(document, format, map !== undefined);
      if (!recognised) continue;
      const { toJsonFeed } = await adapters[recognised.format](kind, recognised.document);
      try {
        const work = toJsonFeed(recognised.document, contextOf({ map, kind }));
        const [steps, feed] = stepsOf(work);
        expect(steps, name).to.be.at.least(feed.items.length);
        formats.add(recognised.format);
      } catch (error) {
        if ((error as { name?: string }).name === 'AssertionError') throw error;
        continue; // A document that is refused has no items.
      }
    }
    expect([...formats].sort()).to.deep.equal(Object.keys(adapters).sort());
  });

  it('is read in slices, of any format', async () => {
    slowClock();
    const rests = countRests();
    const ids = [...new Array(200).keys()].map(String);
    const feedOf = async (
      json: unknown,
      text?: string,
      reader: KindReader = events,
    ): Promise<number> => {
      const before = rests();
      const source = { url: 'https://example.org/feed', json, text };
      const options = { timeZone: 'Europe/Paris', readers: [reader] };
      const { feed } = await readSource(source, options);
      expect(feed.entries).to.have.length(200);
      return rests() - before;
    };
    const items = ids.map((id) => ({ id, title: id, _event: { startDate: '2026-12-01' } }));
    const version = 'https://jsonfeed.org/version/1.1';
    expect(await feedOf({ version, items })).to.be.at.least(5);
    const rows = ids.map((id) => ({ id, titre: id, debut: '2026-12-01' }));
    expect(await feedOf(rows)).to.be.at.least(10);
    const lines = ids.map((id) => vevent(`UID:${id}`).replace('UID:u\r\n', ''));
    expect(await feedOf(undefined, calendar(...lines))).to.be.at.least(10);
    const rules = ids.map((id) =>
      vevent(`UID:${id}`, 'RRULE:FREQ=WEEKLY').replace('UID:u\r\n', ''),
    );
    expect(await feedOf(undefined, calendar(...rules))).to.be.at.least(20);
    const articlesIn = (title: string): string =>
      `<rss version="2.0"><channel>${ids.map((id) => `<item><guid>${id}</guid>${title}</item>`).join('')}</channel></rss>`;
    // To check and to read; XML that is not well-formed is repaired and checked again.
    expect(await feedOf(undefined, articlesIn('<title>a</title>'), articles)).to.be.at.least(30);
    expect(await feedOf(undefined, articlesIn('<title>a'), articles)).to.be.at.least(50);
  });
});
