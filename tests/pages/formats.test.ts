import { expect } from '@open-wc/testing';
import { openPage, settled } from '../helpers/page.js';
import { store } from '../helpers/feeds.js';

const post = { link: 'https://example.org/1', title: { rendered: 'Caf&eacute;' } };
const script = '<script type="application/ld+json">';
const article = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Café' };
const event = 'BEGIN:VEVENT\nUID:1\nDTSTART:20300605\nSUMMARY:Café\nEND:VEVENT\n';

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
  'a calendar': ['agenda-calendar', `BEGIN:VCALENDAR\n${event}END:VCALENDAR\n`],
} as const;

/** Each loads all.js by itself. */
const pages = {
  everything: 'a strict content security policy',
  'prototype-js': 'globals replaced in the manner of Prototype.js',
  mootools: 'globals replaced in the manner of MooTools',
  polluted: 'a polluted Object.prototype',
};

for (const [name, title] of Object.entries(pages)) {
  describe(`on a page with ${title}`, () => {
    for (const [format, [tag, feed]] of Object.entries(feeds)) {
      it(`${format} is read`, async () => {
        const policy = name === 'everything' ? { csp: 'strict', script: 'all.js' } : undefined;
        const page = await openPage(name, policy);
        const element = page.add(tag, { src: (await store(feed)).url });
        await settled(element);
        expect(element.items.map(({ title }) => title)).to.deep.equal(['Café']);
        expect(page.trouble).to.deep.equal([]);
      });
    }
  });
}
