import { expect } from '@open-wc/testing';
import { eventsJsonLd } from '../../src/export/json-ld-events.js';
import { accessibilityName } from '../../src/i18n/accessibility.js';
import type { AgendaEvent, Occurrence } from '../../src/model/index.js';
import { addDays } from '../../src/time/days.js';
import { temporalReady } from '../../src/time/temporal.js';
import { anEvent, days, timed } from '../helpers/items.js';

type Node = Readonly<Record<string, unknown>>;

function nodes(more: Partial<AgendaEvent>, occurrence?: Occurrence): Node[] {
  const event = anEvent({ place: { name: 'Salle' }, ...more });
  const json = eventsJsonLd([{ event, occurrence: occurrence ?? event.occurrences[0]! }]);
  if (json === undefined) return [];
  const data = JSON.parse(json) as { '@context': string; '@graph': Node[] };
  expect(data['@context']).to.equal('https://schema.org');
  return data['@graph'];
}

const node = (more: Partial<AgendaEvent>, occurrence?: Occurrence): Node =>
  nodes(more, occurrence)[0]!;

const onlineUrl = 'https://example.org/direct';
const virtual = { '@type': 'VirtualLocation', url: onlineUrl };
const hall = { '@type': 'Place', name: 'Salle', address: 'Salle' };

