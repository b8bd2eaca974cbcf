import { expect } from '@open-wc/testing';
import { toJsonFeed } from '../../../src/feed/formats/events-calendar/events-calendar.js';
import type { AgendaEvent } from '../../../src/model/index.js';
import { adapted, adaptedItem, contextOf, convertedItem } from '../../helpers/adapters.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { atOnce } from '../../../src/feed/steps.js';

const event = {
  id: 41,
  global_id: 'asso.example?id=41',
  status: 'publish',
  date: '2026-04-01 10:00:00',
  date_utc: '2026-04-01 08:00:00',
  url: 'https://asso.example/evenement/repas/',
  rest_url: 'https://asso.example/wp-json/tribe/events/v1/events/41',
  title: 'Repas &amp; musique',
  description: '<p>Chacun apporte <b>un plat</b>.</p>',
  excerpt: '<p>Chacun apporte [&hellip;]</p>',
  image: false,
  all_day: false,
  start_date: '2026-06-05 19:00:00',
  end_date: '2026-06-05 23:30:00',
  utc_start_date: '2026-06-05 17:00:00',
  utc_end_date: '2026-06-05 21:30:00',
  timezone: 'Europe/Paris',
  cost: '5&euro; &#8211; Gratuit moins de 12 ans',
  cost_details: { values: ['0', '5'] },
  website: '',
  categories: [{ name: 'Fête', slug: 'fete', taxonomy: 'tribe_events_cat' }],
  tags: [{ name: 'repas', slug: 'repas', taxonomy: 'post_tag' }],
  venue: [],
  organizer: [],
};

const v1 = (fields: object): unknown => ({ events: [{ ...event, ...fields }] });

const read = (fields: object): AgendaEvent => adaptedItem(toJsonFeed, v1(fields)) as AgendaEvent;

