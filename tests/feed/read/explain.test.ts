import { expect } from '@open-wc/testing';
import { FeedError, isFeedError } from '../../../src/feed/errors.js';
import { explain, explainProblems } from '../../../src/feed/read/explain.js';
import { readDocument } from '../../../src/feed/read/read.js';
import { articles } from '../../../src/feed/read/kinds/article.js';

const url = 'https://example.org/feed.json';

describe('an error in words', () => {
  const cases: readonly [FeedError, string][] = [
    [new FeedError('address', { found: 'x y' }), '« x y » n’est pas l’adresse d’un flux.'],
    [
      new FeedError('http', { url: 'https://a.fr/b/www.mairie-c.fr/flux.json', status: 404 }),
      'Le serveur du flux https://a.fr/b/www.mairie-c.fr/flux.json répond par l’erreur 404 ; si « www.mairie-c.fr » est un autre site, écrivez https://www.mairie-c.fr/….',
    ],
    [
      new FeedError('http', { url: 'https://a.fr/b/mairie.fr.json?x=c.fr/', status: 404 }),
      'Le serveur du flux https://a.fr/b/mairie.fr.json?x=c.fr/ répond par l’erreur 404.',
    ],
    [
      new FeedError('address', { found: 'www.mairie.fr/flux.json' }),
      '« www.mairie.fr/flux.json » n’est pas l’adresse d’un flux : écrivez https://www.mairie.fr/flux.json.',
    ],
    [new FeedError('address', { found: '' }), 'L’attribut « src » est vide.'],
    [
      new FeedError('format', { url, found: { items: [{ nom: 'a' }, { nom: 'b' }] } }),
      `Le flux ${url} n’est d’aucun format connu : « items » y est une liste de 2 éléments, dont le premier a les clés « nom » ; dites par « map » où sont ses champs (voir docs/feeds.md).`,
    ],
    [new FeedError('timeout', { url }), `Le flux ${url} n’a pas répondu à temps.`],
    [
      new FeedError('http', { url, status: 404 }),
      `Le serveur du flux ${url} répond par l’erreur 404.`,
    ],
    [
      new FeedError('http', { url, status: 404, found: '{"message":"Pas d’agenda","info":{}}' }),
      `Le serveur du flux ${url} répond par l’erreur 404 et le message « Pas d’agenda ».`,
    ],
    [
      new FeedError('http', {
        url,
        status: 403,
        found: '{"title":"Refus","detail":"Clé absente"}',
      }),
      `Le serveur du flux ${url} répond par l’erreur 403 et le message « Clé absente ».`,
    ],
    [
      new FeedError('format', { url, found: { a: 1 }, path: 'b.c' }),
      'Le chemin « b.c » de la carte des champs ne mène à rien dans ce document : c’est un objet avec les clés « a » ; dites par « map » où sont ses champs (voir docs/feeds.md).',
    ],
    [
      new FeedError('too-large', { url, maxBytes: 1_048_576 }),
      `Le flux ${url} dépasse 1 Mio : réduisez-le, ou relevez « max-bytes ».`,
    ],
    [
      new FeedError('too-large', { url, maxBytes: 10 }),
      `Le flux ${url} dépasse 10 octets : réduisez-le, ou relevez « max-bytes ».`,
    ],
    [
      new FeedError('format', { url, found: 'Oups' }),
      `Le flux ${url} n’est d’aucun format connu : c’est un texte qui commence par « Oups ».`,
    ],
    [
      new FeedError('format', { found: [1, 2] }),
      'Le flux n’est d’aucun format connu : c’est une liste de 2 éléments ; dites par « map » où sont ses champs (voir docs/feeds.md).',
    ],
    [new FeedError('unexpected', { cause: new Error('x') }), 'Erreur inattendue : Error: x'],
  ];
  for (const [error, sentence] of cases) {
    it(error.code, () => {
      expect(explain(error)).to.equal(error);
      expect(error.message).to.equal(sentence);
    });
  }

  it('of what a page gives itself does not say the page’s address', () => {
    const { message } = explain(new FeedError('format', { url, found: '{"a":}' }), false);
    expect(message).to.equal(
      'Le flux n’est d’aucun format connu : le JSON contient une faute de syntaxe à la ligne 1, colonne 6, à « } ».',
    );
  });

  it('of a page says where it announces its feed', () => {
    const link = '<link rel="alternate" type="application/rss+xml" title="A" href="/flux.rss">';
    const page = `<!DOCTYPE html><html><head><title>Mairie</title>${link}</head></html>`;
    const { message } = explain(new FeedError('format', { url, found: page }));
    expect(message).to.equal(
      `Le flux ${url} n’est d’aucun format connu : c’est une page HTML intitulée « Mairie », qui annonce le flux « /flux.rss ».`,
    );
  });

  it('of a file that is no feed says what to do instead', () => {
    const starts = [
      ['%PDF-1.7', /un PDF.*\.ics/],
      ['PK\u0003\u0004…', /un classeur.*CSV/],
      ['ÐÏ\u0011à…', /ancien fichier.*CSV/],
    ] as const;
    for (const [document, words] of starts)
      expect(explain(new FeedError('format', { url, found: document })).message).to.match(words);
  });

  it('of a format that there is none of names those that there are', () => {
    const { message } = explain(new FeedError('format', { url, format: 'rsss', found: { a: 1 } }));
    expect(message).to.match(/^« rsss » n’est pas un format connu ; ce sont json-feed, .*, rss, /);
  });

  it('of another format than the one that is named says so', () => {
    const { message } = explain(new FeedError('format', { url, format: 'rss', found: { a: 1 } }));
    expect(message).to.match(/n’est pas au format « rss » : c’est un objet avec les clés « a »/);
  });

  it('of the network says what to look for', () => {
    const { message } = explain(new FeedError('network', { url }));
    expect(message).to.contain(url).and.to.contain('Access-Control-Allow-Origin');
  });

  for (const [onLine, words] of [
    [false, 'hors ligne'],
    [true, 'injoignable'],
    [undefined, 'injoignable'],
  ] as const) {
    it(`of the network with a navigator whose onLine is ${onLine} says: ${words}`, () => {
      Object.defineProperty(navigator, 'onLine', { value: onLine, configurable: true });
      const { message } = explain(new FeedError('network', { url }));
      Reflect.deleteProperty(navigator, 'onLine');
      expect(message).to.contain(words);
    });
  }

  it('is known though it comes from another script of ours', () => {
    expect(isFeedError(new FeedError('http'))).to.equal(true);
    const other = Object.assign(new Error('x'), { name: 'FeedError' });
    expect(isFeedError(other)).to.equal(true);
    const not = [new Error('x'), new DOMException('x', 'AbortError'), undefined, null, 'FeedError'];
    expect(not.filter(isFeedError)).to.deep.equal([]);
  });
});

