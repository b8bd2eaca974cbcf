import { expect } from '@open-wc/testing';
import { limitDepth } from '../../src/html/limit-depth.js';
import { sanitize } from '../../src/html/sanitize.js';
import { textOf } from '../../src/html/text.js';

/** The number of elements one in another, as the browser itself reads the markup. */
function depthOf(markup: string): number {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  let depth = 0;
  let level: Element[] = [body];
  for (; level.length; depth++) level = level.flatMap((element) => [...element.children]);
  return depth;
}

describe('the depth of nested markup', () => {
  const written: readonly (readonly [string, string])[] = [
    ['tags that close', '<div><section><p>a <b>b</b></p></section></div>'.repeat(300)],
    ['elements that end by themselves', `<ul>${'<li><p>a<li>b'.repeat(300)}</ul>`],
    ['terms', `<dl>${'<dt>a<dd><p>b'.repeat(300)}</dl>`],
    ['rows', `<table>${'<tr><th><b>a<td>b'.repeat(300)}</table>`],
    ['empty elements', 'a<br>b<hr><img src="x">c<wbr><img src="y"/>'.repeat(300)],
    ['unclosed links', '<p><a href="x">a<p><a href="y">b'.repeat(300)],
    ['a drawing', `<svg>${'<path d="x"/>'.repeat(300)}</svg><div><b>a</b></div>`],
    ['quotes and comments', `${'<p title="<div>">a</p><!-- <div> -->'.repeat(300)}<div>a</div>`],
    ['a title that names tags', '<title>a</title><textarea>b</textarea>'.repeat(300)],
  ];
  for (const [what, markup] of written) {
    it(`leaves ${what} as they are`, () => expect(limitDepth(markup)).to.equal(markup));
  }

  const hostile = [
    ...['<div>', '<b>', '<span>', '<x-y>', '<table><tr><td>', '<ul><li>', '<div/>', '<p><span>'],
    ...['<b id=x><div></b>', '<span><div></span>', '<div><marquee></div>', '<dt><li>', '<dl><dd>'],
    ...[
      '<div><!--</div>-->',
      '<div title="</div>">',
      '<div><! </div>',
      '<div><textarea></div>a</textarea>',
    ],
    ...[
      '<div a=b="></div>',
      '<div ="></div>',
      '<span><table><td></span>',
      '<<div>div>',
      '<svg><g>',
    ],
    ...['<textarea><!--</textarea><div>-->', '<p><object></p>', '<div><template></div>'],
  ];
  for (const part of hostile) {
    it(`limits ${part}`, () => {
      expect(depthOf(limitDepth(part.repeat(500)))).to.be.within(2, 350);
    });
  }

  it('reads each character once', () => {
    // A time that grows with the square of the text would be minutes: the limit of a test ends it.
    for (const part of ['<a x="', '<!--', '<title>', '<a  ', "x = '", '<<div>div>'])
      expect(limitDepth(`<a ${part.repeat(200_000)}`).length).to.be.above(1000);
    for (const part of ['<b>', '<div>', '<x-y>'])
      expect(textOf(`${part.repeat(9000)}a`), part).to.equal('a');
  });

  it('keeps the text', async () => {
    const { content } = await sanitize(`${'<b>'.repeat(20_000)}un ${'<div>'.repeat(5000)}deux`);
    expect(content.textContent.trim()).to.equal('un deux');
    expect(content.querySelectorAll('b')).to.have.length.within(1, 40);
  });
});
