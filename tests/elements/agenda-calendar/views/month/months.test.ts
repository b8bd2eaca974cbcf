import { expect } from '@open-wc/testing';
import {
  edgesOf,
  monthsBetween,
} from '../../../../../src/elements/agenda-calendar/views/month/months.js';
import type { AgendaEvent } from '../../../../../src/model/index.js';
import { temporalReady } from '../../../../../src/time/temporal.js';
import { anEvent, days, timed } from '../../../../helpers/items.js';

const monthsOf = (events: readonly AgendaEvent[], shown: string): string[] =>
  monthsBetween(edgesOf(events), shown);

describe('the months to choose from', () => {
  before(temporalReady);

  it('go from the first event to the last', () => {
    const events = [
      anEvent({ occurrences: [days('2026-03-30', '2026-04-02')] }),
      anEvent({ occurrences: [days('2026-01-15', '2026-01-15')] }),
    ];
    expect(monthsOf(events, '2026-02')).to.eql(['2026-01', '2026-02', '2026-03', '2026-04']);
  });

  it('have that of an event without an end at midnight, not that of one that ends then', () => {
    const at = timed('2026-06-30T22:00Z');
    expect(monthsOf([anEvent({ occurrences: [at] })], '2026-07')).to.eql(['2026-07']);
    const until = timed('2026-06-30T18:00Z', '2026-06-30T22:00Z');
    expect(monthsOf([anEvent({ occurrences: [until] })], '2026-06')).to.eql(['2026-06']);
  });

  it('have the month shown, be it outside', () => {
    const events = [anEvent({ occurrences: [days('2026-01-15', '2026-01-15')] })];
    expect(monthsOf(events, '2026-03')).to.eql(['2026-01', '2026-03']);
  });

  it('reach five years either way of the month shown, however far the events do', () => {
    const events = [
      anEvent({ occurrences: [days('1990-05-01', '1990-05-01')] }),
      anEvent({ occurrences: [days('2100-05-01', '2100-05-01')] }),
    ];
    const months = monthsOf(events, '2026-11');
    expect([months[0], months.at(-1), months.length]).to.eql(['2021-11', '2031-11', 121]);
  });
});
