import { expect } from '@open-wc/testing';
import { markdownToHtml } from '../../../src/feed/formats/shared/markdown.js';
import { hostileLimit } from '../../helpers/wait.js';

/** The visible markup: white space between blocks is dropped. */
function html(markdown: string): string {
  return markdownToHtml(markdown).replace(/>\n/g, '>').replace(/\n</g, '<');
}

describe('Markdown becomes HTML', () => {
  const cases: Record<string, [string, string]> = {
    'paragraphs and lines': ['Un\ndeux\n\ntrois', '<p>Un<br>deux</p><p>trois</p>'],
    emphasis: [
      '**gras**, *italique*, _aussi_, ***les deux***, __gras__',
      '<p><strong>gras</strong>, <em>italique</em>, <em>aussi</em>, <em><strong>les deux</strong></em>, <strong>gras</strong></p>',
    ],
    'emphasis in emphasis': [
      '**gras et *italique* et gras**',
      '<p><strong>gras et <em>italique</em> et gras</strong></p>',
    ],
    'emphasis that ends with punctuation': [
      '**Animé par :** Raul, (**gras**)',
      '<p><strong>Animé par :</strong> Raul, (<strong>gras</strong>)</p>',
    ],
    'what is no emphasis': [
      '2 * 3 * 4, un_nom_de_fichier, ** seul, *jamais fermé',
      '<p>2 * 3 * 4, un_nom_de_fichier, ** seul, *jamais fermé</p>',
    ],
    'emphasis that crosses': ['*a _b* c_', '<p><em>a _b</em> c_</p>'],
    headings: ['# Un\n### Trois ###\nQuatre\n----', '<h1>Un</h1><h3>Trois</h3><h2>Quatre</h2>'],
    'what is no heading': ['#mot-dièse', '<p>#mot-dièse</p>'],
    'a rule': ['un\n\n***\n\ndeux', '<p>un</p><hr><p>deux</p>'],
    'a list': ['- un\n- deux', '<ul><li>un</li><li>deux</li></ul>'],
    'a list after a line': [
      'Menu :\n* un\n* deux',
      '<p>Menu :</p><ul><li>un</li><li>deux</li></ul>',
    ],
    'a loose list': ['- un\n\n- deux', '<ul><li><p>un</p></li><li><p>deux</p></li></ul>'],
    'a numbered list': ['3. trois\n4. quatre', '<ol start="3"><li>trois</li><li>quatre</li></ol>'],
    'a list in a list': [
      '- un\n  - dedans\n  - aussi\n- deux\nsuite',
      '<ul><li>un<ul><li>dedans</li><li>aussi</li></ul></li><li>deux<br>suite</li></ul>',
    ],
    'a year is no list': [
      'Le bal a lieu en\n2026. Venez',
      '<p>Le bal a lieu en<br>2026. Venez</p>',
    ],
    'a quotation': [
      '> un\n> deux\n\ntrois',
      '<blockquote><p>un<br>deux</p></blockquote><p>trois</p>',
    ],
    code: [
      '`a*b*` et\n```\n<b>\n```',
      '<p><code>a*b*</code> et</p><pre><code>&lt;b&gt;</code></pre>',
    ],
    links: [
      '[**le** lien](https://example.org/a_(b) "titre") <https://example.org/?a=1&b=2> <a@example.org>',
      '<p><a href="https://example.org/a_(b)"><strong>le</strong> lien</a> <a href="https://example.org/?a=1&amp;b=2">https://example.org/?a=1&amp;b=2</a> <a href="mailto:a@example.org">a@example.org</a></p>',
    ],
    'an address in a sentence': [
      'Voir https://example.org/a_b_c.',
      '<p>Voir <a href="https://example.org/a_b_c">https://example.org/a_b_c</a>.</p>',
    ],
    'a picture': ['![Une *affiche*](/a.jpg)', '<p><img src="/a.jpg" alt="Une *affiche*"></p>'],
    escapes: ['\\*pas\\* 1\\. &amp; & <3 "', '<p>*pas* 1. &amp; &amp; &lt;3 &quot;</p>'],
    'HTML in it': [
      'Un <b class="a_b_c">mot</b>\n\n<div>\n*bloc*\n</div>',
      '<p>Un <b class="a_b_c">mot</b></p><div>*bloc*</div>',
    ],
  };
  for (const [name, [markdown, expected]] of Object.entries(cases)) {
    it(name, () => expect(html(markdown)).to.equal(expected));
  }

  it('does not take long for anything, nor does it fail', () => {
    const pieces = [
      '_a*',
      '[',
      '![a](',
      '>',
      '`a',
      '- ',
      '<a ',
      '*a_ ',
      '**a ',
      '[a](<b',
      '> - ',
      '1. ',
      '\\',
    ];
    for (const piece of [
      ...pieces,
      '* ',
      '***',
      '<',
      'http://',
      '(',
      '  - a\n',
      '> > - ',
      '~~~\n',
      'a\n---\n',
    ]) {
      const text = piece.repeat(Math.ceil(50_000 / piece.length));
      expect(markdownToHtml(text)).to.be.a('string');
    }
  }).timeout(hostileLimit);
});
