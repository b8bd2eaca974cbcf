import { expect } from '@open-wc/testing';
import { toJsonFeed } from '../../../src/feed/formats/google-calendar/google-calendar.js';
import { recurrenceReady } from '../../../src/feed/read/kinds/event.js';
import type { AgendaEvent } from '../../../src/model/index.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { adapted, adaptedItem, contextOf } from '../../helpers/adapters.js';
import { atOnce } from '../../../src/feed/steps.js';

const timeZone = 'Europe/Paris';
const times = (start: string, end: string): object => ({
  start: { dateTime: start, timeZone },
  end: { dateTime: end, timeZone },
});
const event = {
  id: 'a',
  status: 'confirmed',
  summary: 'Atelier',
  ...times('2026-09-07T18:30:00+02:00', '2026-09-07T20:00:00+02:00'),
};
const weekly = { ...event, recurrence: ['RRULE:FREQ=WEEKLY;COUNT=10'] };
const list = (...items: unknown[]): unknown => ({ kind: 'calendar#events', timeZone, items });
const read = (...items: unknown[]): AgendaEvent =>
  adaptedItem(toJsonFeed, list(...items)) as AgendaEvent;
const starts = (...items: unknown[]): string[] =>
  read(...items).occurrences.map(({ start }) => new Date(start).toISOString().slice(0, 16));

