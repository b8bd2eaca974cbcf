import { expect } from '@open-wc/testing';
import type { AgendaEvent } from '../../src/model/index.js';
import { furtherDates, nextEvents, nextOf } from '../../src/select/next-events.js';
import { whenMore } from '../../src/select/when-more.js';
import { EventRecurrence } from '../../src/time/recurrence/expand-recurrence.js';
import { FeedWork } from '../../src/time/recurrence/work-budget.js';
import { temporalReady } from '../../src/time/temporal.js';
import { anEvent, days, timed } from '../helpers/items.js';

/** Wednesday the 17th of June 2026, noon in Paris. */
const now = Date.parse('2026-06-17T10:00Z');
const zone = 'Europe/Paris';

function titles(events: readonly AgendaEvent[], count = 0, at = now): string[] {
  return [...nextEvents(events, at, count, zone).keys()].map(({ title }) => title);
}

function on(title: string, ...occurrences: AgendaEvent['occurrences'][number][]): AgendaEvent {
  return anEvent({ title, occurrences });
}

before(temporalReady);

describe('the next events', () => {
  it('leave out what is over', () => {
    const events = [
      on('yesterday', days('2026-06-16')),
      on('this morning', timed('2026-06-17T06:00Z', '2026-06-17T10:00Z')),
      on('just now', timed('2026-06-17T06:00Z', '2026-06-17T10:01Z')),
      on('today', days('2026-06-17')),
      on('this morning, no end', timed('2026-06-17T06:00Z')),
      on('yesterday, no end', timed('2026-06-16T21:00Z')),
      on('at midnight', timed('2026-06-16T22:00Z')),
    ];
    expect(titles(events)).to.have.members([
      'just now',
      'today',
      'this morning, no end',
      'at midnight',
    ]);
  });

  it('are known of thousands of rules, which share one budget of work', () => {
    const work = new FeedWork();
    const events = [...new Array(15_000).keys()].map((index) => {
      const start = `202601${String(1 + (index % 28)).padStart(2, '0')}T180000`;
      const lines = [`DTSTART;TZID=${zone}:${start}`, 'RRULE:FREQ=WEEKLY'];
      return anEvent({ title: `${index}`, recurrence: new EventRecurrence([lines], work) });
    });
    expect(nextEvents(events, now, 0, zone).size).to.equal(15_000);
  });

  it('come in the order in which they begin; what goes on for days where it ends', () => {
    const events = [
      on('exhibition', days('2026-03-01', '2026-09-30')),
      on('in July', days('2026-07-14')),
      on('last days', days('2026-06-01', '2026-06-18')),
      on('this evening', timed('2026-06-17T16:00Z', '2026-06-17T18:00Z')),
      on('tomorrow', timed('2026-06-18T06:00Z')),
      on('after that', timed('2026-06-19T06:00Z')),
      on('fair from today on', days('2026-06-17', '2026-06-20')),
      on('today', days('2026-06-17')),
    ];
    expect(titles(events)).to.deep.equal([
      'fair from today on',
      'today',
      'this evening',
      'tomorrow',
      'last days',
      'after that',
      'in July',
      'exhibition',
    ]);
  });

  it('are there once each, with what comes next of them', () => {
    const weekly = on(
      'weekly',
      ...['10', '17', '24'].map((day) => timed(`2026-06-${day}T16:00Z`, `2026-06-${day}T17:00Z`)),
    );
    const dated = nextEvents([weekly], now, 0, zone);
    expect(dated.get(weekly)!.first).to.equal('2026-06-17');
    expect(furtherDates(nextOf(weekly, now)!)).to.equal(1);
    const later = nextOf(weekly, Date.parse('2026-06-17T17:00Z'))!;
    expect(later.first).to.equal('2026-06-24');
    expect(furtherDates(later)).to.equal(0);
  });

  it('of so many days begin on them, today included', () => {
    const events = [
      on('today', days('2026-06-17')),
      on('tomorrow', timed('2026-06-18T21:30Z')),
      on('the day after', timed('2026-06-18T22:30Z')),
      on('long begun', days('2026-06-01', '2026-12-31')),
    ];
    expect(titles(events, 1)).to.deep.equal(['today', 'long begun']);
    expect(titles(events, 2)).to.deep.equal(['today', 'tomorrow', 'long begun']);
    expect(titles(events, 3)).to.have.length(4);
    expect(titles(events, 10 ** 12)).to.have.length(4);
    const more = whenMore(events, now, 1, zone);
    expect(new Date(more!).toISOString(), 'when tomorrow is today').to.equal(
      '2026-06-17T22:00:00.000Z',
    );
    expect(whenMore(events, now, 3, zone)).to.equal(undefined);
  });
});
