import { expect } from '@open-wc/testing';
import { store } from '../helpers/feeds.js';
import { appearing, openPage, parts, settled, type Page } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';
import { attackFeed } from './attack-feed.js';

/** Markup of an editor, a CMS or an attacker that a strict policy reports wherever it is parsed. */
const inline = [
  '<p style="color: red">Rouge</p>',
  '<img alt="A > B" style="color: red" src="/demo/images/velo.svg">',
  "<img alt='A > B' title=\"'\" onerror=x() src=/demo/images/velo.svg>",
  '<p class="a"style="color: red">Rouge</p>',
  '<svg/onload=x()>',
  '<svg/onload><p/style/onfocus>Rien</p>',
  '<!-- " <img x=" --><p style="color: red">Rouge</p>',
  '<textarea><img x="</textarea><p style="color: red" onclick=x()>Rouge</p>',
  '<style title="<">p { color: red }</style>Rouge',
  '<math><style><img style="color: red"></style></math>',
].join('\n');

const escaped = inline.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const rss = (description: string, end = '</channel></rss>'): string =>
  `<rss version="2.0"><channel><title>T</title><item><title>Un titre</title><description>${description}</description></item>${end}`;

const xhtml =
  '<div xmlns="http://www.w3.org/1999/xhtml" style="color: red"><p style="color: red" onclick="x()">Un texte</p></div>';

const article = { id: 'a', title: 'Un titre', content_html: inline, summary: inline };
const event = {
  ...article,
  _event: {
    startDate: '2030-06-12T20:30',
    location: { name: inline },
    offers: [{ description: inline }],
  },
};

/** A feed and its type. */
const feeds: Readonly<Record<string, readonly [feed: unknown, type?: string]>> = {
  'JSON Feed': [{ items: [article, event] }],
  RSS: [rss(escaped), 'text/xml'],
  'RSS that is cut': [rss(escaped, ''), 'text/xml'],
  'RSS that is no XML': [rss(`${inline}&nbsp;<br>`), 'text/xml'],
  'RSS with an undeclared prefix': [rss(`<a:b>${escaped}</a:b>`), 'text/xml'],
  'Atom with XHTML': [
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>urn:a</id><title type="xhtml">${xhtml}</title><content type="xhtml">${xhtml}</content></entry></feed>`,
    'text/xml',
  ],
  'a page with microdata': [
    `<!doctype html><title>T</title><style title="<">p {}</style><div itemscope itemtype="https://schema.org/Event" style="color: red"><b itemprop="name" onclick="x()">Un titre</b><time itemprop="startDate" datetime="2030-06-12T20:30">12</time>${inline}</div>`,
    'text/html',
  ],
  'a feed full of attacks': [attackFeed(`${location.origin}/canary`).feed],
};

async function openStrict(feed: string): Promise<Page> {
  return await openPage('reports', { csp: 'strict', feed });
}

describe('the reports of a strict policy', () => {
  for (const [name, [feed, type]] of Object.entries(feeds)) {
    it(`stay empty with ${name}`, async () => {
      const page = await openStrict((await store(feed, type)).url);
      const [news, agenda] = page.find('news-list, agenda-calendar');
      await settled(news!, agenda!);
      expect([news!.state, agenda!.state]).to.include('ready');
      const [open] = parts(agenda!, 'open');
      if (open) {
        open.click();
        await appearing(agenda!, 'close');
        if (name !== 'a page with microdata') await appearing(agenda!, 'description');
      }
      expect(page.trouble).to.deep.equal([]);
    });
  }

  it('are counted: markup of ours that is not defused is reported', async function () {
    const page = await openStrict('/__feed/ok');
    const policy = (
      page.window as unknown as {
        trustedTypes?: {
          createPolicy: (name: string, rules: object) => { createHTML: (html: string) => string };
        };
      }
    ).trustedTypes?.createPolicy('test', { createHTML: (html: string) => html });
    const html = '<p style="color: red">Rouge</p>';
    const made = page.document.createElement('div');
    made.innerHTML = policy?.createHTML(html) ?? html;
    page.document.body.append(made);
    await waitUntil(() => page.witness.violations.length, 'the browser reports it');
  });
});
