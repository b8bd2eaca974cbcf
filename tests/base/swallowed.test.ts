/** What stands inside a tag that is not closed, and what is a fallback. */
import { expect } from '@open-wc/testing';
import '../../src/elements/feed-filter/define.js';
import '../../src/elements/label-badge/define.js';
import '../../src/elements/news-list/define.js';
import { isDoubtful } from '../../src/base/diagnostics.js';
import type { NewsList } from '../../src/elements/news-list/define.js';
import { listen } from '../helpers/console.js';
import { articles, houseFeed } from '../helpers/house.js';
import { afterPaint, eventually, feedLoad, place } from '../helpers/mount.js';
import { parts } from '../helpers/seen.js';

const feed = houseFeed(articles(2));

/** An element as a page’s markup has it, with what is between its tags. */
function withInside(inside: string): NewsList {
  const box = document.createElement('div');
  place(box);
  box.innerHTML = `<news-list>${inside}</news-list>`;
  return box.querySelector('news-list')!;
}

describe('an element with a feed', () => {
  const swallowed = [
    ['<main><p>La suite de la page</p></main>', '<main>'],
    ['<p>La suite</p><div><label-badge></label-badge></div>', '<label-badge>'],
    ['<p>La suite</p><feed-filter></feed-filter>', '<feed-filter>'],
    ['<p>La suite</p><footer>Mentions légales</footer>', '<footer>'],
    ['<section><h2>Une</h2></section><section><h2>Deux</h2></section>', 'plusieurs <section>'],
    ['<h2>Agenda</h2><p>Du texte</p><h2>Contact</h2>', 'plusieurs <h2>'],
    ['<p>Un paragraphe</p>'.repeat(42), '42 éléments'],
    ['<script>var page = 1;</script>', '<script>'],
    ['<p>La suite</p><p>Du texte</p><p>Contact</p>', 'plusieurs <p>'],
  ] as const;
  for (const [index, [inside, what]] of swallowed.entries()) {
    it(`says that it is not closed when it holds ${what}`, async () => {
      const messages = listen();
      const element = withInside(inside);
      element.id = `swallowing-${index}`;
      element.feed = feed;
      await eventually(() => messages.length, 'a message');
      const sentence = `La balise contient ${what} : fermez-la par </news-list>, car « <news-list … /> » ne la ferme pas.`;
      expect(messages).to.deep.equal([
        `warn: [metropole-widgets] <news-list id="swallowing-${index}"> ${sentence}`,
      ]);
      expect(element.problems).to.deep.equal([{ path: '', reason: sentence }]);
    });

    it(`shows what stands inside below its own when it holds ${what}`, async () => {
      listen();
      const element = withInside(inside);
      element.feed = feed;
      await feedLoad(element);
      const [list] = parts(element, 'content');
      for (const child of element.querySelectorAll(':scope > :not(script)')) {
        const { top, height } = child.getBoundingClientRect();
        if (height) expect(top).to.be.at.least(list!.getBoundingClientRect().bottom);
        expect((child as HTMLElement).assignedSlot?.name).to.equal('');
      }
    });
  }

  it('says so no more, and hides what stands inside, once that was mended and the feed is read again', async () => {
    listen();
    const element = withInside('<main><p>La suite de la page</p></main>');
    element.feed = feed;
    await feedLoad(element);
    expect(element.problems).to.have.length(1);
    element.innerHTML = '<p>Repli</p>';
    await element.reload();
    await eventually(() => !element.problems.length, 'no problem is left');
    await element.updateComplete;
    expect(element.firstElementChild!.getClientRects().length).to.equal(0);
  });

  it('takes a heading and texts without a link for the rest of the page only where it is the last of its box', () => {
    const element = withInside('<h2>Contact</h2><p>Du texte</p><p>Du texte</p>');
    expect(isDoubtful(element)).to.equal(true);
    element.after(' ');
    expect(isDoubtful(element)).to.equal(false);
  });

  const fallbacks = [
    '<a href="/">Toutes les actualités</a>',
    '<p>Les actualités sont <a href="/">sur le site</a>.</p><ul><li>Une</li><li>Deux</li></ul>',
    '<section><h2>Actualités</h2><p>Bientôt.</p></section>',
    '<h2>Actualités</h2><nav><a href="/1">Une</a><a href="/2">Deux</a></nav>',
    '<article><h2>Une</h2><footer>Hier</footer></article><article><h2>Deux</h2></article>',
    '<h2><a href="/1">Une</a></h2><p>Texte</p><h2><a href="/2">Deux</a></h2><p>Texte</p>',
    '<h2 slot="header">Actualités</h2><p>Repli</p><footer slot="footer">Tout voir</footer>',
    `<ul>${'<li><a href="/">Une</a></li>'.repeat(50)}</ul>`,
    '<p>Une</p><p>Deux</p><p><a href="/">Toutes</a></p>',
    '<script type="application/json">{}</script><a href="/">Toutes les actualités</a>',
    '<script type="module">export {};</script><a href="/">Toutes les actualités</a>',
  ];
  it('says nothing of a fallback, nor asks for the file of what it could say', async () => {
    const messages = listen();
    for (const inside of fallbacks) {
      const element = withInside(inside);
      expect(isDoubtful(element), inside).to.equal(false);
      element.feed = feed;
      await feedLoad(element);
    }
    await afterPaint();
    expect(messages).to.be.empty;
  });
});
