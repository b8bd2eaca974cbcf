import { expect } from '@open-wc/testing';
import { isFeedError } from '../../../src/feed/errors.js';
import { toJsonFeed } from '../../../src/feed/formats/jscalendar/jscalendar.js';
import { recurrenceReady } from '../../../src/feed/read/kinds/event.js';
import type { AgendaEvent } from '../../../src/model/index.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { adapted, contextOf, convertedItem } from '../../helpers/adapters.js';
import { atOnce } from '../../../src/feed/steps.js';

const fete = {
  '@type': 'Event',
  uid: 'u',
  title: 'Fête',
  start: '2026-10-06T19:00:00',
  timeZone: 'Europe/Paris',
};

const eventOf = (fields: object): Record<string, unknown> =>
  convertedItem(toJsonFeed, { ...fete, ...fields })._event as Record<string, unknown>;

function datesOf(fields: object, index = 0): string[] {
  const { items } = adapted(toJsonFeed, { ...fete, ...fields });
  return (items[index] as AgendaEvent).occurrences.map(({ start, end }) =>
    [start, end]
      .map((at) => (typeof at === 'number' ? new Date(at).toISOString().slice(0, 16) : at))
      .join(' '),
  );
}

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

describe('JSCalendar: an event that repeats', () => {
  before(() => Promise.all([temporalReady(), recurrenceReady()]));

  const weekly = { duration: 'PT1H', recurrenceRules: [{ frequency: 'weekly', count: 4 }] };

  it('has its rules in the words of iCalendar', () => {
    const rule = {
      '@type': 'RecurrenceRule',
      frequency: 'monthly',
      interval: 2,
      firstDayOfWeek: 'su',
      byDay: [{ day: 'mo', nthOfPeriod: 1 }, { day: 'fr' }, null],
      byMonth: ['1', '6'],
      bySetPosition: [-1],
      until: '2027-12-31T00:00:00',
    };
    const written =
      'FREQ=MONTHLY;INTERVAL=2;WKST=SU;BYMONTH=1,6;BYSETPOS=-1;BYDAY=1MO,FR;UNTIL=20271231T000000';
    expect(eventOf({ recurrenceRules: [rule] }).rrule).to.equal(written);
    expect(eventOf({ recurrenceRule: rule }).rrule).to.equal(written);
  });

  it('tells what cannot be said in these words', () => {
    const { problems } = adapted(toJsonFeed, {
      ...fete,
      recurrenceRules: [{ frequency: 'yearly', rscale: 'hebrew' }],
    });
    expect(problems.map(({ code }) => code)).to.deep.equal(['rule']);
  });

  it('has dates more, dates less, and dates that are others', () => {
    const recurrenceOverrides = {
      '2026-10-13T19:00:00': { excluded: true },
      '2026-10-20T19:00:00': { start: '2026-10-21T10:00:00', duration: 'PT2H' },
      '2026-10-22T08:00:00': {},
      '2026-10-27T19:00:00': { title: 'Bal', 'locations/a': { name: 'Salle' } },
      demain: {},
    };
    const fields = { ...weekly, locations: {}, recurrenceOverrides };
    const { items, problems } = adapted(toJsonFeed, { ...fete, ...fields });
    expect(datesOf(fields)).to.deep.equal([
      '2026-10-06T17:00 2026-10-06T18:00',
      '2026-10-21T08:00 2026-10-21T10:00',
      '2026-10-22T06:00 2026-10-22T07:00',
    ]);
    expect(datesOf(fields, 1)).to.deep.equal(['2026-10-27T18:00 2026-10-27T19:00']);
    expect(items[1]).to.deep.include({
      id: 'u#2026-10-27T19:00:00',
      title: 'Bal',
      place: { name: 'Salle', address: undefined },
    });
    expect(problems.map(({ value }) => value)).to.deep.equal(['demain']);
  });

  it('keeps a date that was moved to the time of one that does not take place', () => {
    const recurrenceOverrides = {
      '2026-10-13T19:00:00': { start: '2026-10-20T19:00:00' },
      '2026-10-20T19:00:00': { excluded: true },
    };
    expect(datesOf({ ...weekly, recurrenceOverrides })).to.deep.equal([
      '2026-10-06T17:00 2026-10-06T18:00',
      '2026-10-20T17:00 2026-10-20T18:00',
      '2026-10-27T18:00 2026-10-27T19:00',
    ]);
  });

  it('has no more overrides than are read, which is told', () => {
    const days = [...new Array(2001).keys()].map((number) =>
      new Date(Date.UTC(2026, 9, 6 + number, 8)).toISOString().slice(0, 19),
    );
    const recurrenceOverrides = Object.fromEntries(days.map((day) => [day, {}]));
    const { problems } = adapted(toJsonFeed, { ...fete, recurrenceOverrides });
    expect(problems).to.deep.equal([
      { path: 'recurrenceOverrides', code: 'too-many', value: 2000 },
    ]);
  });

  it('is as it was where only what is not shown is another', () => {
    const fields = {
      ...weekly,
      participants: { a: { participationStatus: 'accepted' } },
      recurrenceOverrides: {
        '2026-10-13T19:00:00': { 'participants/a/participationStatus': 'declined' },
      },
    };
    expect(datesOf(fields)).to.have.length(4);
    expect(adapted(toJsonFeed, { ...fete, ...fields }).items).to.have.length(1);
  });

  it('leaves out what its excluded rules give', () => {
    const excludedRecurrenceRules = [{ frequency: 'weekly', interval: 2 }];
    expect(datesOf({ ...weekly, excludedRecurrenceRules })).to.deep.equal([
      '2026-10-13T17:00 2026-10-13T18:00',
      '2026-10-27T18:00 2026-10-27T19:00',
    ]);
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
