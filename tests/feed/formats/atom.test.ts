import { expect } from '@open-wc/testing';
import { temporalReady } from '../../../src/time/temporal.js';
import { atom, item, itemIn, prefixes, rss } from '../../helpers/rss.js';

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
