import { expect } from '@open-wc/testing';
import { isFeedError } from '../../../src/feed/errors.js';
import { toJsonFeed } from '../../../src/feed/formats/jscalendar/jscalendar.js';
import { recurrenceReady } from '../../../src/feed/read/kinds/event.js';
import type { AgendaEvent } from '../../../src/model/index.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { adapted, contextOf, convertedItem } from '../../helpers/adapters.js';
import { atOnce } from '../../../src/feed/steps.js';
import { datesOf, eventOf, fete } from '../../helpers/jscalendar.js';

describe('JSCalendar: an event', () => {
  before(() => Promise.all([temporalReady(), recurrenceReady()]));

  it('has what may be shown, and of participants the name of a group that owns it', () => {
    const document = {
      ...fete,
      duration: 'PT1H30M',
      description: '<p>Venez</p>',
      descriptionContentType: 'text/html',
      status: 'cancelled',
      keywords: { danse: true, bal: true, non: false },
      created: '2026-01-01T08:00:00Z',
      updated: '2026-01-02T08:00:00Z',
      locations: {
        b: { name: 'Parking', locationTypes: { parking: true } },
        a: { name: 'Salle', description: '12 rue\ndu Lac', coordinates: 'geo:45.78,3.08;u=5' },
      },
      virtualLocations: {
        a: { uri: 'tel:+33' },
        b: { uri: 'https://audio.example' },
        c: { uri: 'https://video.example', name: 'Direct', features: { video: true } },
      },
      links: {
        a: { href: 'https://a.example/icone.png', rel: 'icon', contentType: 'image/png' },
        b: { href: 'http://a.example/affiche.jpg', contentType: 'image/jpeg' },
        c: { href: 'https://a.example/plan.pdf', rel: 'enclosure', contentType: 'application/pdf' },
        d: { href: 'https://a.example/fete', rel: 'alternate' },
      },
      participants: {
        a: { name: 'Asso', kind: 'group', email: 'asso@a.example', roles: { owner: true } },
        b: { name: 'Paul', email: 'paul@a.example', roles: { attendee: true } },
        c: { name: 'jeanne@a.example', kind: 'group', roles: { owner: true } },
        d: { name: 'Jeanne', kind: 'individual', roles: { owner: true } },
        e: { name: 'Zoé', roles: { owner: true } },
      },
      replyTo: { imip: 'mailto:asso@a.example' },
    };
    expect(convertedItem(toJsonFeed, document)).to.deep.equal({
      id: 'u',
      title: 'Fête',
      url: 'https://a.example/fete',
      content_html: '<p>Venez</p>',
      image: 'https://a.example/affiche.jpg',
      tags: ['danse', 'bal'],
      date_published: '2026-01-01T08:00:00Z',
      date_modified: '2026-01-02T08:00:00Z',
      _event: {
        timeZone: 'Europe/Paris',
        startDate: '2026-10-06T19:00:00',
        endDate: '2026-10-06T20:30:00',
        eventStatus: 'EventCancelled',
        location: [
          {
            name: 'Salle',
            address: '12 rue du Lac',
            geo: { latitude: 45.78, longitude: 3.08 },
          },
          { '@type': 'VirtualLocation', url: 'https://video.example', name: 'Direct' },
        ],
        eventAttendanceMode: 'MixedEventAttendanceMode',
        organizer: ['Asso'],
      },
    });
  });

  it('that shows no time is of days, the last of which belongs to it', () => {
    const days = { showWithoutTime: true, start: '2026-06-05T00:00:00' };
    expect(eventOf({ ...days, duration: 'P3D' })).to.include({
      startDate: '2026-06-05',
      endDate: '2026-06-07',
    });
    expect(eventOf(days)).to.include({ startDate: '2026-06-05' });
  });

  it('without a zone floats', () => {
    expect(datesOf({ timeZone: null })).to.deep.equal(['2026-10-06T17:00 ']);
    expect(eventOf({ timeZone: null })).not.to.have.property('timeZone');
  });

  it('may define its zone', () => {
    const rule = (
      start: string,
      offsetFrom: string,
      offsetTo: string,
      byMonth: string,
    ): object => ({
      start,
      offsetFrom,
      offsetTo,
      recurrenceRules: [
        { frequency: 'yearly', byMonth: [byMonth], byDay: [{ day: 'su', nthOfPeriod: -1 }] },
      ],
    });
    const timeZones = {
      '/perso': {
        tzId: 'Perso',
        standard: [rule('1970-10-25T03:00:00', '+02:00', '+01:00', '10')],
        daylight: [rule('1970-03-29T02:00:00', '+01:00', '+02:00', '3')],
      },
    };
    expect(eventOf({ timeZone: '/perso', timeZones })).to.include({ timeZone: 'Europe/Paris' });
  });

  it('is in the language that is wanted, else in French, else as it is', () => {
    const document = {
      ...fete,
      title: 'Party',
      locale: 'en',
      locations: { a: { name: 'Hall' } },
      localizations: {
        de: { title: 'Fest' },
        'fr-CA': { title: 'Fête', 'locations/a/name': 'Salle' },
      },
    };
    const inLanguage = (language: string): unknown[] => {
      const { title, language: own } = convertedItem(toJsonFeed, document, { language });
      return [title, own];
    };
    expect(inLanguage('fr')).to.deep.equal(['Fête', 'fr-CA']);
    expect(inLanguage('de')).to.deep.equal(['Fest', 'de']);
    expect(inLanguage('en')).to.deep.equal(['Party', 'en']);
    expect(inLanguage('es')).to.deep.equal(['Fête', 'fr-CA']);
    const { location } = convertedItem(toJsonFeed, document)._event as Record<string, unknown>;
    expect(location).to.deep.equal({ name: 'Salle' });
  });

  it('without a date is left out and told', () => {
    const { start, ...undated } = fete;
    expect(atOnce(toJsonFeed(undated, contextOf())).items).to.deep.equal([]);
    expect(start).to.equal(fete.start);
    expect(adapted(toJsonFeed, undated).problems).to.deep.include({
      path: 'start',
      code: 'item-date',
      value: 'Fête',
    });
  });

  it('keeps its zone on a date on which something else is other (RFC 8984, section 4.3.5)', () => {
    const newYork = {
      ...fete,
      timeZone: 'America/New_York',
      recurrenceRules: [{ frequency: 'weekly', count: 2 }],
      recurrenceOverrides: { '2026-10-13T19:00:00': { title: 'Bal' } },
    };
    const { items } = adapted(toJsonFeed, newYork);
    const [first, ball] = items as AgendaEvent[];
    expect(first!.timeZone).to.equal('America/New_York');
    expect(ball!.title).to.equal('Bal');
    expect(ball!.timeZone).to.equal('America/New_York');
    expect(new Date(ball!.occurrences[0]!.start).toISOString()).to.equal(
      '2026-10-13T23:00:00.000Z',
    );
  });
});

