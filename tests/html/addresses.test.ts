import { expect } from '@open-wc/testing';
import { withAddresses } from '../../src/html/addresses.js';

const changed = (html: string): string =>
  withAddresses(html, (address) => new URL(address, 'https://a.example/b/c').href);

describe('relative addresses in markup', () => {
  const cases = [
    ['<a href="d">', '<a href="https://a.example/b/d">'],
    ["<A class=x HREF='/d?e=1&amp;f=2'>", '<A class=x HREF="https://a.example/d?e=1&amp;f=2">'],
    ['<img alt="" src=../i.png>', '<img alt="" src="https://a.example/i.png">'],
    ['<img src=" i j.png "/>', '<img src="https://a.example/b/i%20j.png"/>'],
    ['<a href="//c.example/d">', '<a href="https://c.example/d">'],
    ["<a href='d\"e'>", '<a href="https://a.example/b/d%22e">'],
  ] as const;
  for (const [html, expected] of cases) {
    it(html, () => expect(changed(html)).to.equal(expected));
  }

  for (const html of [
    '<a href="https://c.example/?a=1&b=2">',
    '<a href="mailto:a@b.example">',
    '<a href="JavaScript:x()">',
    '<a href="#note">',
    '<a href="">',
    '<a href="caf&eacute;">',
    '<p title="a href=b">href="d"</p>',
    'href="d"',
    '<img data-src="d">',
    '<area href="d">',
  ]) {
    it(`stays: ${html}`, () => expect(changed(html)).to.equal(html));
  }

  // A time that grows with the square of the text would be minutes: the limit of a test ends it.
  it('of a long and odd text comes to its end', () => {
    for (const part of [
      '<a ',
      '<a href=',
      '<a href="',
      "<img src='",
      ' href=a',
      '<a\u00a0href = ',
    ]) {
      for (const html of [part.repeat(300_000), `<a ${part.repeat(300_000)}>`]) {
        expect(withAddresses(html, (address) => address)).to.be.a('string');
      }
    }
  });
});
