import { expect } from '@open-wc/testing';
import { upcomingFirst } from '../../src/select/upcoming.js';
import { temporalReady } from '../../src/time/temporal.js';
import { anEvent, days, timed } from '../helpers/items.js';

const day = '2026-06-17';

function order(...events: readonly ReturnType<typeof anEvent>[]): string {
  return upcomingFirst(events, day, 'Europe/Paris')
    .map(({ id }) => id)
    .join(' ');
}

describe('what comes next is first', () => {
  before(temporalReady);

  it('what goes on before what begins, what is over last', () => {
    const over = anEvent({ id: 'over', occurrences: [days('2026-06-01', '2026-06-16')] });
    const later = anEvent({ id: 'later', occurrences: [days('2026-06-25')] });
    const goesOn = anEvent({ id: 'goes-on', occurrences: [days('2026-06-05', '2026-06-17')] });
    const next = anEvent({ id: 'next', occurrences: [days('2026-06-18')] });
    expect(order(over, later, goesOn, next)).to.equal('goes-on next later over');
  });

  it('what is of today, to the first minute in the zone', () => {
    const yesterday = anEvent({
      id: 'yesterday',
      occurrences: [timed('2026-06-16T19:00Z', '2026-06-16T21:59Z')],
    });
    const justNow = anEvent({
      id: 'just-now',
      occurrences: [timed('2026-06-16T22:01Z', '2026-06-16T22:30Z')],
    });
    const next = anEvent({ id: 'next', occurrences: [days('2026-06-18')] });
    expect(order(yesterday, next, justNow)).to.equal('just-now next yesterday');
  });

  it('by the next of several occurrences', () => {
    const weekly = anEvent({
      id: 'weekly',
      occurrences: [days('2026-06-01'), days('2026-06-19'), days('2026-06-26')],
    });
    const once = anEvent({ id: 'once', occurrences: [days('2026-06-18')] });
    expect(order(weekly, once)).to.equal('once weekly');
  });
});
