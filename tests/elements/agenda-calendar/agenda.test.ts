/** All that an agenda asks of its events: the answers are remembered, and are the right ones. */
import { expect } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import {
  startAfterFirstPaint,
  askAhead,
} from '../../../src/elements/agenda-calendar/features/after-first-paint.js';
import { Agenda, readEvent } from '../../../src/elements/agenda-calendar/agenda.js';
import type { ViewContext } from '../../../src/elements/agenda-calendar/views/view.js';
import { monthSpan } from '../../../src/elements/agenda-calendar/views/month/months.js';
import { EventEntry } from '../../../src/feed/read/kinds/event.js';
import type { DateOrInstant, Occurrence } from '../../../src/model/index.js';
import { addDays, addMonths, monthWeeks } from '../../../src/time/days.js';
import { occurrencesBetween } from '../../../src/time/occurrences.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { anEvent, days, timed } from '../../helpers/items.js';
import { eventually } from '../../helpers/mount.js';
import { wholeFrom } from '../../helpers/random.js';

const paris = 'Europe/Paris';
const zones = [paris, 'America/Cayenne', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'];

const written = (date: DateOrInstant | undefined): string | undefined =>
  typeof date === 'number' ? new Date(date).toISOString().slice(0, 19) + 'Z' : date;

function entry(title: string, timeZone: string, occurrences: readonly Occurrence[]): EventEntry {
  const dates = occurrences.map(({ start, end }) => ({
    startDate: written(start),
    endDate: written(end),
  }));
  const object = { timeZone, ...(dates.length === 1 ? dates[0] : { occurrences: dates }) };
  const fields = { object, problems: [], name: 0 };
  const read = (): ReturnType<typeof anEvent> => anEvent({ title, timeZone, occurrences });
  return new EventEntry({ id: title, fields, read }, title, fields, { timeZone: paris });
}

/** Events of 2026, some of hours and some of days, some long, in several zones. */
function someEvents(count: number, seed: number, mostDates = 3): EventEntry[] {
  const whole = wholeFrom(seed);
  const occurrence = (): Occurrence => {
    const first = addDays('2026-01-01', whole(0, 364));
    if (whole(0, 1)) return days(first, addDays(first, whole(0, 3) ? 0 : whole(1, 40)));
    const start = Date.parse(`${first}T00:00Z`) + whole(0, 95) * 900_000;
    const length = [undefined, 0, 3_600_000, 7_200_000, 30 * 3_600_000][whole(0, 4)];
    return { allDay: false, start, end: length === undefined ? undefined : start + length };
  };
  return Array.from({ length: count }, (_, index) =>
    entry(
      `Event ${index % 50}`,
      zones[whole(0, zones.length - 1)]!,
      Array.from({ length: whole(1, mostDates) }, occurrence),
    ),
  );
}

/** Events that tell how often their dates were asked for. */
function watched(entries: readonly EventEntry[]): { looks: number } {
  const told = { looks: 0 };
  for (const one of entries) {
    const { occurrences } = one;
    Object.defineProperty(one, 'occurrences', {
      get() {
        told.looks++;
        return occurrences;
      },
    });
  }
  return told;
}

const tell = (dated: ReturnType<typeof occurrencesBetween<EventEntry>>): unknown[] =>
  dated.map(({ event, occurrence, first, last }) => [event.title, occurrence, first, last]);

describe('what an agenda says of its events', () => {
  before(temporalReady);

  for (const timeZone of zones) {
    it(`is what there is from one day to another, whatever was asked before, in ${timeZone}`, () => {
      const entries = someEvents(300, 3);
      const agenda = new Agenda(entries, timeZone);
      const whole = wholeFrom(4);
      let total = 0;
      for (let asked = 0; asked < 300; asked++) {
        const first = addDays('2025-12-01', whole(0, 420));
        const last = addDays(first, [0, 6, 30, 34, 90][whole(0, 4)]!);
        const answer = agenda.between(first, last);
        const expected = occurrencesBetween(entries, first, last, timeZone);
        expect(tell([...answer]), `${first} to ${last}`).to.deep.equal(tell(expected));
        total += answer.length;
      }
      expect(total, 'there was something to find').to.be.above(1000);
    });
  }

  it('counts an event with several dates once', () => {
    const dates = ['2026-06-03', '2026-06-10', '2026-07-01'].map((day) => days(day));
    const agenda = new Agenda(
      [entry('Cours', paris, dates), entry('Foire', paris, [days('2026-06-10', '2026-07-04')])],
      paris,
    );
    expect(agenda.between('2026-06-01', '2026-06-30')).to.have.length(3);
    expect(agenda.count('2026-06-01', '2026-06-30')).to.equal(2);
    expect(agenda.count('2026-07-02', '2026-07-31')).to.equal(1);
  });

  it('is nothing of no events', () => {
    const agenda = new Agenda([], paris);
    expect(agenda.between('2026-06-01', '2026-06-30')).to.deep.equal([]);
    expect(agenda.next('2026-06-30')).to.equal(undefined);
  });

  it('has what goes past its bounds within them', () => {
    const bounds = { first: '2026-11-10', last: '2026-11-27' };
    const entries = [entry('Foire', paris, [days('2026-11-01', '2026-11-30')])];
    const [dated] = new Agenda(entries, paris, bounds).between('2026-11-01', '2026-12-06');
    expect(dated).to.include(bounds);
    expect(dated!.occurrence).to.deep.equal(days('2026-11-01', '2026-11-30'));
  });

  it('has the event itself once it is read', () => {
    const [dated] = new Agenda([entry('Bal', paris, [days('2026-06-05')])], paris).between(
      '2026-06-01',
      '2026-06-30',
    );
    const read = readEvent(dated!);
    expect(read).to.include({ first: '2026-06-05', last: '2026-06-05' });
    expect(read.event).to.include({ kind: 'event', title: 'Bal' });
    expect(readEvent(dated!).event, 'read once').to.equal(read.event);
  });
});

describe('how often an agenda looks at its events', () => {
  before(temporalReady);

  const bounds = (month: string): [string, string] => {
    const { first, last } = monthSpan(month);
    return [first, last];
  };
  const weeks = (month: string, firstDay = 1): [string, string] => {
    const all = monthWeeks(month, firstDay);
    return [all[0]![0]!, all.at(-1)!.at(-1)!];
  };

  /** Events of one date each: whether it is near is known without looking at it. */
  const dated = (seed: number): EventEntry[] => someEvents(40, seed, 1);

  /** Of a year's events, the most that a month and the weeks around it have. */
  const near = 0.5;

  it('is once at those near a month, its weeks and its days', () => {
    for (const firstDay of [1, 7]) {
      for (let month = '2026-01'; month <= '2026-12'; month = addMonths(month, 1)) {
        for (const order of [
          [bounds(month), weeks(month, firstDay)],
          [weeks(month, firstDay), bounds(month)],
        ]) {
          const entries = dated(5);
          const told = watched(entries);
          const agenda = new Agenda(entries, paris);
          agenda.between(...order[0]!);
          const { looks } = told;
          expect(looks / entries.length, `${month} ${firstDay}`).to.be.within(0.01, near);
          agenda.between(...order[1]!);
          agenda.between(`${month}-10`, `${month}-10`);
          agenda.between(`${month}-17`, bounds(month)[1]);
          expect(told.looks, `${month} ${firstDay}`).to.equal(looks);
        }
      }
    }
  });

  it('is at those near the next month only, and at none on the way back', () => {
    const entries = dated(6);
    const told = watched(entries);
    const agenda = new Agenda(entries, paris);
    const show = (month: string): number => {
      const before = told.looks;
      agenda.between(...weeks(month));
      agenda.between(...bounds(month));
      return (told.looks - before) / entries.length;
    };
    show('2026-06');
    for (const looks of ['2026-07', '2026-08'].map(show)) expect(looks).to.be.within(0.01, near);
    expect(['2026-07', '2026-06', '2026-08'].map(show)).to.deep.equal([0, 0, 0]);
  });

  it('is before it is asked, for the period after the one that is shown', () => {
    const week = { firstDay: 1, hidesWeekends: false };
    const periods = [
      ['month', monthSpan('2026-06'), weeks('2026-07')],
      ['list', monthSpan('2026-06'), bounds('2026-07')],
      ['week', { first: '2026-06-29', last: '2026-07-05' }, ['2026-07-06', '2026-07-12']],
      ['day', { first: '2026-06-30', last: '2026-06-30' }, ['2026-07-01', '2026-07-01']],
    ] as const;
    for (const [view, period, [first, last]] of periods) {
      const entries = someEvents(40, 8);
      const agenda = new Agenda(entries, paris);
      askAhead({ view, period, week, agenda });
      const told = watched(entries);
      expect(agenda.between(first, last), view).not.to.deep.equal([]);
      expect(told.looks, view).to.equal(0);
    }
  });

  it('is ahead of each period that is then shown', async () => {
    const controllers: ReactiveController[] = [];
    const box = document.createElement('div');
    const host = Object.assign(box, {
      renderRoot: box.attachShadow({ mode: 'open' }),
      addController: (one: ReactiveController) => void controllers.push(one),
      removeController: () => {},
      requestUpdate: () => {},
      updateComplete: Promise.resolve(true),
    });
    const asked: string[] = [];
    let month = '2026-06';
    const agenda = { timeZone: paris, between: (...days: string[]) => asked.push(days.join()) };
    const shown = (): unknown => ({
      ...{ view: 'month', period: monthSpan(month), today: '2026-06-05', agenda },
      week: { firstDay: 1, hidesWeekends: false },
    });
    startAfterFirstPaint(host, shown as () => ViewContext, { putOnPaper: () => {} });
    expect(asked).to.deep.equal(['2026-07-01,2026-07-31']);
    month = '2026-10';
    for (const one of controllers) one.hostUpdated?.();
    await eventually(() => asked.includes('2026-11-01,2026-11-30'));
  });

  it('stays bounded: what was asked long ago is looked up again', () => {
    const entries = dated(7);
    const told = watched(entries);
    const agenda = new Agenda(entries, paris);
    for (let month = '2026-01'; month <= '2028-12'; month = addMonths(month, 1)) {
      agenda.between(...bounds(month));
    }
    told.looks = 0;
    const expected = tell(occurrencesBetween(entries, '2026-01-01', '2026-01-31', paris));
    told.looks = 0;
    expect(tell([...agenda.between('2026-01-01', '2026-01-31')])).to.deep.equal(expected);
    expect(told.looks).to.be.within(1, near * entries.length);
  });

  it('is once for all months to choose from', () => {
    const entries = [
      entry('First', paris, [timed('2026-02-28T23:30Z')]),
      entry('Last', paris, [days('2026-09-30', '2026-10-01')]),
    ];
    const told = watched(entries);
    const agenda = new Agenda(entries, paris);
    const months = agenda.months('2026-06');
    expect([months[0], months.at(-1), months.length]).to.deep.equal(['2026-03', '2026-10', 8]);
    expect(agenda.months('2027-01').at(-1)).to.equal('2027-01');
    expect(told.looks).to.equal(entries.length);
  });

  /** An event a day, for 27 years. */
  const tenThousand = (): EventEntry[] =>
    Array.from({ length: 10_000 }, (_, index) => {
      const day = addDays('2020-01-01', index);
      return entry(day, paris, [index % 2 ? days(day) : timed(`${day}T10:00Z`)]);
    });
  const orders = { 'the first first': 1, 'the last first': -1 };

  for (const [order, sign] of Object.entries(orders)) {
    it(`is at a few of 10,000 for the end of a list and for the next and previous event, ${order}`, () => {
      const entries = tenThousand();
      if (sign < 0) entries.reverse();
      const told = watched(entries);
      const agenda = new Agenda(entries, paris);
      expect(agenda.listEnd(8, '2026-06-28', '2026-06-30')).to.equal('2026-07-05');
      expect(agenda.nextUnlisted('2026-06-28', '2026-07-05')).to.equal('2026-07-06');
      expect(agenda.next('2026-06-28')).to.equal('2026-06-29');
      expect(agenda.previous('2026-06-28')).to.equal('2026-06-27');
      expect(told.looks).to.be.below(250);
    });
  }
});

describe('the next and the previous event', () => {
  before(temporalReady);

  it('are those of all events, in any order', () => {
    const entries = someEvents(60, 11);
    const agenda = new Agenda(entries, paris);
    const starts = occurrencesBetween(entries, '2025-01-01', '2028-01-01', paris).map(
      ({ first }) => first,
    );
    for (let day = '2025-12-25'; day < '2027-01-10'; day = addDays(day, 1)) {
      expect(agenda.next(day), day).to.equal(starts.find((start) => start > day));
      expect(agenda.previous(day), day).to.equal(starts.findLast((start) => start < day));
    }
  });
});
