import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { isFeedError } from '../../src/feed/errors.js';
import { explain, explainProblems } from '../../src/feed/read/explain.js';
import { documentOf } from '../../src/feed/formats/convert.js';
import { articles } from '../../src/feed/read/kinds/article.js';
import { events, recurrenceReady } from '../../src/feed/read/kinds/event.js';
import type { KindReader } from '../../src/feed/read/kinds/kind.js';
import { labels } from '../../src/feed/read/kinds/label.js';
import { search } from '../helpers/random.js';
import { parseJson } from '../../src/feed/read/fields.js';
import { readSource } from '../../src/feed/read/read.js';
import type { Hints, Source } from '../../src/feed/types.js';
import { temporalReady } from '../../src/time/temporal.js';
import { formatNames } from '../../src/feed/formats/registry.js';
import { changed, changes, odd, sizeOf } from './mutations.js';

/**
 * A reader of any document gives a feed or our own error, in bounded time, and nothing that could
 * change what objects inherit. Found by chance once, a case fails again: the seeds are fixed.
 */
const kinds: readonly KindReader[] = [articles, events, labels];
const url = 'https://example.org/feed.json';

interface Sample {
  readonly input: string;
  readonly text: string;
}

async function samples(): Promise<readonly Sample[]> {
  const pairs = (await (await fetch('/__golden')).json()) as { input?: string }[];
  const inputs = pairs.flatMap(({ input }) => input ?? []);
  const texts = inputs.map(async (input) => {
    const answer = await fetch(`/__golden/${encodeURIComponent(input)}`);
    return { input, text: await answer.text() };
  });
  // A long sample is not more odd than a short one, and takes the time of many.
  return (await Promise.all(texts)).filter(({ text }) => text.length < 40_000);
}

const all = await samples();
const ofJson = all.filter(({ text }) => parseJson(text) instanceof Object);
const ofText = all.filter(({ text }) => parseJson(text) === undefined && text.trim());

const what = 'mutated feeds';

const keys = ['__proto__', 'constructor', 'prototype'];

/** Throws for a key that is none of ours to have. */
function checkKeys(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    if (keys.includes(key)) throw new Error(`The feed has kept the key ${key}.`);
    checkKeys((value as Record<string, unknown>)[key]);
  }
}

/**
 * Reads all that there is, as an element and its owner's console do. A reading that takes long with
 * the size of the text goes past the test's own limit of time.
 */
async function readAll(source: Source, hints: Hints, kind: KindReader): Promise<void> {
  try {
    const { feed } = await readSource(source, { hints, timeZone: 'Europe/Paris', readers: [kind] });
    checkKeys(feed.items);
    explainProblems(feed.problems);
  } catch (error) {
    if (!isFeedError(error)) throw error;
    if (error.code === 'unexpected') throw error.details.cause;
    explain(error);
  }
  expect(Object.keys(Object.prototype), 'what all objects inherit').to.deep.equal([]);
}

/** As a server's answer is read. */
function sourceOf(bytes: Uint8Array): Source | undefined {
  const text = new TextDecoder().decode(bytes);
  const json = parseJson(text);
  const headers = new Headers();
  if (json !== undefined) return { url, json, headers };
  try {
    return documentOf({ url, text, bytes: [bytes], headers });
  } catch (error) {
    if (!isFeedError(error)) throw error;
    return;
  }
}

const kind = fc.constantFrom(...kinds);
const format = fc.constantFrom(...formatNames);

