import { expect } from '@open-wc/testing';
import { defuse } from '../../src/html/strip-inline-handlers.js';

/** Markup → what is parsed of it. */
const cases: readonly (readonly [string, string])[] = [
  ['<p>Un <b>mot</b></p>', '<p>Un <b>mot</b></p>'],
  ['<p style="color:red">a</p>', '<p data-off="color:red">a</p>'],
  ["<p class=x STYLE = 'a' >b</p>", "<p class=x data-off = 'a' >b</p>"],
  ['<img src="x"onerror=alert(1)>', '<img src="x"data-off=alert(1)>'],
  ['a<style>p{}</style>b<SCRIPT>x</SCRIPT >c', 'abc'],
  ['Le style = la forme ; on=off', 'Le style = la forme ; on=off'],
  ['<a href="/style=1?on=2">a</a>', '<a href="/style=1?on=2">a</a>'],
  ['<', '<'],
];

describe('markup is defused before it is parsed', () => {
  for (const [html, expected] of cases) {
    it(html, () => {
      expect(defuse(html)).to.equal(expected);
    });
  }

  // A time that grows with the square of the text would be minutes: the limit of a test ends it.
  it('in a time that grows no faster than the text', () => {
    const hostile = [
      '<a'.repeat(50_000),
      '<style>'.repeat(15_000),
      `<a ${'style '.repeat(15_000)}`,
    ];
    for (const html of hostile) expect(defuse(html)).to.be.a('string');
  });
});