describe('an event for search engines', () => {
  before(temporalReady);

  /** developers.google.com/search/docs/appearance/structured-data/event: required, then recommended. */
  it('has each field that Google asks for, as far as the feed knows', () => {
    const event = node({
      title: 'Concert',
      url: 'https://example.org/concert',
      summary: 'De la musique.',
      language: 'fr',
      tags: ['musique', 'jazz'],
      image: { src: 'https://example.org/concert.jpg', alt: 'Une scène' },
      place: {
        name: 'Salle',
        address: 'Place du Marché, 63000 Clermont-Ferrand',
        latitude: 45.7772,
        longitude: 3.087,
      },
      organizers: [{ name: 'La troupe', url: 'https://example.net/' }],
      free: false,
      price: '8 €, 5,50 € réduit',
      registrationUrl: 'https://example.org/billets',
      audience: 'Tout public',
      accessibility: ['Boucle magnétique'],
    });
    const expected: Node = {
      '@type': 'Event',
      name: 'Concert',
      startDate: '2026-06-05T18:00+02:00',
      location: {
        '@type': 'Place',
        name: 'Salle',
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'Place du Marché',
          postalCode: '63000',
          addressLocality: 'Clermont-Ferrand',
        },
        geo: { '@type': 'GeoCoordinates', latitude: 45.7772, longitude: 3.087 },
        amenityFeature: [
          { '@type': 'LocationFeatureSpecification', name: 'Boucle magnétique', value: true },
        ],
      },
      endDate: '2026-06-05T20:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      description: 'De la musique.',
      image: ['https://example.org/concert.jpg'],
      offers: {
        '@type': 'Offer',
        url: 'https://example.org/billets',
        price: '5.5',
        priceCurrency: 'EUR',
        description: '8 €, 5,50 € réduit',
        availability: 'https://schema.org/InStock',
      },
      organizer: { '@type': 'Organization', name: 'La troupe', url: 'https://example.net/' },
      url: 'https://example.org/concert',
      inLanguage: 'fr',
      isAccessibleForFree: false,
      audience: { '@type': 'Audience', audienceType: 'Tout public' },
      keywords: 'musique, jazz',
    };
    expect(event).to.deep.equal(expected);
  });

  it('says nothing that is not known', () => {
    expect(Object.keys(node({}, timed('2026-06-05T16:00Z')))).to.deep.equal([
      ...['@type', 'name', 'startDate', 'eventStatus', 'eventAttendanceMode', 'location'],
    ]);
  });

  it('has days as days, the last one too', () => {
    const { startDate, endDate } = node({}, days('2026-06-05', '2026-06-07'));
    expect([startDate, endDate]).to.deep.equal(['2026-06-05', '2026-06-07']);
  });

  it('has the offset of its zone on that day', () => {
    const { startDate } = node({ timeZone: 'America/Cayenne' }, timed('2026-12-05T23:00Z'));
    expect(startDate).to.equal('2026-12-05T20:00-03:00');
  });

  const statuses = {
    scheduled: 'EventScheduled',
    cancelled: 'EventCancelled',
    postponed: 'EventPostponed',
    rescheduled: 'EventRescheduled',
    'moved-online': 'EventMovedOnline',
  } as const;
  for (const [status, expected] of Object.entries(statuses)) {
    it(`is ${expected} when it is ${status}`, () =>
      expect(node({ status: status as AgendaEvent['status'] }).eventStatus).to.equal(
        `https://schema.org/${expected}`,
      ));
  }

  it('says when it was to begin, before it was given another date', () => {
    const previous = (previousStart: number | string): unknown =>
      node({ status: 'rescheduled', previousStart }).previousStartDate;
    expect(previous('2026-05-29')).to.equal('2026-05-29');
    expect(previous(Date.parse('2026-05-29T16:00Z'))).to.equal('2026-05-29T18:00+02:00');
  });

  const places: readonly [string, Partial<AgendaEvent>, string, unknown][] = [
    ['a place', {}, 'Offline', hall],
    ['online', { place: undefined, onlineUrl }, 'Online', virtual],
    ['both', { onlineUrl }, 'Mixed', [hall, virtual]],
    ['online, though there is a place', { onlineUrl, attendance: 'online' }, 'Online', virtual],
    ['moved online', { onlineUrl, status: 'moved-online' }, 'Online', virtual],
    ['moved online, nobody says where', { status: 'moved-online' }, 'Online', hall],
  ];
  for (const [name, more, mode, location] of places) {
    it(`takes place: ${name}`, () => {
      const event = node(more);
      expect(event.eventAttendanceMode).to.equal(`https://schema.org/${mode}EventAttendanceMode`);
      expect(event.location).to.deep.equal(location);
    });
  }

  it('is left out when nobody says where, since that would be an error', () => {
    expect(nodes({ place: undefined })).to.deep.equal([]);
    expect(nodes({ place: { latitude: 1, longitude: 2 } })).to.deep.equal([]);
  });

  const addresses: readonly [string, Node][] = [
    ['63000 Clermont-Ferrand', { postalCode: '63000', addressLocality: 'Clermont-Ferrand' }],
    [
      '3 rue Blatin 63000 Clermont',
      { streetAddress: '3 rue Blatin', postalCode: '63000', addressLocality: 'Clermont' },
    ],
    ['Parc de Montjuzet', { streetAddress: 'Parc de Montjuzet' }],
  ];
  for (const [address, expected] of addresses) {
    it(`is at “${address}”`, () => {
      const { location } = node({ place: { address } });
      expect((location as Node).address).to.deep.equal({ '@type': 'PostalAddress', ...expected });
    });
  }

  const offers: readonly [Partial<AgendaEvent>, Node | undefined][] = [
    [{}, undefined],
    [{ free: false }, undefined],
    [{ free: true }, { price: '0', priceCurrency: 'EUR', availability: 'InStock' }],
    [{ price: 'Prix libre' }, { description: 'Prix libre', availability: 'InStock' }],
    [
      { free: true, full: true },
      { price: '0', priceCurrency: 'EUR', availability: 'SoldOut' },
    ],
    [{ free: true, status: 'cancelled' }, undefined],
  ];
  for (const [more, expected] of offers) {
    it(`is offered: ${JSON.stringify(more)}`, () => {
      const availability = `https://schema.org/${String(expected?.availability)}`;
      expect(node(more).offers).to.deep.equal(
        expected && { '@type': 'Offer', ...expected, availability },
      );
    });
  }

  const prices: readonly [string, string?, string?][] = [
    ['12 €', '12', 'EUR'],
    ['à partir de 1 200 €', '1200', 'EUR'],
    ['1\u00a0200,50\u00a0€', '1200.5', 'EUR'],
    ['de 1\u202f200 à 12\u202f000 euros', '1200', 'EUR'],
    ['8 – 12,50 €', '8', 'EUR'],
    ['5€/8€', '5', 'EUR'],
    ['8 €, 5 € réduit, dès 7 ans', '5', 'EUR'],
    ['12 CHF', '12', 'CHF'],
    ['8 – 12,50 CHF', '8', 'CHF'],
    // Prices that can be read in two ways.
    ['1.200 €'],
    ['8 €, 1,200 €'],
    ['Saison 2026 200 €'],
    ['12€50'],
    ['€ 12'],
    ['12 personnes'],
    ['12 ANS et plus'],
  ];
  for (const [price, amount, priceCurrency] of prices) {
    it(`costs “${price}”`, () => {
      const offer = node({ price }).offers as Node;
      expect([offer.price, offer.priceCurrency]).to.deep.equal([amount, priceCurrency]);
      expect(offer.description).to.equal(price);
    });
  }

  it('names what it is accessible to in the words that it is given', () => {
    const event = anEvent({ place: { name: 'Salle' }, accessibility: ['hearing', 'Rampe'] });
    const json = eventsJsonLd([{ event, occurrence: event.occurrences[0]! }], (feature) =>
      accessibilityName(feature, 'fr'),
    );
    expect(json).to.contain('"Handicap auditif"').and.contain('"Rampe"').and.not.contain('hearing');
  });

  it('has each of its dates, and none twice', () => {
    const occurrences = [days('2026-06-05'), days('2026-06-12')];
    const event = anEvent({ place: { name: 'Salle' }, occurrences });
    const shown = occurrences.map((occurrence) => ({ event, occurrence }));
    const again = { event: { ...event, id: 'ailleurs' }, occurrence: occurrences[0]! };
    const { '@graph': graph } = JSON.parse(eventsJsonLd([...shown, again])!) as {
      '@graph': Node[];
    };
    expect(graph.map(({ startDate }) => startDate)).to.deep.equal(['2026-06-05', '2026-06-12']);
  });

  it('cannot end the script in which it stands', () => {
    const title = '</script><script>alert(1)</script><!--<script>';
    const event = anEvent({ title, place: { name: title } });
    const json = eventsJsonLd([{ event, occurrence: event.occurrences[0]! }])!;
    expect(json).not.to.contain('<');
    expect((JSON.parse(json) as { '@graph': Node[] })['@graph'][0]!.name).to.equal(title);
  });

  it('is one of a hundred at most', () => {
    const event = anEvent({ place: { name: 'Salle' } });
    const many = Array.from({ length: 150 }, (_, index) => ({
      event,
      occurrence: days(addDays('2026-06-05', index)),
    }));
    expect((JSON.parse(eventsJsonLd(many)!) as { '@graph': Node[] })['@graph']).to.have.length(100);
    expect(eventsJsonLd([])).to.equal(undefined);
  });
});