describe('problems in words', () => {
  it('quote a value on one short line', () => {
    const value = `un\n${'très '.repeat(30)}long texte`;
    const [problem] = explainProblems([{ path: 'title', code: 'text', value, url }]);
    expect(problem!.reason).to.match(/^« un très .{51}… » n’est pas un texte : champ ignoré\.$/);
    expect(problem).to.include({ path: 'title', url });
  });

  const values = [
    [{ a: [1, '2'] }, '« {"a":[1,"2"]} »'],
    [undefined, '« undefined »'],
    [null, '« null »'],
    ['', '«  »'],
    ['<b>x</b>', '« <b>x</b> »'],
  ] as const;
  for (const [value, quoted] of values) {
    it(`quote ${JSON.stringify(value)}`, () => {
      const [problem] = explainProblems([{ path: 'x', code: 'text', value }]);
      expect(problem!.reason).to.equal(`${quoted} n’est pas un texte : champ ignoré.`);
    });
  }

  it('name the item, unless they do already', () => {
    const title = 'Le bal';
    const problems = explainProblems([
      { path: 'DTEND', code: 'end-before-start', title },
      { path: 'DTSTART', code: 'item-date', value: title, title },
    ]);
    expect(problems.map(({ reason }) => reason)).to.deep.equal([
      'La fin précède le début : fin ignorée, dans « Le bal ».',
      '« Le bal » n’a pas de date utilisable : événement ignoré.',
    ]);
  });

  it('name a position in a calendar as it is named there', () => {
    const path = 'items[0]._event.location.geo.latitude';
    const [problem] = explainProblems([{ path, code: 'number', value: 'x', format: 'icalendar' }]);
    expect(problem!.path).to.equal('items[0].GEO');
  });

  it('are a thousand at most, and the items are all read', () => {
    const item = { title: 'x', url: 'javascript:x', image: 5, tags: [{}] };
    const document = { items: Array.from({ length: 5000 }, (_, id) => ({ ...item, id })) };
    const feed = readDocument(document, { timeZone: 'Europe/Paris', readers: [articles] });
    expect(feed.problems).to.have.length(1000);
    expect(feed.items).to.have.length(5000);
  });
});
