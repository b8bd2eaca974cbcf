import { mount, feedLoad } from '../../helpers/mount.js';
import { houseFeed, type Json } from '../../helpers/house.js';
import type { NewsArticle } from '../../../src/elements/news-article/news-article.js';

/** The text of an article with two notes, a table, five headings and a picture. */
export const richText = `<h2>Un</h2><p>Quatre lignes<sup><a href="#fn1" id="r1">1</a></sup> et des parcs<sup><a
href="#fn2" id="r2">2</a></sup>. <a href="#trois">Voir trois</a></p><h3>Deux</h3>
<table><caption>Horaires</caption><tr><th scope="col" id="jour">Jour</th></tr><tr><td headers="jour">lundi</td><td>10 h</td></tr></table>
<h2 id="trois">Trois</h2><img src="https://example.org/a.png" alt="A"><img src="https://example.org/b.png" alt="B"
width="10" height="20"><h4>Quatre</h4><p>Fin.</p>
<iframe src="https://example.net/carte"></iframe>
<section class="footnotes"><ol><li id="fn1"><p>En site propre. <a href="#r1">↩</a></p></li><li id="fn2">En 2026.
<a href="#r2">↩</a></li></ol></section>`;

export const article = (id: string, more: Json = {}): Json => ({
  id,
  title: `Titre ${id}`,
  content_html: '<p>Du texte.</p>',
  ...more,
});

export const three: readonly Json[] = [
  article('a', { date_published: '2026-03-03', tags: ['vélo', 'ville'] }),
  article('b', { date_published: '2026-03-02', tags: ['eau'] }),
  article('c', { date_published: '2026-03-01', tags: ['vélo'] }),
];

export async function show(
  items: readonly Json[],
  attributes: Readonly<Record<string, string>> = {},
): Promise<NewsArticle> {
  const element = mount('news-article', attributes, { feed: houseFeed(items) });
  await feedLoad(element);
  return element;
}