describe('JSCalendar: a document', () => {
  before(() => Promise.all([temporalReady(), recurrenceReady()]));

  it('may be a group, whose events are in a list or a map, or a list', () => {
    const group = { '@type': 'Group', uid: 'g', title: 'Agenda', entries: [fete] };
    expect(adapted(toJsonFeed, group)).to.deep.include({ title: 'Agenda' });
    for (const document of [group, { ...group, entries: { a: fete } }, [fete]]) {
      expect(adapted(toJsonFeed, document).items.map(({ id }) => id)).to.deep.equal(['u']);
    }
    expect(adapted(toJsonFeed, { '@type': 'Group', entries: [] }).items).to.deep.equal([]);
  });

  it('has no tasks, and nothing that is not for everybody', () => {
    const others = [
      { '@type': 'Task', uid: 't', title: 'Tâche', start: fete.start },
      { title: 'Tâche', due: fete.start },
      { ...fete, uid: 'p', privacy: 'private' },
      { ...fete, uid: 's', privacy: 'secret' },
    ];
    const { items, problems } = adapted(toJsonFeed, [...others, fete]);
    expect(items.map(({ id }) => id)).to.deep.equal(['u']);
    expect(problems.map(({ code }) => code)).to.deep.equal(['private', 'private']);
  });

  it('changes nothing but what it holds', () => {
    const document = JSON.parse(`{
      "@type": "Event", "uid": "u", "title": "Fête", "start": "2026-10-06T19:00:00",
      "recurrenceOverrides": {
        "2026-10-13T19:00:00": { "__proto__/hacked": 1, "constructor/prototype/hacked": 1, "title": "Bal" },
        "__proto__": { "title": "Rien" }
      },
      "localizations": { "fr": { "__proto__": { "hacked": 1 }, "title/x": "y", "keywords/0": true } },
      "__proto__": { "hacked": 1 }
    }`) as unknown;
    const { items } = atOnce(toJsonFeed(document, contextOf()));
    expect(items.map(({ title }) => title)).to.deep.equal(['Fête', 'Bal']);
    expect('hacked' in {}).to.equal(false);
    for (const item of items) expect('hacked' in item).to.equal(false);
  });

  it('that is none is none', () => {
    for (const other of [null, 'x', [], {}, { title: 'x' }]) {
      expect(() => atOnce(toJsonFeed(other, contextOf())))
        .to.throw()
        .and.satisfy(isFeedError);
    }
  });
});
