import { expect } from '@open-wc/testing';
import {
  decodeEntities,
  excerptText,
  plainText,
} from '../../../src/feed/formats/shared/plain-text.js';
import { hostileLimit } from '../../helpers/wait.js';

const markup = {
  parseMarkup: (text: string, type: DOMParserSupportedType) =>
    new DOMParser().parseFromString(text, type),
};

describe('character references', () => {
  const cases: [string, string][] = [
    ['L&rsquo;&eacute;t&eacute; &agrave; 20&nbsp;&euro;', 'L’été à 20\u00a0€'],
    ['&#8217;&#x2019;&#xe9;&#233', '’’éé'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['R&D, AT&T; Q&A', 'R&D, AT&T; Q&A'],
    ['&#146;&#150;', '’–'],
    ['&#0;&#xd800;&#99999999;', '\ufffd\ufffd\ufffd'],
    ['&constructor; &toString;', '&constructor; &toString;'],
    ['&quot;&apos;&lt;&gt;&hellip;&OElig;', '"\'<>…Œ'],
  ];
  for (const [input, output] of cases) {
    it(input, () => expect(decodeEntities(input)).to.equal(output));
  }

  it('the rare ones are asked of the parser, and what no name means stays', () => {
    expect(decodeEntities('&frac58; &zzz; &frac58;', markup)).to.equal('⅝ &zzz; ⅝');
  });
});

describe('HTML as plain text', () => {
  const cases: [unknown, string | undefined][] = [
    ['<p>Un</p><p>Deux<br>trois</p>\n', 'Un Deux trois'],
    ['Caf<b>é</b>', 'Café'],
    ['<em>Forum</em>&nbsp;: &#8220;l&#8217;eau&#8221; &amp; nous', 'Forum : “l’eau” & nous'],
    ['a < b, <3 et 5 > 4', 'a < b, <3 et 5 > 4'],
    ['<img alt="a > b" src=x>Image', 'Image'],
    ['<a title="jamais>fermé', 'fermé'],
    ['a <b', 'a <b'],
    ['Un <a title="ouvert>lien</a> et', 'Un lien et'],
    ['<script>alert(1 < 2)</script>Vu<style>a{}</style>', 'Vu'],
    ['Un<!-- <p>caché</p> --> mot', 'Un mot'],
    ['Un<!-- ouvert> mot', 'Un mot'],
    ['<script>sans fin', undefined],
    ['&lt;b&gt;', '<b>'],
    [12, '12'],
    ['  ', undefined],
    [{ rendered: 'x' }, undefined],
    [null, undefined],
  ];
  for (const [input, output] of cases) {
    it(JSON.stringify(input), () => expect(plainText(input)).to.equal(output));
  }

  it('takes a time that grows with the text, whatever it is', () => {
    for (const piece of ['<a "', '<!-- >', '<a class="more-link">', '<p', '<script>', '&', "<a ='"])
      excerptText(piece.repeat(200_000), markup);
  }).timeout(hostileLimit);
});

describe('an excerpt', () => {
  const cases: [string, string][] = [
    ['<p>Les travaux commencent [&hellip;]</p>\n', 'Les travaux commencent…'],
    ['<p>Les travaux [&#8230;]</p>', 'Les travaux…'],
    ['Les travaux [...]', 'Les travaux…'],
    ['Les travaux&hellip;', 'Les travaux…'],
    ['Tout est dit.', 'Tout est dit.'],
    [
      '<p>Début&hellip; <a href="/a" class="more-link">Lire <span>la suite</span></a></p>',
      'Début…',
    ],
  ];
  for (const [input, output] of cases) {
    it(input, () => expect(excerptText(input)).to.equal(output));
  }
});
