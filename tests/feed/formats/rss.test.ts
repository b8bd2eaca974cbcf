import { expect } from '@open-wc/testing';
import { isFeedError } from '../../../src/feed/errors.js';
import { toJsonFeed } from '../../../src/feed/formats/rss/rss.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { adapted, adaptedItem, contextOf } from '../../helpers/adapters.js';
import { hostileLimit } from '../../helpers/wait.js';
import { atOnce } from '../../../src/feed/steps.js';
import { article, item, itemIn, prefixes, rss } from '../../helpers/rss.js';

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

  it('tells when it ends too early', () => {
    const codesOf = (text: string): unknown[] =>
      atOnce(toJsonFeed(text, contextOf(article))).problems!.map(({ code }) => code);
    const whole = rss(item(''));
    expect(codesOf(whole.slice(0, whole.indexOf('</item>')))).to.deep.equal(['cut']);
    expect(codesOf(`${whole}\n<!-- cached -->`)).to.deep.equal([]);
    expect(codesOf(`<rss version="2.0"/>`)).to.deep.equal([]);
  });

  it('has what follows a picture that does not close', () => {
    const open = '<media:content url="https://a.example/a.jpg" width="632">';
    const rest = '<pubDate>Sat, 04 May 2024 18:20:01 GMT</pubDate><link>https://a.example/a</link>';
    expect(itemIn(rss(`<item><title>A</title>${open}${rest}</item>`))).to.include({
      url: 'https://a.example/a',
      image: 'https://a.example/a.jpg',
      date_published: '2024-05-04T18:20:01Z',
    });
  });

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
