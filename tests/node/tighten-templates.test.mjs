/** White space that HTML itself takes no notice of goes from templates; what a reader would miss stays. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tighten, tightenTemplates } from '../../rollup/tighten-templates.mjs';

const tightened = [
  ['<div> <p> Text </p> </div>', '<div><p>Text</p></div>'],
  ['<ul class="a"> ${items} </ul>', '<ul class="a">${items}</ul>'],
  ['<tr> <td> 1 </td> <td> 2 </td> </tr>', '<tr><td>1</td><td>2</td></tr>'],
  [
    '<select> <option value="a"> A </option> </select>',
    '<select><option value="a">A</option></select>',
  ],
  ['<h2 class="a"> Title </h2> <p>', '<h2 class="a">Title</h2><p>'],
  ['<dl> <dt> Where </dt> <dd> There </dd> </dl>', '<dl><dt>Where</dt><dd>There</dd></dl>'],
  [
    '<dialog part="a"> <section> a </section> </dialog>',
    '<dialog part="a"><section>a</section></dialog>',
  ],
  ['<button part="a"> Text </button>', '<button part="a">Text</button>'],
  ['<button> ${text} </button>', '<button>${text}</button>'],
  [
    '<svg viewBox="0 0 1 1"> <path d="M0 0"/> </svg>',
    '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>',
  ],
  [
    '<svg> <circle r="1"></circle> <path d="M0 0"></path> </svg>',
    '<svg><circle r="1"></circle><path d="M0 0"></path></svg>',
  ],
];

const kept = [
  'one <em>two</em> three',
  '<b>one</b> <i>two</i>',
  '<span>one</span> ${two}',
  '${one} ${two}',
  '<a href="#">one</a> <a href="#">two</a>',
  '<time datetime="a">one</time> <span>two</span>',
  '<button>one</button> <button>two</button>',
  '<button>one</button> two',
  'one <button>two</button>',
  '<svg viewBox="0 0 1 1"></svg> one',
  'one <svg></svg>',
  '<img src="a"> one',
  '<slot></slot> one',
  '<em class="status">one :</em> <span>two</span>',
  // Tags whose names begin like a block's.
  '<pre> one </pre> two',
  '<link-list> one </link-list> two',
  '<picture> one </picture> two',
  '<dfn>one</dfn> two',
  // What is no tag.
  'a < b && c > d',
  'for (let i = 0; i <p; i++) {}',
];

for (const [source, expected] of tightened) {
  test(`${source} becomes ${expected}`, () => {
    assert.equal(tighten(source), expected);
    assert.equal(tighten(expected), expected, 'and stays so');
  });
}

for (const source of kept) test(`${source} stays`, () => assert.equal(tighten(source), source));

test('only our templates are tightened', () => {
  const { transform } = tightenTemplates();
  const code = 'html`<p> a </p>`';
  for (const id of ['/x/dist/base/heading.js', '/x/dist/elements/news-list/news-list.js']) {
    assert.deepEqual(transform(code, id), { code: 'html`<p>a</p>`', map: null });
  }
  for (const id of [
    '/x/dist/html/text.js',
    '/x/node_modules/lit-html/lit-html.js',
    '/x/dist/i18n/news.js',
  ]) {
    assert.equal(transform(code, id), null);
  }
});
