import { expect } from '@open-wc/testing';
import { textOf } from '../../src/html/text.js';
import { Fault } from '../helpers/feeds.js';

describe('the words of markup', () => {
  const cases = [
    ['', ''],
    ['Bonjour', 'Bonjour'],
    ['<p>Un</p><p>deux</p>', 'Un deux'],
    ['<p>Un</p>\n\n  <p>deux  trois</p>', 'Un deux trois'],
    ['Un<br>deux<br/>trois', 'Un deux trois'],
    ['<ul><li>un</li><li>deux</li></ul>', 'un deux'],
    ['<h2>Titre</h2>Texte', 'Titre Texte'],
    ['<div>un</div><div>deux</div>', 'un deux'],
    [
      '<table><tr><td>lundi</td><td>10 h</td></tr><tr><th>mardi</th><td>11 h</td></tr></table>',
      'lundi 10 h mardi 11 h',
    ],
    ['<col>Bonjour', 'Bonjour'],
    ['<dl><dt>Où</dt><dd>Ici</dd></dl>', 'Où Ici'],
    ['<b>gras</b>seyant', 'grasseyant'],
    ['<a href="x">un</a> <em>lien</em>', 'un lien'],
    ['caf&eacute; &amp; th&#233; &lt;b&gt;', 'café & thé <b>'],
    ['1 < 2 & 3 > 2', '1 < 2 & 3 > 2'],
    ['a&nbsp;b', 'a b'],
    ['<script>alert(1)</script>avant<style>p{}</style> après', 'avant après'],
    ['vu<template><p>caché</p></template><noscript>caché</noscript>', 'vu'],
    ['<!-- caché -->vu', 'vu'],
    ['<p>pas fermé', 'pas fermé'],
    ['<svg><title>x</title></svg>y', 'xy'],
    ['<html><head><title>x</title></head><body>y</body></html>', 'y'],
    ['<img src=x alt="non">oui', 'oui'],
    ['<p title="a > b">un <x-y a>deux</x-y></p>', 'un deux'],
  ] as const;
  for (const [html, text] of cases) {
    it(JSON.stringify(html), () => expect(textOf(html)).to.equal(text));
  }

  it('are taken without a request and without a script', async () => {
    let executed = 0;
    Object.assign(globalThis, { executed: () => executed++ });
    const { url } = new Fault('ok');
    const fault = new Fault('ok');
    textOf(`<img src="${fault.url}" onerror="executed()" onload="executed()"><script>executed()</script>
      <style>@import "${fault.url}"</style><link rel=stylesheet href="${fault.url}">
      <iframe src="${fault.url}"></iframe><svg onload="executed()"></svg><video poster="${fault.url}">`);
    await fetch(url);
    expect((await fault.requests()).count).to.equal(0);
    expect(executed).to.equal(0);
  });

  for (const hostile of ['<p', '<p ', '<', '</', '<p><div>', '&', '<p title="', '<!--']) {
    // A time that grows with the square of the text would be minutes: the limit of a test ends it.
    it(`of ${JSON.stringify(hostile)} a hundred thousand times comes to its end`, () => {
      expect(textOf(hostile.repeat(100_000))).to.be.a('string');
    });
  }
});
