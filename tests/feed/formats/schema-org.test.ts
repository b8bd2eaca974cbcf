import { expect } from '@open-wc/testing';
import { toJsonFeed } from '../../../src/feed/formats/schema-org/schema-org.js';
import { parseLoosely } from '../../../src/feed/formats/schema-org/loose-json.js';
import type { AgendaEvent, Label } from '../../../src/model/index.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { adapted, adaptedItem, contextOf, convertedItem } from '../../helpers/adapters.js';
import { hostileLimit } from '../../helpers/wait.js';
import { atOnce } from '../../../src/feed/steps.js';

const base = {
  '@context': 'https://schema.org',
  '@type': 'MusicEvent',
  name: 'Concert',
  startDate: '2026-06-05T20:00',
};

const read = (fields: object): AgendaEvent =>
  adaptedItem(toJsonFeed, { ...base, ...fields }) as AgendaEvent;

const titles = (document: unknown): unknown[] =>
  adapted(toJsonFeed, document).items.map(({ title }) => title);

describe('schema.org: where things are found', () => {
  before(temporalReady);

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

describe('schema.org: an event', () => {
  before(temporalReady);

  it('has every value as one, as a list, or told of elsewhere', () => {
    const place = {
      '@type': 'Place',
      '@id': 'https://lieu.example/#salle',
      name: ['Salle Poly'],
      address: [{ streetAddress: '1 rue Haute', postalCode: 63000, addressLocality: ['Clermont'] }],
      geo: { latitude: '45.78', longitude: 3.08 },
    };
    const graph = {
      '@graph': [
        { ...base, location: { '@id': place['@id'] }, organizer: [{ '@id': '#qui' }, 'Ville'] },
        place,
        { '@id': '#qui', '@type': 'Organization', name: 'Amis', email: 'secret@a.example' },
      ],
    };
    for (const document of [
      { ...base, location: place, organizer: [{ name: 'Amis' }, 'Ville'] },
      graph,
    ]) {
      const event = adaptedItem(toJsonFeed, document) as AgendaEvent;
      expect(event.place).to.deep.equal({
        name: 'Salle Poly',
        address: '1 rue Haute, 63000 Clermont',
        latitude: 45.78,
        longitude: 3.08,
      });
      expect(event.organizers.map(({ name }) => name)).to.deep.equal(['Amis', 'Ville']);
      expect(JSON.stringify(event)).to.not.contain('secret');
    }
  });

  it('is where a text, an address or an online place says', () => {
    expect(read({ location: 'Mairie &amp; jardin' }).place).to.deep.equal({
      name: 'Mairie & jardin',
      address: undefined,
    });
    expect(
      read({ location: { '@type': 'PostalAddress', streetAddress: '1 rue A' } }).place?.address,
    ).to.equal('1 rue A');
    expect(read({ location: 'https://visio.example/1' })).to.include({
      onlineUrl: 'https://visio.example/1',
      attendance: 'online',
    });
    const both = [
      { '@type': 'Place', name: 'Salle' },
      { '@type': 'VirtualLocation', url: 'https://visio.example/2' },
    ];
    expect(read({ location: both })).to.include({
      onlineUrl: 'https://visio.example/2',
      attendance: 'mixed',
    });
    const modes = ['https://schema.org/OfflineEventAttendanceMode', 'OnlineEventAttendanceMode'];
    expect(read({ eventAttendanceMode: modes }).attendance).to.equal('mixed');
  });

  const statuses: [unknown, string][] = [
    ['https://schema.org/EventCancelled', 'cancelled'],
    ['http://schema.org/EventPostponed', 'postponed'],
    ['schema:EventRescheduled', 'rescheduled'],
    ['EventMovedOnline', 'moved-online'],
    [['EventScheduled', 'EventCancelled'], 'cancelled'],
    [{ '@id': 'https://schema.org/EventCancelled' }, 'cancelled'],
    ['Canceled', 'cancelled'],
  ];
  for (const [eventStatus, status] of statuses) {
    it(`is ${status}: ${JSON.stringify(eventStatus)}`, () => {
      expect(read({ eventStatus }).status).to.equal(status);
    });
  }

  it('has been moved where it has another date from before', () => {
    expect(read({ previousStartDate: '2026-05-01T20:00' })).to.deep.include({
      status: 'rescheduled',
      previousStart: Date.UTC(2026, 4, 1, 18),
    });
    const event = read({
      startDate: undefined,
      previousStartDate: '2026-05-01',
      eventStatus: 'EventPostponed',
    });
    expect(event).to.deep.include({
      status: 'postponed',
      occurrences: [{ allDay: true, start: '2026-05-01', end: '2026-05-01' }],
    });
    expect(event.previousStart).to.equal(undefined);
  });

  it('begins at the time of its offset, of the page’s zone, or on a day', () => {
    const start = (startDate: unknown): unknown => read({ startDate }).occurrences[0]?.start;
    expect(start('2015-10-31T19:30:00-0400')).to.equal(Date.UTC(2015, 9, 31, 23, 30));
    expect(start('2026-06-05T20:00')).to.equal(Date.UTC(2026, 5, 5, 18));
    expect(start('2026-06-05')).to.equal('2026-06-05');
    expect(start({ '@type': 'DateTime', '@value': '2026-06-05T20:00Z' })).to.equal(
      Date.UTC(2026, 5, 5, 20),
    );
  });

  it('ends as it says, or after its length', () => {
    const end = (fields: object): unknown => read(fields).occurrences[0]?.end;
    expect(end({ endDate: '2026-06-05T22:00' })).to.equal(Date.UTC(2026, 5, 5, 20));
    expect(end({ duration: 'PT2H30M' })).to.equal(Date.UTC(2026, 5, 5, 20, 30));
    expect(end({ startDate: '2026-06-05T23:00:00+02:00', duration: 'PT2H' })).to.equal(
      Date.UTC(2026, 5, 5, 23),
    );
    expect(end({ endDate: '2026-06-05' })).to.be.undefined;
  });

  it('lasts for days where its end is one', () => {
    expect(read({ endDate: '2026-06-20' }).occurrences).to.deep.equal([
      { allDay: false, start: Date.UTC(2026, 5, 5, 18), end: Date.UTC(2026, 5, 20, 21, 59) },
    ]);
    expect(
      read({ startDate: '2026-06-05', endDate: '2026-06-20T18:00' }).occurrences,
    ).to.deep.equal([{ allDay: true, start: '2026-06-05', end: '2026-06-20' }]);
  });

  it('has several dates: in a list, or as parts without a name of their own', () => {
    const starts = (fields: object): unknown[] =>
      read(fields).occurrences.map(({ start }) => start);
    expect(starts({ startDate: ['2026-06-05', '2026-06-06'] })).to.deep.equal([
      '2026-06-05',
      '2026-06-06',
    ]);
    const subEvent = [
      { '@type': 'Event', startDate: '2026-06-05' },
      { '@type': 'Event', name: 'Concert', startDate: '2026-06-12' },
    ];
    expect(starts({ startDate: undefined, subEvent })).to.deep.equal(['2026-06-05', '2026-06-12']);
  });

  it('is a festival whose concerts have names: these are the events', () => {
    const festival = {
      '@type': 'Festival',
      name: 'Festival',
      subEvent: [
        { ...base, name: 'Soir 1' },
        { ...base, name: 'Soir 2' },
      ],
    };
    expect(titles(festival)).to.deep.equal(['Soir 1', 'Soir 2']);
    expect(titles({ ...festival, startDate: '2026-06-05' })).to.deep.equal([
      'Festival',
      'Soir 1',
      'Soir 2',
    ]);
  });

  it('repeats as its schedule says', () => {
    const eventSchedule = {
      '@type': 'Schedule',
      repeatFrequency: 'P1W',
      byDay: [{ '@id': 'https://schema.org/Monday' }, 'https://schema.org/Friday'],
      startDate: '2026-06-01',
      endDate: '2026-06-30',
      startTime: '18:00',
      scheduleTimezone: 'America/Cayenne',
      repeatCount: '4',
      secret: 'x',
    };
    const { _event } = convertedItem(toJsonFeed, { ...base, startDate: undefined, eventSchedule });
    expect(_event).to.deep.include({
      timeZone: 'America/Cayenne',
      eventSchedule: [
        {
          repeatFrequency: 'P1W',
          repeatCount: 4,
          byDay: ['Monday', 'Friday'],
          startDate: '2026-06-01',
          endDate: '2026-06-30',
          startTime: '18:00',
          scheduleTimezone: 'America/Cayenne',
        },
      ],
    });
  });

  const prices: [string, object, object][] = [
    [
      'one price',
      { offers: { price: '13.00', priceCurrency: 'EUR' } },
      { price: '13 €', free: false },
    ],
    ['none', { offers: [{ price: 0 }] }, { price: undefined, free: true }],
    ['two', { offers: [{ price: 5 }, { price: '12,50' }] }, { price: '5 – 12,50 €', free: false }],
    [
      'one that is free',
      { offers: [{ price: 0 }, { price: 5 }] },
      { price: '0 – 5 €', free: undefined },
    ],
    [
      'a range',
      { offers: { '@type': 'AggregateOffer', lowPrice: 5, highPrice: 9, priceCurrency: 'CHF' } },
      { price: '5 – 9 CHF', free: false },
    ],
    ['words', { offers: { price: 'Prix libre' } }, { price: 'Prix libre', free: undefined }],
    ['a sign', { offers: { lowPrice: '$35' } }, { price: undefined, free: undefined }],
    ['said to be free', { isAccessibleForFree: 'https://schema.org/True' }, { free: true }],
    ['said not to be', { isAccessibleForFree: 'false', offers: { price: 0 } }, { free: false }],
    [
      'specified',
      { offers: { priceSpecification: { price: 4, priceCurrency: 'EUR' } } },
      { price: '4 €', free: false },
    ],
  ];
  for (const [name, fields, expected] of prices) {
    it(`costs: ${name}`, () => expect(read(fields)).to.include(expected));
  }

  it('is full when all its offers are sold out, and registered for where they say', () => {
    const availability = 'https://schema.org/SoldOut';
    const offers = [{ availability }, { availability, url: 'https://billets.example/' }];
    expect(read({ offers })).to.include({
      full: true,
      registrationUrl: 'https://billets.example/',
    });
    expect(read({ offers: [{ availability }, {}] }).full).to.be.false;
    expect(read({ offers: 'https://billets.example/' }).registrationUrl).to.equal(
      'https://billets.example/',
    );
    expect(read({ remainingAttendeeCapacity: '0' }).full).to.be.true;
  });

  for (const [fields, expected] of [
    [{ audience: { '@type': 'Audience', audienceType: 'Familles' } }, 'Familles'],
    [{ audience: 'Seniors', typicalAgeRange: '60-' }, 'Seniors'],
    [{ typicalAgeRange: '7-9' }, 'De 7 à 9 ans'],
    [{ typicalAgeRange: '11 –' }, 'Dès 11 ans'],
    [{ typicalAgeRange: '18+' }, 'Dès 18 ans'],
    [{ typicalAgeRange: '-5' }, 'Jusqu’à 5 ans'],
    [{ typicalAgeRange: 12 }, '12 ans'],
    [{ typicalAgeRange: 'Tout public' }, 'Tout public'],
    [{ typicalAgeRange: '0-99' }, undefined],
  ] as const) {
    it(`is for: ${JSON.stringify(fields)}`, () => expect(read(fields).audience).to.equal(expected));
  }

  it('is text: without tags or references in its name, with those of its description where it has any', () => {
    expect(read({ name: 'L&#8217;<b>été</b>' }).title).to.equal('L’été');
    expect(read({ description: '&lt;p&gt;Un&amp;nbsp;texte&lt;/p&gt;\\n' }).contentHtml).to.equal(
      '<p>Un&nbsp;texte</p>',
    );
    expect(read({ description: 'Deux\nlignes &amp; plus' })).to.include({
      contentText: 'Deux\nlignes & plus',
      contentHtml: undefined,
    });
  });

  it('is in the language that is wanted, and says so when it is in another', () => {
    const name = [
      { '@value': 'Concert EN', '@language': 'en' },
      { '@value': 'Concert FR', '@language': 'fr' },
    ];
    expect(read({ name })).to.include({ title: 'Concert FR', language: undefined });
    expect(read({ name: name[0] })).to.include({ title: 'Concert EN', language: 'en' });
    // The language in which one sings is not that of the text.
    expect(read({ inLanguage: 'en' }).language).to.be.undefined;
  });

  it('has its first picture, its size and its credit, and no text for it that nobody wrote', () => {
    const image = {
      '@type': 'ImageObject',
      url: 'http://a.example/1.jpg',
      width: '1200px',
      height: { value: 675 },
      caption: 'Affiche',
      creditText: 'Lou',
    };
    expect(read({ image: [image, 'https://a.example/2.jpg'] }).image).to.deep.include({
      src: 'https://a.example/1.jpg',
      alt: '',
      width: 1200,
      height: 675,
      credit: 'Lou',
    });
  });

  it('has its words as tags', () => {
    expect(read({ keywords: 'jazz, plein air' }).tags).to.deep.equal(['jazz', 'plein air']);
    const terms = [
      'jazz',
      { '@type': 'DefinedTerm', name: 'soir' },
      { '@value': 'été', '@language': 'fr' },
    ];
    expect(read({ keywords: terms }).tags).to.deep.equal(['jazz', 'soir', 'été']);
  });

  it('is known by its address and its date where it has no name of its own', () => {
    const id = (fields: object): string => read(fields).id;
    expect(id({ '@id': 'https://a.example/#e1', url: 'https://a.example/' })).to.equal(
      'https://a.example/#e1',
    );
    expect(id({ '@id': '_:b0', url: 'https://a.example/e' })).to.equal(
      'https://a.example/e 2026-06-05T20:00',
    );
    expect(id({})).to.equal('Concert 2026-06-05T20:00');
  });

  it('keeps nothing of prototypes', () => {
    const document = JSON.parse(
      '{"@type":"Event","name":"A","startDate":"2026-06-05","__proto__":{"url":"https://evil.example/"},"constructor":{"name":"x"}}',
    ) as unknown;
    expect(JSON.stringify(atOnce(toJsonFeed(document, contextOf())))).to.not.contain('evil');
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
