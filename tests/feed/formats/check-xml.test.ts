import { expect } from '@open-wc/testing';
import { checkXml } from '../../../src/feed/formats/rss/check-xml.js';
import { parseXml } from '../../../src/feed/formats/rss/xml.js';
import { atOnce } from '../../../src/feed/steps.js';
import { repairXml } from '../../../src/feed/formats/rss/repair-xml.js';
import { toJsonFeed } from '../../../src/feed/formats/rss/rss.js';
import { contextOf, convertedItem } from '../../helpers/adapters.js';

const xhtml = 'xmlns="http://www.w3.org/1999/xhtml"';
const prefixed = 'xmlns:h="http://www.w3.org/1999/xhtml"';
const atom = (inside: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>e</id><title>T</title><content type="xhtml">${inside}</content></entry></feed>`;

/** The markup of a document that is short enough to be one part. */
function checked(text: string): string | undefined {
  const parts = atOnce(checkXml(text));
  expect(parts?.length ?? 1).to.equal(1);
  return parts?.[0]!.markup;
}

/** A strict CSP reports elements and attributes of this kind, even in a document that shows nothing. */
function reported(text: string): Element[] {
  const { documentElement } = new DOMParser().parseFromString(text, 'text/xml');
  return [documentElement, ...documentElement.querySelectorAll('*')].filter(
    (element) => element.localName === 'style' || element.hasAttribute('style'),
  );
}

describe('XML of a feed, before a browser parses it', () => {
  for (const inside of [
    `<div ${xhtml}><style>p { color: red }</style><style /><p style="x">Bonjour</p></div>`,
    `<h:div ${prefixed}><h:style type="text/css">p {}</h:style ><h:p style="x">Bonjour</h:p></h:div>`,
    `<div ${xhtml}><svg xmlns="http://www.w3.org/2000/svg"><style>p {}</style></svg><p>Bonjour</p></div>`,
  ]) {
    it(`has no style that is reported: ${inside}`, () => {
      expect(reported(checked(atom(inside))!)).to.deep.equal([]);
      const { content_html } = convertedItem(toJsonFeed, atom(inside), { kind: 'article' });
      expect(content_html)
        .to.match(/Bonjour/)
        .and.not.match(/style>|color|\{/);
    });
  }

  it('ends its style where it began', () => {
    expect(checked('<a><style>b</styl></a>')).to.equal(undefined);
    expect(checked('<a><style>b</a>')).to.equal(undefined);
    expect(checked('<a><styles>b</styles></a>')).to.equal('<a><styles>b</styles></a>');
  });

  it('is well-formed once it is repaired, also with the end of a section that never began', () => {
    const text = '<rss><channel><item><description>a ]]> <p style="x">b</p></description></item>';
    const repaired = atOnce(repairXml(text, contextOf({ kind: 'article' })));
    expect(repaired).to.contain('a ]]&gt; <p');
    expect(reported(checked(repaired)!)).to.deep.equal([]);
  });
});

describe('XML of a long feed', () => {
  const { parseMarkup } = contextOf({ kind: 'article' });
  const root = (text: string): Element => parseMarkup(text, 'text/xml').documentElement;
  const content = `<content type="xhtml"><h:div><h:p>Un <h:b>mot</h:b>${' de plus'.repeat(40)}</h:p></h:div></content>`;
  const many = (item: (index: number) => string): string =>
    [...new Array(4000).keys()].map(item).join('\n');
  const documents = {
    'Atom with XHTML': `<feed xmlns="http://www.w3.org/2005/Atom" ${prefixed} xml:lang="fr"><title>T</title>${many(
      (index) =>
        `<entry><id>${index}</id><!-- a > b --><title><![CDATA[<b>${index}</b>]]></title>${content}</entry>`,
    )}<!-- end --></feed>`,
    'RSS with what follows its items and its channel': `<rss version="2.0" ${prefixed}><channel><title>T</title>${many(
      (index) => `<item><title>${index} &amp; more</title>${content}</item>`,
    )}<ttl>60</ttl></channel><copyright>T</copyright>${many((index) => `<item><guid>${index}</guid>${content}</item>`)}</rss>`,
    'one entry with a long text': `<feed ${prefixed}><entry>${many(() => content)}</entry></feed>`,
  };
  for (const [name, text] of Object.entries(documents)) {
    it(`is parsed in parts, which make the same document: ${name}`, () => {
      const parts = atOnce(checkXml(text))!;
      expect(parts.length).to.equal(Math.ceil(text.length / 501_000));
      const longest = Math.max(...parts.map(({ markup }) => markup.length));
      expect(longest).to.be.within(499_000, 502_000);
      const parsed = atOnce(parseXml(text, { parseMarkup }))!;
      expect(parsed.isEqualNode(root(text))).to.equal(true);
    });
  }

  it('has no style that is reported in any part, though one of the outer elements has some', () => {
    const long = `<feed style="x" onload="y"><style a="1">${many(() => content)}</style></feed>`;
    const parts = atOnce(checkXml(long.replaceAll('h:', '')))!;
    expect(parts).to.have.lengthOf.above(2);
    for (const { markup, depth } of parts) {
      expect(reported(markup)).to.deep.equal([]);
      expect(markup).to.match(/^<feed off-style="x" off-onload="y"><off-style a="1">/);
      expect(depth === 0).to.equal(markup === parts[0]!.markup);
    }
  });
});
