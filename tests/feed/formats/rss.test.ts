import { expect } from '@open-wc/testing';
import { isFeedError } from '../../../src/feed/errors.js';
import { toJsonFeed } from '../../../src/feed/formats/rss/rss.js';
import type { AgendaEvent } from '../../../src/model/index.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { adapted, adaptedItem, contextOf, convertedItem } from '../../helpers/adapters.js';
import { hostileLimit } from '../../helpers/wait.js';
import { atOnce } from '../../../src/feed/steps.js';

const prefixes = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
  ev: 'http://purl.org/rss/1.0/modules/event/',
  xcal: 'urn:ietf:params:xml:ns:xcal',
  mec: 'http://webnus.net/rss/mec/',
};
const declared = Object.entries(prefixes)
  .map(([prefix, namespace]) => `xmlns:${prefix}="${namespace}"`)
  .join(' ');

const rss = (items: string, head = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" ${declared}><channel>${head}${items}</channel></rss>`;
const item = (inside: string): string => `<item><guid>g</guid><title>Titre</title>${inside}</item>`;
const atom = (entry: string, head = '', attributes = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}>${head}<entry><id>e</id>${entry}</entry></feed>`;

const article = { kind: 'article' };
const itemIn = (text: string): Readonly<Record<string, unknown>> =>
  convertedItem(toJsonFeed, text, article);

describe('RSS: an item', () => {
  before(temporalReady);

  it('has what its vocabularies say of it, whatever their prefixes', () => {
    const text = `<rss version="2.0" xmlns:c="${prefixes.content}" xmlns:d="${prefixes.dc}" xmlns:m="${prefixes.media}">
      <channel><title>Actualit&#233;s</title><link>http://example.com</link><item>
        <title>L&amp;#8217;eau &amp;amp; nous</title><link> https://ville.example/eau </link>
        <guid isPermaLink="false">news-12</guid>
        <description>Un r&#233;sum&#233; [&amp;hellip;]</description>
        <c:encoded><![CDATA[<p>Tout</p>]]></c:encoded>
        <pubDate>Tue, 03 Feb 2026 14:05:06 +0100</pubDate>
        <d:creator>Jeanne Dupr&#233;</d:creator><category>Eau</category><category>Eau</category>
        <m:group><m:content url="http://ville.example/eau.jpg" medium="image" width="800" height="600">
          <m:description type="plain">Une fontaine</m:description></m:content>
          <m:credit>M. Martin</m:credit></m:group>
        <enclosure url="https://ville.example/son.mp3" type="audio/mpeg" length="12"/>
      </item></channel></rss>`;
    expect(adapted(toJsonFeed, text, article)).to.deep.include({
      title: 'Actualités',
      problems: [],
    });
    expect(itemIn(text)).to.deep.equal({
      id: 'news-12',
      url: 'https://ville.example/eau',
      title: 'L’eau & nous',
      summary: 'Un résumé…',
      content_html: '<p>Tout</p>',
      image: 'https://ville.example/eau.jpg',
      _image: { alt: 'Une fontaine', width: 800, height: 600, credit: 'M. Martin' },
      date_published: '2026-02-03T14:05:06+01:00',
      authors: [{ name: 'Jeanne Dupré' }],
      tags: ['Eau'],
      attachments: [
        { url: 'https://ville.example/son.mp3', mime_type: 'audio/mpeg', size_in_bytes: 12 },
      ],
    });
  });

  it('has its address from where it is, never from a guid that is no link', () => {
    const url = (inside: string): unknown =>
      itemIn(rss(`<item><title>T</title>${inside}</item>`)).url;
    expect(url('<link>https://a.example/</link><guid>https://b.example/</guid>')).to.equal(
      'https://a.example/',
    );
    expect(url('<link></link><guid>https://b.example/</guid>')).to.equal('https://b.example/');
    expect(url('<guid isPermaLink="false">https://b.example/</guid>')).to.equal(undefined);
    expect(url('<guid>12</guid>')).to.equal(undefined);
    expect(url('<atom:link rel="self" href="/x"/><atom:link href="/a"/>')).to.equal('/a');
  });

  it('has relative addresses that are of the feed or of the item, not of the channel’s link', () => {
    const text = rss(
      item('<link>/actus/eau/</link><enclosure url="eau.jpg" type="image/jpeg"/>'),
      '<link>http://example.com</link>',
    );
    const { url, image } = adaptedItem(toJsonFeed, text, {
      ...article,
      url: 'https://ville.example/flux.rss',
    });
    expect(url).to.equal('https://ville.example/actus/eau/');
    expect(image?.src).to.equal('https://ville.example/actus/eau/eau.jpg');
    expect(adapted(toJsonFeed, text, article).homePageUrl).to.equal(undefined);
  });

  it('says who wrote it, not how to write to them', () => {
    const authors = (inside: string): unknown => itemIn(rss(item(inside))).authors;
    const named = [{ name: 'Alice Martin' }];
    expect(authors('<author>alice@a.example (Alice Martin)</author>')).to.deep.equal(named);
    expect(authors('<dc:creator>Alice Martin &lt;alice@a.example&gt;</dc:creator>')).to.deep.equal(
      named,
    );
    expect(authors('<author>Alice Martin, alice@a.example</author>')).to.deep.equal(named);
    expect(authors('<author>alice@a.example</author>')).to.equal(undefined);
  });

  it('has as its text all there is, and as its summary only what is one', () => {
    const texts = (inside: string): unknown[] => {
      const { summary, content_html, content_text } = itemIn(rss(item(inside)));
      return [summary, content_html, content_text];
    };
    const html = '<p>Un <b>texte</b></p>';
    expect(texts('<description>Bonjour</description>')).to.deep.equal([
      'Bonjour',
      undefined,
      undefined,
    ]);
    expect(texts(`<description><![CDATA[${html}]]></description>`)).to.deep.equal([
      undefined,
      html,
      undefined,
    ]);
    expect(texts(`<description>\n${html}\n</description>`)).to.deep.equal([
      undefined,
      html,
      undefined,
    ]);
    const long = 'mot '.repeat(200).trim();
    expect(texts(`<description>${long}</description>`)).to.deep.equal([undefined, undefined, long]);
    expect(texts('')).to.deep.equal([undefined, undefined, undefined]);
  });

  it('falls back on what podcasts and Dublin Core have', () => {
    const text = rss(`<item xmlns:itunes="http://www.itunes.com/DTDs/PodCast-1.0.dtd">
      <dc:title>Titre</dc:title><dc:description>Texte</dc:description><dc:author>Alice (a@a.example)</dc:author>
      <itunes:keywords>eau, lac</itunes:keywords><itunes:image href="https://a.example/a.png"/></item>`);
    expect(itemIn(text)).to.deep.equal({
      id: 'Titre',
      title: 'Titre',
      summary: 'Texte',
      image: 'https://a.example/a.png',
      authors: [{ name: 'Alice' }],
      tags: ['eau', 'lac'],
    });
  });

  it('has the picture that is largest, and no icon', () => {
    const image = (inside: string): unknown => itemIn(rss(item(inside))).image;
    const content = (name: string, width: number): string =>
      `<media:content url="https://a.example/${name}" type="image/jpeg" width="${width}"/>`;
    expect(image(content('petite', 100) + content('grande', 900))).to.equal(
      'https://a.example/grande',
    );
    const video = '<media:content url="https://a.example/v.mp4" medium="video">%</media:content>';
    const thumbnail = '<media:thumbnail url="https://a.example/t.jpg"/>';
    expect(image(video.replace('%', thumbnail))).to.equal('https://a.example/t.jpg');
    expect(image('<media:thumbnail url="https://a.example/t.jpg" width="30"/>')).to.equal(
      undefined,
    );
    expect(image('<enclosure url="https://a.example/a.png"/>')).to.equal('https://a.example/a.png');
    expect(image('<image><url>https://a.example/b.png</url></image>')).to.equal(
      'https://a.example/b.png',
    );
    expect(itemIn(rss(item('<enclosure url="https://a.example/a.png"/>')))).not.to.have.property(
      '_image',
    );
  });
});

describe('RSS: SPIP', () => {
  before(temporalReady);

  it('describes an article by its section and tags, which are no summary', () => {
    const trail = `-
      &lt;a href="https://a.example/-Actus-" rel="directory"&gt;Actualités&lt;/a&gt;
      / &lt;a href="https://a.example/+-Vie-+" rel="tag"&gt;Vie&lt;/a&gt;`;
    const full =
      '&lt;div class="rss_chapo"&gt;&lt;p&gt;Le chapo.&lt;/p&gt;&lt;/div&gt;&lt;p&gt;Le texte&lt;/p&gt;';
    const read = (content: string): unknown =>
      itemIn(rss(item(`<description>${trail}</description>${content}`)));
    expect(read(`<content:encoded>${full}</content:encoded>`)).to.include({ summary: 'Le chapo.' });
    expect(read('')).not.to.have.any.keys('summary', 'content_html', 'content_text');
  });
});

describe('RSS: dates of an event', () => {
  before(temporalReady);

  const datesOf = (start: string, end: string, generator = 'TYPO3 EXT:news'): unknown => {
    const dates = `<ev:startdate>${start}</ev:startdate><ev:enddate>${end}</ev:enddate>`;
    const text = rss(item(dates), `<generator>${generator}</generator>`);
    return convertedItem(toJsonFeed, text, { kind: 'event' })._event;
  };

  it('of EXT:news are those of the place’s clock, and end before a midnight', () => {
    expect(datesOf('2026-12-05T20:00:00Z', '2026-12-05T22:30:00Z')).to.deep.equal({
      startDate: '2026-12-05T20:00:00',
      endDate: '2026-12-05T22:30:00',
    });
    const until = (end: string): object => ({ startDate: '2026-02-27', endDate: end });
    const from = '2026-02-27T00:00:00Z';
    expect(datesOf(from, '2026-05-30T00:00:00Z')).to.deep.equal(until('2026-05-29'));
    expect(datesOf(from, from)).to.deep.equal(until('2026-02-27'));
    expect(datesOf('2026-02-26T23:00:00Z', '2026-05-29T22:00:00Z')).to.deep.equal(
      until('2026-05-29'),
    );
  });

  it('of others are what they say, and of two midnights the days', () => {
    const [start, end] = ['2026-12-05T20:00:00Z', '2026-12-05T22:30:00Z'];
    expect(datesOf(start, end, 'Autre')).to.deep.equal({ startDate: start, endDate: end });
    const [first, last] = ['2026-12-05T00:00:00+00:00', '2026-12-06T00:00:00+00:00'];
    const days = { startDate: '2026-12-05', endDate: '2026-12-06' };
    expect(datesOf(first, last, 'Autre')).to.deep.equal(days);
  });
});

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

describe('Atom: an entry', () => {
  before(temporalReady);

  it('has its texts as they say that they are', () => {
    const entry = itemIn(
      atom(
        `<title type="html">L&amp;#8217;&lt;i&gt;eau&lt;/i&gt;</title>
         <summary>2 &lt; 3 &amp;amp; &lt;b&gt;</summary>
         <content type="xhtml" xml:base="/actus/"><div xmlns="http://www.w3.org/1999/xhtml"><p>A &lt; B<br/><img src="a.jpg" alt="&quot;"/></p><script>x()</script></div></content>
         <link rel="alternate" type="application/json" href="/eau.json"/>
         <link type="text/html" href="/eau"/><link rel="enclosure" type="image/png" href="/eau.png"/>
         <published>2026-02-03T14:00:00Z</published><updated>2026-02-04T14:00:00Z</updated>
         <category term="http://x.example/kind#post"/><category term="eau" label="L’eau"/><category term="lac"/>
         <author><name>Alice</name><email>alice@a.example</email><uri>https://a.example/alice</uri></author>`,
        '<title>Flux</title>',
        'xml:base="https://ville.example/" xml:lang="fr"',
      ),
    );
    expect(entry).to.deep.equal({
      id: 'e',
      url: 'https://ville.example/eau',
      title: 'L’eau',
      content_html:
        '<div><p>A &lt; B<br><img src="https://ville.example/actus/a.jpg" alt="&quot;"></p></div>',
      summary: '2 < 3 &amp; <b>',
      image: 'https://ville.example/eau.png',
      date_published: '2026-02-03T14:00:00Z',
      date_modified: '2026-02-04T14:00:00Z',
      authors: [{ name: 'Alice', url: 'https://a.example/alice' }],
      tags: ['L’eau', 'lac'],
    });
  });

  it('has whole addresses in HTML that is escaped, where xml:base says against what', () => {
    const html =
      '&lt;a href="b"&gt;B&lt;/a&gt; &lt;img src="/c.png"&gt; &lt;a href="#d"&gt;D&lt;/a&gt;';
    const read = (attributes: string): unknown =>
      itemIn(
        atom(
          `<title>T</title><link href="https://autre.example/"/><content type="html" ${attributes}>${html}</content>`,
        ),
      ).content_html;
    expect(read('xml:base="https://ville.example/a/"')).to.equal(
      '<a href="https://ville.example/a/b">B</a> <img src="https://ville.example/c.png"> <a href="#d">D</a>',
    );
    expect(read('')).to.equal('<a href="b">B</a> <img src="/c.png"> <a href="#d">D</a>');
    const channel = rss(item(`<content:encoded>${html}</content:encoded>`)).replace(
      '<channel>',
      '<channel xml:base="https://ville.example/a/">',
    );
    expect(itemIn(channel).content_html).to.contain('href="https://ville.example/a/b"');
  });

  it('has a title that is text as it is', () => {
    expect(itemIn(atom('<title>&amp;lt;b&amp;gt; &lt;i&gt;</title>')).title).to.equal(
      '&lt;b&gt; <i>',
    );
  });

  it('has the feed’s author where it names none, and a language of its own', () => {
    const entry = itemIn(
      atom('<title xml:lang="en">x</title>', '<author><name>Ville</name></author>').replace(
        '<entry>',
        '<entry xml:lang="en">',
      ),
    );
    expect(entry).to.deep.include({ authors: [{ name: 'Ville' }], language: 'en' });
  });

  it('is dated by its change when it says no more', () => {
    expect(itemIn(atom('<title>x</title><updated>2026-02-04T14:00:00Z</updated>'))).to.include({
      date_published: '2026-02-04T14:00:00Z',
    });
  });

  it('may be of Atom 0.3, or of no namespace', () => {
    const old =
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><id>e</id><title mode="escaped" type="text/html">A&amp;eacute;</title><issued>2004-05-01</issued></entry></feed>';
    expect(itemIn(old)).to.deep.equal({ id: 'e', title: 'Aé', date_published: '2004-05-01' });
    expect(itemIn('<feed><entry><id>e</id><title>A</title></entry></feed>').title).to.equal('A');
    const prefixed = `<a:feed xmlns:a="${prefixes.atom}"><a:entry><a:id>e</a:id><a:title>A</a:title></a:entry></a:feed>`;
    expect(itemIn(prefixed).title).to.equal('A');
  });
});

