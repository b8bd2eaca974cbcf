import { expect } from '@open-wc/testing';
import { toJsonFeed } from '../../../src/feed/formats/openagenda/openagenda.js';
import { convertedFeed } from '../../helpers/adapters.js';
import { event, own } from '../../helpers/openagenda.js';

describe('an event of OpenAgenda: when, where, for how much', () => {
  it('lasts all day from a midnight of its own to the last minute of a day', () => {
    const dates = (begin: string, end: string): unknown => own({ timings: [{ begin, end }] });
    expect(dates('2026-05-01T00:00:00+0200', '2026-05-01T23:59:00+02:00')).to.deep.equal({
      startDate: '2026-05-01',
      endDate: '2026-05-01',
    });
    expect(dates('2026-10-24T00:00:00+02:00', '2026-10-25T23:59:59.000+01:00')).to.deep.equal({
      startDate: '2026-10-24',
      endDate: '2026-10-25',
    });
    for (const [begin, end] of [
      ['2026-05-01T00:00:00+02:00', '2026-05-01T04:00:00+02:00'],
      ['2026-05-01T10:00:00+02:00', '2026-05-01T23:59:00+02:00'],
      ['2026-05-01T00:00:00Z', '2026-05-01T23:59:00Z'],
    ] as const) {
      expect(dates(begin, end), begin).to.deep.equal({ startDate: begin, endDate: end });
    }
  });

  describe('its times', () => {
    it('are all of them, or those that a list without them tells', () => {
      const [first, next, last] = ['01', '08', '15'].map((day) => ({
        begin: `2026-05-${day}T18:00:00.000+02:00`,
        end: `2026-05-${day}T20:00:00.000+02:00`,
      }));
      const known = { timings: undefined, firstTiming: first, nextTiming: next, lastTiming: last };
      expect(own(known).occurrences).to.have.length(3);
      expect(own({ ...known, lastTiming: next }).occurrences).to.have.length(2);
      expect(own({ ...known, nextTiming: null, lastTiming: first })).to.have.property('startDate');
      const apart = { firstTiming: { begin: first!.begin }, lastTiming: { end: first!.end } };
      expect(own({ ...known, nextTiming: null, ...apart })).to.deep.include({
        startDate: first!.begin,
        endDate: first!.end,
      });
      expect(own({ ...known, timings: [first] }).startDate).to.equal(first!.begin);
    });

    it('may be many', () => {
      const timings = Array.from({ length: 800 }, (_, index) => ({
        begin: new Date(Date.UTC(2026, 0, 1 + index, 9)).toISOString(),
      }));
      expect(own({ timings }).occurrences).to.have.length(800);
    });

    it('are in UTC in the former export, which may have the days and the times apart', () => {
      const timings = [{ start: '2018-05-19T13:00:00.000Z', end: '2018-05-19T21:00:00.000Z' }];
      expect(own({ timings }).startDate).to.equal('2018-05-19T13:00:00.000Z');
      const apart = { firstDate: '2018-05-19', firstTimeStart: '15:00', firstTimeEnd: '23:00' };
      expect(
        own({ timings: null, ...apart, lastDate: '2018-05-19', lastTimeStart: '15:00' }),
      ).to.deep.equal({
        startDate: '2018-05-19T15:00',
        endDate: '2018-05-19T23:00',
      });
    });

    it('are of the zone of the event, or of its place', () => {
      expect(own({ timezone: 'America/Cayenne' }).timeZone).to.equal('America/Cayenne');
      const location = { name: 'Ici', timezone: 'Indian/Reunion' };
      expect(own({ timezone: null, location }).timeZone).to.equal('Indian/Reunion');
    });
  });

  describe('its status', () => {
    const statuses: [unknown, string | undefined][] = [
      [1, 'EventScheduled'],
      [2, 'EventRescheduled'],
      [3, 'EventMovedOnline'],
      [4, 'EventPostponed'],
      [5, undefined],
      [6, 'EventCancelled'],
      [{ id: 6, label: { fr: 'Annulé' } }, 'EventCancelled'],
      [7, undefined],
      ['constructor', undefined],
      [null, undefined],
    ];
    for (const [status, expected] of statuses) {
      it(`${JSON.stringify(status)} is ${expected ?? 'none'}`, () => {
        expect(own({ status }).eventStatus).to.equal(expected);
      });
    }

    it('may be that it is full', () => {
      expect(own({ status: 5 }).remainingAttendeeCapacity).to.equal(0);
      expect(own({ status: 1 })).not.to.have.property('remainingAttendeeCapacity');
      const v2 = { offersAggregate: { availability: { status: 'soldOut' } } };
      expect(own(v2).remainingAttendeeCapacity).to.equal(0);
      expect(
        own({ offersAggregate: { availability: 'soldOut' } }).remainingAttendeeCapacity,
      ).to.equal(0);
    });

    it('leaves out what is not published', () => {
      const hidden = [
        { state: 0 },
        { state: -1 },
        { draft: 1 },
        { draft: true },
        { private: 1 },
        { removed: true },
      ];
      const shown = [{ state: 2 }, { draft: 0 }, { private: false }, { removed: false }];
      const events = [...hidden, ...shown].map((more, uid) => event({ uid, ...more }));
      const { items, problems } = convertedFeed(toJsonFeed, { events });
      expect(items).to.have.length(shown.length);
      expect(problems!.map(({ code }) => code)).to.deep.equal([
        'draft',
        'draft',
        'draft',
        'draft',
        'private',
        'draft',
      ]);
      expect(problems![1]!.path).to.equal('events[1]');
    });
  });

  describe('its place', () => {
    const place = { name: 'Salle', latitude: 45.77, longitude: 3.08 };

    it('has the town once', () => {
      const whole = {
        ...place,
        address: '1 rue Neuve, 63000 Clermont-Ferrand',
        city: 'Clermont-Ferrand',
        postalCode: '63000',
      };
      expect(own({ location: whole }).location).to.deep.equal({
        name: 'Salle',
        address: whole.address,
        geo: { latitude: 45.77, longitude: 3.08 },
      });
      const parts = { ...place, address: '1 rue Neuve', city: 'Riom', postalCode: '63200' };
      expect(own({ location: parts }).location).to.have.deep.property('address', {
        streetAddress: '1 rue Neuve',
        postalCode: '63200',
        addressLocality: 'Riom',
      });
    });

    it('is missing online, and there are two when it is both', () => {
      const online = {
        attendanceMode: 2,
        location: null,
        onlineAccessLink: 'https://example.org/live',
      };
      expect(own(online)).to.deep.include({
        eventAttendanceMode: 'OnlineEventAttendanceMode',
        location: { '@type': 'VirtualLocation', url: 'https://example.org/live' },
      });
      const both = own({ ...online, attendanceMode: 3, location: place });
      expect(both.location).to.have.length(2);
      expect(both.eventAttendanceMode).to.equal('MixedEventAttendanceMode');
    });

    it('is in the event itself in the former export', () => {
      const flat = {
        locationName: 'Musée',
        address: 'Place',
        city: 'Bressuire',
        latitude: 0,
        longitude: 0,
      };
      expect(own(flat).location).to.deep.equal({
        name: 'Musée',
        address: { streetAddress: 'Place', addressLocality: 'Bressuire' },
      });
    });
  });

  describe('its price', () => {
    it('is what the conditions say, which is free only when they say nothing else', () => {
      const paying = own({ conditions: { fr: '6\u001e €, gratuit pour les -12 ans' } });
      expect(paying.offers).to.deep.equal({ description: '6 €, gratuit pour les -12 ans' });
      expect(paying).not.to.have.property('isAccessibleForFree');
      for (const fr of [
        'Gratuit',
        'Entrée gratuite.',
        'Entrée libre et gratuite',
        'Accès gratuit !',
      ]) {
        expect(own({ conditions: { fr } }).isAccessibleForFree, fr).to.equal(true);
      }
      expect(own({ conditions: {} })).not.to.have.property('offers');
    });

    it('may be known from the Pass Culture, whose registration has no value', () => {
      const registration = (price: number): object => ({
        registration: [
          { type: 'link', value: null, data: { priceCategories: [{ price, label: 'Plein' }] } },
        ],
      });
      expect(own(registration(0)).isAccessibleForFree).to.equal(true);
      // Nothing says whether that is in euros or in cents.
      for (const price of [8.5, 300, 1200]) {
        expect(own(registration(price)).isAccessibleForFree, `${price}`).to.equal(false);
        expect(own(registration(price)), `${price}`).not.to.have.property('offers');
      }
    });

    it('may be known from a ticket office', () => {
      const offers = [
        {
          currency: 'EUR',
          tiers: [
            { label: { fr: 'Plein', en: 'Standard' }, priceCents: 2500 },
            { label: { fr: 'Réduit' }, priceCents: 1850 },
          ],
          source: { url: 'https://tickets.example/1' },
        },
      ];
      expect(own({ offers })).to.deep.include({
        isAccessibleForFree: false,
        offers: { description: 'Plein : 25 €, Réduit : 18,50 €', url: 'https://tickets.example/1' },
      });
      expect(own({ offersAggregate: { pricing: 'free' } }).isAccessibleForFree).to.equal(true);
      expect(own({ offersAggregate: { pricing: 'mixed' } })).not.to.have.property(
        'isAccessibleForFree',
      );
    });
  });
});
