import { expect } from '@open-wc/testing';
import { toJsonFeed } from '../../../src/feed/formats/schema-org/schema-org.js';
import type { AgendaEvent } from '../../../src/model/index.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { adaptedItem, contextOf } from '../../helpers/adapters.js';
import { atOnce } from '../../../src/feed/steps.js';
import { base, read } from '../../helpers/schema-org.js';

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
    ['the lowest', { offers: { lowPrice: 5 } }, { price: 'À partir de 5 €', free: false }],
    ['a sign', { offers: { lowPrice: '$35' } }, { price: 'À partir de $35', free: undefined }],
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
