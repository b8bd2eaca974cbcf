/** The code to copy from the demo's pages does what the form says, whatever stands in it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import {
  cspSnippet,
  cssSnippet,
  frameCspSnippet,
  frameSnippet,
  placeholderSnippet,
  tagSnippet,
} from '../../demo/snippet.js';

const element = {
  tag: 'news-list',
  script: 'https://cdn.example/news-list.js',
  attributes: [['src', 'https://a.example/feed.json']],
  link: { href: 'https://a.example/', text: 'Toutes les actualités' },
};

const parsed = (snippet) => new JSDOM(`<body>${snippet}<p>fin</p>`).window.document.body;

for (const text of [
  '« L’été » & "co"',
  "d'ici </script> <img src=x onerror=alert(1)>",
  '🎪 &amp; \\',
  '$&',
]) {
  test(`a page reads back ${text}`, () => {
    const attributes = [...element.attributes, ['heading', text], ['filters', '']];
    const body = parsed(tagSnippet({ ...element, attributes, link: { ...element.link, text } }));
    const [script, list, end] = body.children;
    assert.equal(body.children.length, 3);
    assert.equal(script.getAttribute('src'), element.script);
    assert.equal(script.getAttribute('type'), 'module');
    assert.deepEqual(
      list.getAttributeNames().map((name) => [name, list.getAttribute(name)]),
      attributes,
    );
    assert.equal(list.textContent.trim(), text);
    assert.equal(list.children.length, 1);
    assert.equal(end.textContent, 'fin');
  });
}

const texts = [
  '« L’été » & "co"',
  "d'ici </script> <img src=x onerror=alert(1)>",
  '🎪 &amp; \\ #?+%',
];

for (const text of texts) {
  test(`a placeholder and a frame say ${text} as it is`, () => {
    const attributes = [...element.attributes, ['heading', text], ['with-map', '']];
    const given = { ...element, attributes, link: { ...element.link, text } };
    const placeholder = parsed(placeholderSnippet(given)).children[1];
    assert.deepEqual(
      placeholder.getAttributeNames().map((name) => [name, placeholder.getAttribute(name)]),
      [['data-widget', 'news-list'], ...attributes.map(([name, value]) => [`data-${name}`, value])],
    );
    assert.equal(placeholder.textContent.trim(), text);

    const folder = 'https://cdn.example/widgets/';
    const look = [['--mw-accent', '#b34700']];
    const [script, frame, end] = parsed(frameSnippet({ ...given, folder, look })).children;
    assert.equal(script.src, `${folder}embed.js`);
    assert.equal(script.type, '');
    assert.equal(frame.title, text);
    const { origin, pathname, searchParams } = new URL(frame.src);
    assert.equal(origin + pathname, `${folder}frame.html`);
    assert.deepEqual(
      [...searchParams],
      [['widget', 'news-list'], ...attributes, ['link', element.link.href], ...look],
    );
    assert.equal(end.textContent, 'fin');
  });
}

test('a frame without a heading is called by its link, and has a policy of its own', () => {
  const folder = 'https://cdn.example/';
  const [, frame] = parsed(frameSnippet({ ...element, folder, look: [] })).children;
  assert.equal(frame.title, 'Toutes les actualités');
  assert.equal(
    frameCspSnippet(folder),
    'frame-src https://cdn.example;\nscript-src https://cdn.example;',
  );
});

test('a pinned script has its hash, and is asked for without credentials', () => {
  const [script] = parsed(tagSnippet({ ...element, integrity: 'sha384-abc' })).children;
  assert.equal(script.getAttribute('integrity'), 'sha384-abc');
  assert.equal(script.getAttribute('crossorigin'), 'anonymous');
});

test('an element without attributes is one line', () => {
  assert.match(tagSnippet({ ...element, attributes: [] }), /^<news-list>$/m);
});

test('a rule has the chosen properties, and is none without a choice', () => {
  assert.equal(
    cssSnippet('news-list', [['--mw-radius', '0']]),
    'news-list {\n  --mw-radius: 0;\n}',
  );
  assert.equal(cssSnippet('news-list', []), '');
});

test('a policy names each host once, and no pictures where there are none', () => {
  const { script } = element;
  const fetched = ['https://a.example/1', 'https://a.example/2', 'https://b.example/'];
  assert.equal(
    cspSnippet({ script, fetched, pictures: ['https://c.example/p.png'] }),
    'script-src https://cdn.example;\nconnect-src https://a.example https://b.example;\nimg-src https://c.example;',
  );
  assert.doesNotMatch(cspSnippet({ script, fetched, pictures: [] }), /img-src/);
});