describe('whatever comes', () => {
  before(() => Promise.all([temporalReady(), recurrenceReady()]));

  it('has samples to begin with', () => {
    expect(ofJson.length).to.be.above(50);
    expect(ofText.length).to.be.above(20);
  });

  it('as JSON is a feed or our error', async () => {
    const property = fc.asyncProperty(fc.jsonValue(), kind, async (json, reader) => {
      await readAll({ url, json }, {}, reader);
    });
    await search(property, { numRuns: 150, seed: 1, what });
  });

  for (const name of formatNames) {
    it(`as JSON said to be ${name} is a feed or our error`, async () => {
      const property = fc.asyncProperty(odd, kind, async (json, reader) => {
        await readAll({ url, json }, { format: name }, reader);
      });
      await search(property, { numRuns: 50, seed: 2, what });
    });
  }

  const folders = new Set(ofJson.map(({ input }) => input.split('/')[0]!));
  for (const folder of folders) {
    it(`as ${folder} with odd parts is a feed or our error`, async () => {
      const own = ofJson.filter(({ input }) => input.startsWith(`${folder}/`));
      const property = fc.asyncProperty(
        fc.constantFrom(...own),
        fc.array(fc.tuple(fc.nat(), fc.nat(), odd), { minLength: 1, maxLength: 4 }),
        kind,
        async ({ text }, faults, reader) => {
          let json = parseJson(text);
          for (const [place, which, other] of faults) {
            const change = changes[which % changes.length]!;
            json = changed(json, place % sizeOf(json), (value) => change(value, other, place));
          }
          await readAll({ url, json }, {}, reader);
        },
      );
      await search(property, { numRuns: 75, seed: 3, what });
    });
  }

  it('as a feed of one format said to be of another is a feed or our error', async () => {
    const property = fc.asyncProperty(
      fc.constantFrom(...ofJson),
      format,
      kind,
      async ({ text }, name, reader) => {
        await readAll({ url, json: parseJson(text) }, { format: name }, reader);
      },
    );
    await search(property, { numRuns: 150, seed: 4, what });
  });

  it('as JSON with any field map is a feed or our error', async () => {
    const path = fc.oneof(
      odd,
      fc.constantFrom('title', 'items[]', 'a.b.c', '[', '..', '__proto__.x'),
    );
    const target = fc.constantFrom('title', 'start', 'items', 'url', 'tags', '__proto__', 'x');
    const property = fc.asyncProperty(
      fc.constantFrom(...ofJson),
      fc.dictionary(target, path, { maxKeys: 4 }),
      kind,
      async ({ text }, fieldMap, reader) => {
        await readAll({ url, json: parseJson(text) }, { fieldMap }, reader);
      },
    );
    await search(property, { numRuns: 150, seed: 5, what });
  });

  it('as bytes is a feed or our error', async () => {
    const property = fc.asyncProperty(
      fc.constantFrom(
        '',
        '<',
        '<rss>',
        '<?xml version="1.0"?><feed>',
        '{"items":[',
        'BEGIN:VCALENDAR\n',
      ),
      fc.uint8Array({ maxLength: 200 }),
      kind,
      async (begin, bytes, reader) => {
        const source = sourceOf(new Uint8Array([...new TextEncoder().encode(begin), ...bytes]));
        if (source) await readAll(source, {}, reader);
      },
    );
    await search(property, { numRuns: 150, seed: 6, what });
  });

  it('as text that was cut, doubled or broken on its way is a feed or our error', async () => {
    const property = fc.asyncProperty(
      fc.constantFrom(...ofText),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 200 }), fc.string({ maxLength: 3 })), {
        maxLength: 5,
      }),
      fc.boolean(),
      kind,
      async ({ text }, faults, isCut, reader) => {
        let broken = text;
        for (const [place, length, other] of faults) {
          const at = place % (broken.length + 1);
          broken = broken.slice(0, at) + other + broken.slice(isCut ? at + length : at - length);
        }
        const source = sourceOf(new TextEncoder().encode(broken));
        if (source) await readAll(source, {}, reader);
      },
    );
    await search(property, { numRuns: 150, seed: 7, what });
  });

  it('with objects of which no text can be made, has its other items', async () => {
    const none = { toString: null, valueOf: null };
    const good = { id: 'good', title: 'Bal', _event: { startDate: '2030-06-12' } };
    const version = 'https://jsonfeed.org/version/1.1';
    const items = [
      { ...good, id: 'a', date_published: none },
      { ...good, id: 'b', _event: { startDate: none, endDate: none, timeZone: none } },
      { ...good, id: 'c', _event: { ...good._event, offers: [{ price: none }], location: none } },
      { ...good, id: 'd', _event: { ...good._event, rrule: none, eventStatus: none } },
      { ...good, id: none, tags: [none], authors: [none], image: none },
      good,
    ];
    const documents: [object, KindReader][] = [
      [{ version, title: 'Agenda', items }, events],
      [{ version, ontology: none, title: 'Agenda', items }, events],
      [
        {
          ontology: 'gogocompact',
          mapping: ['id', none, [none, 'name']],
          data: [['1', 2, [3, 'Ferme']]],
        },
        articles,
      ],
    ];
    const counts: number[] = [];
    for (const [json, reader] of documents) {
      const options = { timeZone: 'Europe/Paris', readers: [reader] };
      const { feed } = await readSource({ url, json }, options);
      explainProblems(feed.problems);
      counts.push(feed.items.length);
    }
    expect(counts).to.deep.equal([4, 4, 0]);
  });

  it('as nothing but depth is a feed or our error', async () => {
    const deep = (open: string, close: string, count = 5000): string =>
      open.repeat(count) + close.repeat(count);
    const texts = [
      deep('[', ']'),
      `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
      `{"items":${deep('[', ']')}}`,
      `{"@graph":${deep('[', ']')}}`,
      `{"@context":"https://schema.org","@type":"Event","name":${deep('[', ']')}}`,
      `[{"title":{"rendered":${deep('[', ']')}},"link":${deep('[', ']')}}]`,
      deep('<rss>', '</rss>'),
      `<script type="application/ld+json">${deep('<div>', '</div>')}`,
      `BEGIN:VCALENDAR\n${deep('BEGIN:VEVENT\n', 'END:VEVENT\n')}END:VCALENDAR`,
    ];
    for (const text of texts) {
      const source = sourceOf(new TextEncoder().encode(text));
      for (const reader of kinds) {
        for (const name of source ? ['', ...formatNames] : []) {
          await readAll({ ...source }, { format: name }, reader);
        }
      }
    }
  });
});