describe('Google Calendar', () => {
  before(() => Promise.all([temporalReady(), recurrenceReady()]));

  it('a time has an offset and a zone', () => {
    expect(read(event)).to.deep.include({
      id: 'a',
      title: 'Atelier',
      timeZone,
      occurrences: [
        { allDay: false, start: Date.UTC(2026, 8, 7, 16, 30), end: Date.UTC(2026, 8, 7, 18) },
      ],
    });
  });

  it('whole days end on the day before the end', () => {
    const days = { start: { date: '2026-06-05' }, end: { date: '2026-06-08' } };
    expect(read({ ...event, ...days }).occurrences).to.deep.equal([
      { allDay: true, start: '2026-06-05', end: '2026-06-07' },
    ]);
  });

  it('an event repeats by the clock of its zone, through the change of clocks', () => {
    const dates = starts(weekly);
    expect(dates).to.have.length(10);
    expect(dates[0]).to.equal('2026-09-07T16:30');
    expect(dates[7]).to.equal('2026-10-26T17:30');
    // The same instant, written otherwise.
    const utc = times('2026-09-07T16:30:00Z', '2026-09-07T18:00:00Z');
    expect(starts({ ...weekly, ...utc })).to.deep.equal(dates);
  });

  it('a date that is cancelled is none of its dates', () => {
    const off = {
      id: 'a_1',
      status: 'cancelled',
      recurringEventId: 'a',
      originalStartTime: { dateTime: '2026-09-14T18:30:00+02:00', timeZone },
    };
    expect(starts(weekly, off)).to.have.length(9);
    expect(starts(weekly, off)).to.not.include('2026-09-14T16:30');
    expect(starts(off, weekly)).to.have.length(9);
  });

  it('a date that is another one is moved, or an event of its own', () => {
    const originalStartTime = { dateTime: '2026-09-14T18:30:00+02:00', timeZone };
    const other = { ...event, id: 'a_1', recurringEventId: 'a', originalStartTime };
    const moved = { ...other, ...times('2026-09-15T10:00:00+02:00', '2026-09-15T11:00:00+02:00') };
    expect(starts(weekly, moved))
      .to.include('2026-09-15T08:00')
      .and.not.include('2026-09-14T16:30');
    const { items } = adapted(toJsonFeed, list(weekly, { ...moved, summary: 'Sortie' }));
    expect(items.map(({ title }) => title)).to.deep.equal(['Atelier', 'Sortie']);
  });

  it('what is left out, or comes on top, is by the clock of its line', () => {
    const recurrence = [
      'RRULE:FREQ=DAILY;COUNT=3',
      'EXDATE;TZID=Europe/Paris:20260908T183000',
      'RDATE;TZID=Europe/Paris:20261001T183000,20261102T183000',
    ];
    expect(starts({ ...event, recurrence })).to.deep.equal([
      '2026-09-07T16:30',
      '2026-09-09T16:30',
      '2026-10-01T16:30',
      '2026-11-02T17:30',
    ]);
  });

  it('the dates of an event, asked for one by one, are items', () => {
    const instances = ['07', '14'].map((day) => ({
      ...event,
      ...times(`2026-09-${day}T18:30:00+02:00`, `2026-09-${day}T20:00:00+02:00`),
      id: `a_${day}`,
      iCalUID: 'a@google.com',
      recurringEventId: 'a',
      originalStartTime: { dateTime: `2026-09-${day}T18:30:00+02:00` },
    }));
    const { items, problems } = adapted(toJsonFeed, list(...instances));
    expect(items).to.have.length(2);
    expect(problems).to.deep.equal([]);
  });

  it('what is deleted, private or somebody’s own is not shown', () => {
    const others = [
      { id: 'b', status: 'cancelled' },
      { id: 'c', status: 'cancelled', recurringEventId: 'gone', originalStartTime: event },
      { ...event, visibility: 'private' },
      { ...event, eventType: 'outOfOffice' },
    ];
    const feed = adapted(toJsonFeed, list(...others));
    expect(feed.items).to.deep.equal([]);
    expect(feed.problems.map(({ code, value }) => [code, value])).to.deep.equal([
      ['private', undefined],
      ['deleted', 2],
      ['personal', 1],
    ]);
  });

  for (const visibility of ['private', 'confidential']) {
    it(`what is ${visibility} is left out, and told by the name that Google has for it`, () => {
      const feed = adapted(toJsonFeed, list(event, { ...event, id: 'b', visibility }));
      expect(feed.items.map(({ id }) => id)).to.deep.equal(['a']);
      expect(feed.problems.map(({ path, code }) => [path, code])).to.deep.equal([
        ['items[1].visibility', 'private'],
      ]);
    });
  }

  it('a date of an event that has become private goes, with all that it says', () => {
    const secret = {
      ...event,
      id: 'a_1',
      visibility: 'private',
      summary: 'Secret',
      recurringEventId: 'a',
      originalStartTime: { dateTime: '2026-09-14T18:30:00+02:00', timeZone },
    };
    const { items } = adapted(toJsonFeed, list(weekly, secret));
    expect(items.map(({ title }) => title)).to.deep.equal(['Atelier']);
    const dates = (items[0] as AgendaEvent).occurrences.map(({ start }) => start);
    expect(dates)
      .to.have.length(9)
      .and.not.to.include(Date.UTC(2026, 8, 14, 16, 30));
    const alone = adapted(toJsonFeed, list({ ...weekly, status: 'cancelled' }, secret));
    expect(alone.items).to.deep.equal([]);
  });

  it('says nothing of people', () => {
    const secret = { email: 'secret@example.org', displayName: 'Secret' };
    const people = { attendees: [secret], creator: secret, organizer: secret };
    const document = { ...(list({ ...event, ...people }) as object), summary: secret.email };
    expect(JSON.stringify(atOnce(toJsonFeed(document, contextOf())))).to.not.match(/secret/i);
  });

  it('an end that nobody told, or that is the start, is none', () => {
    const { occurrences } = read({ ...event, endTimeUnspecified: true });
    expect(occurrences[0]).to.have.property('end', undefined);
  });

  it('the next page is the same address with its token', () => {
    const url = 'https://www.googleapis.com/calendar/v3/calendars/x/events?key=k&pageToken=old';
    const document = { kind: 'calendar#events', items: [], nextPageToken: 'n/=' };
    expect(atOnce(toJsonFeed(document, contextOf({ url }))).next_url).to.equal(
      'https://www.googleapis.com/calendar/v3/calendars/x/events?key=k&pageToken=n%2F%3D',
    );
  });

  it('values that are none cost themselves', () => {
    const odd = {
      ...event,
      location: {},
      description: 3,
      recurrence: [null, 'X:1', 'RRULE:FREQ=WEEKLY;COUNT=2'],
      conferenceData: [],
    };
    expect(starts(odd)).to.have.length(2);
    for (const document of [{}, [], 'x', null, { items: 3 }]) {
      expect(() => atOnce(toJsonFeed(document, contextOf()))).to.throw('format');
    }
  });
});