describe('RSS: a date', () => {
  const dates: [string, string][] = [
    ['Tue, 03 Feb 2026 14:05:06 +0100', '2026-02-03T14:05:06+01:00'],
    ['3 Feb 2026 14:05 GMT', '2026-02-03T14:05:00Z'],
    ['Tue, 3 February 2026 14:05:06 EST', '2026-02-03T14:05:06-05:00'],
    ['Tue, 03 Feb 26 14:05:06 CEST', '2026-02-03T14:05:06+02:00'],
    ['Tue, 03-Feb-98 14:05:06 UT', '1998-02-03T14:05:06Z'],
    ['mar., 3 févr. 2026 14:05:06 +0100', '2026-02-03T14:05:06+01:00'],
    ['mardi 1er décembre 2026 à 14h05', '2026-12-01T14:05:00'],
    ['3 juin 2026', '2026-06-03'],
    ['3 juillet 2026', '2026-07-03'],
    ['3 août 2026', '2026-08-03'],
    ['3 mai 2026', '2026-05-03'],
    ['Seg, 24 Set 2018 19:42:40 -0300', '2018-09-24T19:42:40-03:00'],
    ['Feb 3, 2026 2:05 pm', '2026-02-03T14:05:00'],
    ['Tue Feb  3 14:05:06 CET 2026', '2026-02-03T14:05:06+01:00'],
    ['Tue, 03 Feb 2026 14:05:06 Somewhere', '2026-02-03T14:05:06'],
    ['2026-02-03T14:05:06.5Z', '2026-02-03T14:05:06.5Z'],
    ['03/02/2026 14:05', '2026-02-03T14:05'],
    ['demain', 'demain'],
  ];
  for (const [written, read] of dates) {
    it(`${written} is ${read}`, () => {
      expect(itemIn(rss(item(`<pubDate>${written}</pubDate>`))).date_published).to.equal(read);
    });
  }
});

