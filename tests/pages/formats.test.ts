import { expect } from '@open-wc/testing';
import { openPage, settled } from '../helpers/page.js';
import { store } from '../helpers/feeds.js';

const post = { link: 'https://example.org/1', title: { rendered: 'Caf&eacute;' } };
const script = '<script type="application/ld+json">';
const article = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Café' };
const event =
  'BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Europe/Paris:20300605T203000\nRRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3\nSUMMARY:Café\nEND:VEVENT\n';

/** One of each way to be read: a value, XML, a page and lines. */
const feeds = {
  WordPress: ['news-list', JSON.stringify([post])],
  RSS: [
    'news-list',
    '<rss version="2.0"><channel><item><title>Café</title></item></channel></rss>',
  ],
  'a page with JSON-LD': [
    'news-list',
    `<!doctype html><html>${script}${JSON.stringify(article)}</script></html>`,
  ],
  'a table': ['news-list', 'Titre;Lien\nCafé;https://example.org/\n'],
  'a calendar': ['agenda-calendar', `BEGIN:VCALENDAR\n${event}END:VCALENDAR\n`],
} as const;

/** Each loads all.js by itself; `host` has it from the test. */
const pages = {
  everything: 'a strict content security policy',
  'prototype-js': 'globals replaced in the manner of Prototype.js',
  mootools: 'globals replaced in the manner of MooTools',
  polluted: 'a polluted Object.prototype',
};

/** The items of a feed on a page, as objects of this one. */
async function itemsOn(name: string, format: keyof typeof feeds): Promise<unknown[]> {
  const [tag, feed] = feeds[format];
  const policy = name === 'everything' ? { csp: 'strict', script: 'all.js' } : undefined;
  const page = await openPage(name, policy);
  if (name === 'host') await page.load('/dist/cdn/all.js');
  const element = page.add(tag, { src: (await store(feed)).url });
  await settled(element);
  expect(page.trouble).to.deep.equal([]);
  return structuredClone(element.items) as unknown[];
}

describe('a feed is read alike', () => {
  for (const format of Object.keys(feeds) as (keyof typeof feeds)[]) {
    it(`${format}, on pages that are not ours`, async () => {
      const plain = await itemsOn('host', format);
      expect(plain.map((item) => (item as { title: string }).title)).to.deep.equal(['Café']);
      for (const [name, title] of Object.entries(pages))
        expect(await itemsOn(name, format), title).to.deep.equal(plain);
    });
  }
});
