/** The shared pieces of the demo's pages are in one place, and each page gets them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPieces } from '../../scripts/lib/pieces.mjs';

const filled = (page, piece, address = '/demo/a.html') => withPieces(page, address, () => piece);

test('a piece takes the place of its comment, as far in', () => {
  const asked = [];
  const page = withPieces('<p>\n  <!-- include pieces/foot.html -->\n</p>\n', '/', (file) => {
    asked.push(file);
    return '<i>\n  $&\n</i>\n';
  });
  assert.deepEqual(asked, ['pieces/foot.html']);
  assert.equal(page, '<p>\n  <i>\n    $&\n  </i>\n</p>\n');
});

test('a page gives what a piece leaves open; of a name given twice, both', () => {
  const page =
    '<!-- include pieces/a.html\n  feed: <b>1</b>\n  feed: <b>$&</b>\n  heading:\n  tags: a, b: c\n-->';
  assert.equal(
    filled(page, '{{feed}}\n<i title="{{heading}}">{{tags}}</i>'),
    '<b>1</b>\n<b>$&</b>\n<i title="">a, b: c</i>',
  );
});

test('what a page does not give is an error, which names the piece', () => {
  assert.throws(() => filled('<!-- include pieces/a.html -->', '{{heading}}'), {
    message: /pieces\/a\.html needs "heading:"/,
  });
});

test("the menu's link to the page itself is marked, and none of the page's own", () => {
  const own = '<a href="/demo/a.html">A</a>';
  const menu = '<a class="brand" href="/demo/a.html">Z</a> <a href="/demo/b.html">B</a>';
  assert.equal(
    filled(`<!-- include pieces/top.html -->\n${own}`, `${menu} ${own}`),
    `${menu} <a href="/demo/a.html" aria-current="page">A</a>\n${own}`,
  );
});

test('other comments stay', () => {
  const page = '<!-- include of a thing -->\n<!-- include ../secret.html -->';
  assert.equal(filled(page, 'piece'), page);
});
