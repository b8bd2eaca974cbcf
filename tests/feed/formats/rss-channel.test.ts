import { expect } from '@open-wc/testing';
import { toJsonFeed } from '../../../src/feed/formats/rss/rss.js';
import { contextOf } from '../../helpers/adapters.js';
import { atOnce } from '../../../src/feed/steps.js';
import { article, item, itemIn, rss } from '../../helpers/rss.js';

describe('RSS: a channel', () => {
  const languageOf = (head: string): unknown =>
    atOnce(toJsonFeed(rss('', head), contextOf())).language;

  it('has a language, unless its program says what it always says', () => {
    expect(languageOf('<language>fr-FR</language>')).to.equal('fr-FR');
    expect(languageOf('<dc:language>fr_FR</dc:language>')).to.equal('fr-FR');
    expect(languageOf('<language>français</language>')).to.equal(undefined);
    const typo3 = '<generator>TYPO3 EXT:news</generator>';
    expect(languageOf(`${typo3}<language>en-gb</language>`)).to.equal(undefined);
    expect(languageOf(`${typo3}<language>fr</language>`)).to.equal('fr');
  });

  it('may go on in another document', () => {
    const head = '<atom:link rel="self" href="/flux"/><atom:link rel="next" href="/flux?page=2"/>';
    expect(atOnce(toJsonFeed(rss('', head), contextOf())).next_url).to.equal('/flux?page=2');
  });

  it('of RSS 1.0 has its items beside it', () => {
    const text = `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel r:about="https://a.example/"><title>Agenda</title></channel>
      <item r:about="https://a.example/1"><title>Un</title><link>https://a.example/un</link>
        <dc:date>2026-02-03</dc:date><dc:subject>Eau</dc:subject></item></r:RDF>`;
    expect(itemIn(text)).to.deep.equal({
      id: 'https://a.example/1',
      url: 'https://a.example/un',
      title: 'Un',
      date_published: '2026-02-03',
      tags: ['Eau'],
    });
  });
});

describe('RSS: many items', () => {
  it('do not have the feed looked through for each', () => {
    const pictured = item('<media:content url="https://a.fr/1.jpg" medium="image"/>');
    const looks = (count: number): number => {
      let looked = 0;
      const parseMarkup = (text: string, type: DOMParserSupportedType): Document => {
        const parsed = new DOMParser().parseFromString(text, type);
        const channel = parsed.querySelector('channel')!;
        const { firstChild } = channel;
        const get = (): ChildNode | null => (looked++, firstChild);
        Object.defineProperty(channel, 'firstChild', { get });
        return parsed;
      };
      const { items } = atOnce(
        toJsonFeed(rss(pictured.repeat(count)), contextOf({ ...article, parseMarkup })),
      );
      expect(items).to.have.length(count);
      return looked;
    };
    expect(looks(40)).to.equal(looks(2));
  });
});
