import { expect } from '@open-wc/testing';
import { comingEvents } from '../../../src/elements/agenda-list/coming-events.js';
import { recurrenceReady, type EventEntry } from '../../../src/feed/read/kinds/event.js';
import { readDocument } from '../../../src/feed/read/read.js';
import { nextEvents } from '../../../src/select/next-events.js';
import { dayOf } from '../../../src/time/days.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { FakeTime } from '../../helpers/clock.js';
import { event, houseFeed } from '../../helpers/house.js';

describe('events that repeat, for a list of what comes next', () => {
  before(() => Promise.all([temporalReady(), recurrenceReady()]));

  it('are asked for their next date one by one, in steps, and once', async () => {
    await FakeTime.from('2026-02-03T12:00Z');
    const items = Array.from({ length: 20 }, (_, index) =>
      event(`Cours ${index}`, { startDate: '2026-01-06T19:00', rrule: 'FREQ=WEEKLY' }),
    );
    const options = { timeZone: 'Europe/Paris', readers: [comingEvents] };
    const entries = readDocument(houseFeed(items), options)
      .entries as readonly unknown[] as readonly EventEntry[];
    expect([...comingEvents.prepare!(entries)]).to.have.length(40);
    const next = nextEvents(entries, Date.now(), 0, 'Europe/Paris');
    const today = dayOf(Date.now(), 'Europe/Paris');
    for (const entry of entries) {
      const few = entry.recurrence!.between!(today, undefined, 'Europe/Paris', 2);
      expect(few, 'the same objects, which were not made anew').to.include(
        next.get(entry)!.occurrence,
      );
    }
  });
});