describe('The Events Calendar: an event', () => {
  before(temporalReady);

  it('takes place by the clock of UTC where few fields were asked for, with an id or not', () => {
    const few = { title: 'Repas', utc_start_date: '2026-06-05 17:00:00' };
    const { id, occurrences } = adaptedItem(toJsonFeed, { events: [few] }) as AgendaEvent;
    expect(id).to.equal('Repas 2026-06-05T17:00:00Z');
    expect(occurrences[0]?.start).to.equal(Date.UTC(2026, 5, 5, 17));
  });

  it('is read from tribe/events/v1', () => {
    expect(read({})).to.deep.include({
      id: 'asso.example?id=41',
      title: 'Repas & musique',
      summary: 'Chacun apporte…',
      timeZone: 'Europe/Paris',
      occurrences: [
        { allDay: false, start: Date.UTC(2026, 5, 5, 17), end: Date.UTC(2026, 5, 5, 21, 30) },
      ],
      tags: ['Fête', 'repas'],
      price: '5€ – Gratuit moins de 12 ans',
      published: Date.UTC(2026, 3, 1, 8),
    });
  });

  it('that costs nothing in one of its prices is not known to be free', () => {
    expect(read({}).free).to.be.undefined;
    expect(read({ cost: 'Gratuit – 8 €', cost_details: { values: ['0', '8'] } })).to.include({
      price: 'Gratuit – 8 €',
      free: undefined,
    });
    expect(read({ cost: 'Free', cost_details: { values: ['0'] } }).free).to.equal(true);
  });

  it('has no picture, place or organizer where these are false or empty lists', () => {
    expect(read({})).to.deep.include({ image: undefined, place: undefined, organizers: [] });
  });

  it('is at its instant in UTC where its zone is an offset', () => {
    const { timeZone, occurrences } = read({
      timezone: 'UTC+0',
      utc_start_date: '2026-06-05 19:00:00',
      utc_end_date: '2026-06-05 23:30:00',
    });
    expect(timeZone).to.equal('Europe/Paris');
    expect(occurrences[0]?.start).to.equal(Date.UTC(2026, 5, 5, 19));
  });

  it('is by its own clock where UTC is missing', () => {
    const fields = { timezone: 'America/Cayenne', utc_start_date: '', utc_end_date: null };
    expect(read(fields).occurrences[0]?.start).to.equal(Date.UTC(2026, 5, 5, 22));
  });

  it('of whole days is so by its own clock, its last day included', () => {
    const all_day = true;
    expect(
      read({ all_day, start_date: '2026-06-05 00:00:00', end_date: '2026-06-07 23:59:59' })
        .occurrences,
    ).to.deep.equal([{ allDay: true, start: '2026-06-05', end: '2026-06-07' }]);
    // Of a site whose days begin at six.
    expect(
      read({ all_day, start_date: '2026-06-05 06:00:00', end_date: '2026-06-06 05:59:59' })
        .occurrences,
    ).to.deep.equal([{ allDay: true, start: '2026-06-05', end: '2026-06-05' }]);
  });

  it('without an end ends where it begins, which is no end', () => {
    expect(read({ utc_end_date: '2026-06-05 17:00:00' }).occurrences).to.deep.equal([
      { allDay: false, start: Date.UTC(2026, 5, 5, 17), end: undefined },
    ]);
  });

  it('has a place and organizers, whether one or a list, and nobody’s telephone', () => {
    const venue = {
      venue: 'Salle Poly &#8211; étage',
      address: '1 rue Haute',
      zip: '63000',
      city: 'Clermont-Ferrand',
      phone: '+33 secret',
      geo_lat: '45.78',
      geo_lng: 3.08,
    };
    const organizer = { organizer: 'Amis', website: 'amis.example', email: 'secret@amis.example' };
    for (const wrap of [(x: object) => x, (x: object) => [x]]) {
      const item = read({ venue: wrap(venue), organizer: wrap(organizer) });
      expect(item.place).to.deep.equal({
        name: 'Salle Poly – étage',
        address: '1 rue Haute, 63000 Clermont-Ferrand',
        latitude: 45.78,
        longitude: 3.08,
      });
      expect(item.organizers).to.deep.equal([{ name: 'Amis', url: 'https://amis.example/' }]);
      expect(JSON.stringify(item)).to.not.contain('secret');
    }
  });

  it('has its picture in its sizes', () => {
    const image = {
      url: 'https://asso.example/a.jpg',
      width: 1200,
      height: 800,
      sizes: {
        medium: { url: 'https://asso.example/a-300.jpg', width: 300, height: 200 },
        thumbnail: { url: 'https://asso.example/a-150.jpg', width: 150, height: 150 },
      },
    };
    expect(read({ image }).image).to.deep.include({
      src: 'https://asso.example/a.jpg',
      alt: '',
      width: 1200,
      srcset: 'https://asso.example/a-300.jpg 300w, https://asso.example/a.jpg 1200w',
    });
  });

  it('is cancelled, or online, where what search engines read says so', () => {
    const json_ld = {
      eventStatus: 'https://schema.org/EventCancelled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    };
    expect(read({ json_ld })).to.include({ status: 'cancelled', attendance: 'mixed' });
    expect(read({ event_status: 'postponed' }).status).to.equal('postponed');
    expect(read({ is_virtual: true, virtual_url: 'https://visio.example/1' })).to.include({
      attendance: 'online',
      onlineUrl: 'https://visio.example/1',
    });
  });

  it('is left out when it is hidden or no event that is published', () => {
    for (const fields of [{ hide_from_listings: true }, { status: 'draft' }]) {
      expect(adapted(toJsonFeed, v1(fields)).items).to.deep.equal([]);
    }
  });

  it('is read from tec/v1, where it is a post with dates', () => {
    const post = {
      id: 7,
      type: 'tribe_events',
      status: 'publish',
      link: 'https://asso.example/evenement/bal/2026-06-05/',
      guid: { rendered: 'https://asso.example/?p=7' },
      title: { rendered: 'Bal &#038; lampions' },
      content: { rendered: '<p>Bal</p>' },
      date_gmt: '2026-04-01T08:00:00',
      start_date: '2026-06-05 21:00:00',
      start_date_utc: '2026-06-05 19:00:00',
      end_date: '2026-06-06 01:00:00',
      end_date_utc: '2026-06-05 23:00:00',
      timezone: 'Europe/Paris',
      all_day: false,
      categories: [1, 5],
      venues: [
        {
          title: { rendered: 'Place' },
          city: 'Riom',
          geolocation: { latitude: 45.9, longitude: 3.1 },
        },
      ],
      organizer_names: ['Comité des fêtes'],
      _embedded: { 'wp:term': [[{ taxonomy: 'tribe_events_cat', slug: 'bal', name: 'Bal' }]] },
    };
    const item = adaptedItem(toJsonFeed, [post]) as AgendaEvent;
    expect(item).to.deep.include({
      id: 'https://asso.example/evenement/bal/2026-06-05/',
      title: 'Bal & lampions',
      tags: ['Bal'],
      place: { name: 'Place', address: 'Riom', latitude: 45.9, longitude: 3.1 },
      occurrences: [
        { allDay: false, start: Date.UTC(2026, 5, 5, 19), end: Date.UTC(2026, 5, 5, 23) },
      ],
    });
    expect(item.organizers.map(({ name }) => name)).to.deep.equal(['Comité des fêtes']);
  });

  it('may have its dates as PHP writes them, and nowhere else', () => {
    const start = { date: '2026-06-05 19:00:00.000000', timezone: 'Europe/Paris' };
    const post = {
      title: 'a',
      link: 'https://a.example/',
      dates: { start },
      timezone: 'Europe/Paris',
    };
    const item = adaptedItem(toJsonFeed, post) as AgendaEvent;
    expect(item.occurrences[0]?.start).to.equal(Date.UTC(2026, 5, 5, 17));
  });
});

describe('The Events Calendar: an answer', () => {
  it('names its next page, which it may do in its headers', () => {
    const next_rest_url = 'https://asso.example/wp-json/tribe/events/v1/events/?page=2';
    expect(atOnce(toJsonFeed({ events: [], next_rest_url }, contextOf())).next_url).to.equal(
      next_rest_url,
    );
    const url = 'https://asso.example/wp-json/tec/v1/events?page=1';
    const headers = { 'x-wp-totalpages': '4' };
    expect(atOnce(toJsonFeed([event], contextOf({ url, headers }))).next_url).to.contain('page=2');
  });

  it('may be one event, and is none of it without a date', () => {
    expect(convertedItem(toJsonFeed, event).title).to.equal('Repas & musique');
    for (const document of [{}, [{ id: 1 }], 'x', null]) {
      expect(() => atOnce(toJsonFeed(document, contextOf()))).to.throw('format');
    }
  });
});
