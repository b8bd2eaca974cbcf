import { expect } from '@open-wc/testing';
import { parseInert } from '../../src/html/parse-inert.js';
import { stripInlineHandlers } from '../../src/html/strip-inline-handlers.js';

/** Markup → its text once it is parsed. */
const cases: readonly (readonly [string, string])[] = [
  ['<p>Un <b>mot</b></p>', 'Un mot'],
  ['<p style="color:red">a</p>', 'a'],
  ["<p class=x STYLE = 'a' >b</p>", 'b'],
  ['<img src="x"onerror=alert(1)>', ''],
  ['<img alt="A > B" style="color:red">', ''],
  ['<img alt="A > B"/style="color:red">', ''],
  ["<img alt='<b x=\"' onclick=x style=x title='\">c</b>'>", ''],
  ['<svg/onload>', ''],
  ['<svg/onload=x>', ''],
  ['<svg><p/style/onfocus/>d', 'd'],
  ['<!-- " <img x=" --><p style=x onclick>e</p>', 'e'],
  ['<textarea><img x="</textarea><p style="a" onclick=x>f</p>', '<img x="f'],
  ['<noscript><p style=x onclick="y">g</p></noscript>g', 'g'],
  ['a<style>p{}</style>b<SCRIPT>x</SCRIPT >c', 'abc'],
  ['<style title="<">p{}</style>h', 'h'],
  ['<style><style>p{}', ''],
  ['Le style = la forme ; on=off, onze\nondes', 'Le style = la forme ; on=off, onze\nondes'],
  ['<a href="/style=1?on=2">a</a>', 'a'],
  ['<', '<'],
];

describe('markup is defused before it is parsed', () => {
  it('so that it has neither styles nor handlers, and reads the same', () => {
    for (const [html, text] of cases) {
      const parsed = parseInert(stripInlineHandlers(html));
      const names = [...parsed.querySelectorAll('*')].flatMap((element) =>
        element.localName === 'style' ? 'style' : element.getAttributeNames(),
      );
      expect(
        names.filter((name) => /^(style|on\w+)$/i.test(name)),
        html,
      ).to.deep.equal([]);
      // Nobody reads these; in Firefox, the second has no elements.
      parsed.querySelectorAll('noframes, noscript').forEach((silent) => silent.remove());
      expect(parsed.textContent, html).to.equal(text);
    }
  });

  it('and addresses are the same', () => {
    const [link] = parseInert(
      stripInlineHandlers('<a href="/style=1/onze/on/?on=2&style=3">a</a>'),
    ).querySelectorAll('a');
    expect(link!.getAttribute('href')).to.equal('/style=1/onze/on/?on=2&style=3');
  });

  // A time that grows with the square of the text would be minutes: the limit of a test ends it.
  it('in a time that grows no faster than the text', () => {
    const hostile = [
      '<a'.repeat(50_000),
      '<style>'.repeat(150_000),
      '<style></script>'.repeat(150_000),
      `<a ${'style '.repeat(150_000)}`,
      `<a ${'on'.repeat(1_500_000)}`,
    ];
    for (const html of hostile) expect(stripInlineHandlers(html)).to.be.a('string');
  });
});
