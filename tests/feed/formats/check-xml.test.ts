import { expect } from '@open-wc/testing';
import { checkXml } from '../../../src/feed/formats/rss/check-xml.js';
import { atOnce } from '../../../src/feed/steps.js';
import { repairXml } from '../../../src/feed/formats/rss/repair-xml.js';
import { toJsonFeed } from '../../../src/feed/formats/rss/rss.js';
import { contextOf, convertedItem } from '../../helpers/adapters.js';

const xhtml = 'xmlns="http://www.w3.org/1999/xhtml"';
const prefixed = 'xmlns:h="http://www.w3.org/1999/xhtml"';
const atom = (inside: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>e</id><title>T</title><content type="xhtml">${inside}</content></entry></feed>`;

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
      expect(reported(atOnce(checkXml(atom(inside)))!)).to.deep.equal([]);
      const { content_html } = convertedItem(toJsonFeed, atom(inside), { kind: 'article' });
      expect(content_html)
        .to.match(/Bonjour/)
        .and.not.match(/style>|color|\{/);
    });
  }

  it('ends its style where it began', () => {
    expect(atOnce(checkXml('<a><style>b</styl></a>'))).to.equal(undefined);
    expect(atOnce(checkXml('<a><style>b</a>'))).to.equal(undefined);
    expect(atOnce(checkXml('<a><styles>b</styles></a>'))).to.equal('<a><styles>b</styles></a>');
  });

  it('is well-formed once it is repaired, also with the end of a section that never began', () => {
    const text = '<rss><channel><item><description>a ]]> <p style="x">b</p></description></item>';
    const repaired = atOnce(repairXml(text, contextOf({ kind: 'article' })));
    expect(repaired).to.contain('a ]]&gt; <p');
    expect(reported(atOnce(checkXml(repaired))!)).to.deep.equal([]);
  });
});
