import { expect } from '@open-wc/testing';
import { toJsonFeed } from '../../../src/feed/formats/schema-org/schema-org.js';
import { parseLoosely } from '../../../src/feed/formats/schema-org/loose-json.js';
import type { AgendaEvent, Label } from '../../../src/model/index.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { adapted, adaptedItem, contextOf } from '../../helpers/adapters.js';
import { hostileLimit } from '../../helpers/wait.js';
import { atOnce } from '../../../src/feed/steps.js';
import { base, titles } from '../../helpers/schema-org.js';

describe('schema.org: where things are found', () => {
  before(temporalReady);

  it('says once what a list and a script both say, the fuller way', () => {
    const full = { ...base, url: 'https://a.example/concert', location: 'Salle' };
    const of = (...things: object[]): unknown[] =>
      adapted(toJsonFeed, things).items.map(({ url }) => url);
    expect(of(base, full)).to.deep.equal([full.url]);
    expect(of(full, base, { ...full })).to.deep.equal([full.url]);
    expect(titles([full, { ...base, location: 'Parc' }])).to.have.length(2);
    expect(titles([base, { ...base, startDate: '2026-06-06T20:00' }])).to.have.length(2);
  });

  const documents: [string, unknown][] = [
    ['an object', base],
    ['a list', [base]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, base] }],
    [
      'a list of items',
      { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: base }] },
    ],
    ['a list of elements', { '@type': 'ItemList', itemListElement: [base] }],
    ['a page’s main entity', { '@type': 'WebPage', mainEntity: base }],
    [
      'a feed of data',
      { '@type': 'DataFeed', dataFeedElement: { '@type': 'DataFeedItem', item: base } },
    ],
    ['a place’s programme', { '@type': ['Place', 'Library'], event: base }],
    ['what a tool writes', { microdata: [], 'json-ld': [[base]] }],
    ['microdata as JSON', [{ type: 'http://schema.org/Event', properties: { name: ['Concert'] } }]],
    ['prefixed names', { '@type': 'schema:Event', 'schema:name': 'Concert' }],
    [
      'expanded JSON-LD',
      [
        {
          '@type': ['http://schema.org/Event'],
          'http://schema.org/name': [{ '@value': 'Concert' }],
        },
      ],
    ],
    ['a page', `<html><script type="application/ld+json">${JSON.stringify(base)}</script>`],
  ];
  for (const [name, document] of documents) {
    it(name, () => {
      const titles = atOnce(toJsonFeed(document, contextOf())).items.map(({ title }) => title);
      expect(titles).to.deep.equal(['Concert']);
    });
  }

  it('a list gives the feed its name', () => {
    const list = { '@type': 'ItemList', name: 'Agenda &amp; sorties', itemListElement: [base] };
    expect(adapted(toJsonFeed, list).title).to.equal('Agenda & sorties');
  });

  it('a list gives the pages of its things, for those that have none of their own', () => {
    const element = (page: string, item: object): object => ({
      '@type': 'ListItem',
      url: `https://example.org/${page}`,
      item,
    });
    const itemListElement = [
      element('a', { ...base, name: 'A' }),
      element('b', { ...base, name: 'B', url: 'https://example.org/own' }),
    ];
    const { items } = atOnce(toJsonFeed({ '@type': 'ItemList', itemListElement }, contextOf()));
    expect(items.map(({ url }) => url)).to.deep.equal([
      'https://example.org/a',
      'https://example.org/own',
    ]);
  });

  it('a trail of links, an action or a shop is nothing to show, but no error', () => {
    const trail = {
      '@type': 'BreadcrumbList',
      itemListElement: [{ '@type': 'ListItem', item: base }],
    };
    expect(titles([trail, { '@type': 'LocalBusiness', name: 'Bar' }])).to.deep.equal([]);
  });

  it('what has no type is no document of schema.org', () => {
    for (const document of [{}, [], 'texte', '<html></html>', null, 3, [[{ a: [] }]]]) {
      expect(() => atOnce(toJsonFeed(document, contextOf()))).to.throw('format');
    }
  });

  it('what names itself in circles, or is nested without end, ends', () => {
    const loop = { '@type': 'Place', '@id': '#a', event: { '@id': '#b' } };
    const other = {
      '@type': 'Event',
      '@id': '#b',
      name: 'B',
      startDate: '2026-06-05',
      subEvent: { '@id': '#b' },
      location: { '@id': '#a' },
    };
    expect(atOnce(toJsonFeed([loop, other], contextOf())).items).to.have.length(1);
    let deep: unknown = base;
    for (let level = 0; level < 5000; level++) deep = [deep];
    expect(() => atOnce(toJsonFeed(deep, contextOf()))).to.throw('format');
  });
});

