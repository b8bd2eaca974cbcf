import { expect } from '@open-wc/testing';
import type { ExtendedItem } from '../../../src/feed/formats/adapter.js';
import { toJsonFeed } from '../../../src/feed/formats/openagenda/openagenda.js';
import { contextOf, convertedFeed, type AdapterOptions } from '../../helpers/adapters.js';
import { atOnce } from '../../../src/feed/steps.js';

const url = 'https://api.openagenda.com/v2/agendas/520499/events?key=k&size=2';

/** The smallest valid event, with the given fields added. */
function event(more: object = {}): object {
  return {
    uid: 1,
    slug: 'bal',
    title: { fr: 'Bal' },
    timings: [{ begin: '2026-05-01T18:00:00+0200', end: '2026-05-01T20:00:00+02:00' }],
    ...more,
  };
}

function item(more: object = {}, context: AdapterOptions = {}): ExtendedItem {
  return convertedFeed(toJsonFeed, { events: [event(more)] }, { url, ...context }).items[0]!;
}

function own(more: object = {}, context: AdapterOptions = {}): Record<string, unknown> {
  return item(more, context)._event as Record<string, unknown>;
}

describe('an event of OpenAgenda', () => {
  it('does not fall over a place of its list that cannot be made a text', () => {
    const odd: unknown = JSON.parse('{"toString":null}');
    const feed = convertedFeed(toJsonFeed, { events: [event()], after: [odd, 5] }, { url });
    expect(feed.next_url).to.match(/after%5B%5D=5$/);
  });

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

  it('has what it needs', () => {
    expect(item()).to.deep.equal({
      id: '1',
      url: 'https://openagenda.com/agendas/520499/events/1',
      title: 'Bal',
      content_text: '',
      _event: { startDate: '2026-05-01T18:00:00+02:00', endDate: '2026-05-01T20:00:00+02:00' },
    });
  });

  it('may have one language only, as a plain text', () => {
    const { title, summary, tags, language } = item({
      title: 'Bal',
      description: 'On danse.',
      keywords: ['danse', 'fête'],
    });
    expect({ title, summary, tags, language }).to.deep.equal({
      title: 'Bal',
      summary: 'On danse.',
      tags: ['danse', 'fête'],
      language: undefined,
    });
  });

  it('speaks the wanted language throughout, and says when it cannot', () => {
    const texts = {
      title: { de: 'Ball', en: 'Ball' },
      description: { fr: 'On danse.', en: 'We dance.' },
    };
    const { language, summary } = item(texts);
    expect({ language, summary }).to.deep.equal({ language: 'de', summary: 'On danse.' });
    expect(item(texts, { language: 'en' }).language).to.equal(undefined);
    expect(item({ title: { fr: '', it: 'Ballo' } }).language).to.equal('it');
  });

  it('has its long description as HTML', () => {
    const text = { fr: '**Un** bal' };
    expect(item({ longDescription: text }).content_html).to.equal('<p><strong>Un</strong> bal</p>');
    const html = { fr: '<p>Un <b>bal</b></p>' };
    expect(item({ longDescription: html }).content_html).to.equal(html.fr);
    const asked = { url: `${url}&longDescriptionFormat=HTMLWithEmbeds` };
    expect(item({ longDescription: { fr: 'Un *bal*' } }, asked).content_html).to.equal('Un *bal*');
    expect(item({ html: { fr: '<p>Bal</p>' }, longDescription: text }).content_html).to.equal(
      '<p>Bal</p>',
    );
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

  it('is registered for on a page, else by mail, else by telephone', () => {
    const [phone, mail, link] = [
      { type: 'phone', value: '02 03 04 05 06' },
      { type: 'email', value: 'a@example.org' },
      { type: 'link', value: 'www.example.org' },
    ];
    const registered = (registration: unknown): unknown =>
      (own({ registration }).offers as { url?: string } | undefined)?.url;
    expect(registered([phone, mail, link])).to.equal('https://www.example.org');
    expect(registered([phone, mail])).to.equal('mailto:a@example.org');
    expect(registered([phone])).to.equal('tel:0203040506');
    expect(registered(['a@example.org', 'https://example.org/'])).to.equal('https://example.org/');
    expect(registered([{ type: 'link', value: null }])).to.equal(undefined);
    expect(own({ registrationUrl: '0549743224, musees@example.org' }).offers).to.deep.equal({
      url: 'mailto:musees@example.org',
    });
  });

  it('says for whom it is', () => {
    expect(own({ age: { min: 6, max: 12 } }).audience).to.equal('De 6 à 12 ans');
    expect(own({ age: { min: 6, max: 99 } }).audience).to.equal('Dès 6 ans');
    expect(own({ age: { min: 0, max: 6 } }).audience).to.equal('Jusqu’à 6 ans');
    expect(own({ age: { min: 6, max: 121 } }, { language: 'fr' }).audience).to.equal('Dès 6 ans');
    expect(own({ title: { en: 'Ball' }, age: { min: 6 } }, { language: 'en' }).audience).to.equal(
      'From age 6',
    );
    for (const age of [null, {}, { min: null, max: null }, { min: 0, max: 99 }]) {
      expect(own({ age })).not.to.have.property('audience');
    }
  });

  it('says to whom it is accessible, by flags or by codes', () => {
    const flags = { hi: true, ii: false, vi: true, mi: 'yes', pi: false };
    expect(own({ accessibility: flags }).accessibilityFeature).to.deep.equal(['hearing', 'vision']);
    const codes = ['mi', 'mei', 'ii', 'x', 3];
    expect(own({ accessibility: codes }).accessibilityFeature).to.deep.equal([
      'mobility',
      'intellectual',
    ]);
    expect(own({ accessibility: [] })).not.to.have.property('accessibilityFeature');
  });

  it('has tags, and the agenda’s categories where they have labels', () => {
    const option = (id: number, label: unknown): object => ({ id, label });
    expect(item({ keywords: {} })).not.to.have.property('tags');
    expect(item({ keywords: { fr: 'bal, danse' } }).tags).to.deep.equal(['bal', 'danse']);
    expect(item({ keywords: { fr: ['bal, danse'] } }).tags).to.deep.equal(['bal, danse']);
    expect(
      item({
        keywords: { fr: ['musique', 'rock'], en: ['music'] },
        categorie: option(1, { fr: 'Spectacle' }),
        publics: [option(2, 'Familles'), option(3, { fr: 'Oui' }), 4],
        additionalFields: { themes: [option(5, { fr: 'rock' }), option(6, { fr: 'Été' })] },
        'image-libre': true,
        status: option(1, { fr: 'Programmé' }),
      }).tags,
    ).to.deep.equal(['musique', 'rock', 'Spectacle', 'Familles', 'Été']);
    const tags = [{ id: 1, slug: 'expo', label: 'Exposition' }];
    const secret = { access: 'private', tags: [{ id: 2, slug: 's', label: 'Secret' }] };
    expect(item({ keywords: null, tags, tagGroups: [{ tags }, secret] }).tags).to.deep.equal([
      'Exposition',
    ]);
  });

  describe('its picture', () => {
    it('is an address in two parts, or in one, or has several sizes', () => {
      const v2 = {
        base: '//cdn.example/main/',
        filename: 'a.jpg',
        size: { width: 700, height: 467 },
      };
      const { image, _image } = item({ image: v2, imageCredits: 'Ville' });
      expect(image).to.equal('https://cdn.example/main/a.jpg');
      expect(_image).to.deep.equal({ width: 700, height: 467, credit: 'Ville' });
      expect(item({ image: 'http://cdn.example/a.jpg' }).image).to.equal(
        'https://cdn.example/a.jpg',
      );
      const v3 = {
        src: 'https://img.example/1080/a.jpg',
        width: 1200,
        height: 800,
        srcset: [{ width: 640, url: 'https://img.example/640/a.jpg' }, { width: 1080 }],
      };
      expect(item({ image: v3 })._image).to.deep.equal({
        width: 1200,
        height: 800,
        srcset: 'https://img.example/640/a.jpg 640w',
      });
    });

    it('is none where there is but the grey logo', () => {
      const grey = { base: '//cdn.openagenda.com/static/', filename: 'graylogo140.png' };
      for (const image of [null, {}, '', 3, grey, { src: null, srcset: [] }]) {
        expect(item({ image, imageCredits: 'Ville' })).not.to.have.any.keys('image', '_image');
      }
    });
  });

  it('has an address of its own, or one made of numbers', () => {
    const canonicalUrl = 'https://openagenda.com/jep/events/bal';
    expect(item({ canonicalUrl }).url).to.equal(canonicalUrl);
    const elsewhere = { url: 'https://example.org/oa.json' };
    expect(item({}, elsewhere)).not.to.have.property('url');
    expect(item({ originAgenda: { uid: 7, slug: 'jep' } }, elsewhere).url).to.equal(
      'https://openagenda.com/agendas/7/events/1',
    );
    expect(item({ uid: undefined, originAgenda: { slug: 'jep' } }, elsewhere)).to.include({
      id: 'bal',
      url: 'https://openagenda.com/jep/events/bal',
    });
    expect(item({ uid: null, slug: null }).id).to.equal('Bal 2026-05-01T18:00:00+02:00');
  });

  it('tells nothing of who wrote it', () => {
    const personal = {
      member: { name: 'Jeanne Martin', email: 'jeanne@example.org' },
      contributor: { organization: 'Jeanne Martin' },
      creatorUid: 424242,
      location: { name: 'Salle', email: 'jeanne@example.org', phone: '0600000000' },
    };
    expect(JSON.stringify(item(personal))).not.to.match(/Jeanne|jeanne|424242|0600000000/);
  });
});

describe('a list of OpenAgenda', () => {
  function next(document: object, address = url): string | undefined {
    const nextUrl = convertedFeed(toJsonFeed, document, { url: address }).next_url;
    return nextUrl && decodeURIComponent(nextUrl);
  }

  it('has a next page after the last event', () => {
    const events = [event()];
    expect(next({ events, after: ['0', '17', 5335740] })).to.equal(
      `${url}&after[]=0&after[]=17&after[]=5335740`,
    );
    expect(next({ events, after: ['3'] }, `${url}&after[]=1&after[]=2&from=20`)).to.equal(
      `${url}&after[]=3`,
    );
    expect(next({ events, after: null })).to.equal(undefined);
    expect(next({ events: [], after: ['0'] })).to.equal(undefined);
  });

  it('has one in the former export and in v3, too', () => {
    const events = [event(), event({ uid: 2 })];
    const former = 'https://openagenda.com/agendas/1/events.json?limit=2';
    expect(next({ events, total: 5, offset: 2, limit: 2 }, former)).to.equal(`${former}&offset=4`);
    expect(next({ events, total: 4, offset: 2, limit: 2 }, former)).to.equal(undefined);
    const v3 = 'https://api.openagenda.com/v3/agendas/1/events?limit=2';
    expect(next({ data: events, pagination: { after: 'eyJ9', limit: 2 } }, v3)).to.equal(
      `${v3}&after=eyJ9`,
    );
    expect(next({ data: events, pagination: { after: null, limit: 2 } }, v3)).to.equal(undefined);
  });

  it('may be a list alone, or one event', () => {
    const ids = (document: unknown): unknown[] =>
      convertedFeed(toJsonFeed, document).items.map(({ id }) => id);
    expect(ids([event()])).to.deep.equal(['1']);
    expect(ids({ success: true, event: event() })).to.deep.equal(['1']);
    expect(ids(event())).to.deep.equal(['1']);
  });

  it('has the name of its agenda when it is one', () => {
    const of = (...titles: string[]): unknown =>
      convertedFeed(
        toJsonFeed,
        titles.map((title) => event({ originAgenda: { title } })),
      ).title;
    expect(of('JEP', 'JEP')).to.equal('JEP');
    expect(of('JEP', 'Autre')).to.equal(undefined);
  });

  it('is none where there are no events', () => {
    for (const document of [null, 'text', 3, {}, { locations: [] }, { events: {} }]) {
      expect(() => atOnce(toJsonFeed(document, contextOf())), JSON.stringify(document)).to.throw(
        'format',
      );
    }
  });

  it('loses no more than what is odd', () => {
    const odd = event({
      title: 3,
      description: [],
      keywords: 'a, b',
      timings: 'demain',
      location: 'La salle',
      image: [],
      registration: {},
      age: 'tous',
      accessibility: 'mi',
      originAgenda: 'JEP',
      status: {},
    });
    const [read] = convertedFeed(toJsonFeed, [odd]).items;
    expect(read).to.deep.include({ id: '1', title: '3', tags: ['a', 'b'] });
    expect(read!._event).to.deep.equal({ occurrences: [], location: { name: 'La salle' } });
  });
});
