import { expect } from '@open-wc/testing';
import { sanitize } from '../../src/html/sanitize.js';
import { describeBoth, markup } from '../helpers/sanitizers.js';

const base = 'https://example.org/actualites/';

/** Attributes that the sanitiser adds to every picture. */
const lazy = 'loading="lazy" referrerpolicy="no-referrer"';

const cases: readonly [string, string, string?][] = [
  ['', ''],
  ['Du texte seul', 'Du texte seul'],
  ['1 &lt; 2 &amp; 3', '1 &lt; 2 &amp; 3'],
  ['<p>Un <strong>mot</strong>, <em>deux</em> <b>mots</b> <i>et</i> <u>plus</u>.</p>', ''],
  ['<ul><li>un</li><li>deux</li></ul><ol start="3"><li>trois</li></ol>', ''],
  ['<dl><dt>Où</dt><dd>Ici</dd></dl>', ''],
  ['<blockquote cite="https://example.org/">« Oui »</blockquote><hr>', ''],
  ['<pre>a\n  b</pre><code>c</code>', ''],
  ['x<sup>2</sup> H<sub>2</sub>O <del>a</del> <ins>b</ins> <mark>c</mark> <small>d</small>', ''],
  ['<abbr title="Formule">FALC</abbr> <q>a</q> <cite>b</cite> <s>c</s>', ''],
  ['<time datetime="2026-06-05">vendredi</time>', ''],
  ['<p lang="en" dir="ltr">Hello</p>', ''],
  ['un<br>deux', ''],
  // Addresses.
  ['<a href="https://example.net/">a</a>', ''],
  ['<a href="suite">a</a>', '<a href="https://example.org/actualites/suite">a</a>'],
  ['<a href="#note">a</a>', '<a href="https://example.org/actualites/#note">a</a>'],
  ['<a href="mailto:a@example.org">a</a>', ''],
  ['<a href="tel:+33473000000">a</a>', ''],
  ['<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
  ['<a href="data:text/html,x">a</a>', '<a>a</a>'],
  ['<a href="https://u:p@example.org/">a</a>', '<a>a</a>'],
  ['<a>a</a>', ''],
  [
    '<a href="https://example.net/" target="_blank" rel="opener" ping="x">a</a>',
    '<a href="https://example.net/">a</a>',
  ],
  // Pictures.
  ['<img src="a.png" alt="A">', `<img src="https://example.org/actualites/a.png" alt="A" ${lazy}>`],
  [
    '<img src="https://example.org/a.png" width="10" height="20" alt="">',
    `<img src="https://example.org/a.png" width="10" height="20" alt="" ${lazy}>`,
  ],
  ['<img src="https://example.org/a.png">', `<img src="https://example.org/a.png" alt="" ${lazy}>`],
  ['a<img src="data:image/png;base64,AAAA">b<img>c<img src="javascript:x">d', 'abcd'],
  [
    '<img src="https://example.org/a.png" alt="A" srcset="https://evil.example/ 2x" style="x" class="y" id="z" name="n" loading="eager" usemap="#m">',
    `<img src="https://example.org/a.png" alt="A" ${lazy}>`,
  ],
  // Headings stay; whoever shows the text gives them their level.
  ['<h1>Titre</h1><p>Texte</p>', ''],
  ['<h6 id="x">Un <em>titre</em></h6><h2> </h2>', '<h6>Un <em>titre</em></h6>'],
  // Unknown elements around a text go, and the text stays, in paragraphs.
  ['<span class="x">a</span><font color="red">b</font>', 'ab'],
  ['<div><p>a</p><p>b</p></div>', '<p>a</p><p>b</p>'],
  ['<div>a</div><div>b</div>', '<p>a</p><p>b</p>'],
  ['<section><h2>Titre</h2><div>a <b>b</b></div></section>', '<h2>Titre</h2><p>a <b>b</b></p>'],
  ['<div> </div><div>a</div>', ' <p>a</p>'],
  [
    '<figure><img src="https://example.org/a.png" alt="A"><figcaption>Légende</figcaption></figure>',
    `<figure><img src="https://example.org/a.png" alt="A" ${lazy}><figcaption>Légende</figcaption></figure>`,
  ],
  ['<figure><p>a</p></figure><figcaption>b</figcaption>', '<p>a</p><p>b</p>'],
  [
    '<table><caption>Horaires</caption><tr><th>lundi</th><td>10 h</td></tr><tr><td>mardi</td><td>11 h</td></tr></table>',
    '<table><caption>Horaires</caption><tbody><tr><th>lundi</th><td>10 h</td></tr><tr><td>mardi</td><td>11 h</td></tr></tbody></table>',
  ],
  [
    '<table><thead><tr><th scope="col" colspan="2" width="9">a</th></tr></thead><tbody><tr><td rowspan="2" bgcolor="red" scope="row">b</td><td>c</td></tr></tbody></table>',
    '<table><thead><tr><th scope="col" colspan="2">a</th></tr></thead><tbody><tr><td rowspan="2">b</td><td>c</td></tr></tbody></table>',
  ],
  // A table that only lays a text out.
  ['<table><tr><td>a</td></tr><tr><td><p>b</p></td></tr></table>', '<p>a</p><p>b</p>'],
  [
    '<details open><summary>a</summary>b</details><kbd>c</kbd>',
    '<details open=""><summary>a</summary>b</details><kbd>c</kbd>',
  ],
  // Elements without readable text go with their content.
  ['a<script>alert(1)</script>b', 'ab'],
  ['a<style>p { color: red }</style>b', 'ab'],
  ['a<!-- b -->c', 'ac'],
  ['a<iframe>b</iframe>c<object>d</object>e<embed>f<iframe src="javascript:x"></iframe>g', 'acefg'],
  ['a<form action="x"><button>b</button><input value="c"></form>d', 'ad'],
  ['a<svg><text>b</text></svg>c<math><mi>d</mi></math>e', 'ace'],
  // Recordings and frames become links, which whoever shows the text names.
  [
    'a<iframe src="https://example.org/carte" title="La carte">b</iframe>c',
    'a<a href="https://example.org/carte" title="La carte"></a>c',
  ],
  [
    '<video poster="p.png"><source src="film.mp4">b</video><audio src="son.mp3">c',
    '<a href="https://example.org/actualites/film.mp4"></a><a href="https://example.org/actualites/son.mp3"></a>c',
  ],
  ['a<template><p>b</p></template>c', 'ac'],
  ['a<unknown-element>b</unknown-element>c', 'ac'],
  // Attributes.
  [
    '<p id="x" class="y" style="color:red" onclick="alert(1)" data-x="y" aria-label="z" hidden slot="s" part="p" name="n" tabindex="0" contenteditable>a</p>',
    '<p>a</p>',
  ],
  ['<B ONCLICK=alert(1)>a</B>', '<b>a</b>'],
];

describeBoth('markup that is kept or changed', () => {
  for (const [html, expected] of cases) {
    it(html.slice(0, 100) || 'nothing', async () => {
      expect(markup((await sanitize(html, base)).content)).to.equal(expected || html);
    });
  }

  it('is of an inert document', async () => {
    const { content: fragment } = await sanitize('<img src="https://example.org/a.png">', base);
    expect(fragment.ownerDocument).not.to.equal(document);
    expect(fragment.ownerDocument.defaultView).to.equal(null);
    expect(fragment.querySelector('img')!.ownerDocument).to.equal(fragment.ownerDocument);
  });

  it('without a base keeps whole addresses alone', async () => {
    const html = '<a href="x">a</a><a href="https://example.org/">b</a><img src="x"><img src="/y">';
    expect(markup((await sanitize(html)).content)).to.equal(
      '<a>a</a><a href="https://example.org/">b</a>',
    );
  });

  it('may be long where its tags close; else its first 100,000 characters are read', async () => {
    const { content: table } = await sanitize(
      `<table>${'<tr><th>a</th><td>b</td></tr>'.repeat(10_000)}</table>`,
    );
    expect(table.querySelectorAll('tr')).to.have.lengthOf(10_000);
    const { content: open, isCut } = await sanitize('<p><b>a'.repeat(100_000), base);
    expect(isCut).to.equal(true);
    expect(open.textContent.length).to.be.below(15_000);
    const { content: longest } = await sanitize('a<br>'.repeat(600_000), base);
    expect(longest.textContent.length).to.equal(400_000);
  });
});