describe('schema.org: articles and labels', () => {
  before(temporalReady);

  it('an article', () => {
    const article = {
      '@type': 'NewsArticle',
      headline: 'Titre &amp; suite',
      mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://a.example/titre' },
      articleBody: 'Le texte.',
      description: 'Le résumé.',
      datePublished: '2026-06-05T20:00:00+0200',
      author: [{ '@type': 'Person', name: 'Lou', email: 'secret@a.example' }, 'Camille'],
      articleSection: 'Mobilité',
      keywords: ['vélo', 'Mobilité'],
      inLanguage: 'en_GB',
      image: ['https://a.example/1.jpg'],
    };
    const item = adaptedItem(toJsonFeed, article);
    expect(item).to.deep.include({
      id: 'https://a.example/titre',
      url: 'https://a.example/titre',
      title: 'Titre & suite',
      contentText: 'Le texte.',
      summary: 'Le résumé.',
      published: Date.UTC(2026, 5, 5, 18),
      tags: ['Mobilité', 'vélo'],
      language: 'en-GB',
    });
    expect(item.authors.map(({ name }) => name)).to.deep.equal(['Lou', 'Camille']);
    expect(JSON.stringify(item)).to.not.contain('secret');
    expect(() => adaptedItem(toJsonFeed, { ...article, '@type': 'JobPosting' })).to.throw(
      '0 items',
    );
  });

  it('a certification, found at whom it was given to', () => {
    const ville = {
      '@type': 'City',
      name: 'Clermont',
      hasCertification: {
        '@type': 'Certification',
        name: 'Territoire vélo',
        issuedBy: { '@type': 'Organization', name: 'Réseau vélo', url: 'https://velo.example/' },
        logo: { '@type': 'ImageObject', contentUrl: 'https://velo.example/logo.svg', width: 240 },
        certificationIdentification: { '@type': 'DefinedTerm', termCode: 'V-63' },
        certificationStatus: 'https://schema.org/CertificationActive',
        validFrom: '2024-09-16T00:00:00',
        expires: '2027-09-15',
        validIn: [{ '@type': 'AdministrativeArea', name: 'Clermont-Ferrand' }],
        url: 'https://velo.example/V-63',
        about: 'x',
      },
    };
    const label = adaptedItem(toJsonFeed, ville) as Label;
    expect(label).to.deep.include({
      kind: 'label',
      title: 'Territoire vélo',
      issuers: [{ name: 'Réseau vélo', url: 'https://velo.example/' }],
      identifier: 'V-63',
      status: 'active',
      validFrom: '2024-09-16',
      expires: '2027-09-15',
      validIn: ['Clermont-Ferrand'],
      proofUrl: 'https://velo.example/V-63',
    });
    expect(label.logo?.src).to.equal('https://velo.example/logo.svg');
  });
});

describe('schema.org: pages', () => {
  before(temporalReady);

  const script = (json: string): string =>
    `<!doctype html><html lang="en"><head><SCRIPT data-a='x' type='application/ld+json'>${json}</SCRIPT></head>`;

  const spoilt: [string, string][] = [
    ['comments', '// un\n{"@type":"Event", /* deux // */ "name":"C"} // fin'],
    [
      'addresses in comments’ clothes',
      '{"@type":"Event","url":"https://a.example//b/*c*/","name":"C"}',
    ],
    ['raw line ends and tabs', '{"@type":"Event","name":"C","description":"a\n\tb"}'],
    ['commas too many', '{"@type":"Event","name":"C","keywords":["a",],}'],
    ['a semicolon after it', '{"@type":"Event","name":"C"};'],
    ['what hid scripts', '<!--//--><![CDATA[//><!--\n{"@type":"Event","name":"C"}\n//--><!]]>'],
    ['escapes that JSON does not know', '{"@type":"Event","name":"C","description":"l\\\'eau"}'],
    ['escaped quotes', '{&quot;@type&quot;:&quot;Event&quot;,&quot;name&quot;:&quot;C&quot;}'],
    ['an end that is missing before another', '{"@type":"Event","name":"C"}{"@type":'],
  ];
  for (const [name, json] of spoilt) {
    it(`with ${name}`, () => {
      const { items } = atOnce(toJsonFeed(script(json), contextOf()));
      expect(items.map(({ title }) => title)).to.deep.equal(['C']);
    });
  }

  it('give the feed their title, where no list in them has a name', () => {
    const page = (things: string): string =>
      `<html><head><title>\n L&#8217;agenda &amp; sorties </title></head>${script(things)}</html>`;
    const event = '{"@type":"Event","name":"A"}';
    expect(atOnce(toJsonFeed(page(event), contextOf())).title).to.equal('L’agenda & sorties');
    const list = `{"@type":"ItemList","name":"Concerts","itemListElement":[${event}]}`;
    expect(atOnce(toJsonFeed(page(list), contextOf())).title).to.equal('Concerts');
    expect(atOnce(toJsonFeed(script(event), contextOf())).title).to.equal(undefined);
  });

  it('say their language, and may have several scripts', () => {
    const page = script('{"@type":"Event","name":"A"}') + script('{"@type":"Event","name":"B"}');
    const feed = atOnce(toJsonFeed(page, contextOf()));
    expect(feed.language).to.equal('en');
    expect(feed.items.map(({ title }) => title)).to.deep.equal(['A', 'B']);
  });

  it('mark things up in what they show', () => {
    const page = `<html><body style="color:red"><div itemscope itemtype="https://schema.org/Event" itemref="quand">
      <h2 itemprop="name">Visite <b>guidée</b></h2><a itemprop="url" href="/visite">Lire</a>
      <div itemprop="location" itemscope itemtype="https://schema.org/Place"><span itemprop="name">Musée</span>
      <meta itemprop="address" content="Riom"></div><img itemprop="image" src="/a.jpg" alt=""></div>
      <p id="quand"><time itemprop="startDate" datetime="2026-06-05T20:00">5 juin</time></p></body></html>`;
    const event = adaptedItem(toJsonFeed, page) as AgendaEvent;
    expect(event).to.deep.include({
      title: 'Visite guidée',
      url: 'https://example.org/visite',
      place: { name: 'Musée', address: 'Riom' },
    });
    expect(event.image?.src).to.equal('https://example.org/a.jpg');
    expect(event.occurrences[0]?.start).to.equal(Date.UTC(2026, 5, 5, 18));
  });

  it('are read in a time that grows with them', () => {
    for (const piece of [
      '{',
      '/*',
      '"',
      '\\"',
      '{"a":',
      '[,',
      '<script type="application/ld+json">',
    ])
      parseLoosely(piece.repeat(100_000));
  }).timeout(hostileLimit);
});
