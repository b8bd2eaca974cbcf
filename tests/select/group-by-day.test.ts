import { expect } from '@open-wc/testing';
import { groupByDay } from '../../src/select/group-by-day.js';
import { occurrencesBetween } from '../../src/time/occurrences.js';
import { temporalReady } from '../../src/time/temporal.js';
import { anEvent, days, timed } from '../helpers/items.js';

describe('occurrences by day', () => {
  before(temporalReady);

  function grouped(events: ReturnType<typeof anEvent>[], first: string, last: string): string[] {
    const dated = occurrencesBetween(events, first, last, 'Europe/Paris');
    return groupByDay(dated, first).map(
      ([day, group]) => `${day}: ${group.map(({ event }) => event.title).join(', ')}`,
    );
  }

  const events = [
    anEvent({ title: 'soir', occurrences: [timed('2026-06-10T18:00Z')] }),
    anEvent({ title: 'matin', occurrences: [timed('2026-06-10T06:00Z')] }),
    anEvent({ title: 'festival', occurrences: [days('2026-06-05', '2026-06-12')] }),
    anEvent({ title: 'fête', occurrences: [days('2026-06-08')] }),
    anEvent({ title: 'nuit', occurrences: [timed('2026-06-07T20:00Z', '2026-06-08T02:00Z')] }),
  ];

  it('have what began earlier on the first day of the view', () => {
    expect(grouped(events, '2026-06-08', '2026-06-14')).to.deep.equal([
      '2026-06-08: festival, nuit, fête',
      '2026-06-10: matin, soir',
    ]);
  });

  it('have each on its first day when the view begins before all', () => {
    expect(grouped(events, '2026-06-01', '2026-06-30')).to.deep.equal([
      '2026-06-05: festival',
      '2026-06-07: nuit',
      '2026-06-08: fête',
      '2026-06-10: matin, soir',
    ]);
  });

  it('have no day without any', () => {
    expect(grouped([], '2026-06-01', '2026-06-30')).to.deep.equal([]);
  });
});