describe('RSS: an event', () => {
  before(temporalReady);

  const event = (inside: string): unknown => convertedItem(toJsonFeed, rss(item(inside)))._event;

  it('takes place when a vocabulary for that says so', () => {
    expect(
      event(
        '<ev:startdate>2026-02-03T14:00:00+01:00</ev:startdate><ev:enddate>2026-02-03T16:00:00+01:00</ev:enddate><ev:location>Salle</ev:location><ev:organizer>Asso (a@b.example)</ev:organizer>',
      ),
    ).to.deep.equal({
      startDate: '2026-02-03T14:00:00+01:00',
      endDate: '2026-02-03T16:00:00+01:00',
      location: { name: 'Salle' },
      organizer: 'Asso',
    });
    expect(
      event(
        '<xcal:dtstart>20260203</xcal:dtstart><xcal:dtend>20260205</xcal:dtend><xcal:status>CANCELLED</xcal:status>',
      ),
    ).to.deep.equal({
      startDate: '2026-02-03',
      endDate: '2026-02-04',
      eventStatus: 'EventCancelled',
    });
    expect(
      event(
        '<mec:startDate>2026-02-03</mec:startDate><mec:startHour>8:30 pm</mec:startHour><mec:endHour>11:00 pm</mec:endHour><mec:cost>5 €</mec:cost>',
      ),
    ).to.deep.equal({
      startDate: '2026-02-03T20:30',
      endDate: '2026-02-03T23:00',
      offers: { description: '5 €' },
    });
  });

  it('does not take place when it was published: an agenda is told so', () => {
    const text = rss(item('<pubDate>Tue, 03 Feb 2026 14:05:06 +0100</pubDate>'));
    const { items, problems } = adapted(toJsonFeed, text);
    expect(items.map(({ kind }) => kind)).to.deep.equal(['article']);
    expect(problems.map(({ code }) => code)).to.deep.equal(['no-event-dates']);
    expect(adapted(toJsonFeed, text, article).problems).to.deep.equal([]);
  });

  it('is an article to those who want articles', () => {
    const text = rss(item('<ev:startdate>2026-02-03</ev:startdate>'));
    expect(adaptedItem(toJsonFeed, text, article).kind).to.equal('article');
    expect((adaptedItem(toJsonFeed, text) as AgendaEvent).occurrences).to.have.length(1);
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

describe('RSS: markup that is none', () => {
  const titles = (text: string): unknown[] =>
    atOnce(toJsonFeed(text, contextOf(article))).items.map(({ title }) => title);

  const mended: [string, string, unknown[]][] = [
    ['a byte order mark and spaces', `\uFEFF \n ${rss(item(''))}`, ['Titre']],
    ['a comment before the prolog', `<!-- <rss> -->\n${rss(item(''))}`, ['Titre']],
    ['a program’s warning before it', `<br />\n<b>Warning</b>: x\n${rss(item(''))}`, ['Titre']],
    ['a bare &', rss('<item><title>A & B</title></item>'), ['A & B']],
    ['entities of HTML', rss('<item><title>&Eacute;t&eacute;&nbsp;!</title></item>'), ['Été !']],
    ['a bare <', rss('<item><title>1 < 2</title></item>'), ['1 < 2']],
    [
      'a prefix that is not declared',
      '<rss><channel><item><dc:title>A</dc:title></item></channel></rss>',
      ['A'],
    ],
    ['control characters', rss('<item><title>A\u0000\u000bB&#0;</title></item>'), ['AB']],
    [
      'a section that is cut',
      '<rss><channel><item><title>A</title></item><item><title>B</title><description><![CDATA[<p>',
      ['A', 'B'],
    ],
    ['a tag that is cut', '<rss><channel><item><title>A</title></item></channel></rss', ['A']],
    [
      'an attribute without quotes',
      '<rss version=2.0><channel><item><title>A</title></item></channel></rss>',
      ['A'],
    ],
    [
      'tags that do not close',
      '<rss><channel><item><title>A</title><br><enclosure url="x"></item><item><title>B</b></title></item></channel></rss>',
      ['A', 'B'],
    ],
    [
      'items that do not close',
      '<rss><channel><item><title>A</title><item><title>B</title></channel></rss>',
      ['A', 'B'],
    ],
    [
      'entities of its own',
      '<!DOCTYPE rss [<!ENTITY a "aaa">]><rss><channel><item><title>&a;A</title></item></channel></rss>',
      ['&a;A'],
    ],
  ];
  for (const [what, text, expected] of mended) {
    it(`is mended: ${what}`, () => {
      expect(titles(text)).to.deep.equal(expected);
    });
  }

  it('that is another document is no feed', () => {
    for (const other of [
      '',
      ' ',
      '<html><body>x</body></html>',
      '<note/>',
      'rss',
      '<rss',
      12,
      null,
      {},
    ]) {
      expect(() => atOnce(toJsonFeed(other, contextOf())))
        .to.throw()
        .and.satisfy(isFeedError);
    }
  });

  it('that is hostile holds up nothing', () => {
    // WebKit's own parser takes the square of many comments without an end: of 50,000, six seconds.
    const many = (part: string): string => rss(item(part.repeat(20_000)));
    for (const part of [
      '<![CDATA[',
      '<!--',
      '<a ',
      '<a b="',
      '</a>',
      '&a',
      '<a>',
      '&lt;a b="',
      ' xml:base="',
    ]) {
      try {
        atOnce(toJsonFeed(many(part), contextOf(article)));
      } catch (error) {
        // Parsers go only so deep.
        expect(isFeedError(error)).to.equal(true);
      }
    }
  }).timeout(hostileLimit);
});
