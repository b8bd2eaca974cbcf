import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { nextChange } from '../../../src/elements/agenda-list/after-first-paint.js';
import { wordingOf } from '../../../src/elements/agenda-list/wording.js';
import { agendaList } from '../../../src/i18n/agenda-list.js';
import type { AgendaEvent, Occurrence } from '../../../src/model/index.js';
import { nextOf, placeInTime } from '../../../src/select/next-events.js';
import { daySpan, type DatedOccurrence } from '../../../src/time/days.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { anEvent, days, timed } from '../../helpers/items.js';

const words = agendaList.fr;

function dated(occurrence: Occurrence, more: Partial<AgendaEvent> = {}): DatedOccurrence {
  const event = anEvent({ occurrences: [occurrence], ...more });
  return { event, occurrence, ...daySpan(occurrence, event.timeZone) };
}

function said(occurrence: Occurrence, now: string, lang: 'fr' | 'en' = 'fr'): string {
  const { moment, rest } = wordingOf(dated(occurrence), Date.parse(now), agendaList[lang], lang);
  return [moment, rest].filter(Boolean).join(', ').replace(/\s/g, ' ');
}

/** Wednesday the 17th of June 2026, noon in Paris. */
const noon = '2026-06-17T10:00Z';

before(temporalReady);

describe('when an event is, in words', () => {
  const evening = timed('2026-06-17T16:00Z', '2026-06-17T18:00Z');
  const cases: readonly (readonly [string, Occurrence, string, string?])[] = [
    ['this evening', evening, 'Aujourd’hui, 18:00 – 20:00'],
    ['without an end', timed('2026-06-17T16:00Z'), 'Aujourd’hui, 18:00'],
    ['begun, without an end', timed('2026-06-17T06:00Z'), 'Aujourd’hui, 08:00'],
    ['going on', timed('2026-06-17T09:00Z', '2026-06-17T12:00Z'), 'En cours, jusqu’à 14:00'],
    ['all of today', days('2026-06-17'), 'Aujourd’hui'],
    ['tomorrow', timed('2026-06-18T06:00Z', '2026-06-18T07:00Z'), 'Demain, 08:00 – 09:00'],
    ['all of tomorrow', days('2026-06-18'), 'Demain'],
    [
      'on Saturday',
      timed('2026-06-20T12:00Z', '2026-06-20T15:00Z'),
      'Ce week-end, samedi, 14:00 – 17:00',
    ],
    ['on Sunday', days('2026-06-21'), 'Ce week-end, dimanche'],
    ['on Friday', days('2026-06-19'), 'ven. 19 juin'],
    ['on the Saturday after', days('2026-06-27'), 'sam. 27 juin'],
    ['on the first of a month', days('2026-07-01'), 'mer. 1er juillet'],
    ['next year', days('2027-01-06'), 'mer. 6 janvier 2027'],
    ['some days to come', days('2026-06-23', '2026-06-25'), 'mar. 23 juin, jusqu’au jeu. 25 juin'],
    ['from tomorrow on', days('2026-06-18', '2026-06-25'), 'Demain, jusqu’au jeu. 25 juin'],
    ['days that go on', days('2026-06-01', '2026-06-25'), 'En cours, jusqu’au jeu. 25 juin'],
    [
      'days into the next year',
      days('2026-06-01', '2027-01-06'),
      'En cours, jusqu’au mer. 6 janvier 2027',
    ],
    ['until tomorrow', days('2026-06-01', '2026-06-18'), 'En cours, jusqu’à demain'],
    ['the last day', days('2026-06-01', '2026-06-17'), 'En cours, dernier jour'],
    [
      'the last day, to an hour',
      timed('2026-06-01T08:00Z', '2026-06-17T16:00Z'),
      'En cours, jusqu’à 18:00',
    ],
    ['a night', timed('2026-06-17T20:00Z', '2026-06-18T00:00Z'), 'Aujourd’hui, 22:00 – 02:00'],
    [
      'a night after midnight',
      timed('2026-06-17T20:00Z', '2026-06-18T00:00Z'),
      'En cours, jusqu’à 02:00',
      '2026-06-17T23:00Z',
    ],
    ['from midnight to midnight', timed('2026-06-17T22:00Z', '2026-06-18T22:00Z'), 'Demain'],
    ['today’s day to midnight', timed('2026-06-16T22:00Z', '2026-06-17T22:00Z'), 'Aujourd’hui'],
    ['from midnight on', timed('2026-06-17T22:00Z', '2026-06-18T21:00Z'), 'Demain, 00:00 – 23:00'],
    ['to midnight', timed('2026-06-17T16:00Z', '2026-06-17T22:00Z'), 'Aujourd’hui, 18:00 – 00:00'],
    [
      'a day on which the clocks change, to midnight',
      timed('2026-10-24T22:00Z', '2026-10-25T23:00Z'),
      'dim. 25 octobre',
    ],
    [
      'a day of 23 hours, to midnight',
      timed('2026-03-28T23:00Z', '2026-03-29T22:00Z'),
      'Aujourd’hui',
      '2026-03-29T10:00Z',
    ],
    ['a Saturday said on Friday', days('2026-06-20'), 'Demain', '2026-06-19T10:00Z'],
    ['a Sunday said on Saturday', days('2026-06-21'), 'Demain', '2026-06-20T10:00Z'],
    ['a Saturday said on Sunday', days('2026-06-27'), 'sam. 27 juin', '2026-06-21T10:00Z'],
  ];
  for (const [what, occurrence, expected, now = noon] of cases) {
    it(`${what}: ${expected}`, () => {
      expect(said(occurrence, now)).to.equal(expected);
    });
  }

  it('speaks English', () => {
    expect(said(evening, noon, 'en')).to.equal('Today, 6:00 PM – 8:00 PM');
    expect(said(days('2026-06-20'), noon, 'en')).to.equal('This weekend, Saturday');
    expect(said(days('2026-06-01', '2026-06-25'), noon, 'en')).to.equal(
      'Now on, until Thu, June 25',
    );
  });

  it('begins no line with the dash of two hours', () => {
    const { rest } = wordingOf(dated(evening), Date.parse(noon), words, 'fr');
    expect(rest).to.equal('18:00\u00a0– 20:00');
  });

  it('counts the days where the event is', () => {
    const far = dated(timed('2026-06-17T21:00Z'), { timeZone: 'Pacific/Noumea' });
    const { moment, rest } = wordingOf(far, Date.parse(noon), words, 'fr');
    expect([moment, rest]).to.deep.equal(['Demain', '08:00']);
  });
});

/** The wording of an occurrence: its time, and its place. */
function told(one: DatedOccurrence, now: number): string {
  const { moment, rest } = wordingOf(one, now, words, 'fr');
  return [moment, rest, placeInTime(one, now)].join();
}

const hour = 3_600_000;
const span = fc.tuple(
  fc.integer({ min: 0, max: 24 * 900 }),
  fc.integer({ min: 0, max: 24 * 20 }),
  fc.boolean(),
  fc.constantFrom('Europe/Paris', 'America/Cayenne', 'Pacific/Noumea'),
);

describe('the instant at which a wording changes', () => {
  it('is the first one: until then nothing does, and then something does', () => {
    const from = Date.parse('2026-01-01T00:00Z');
    fc.assert(
      fc.property(
        span,
        fc.integer({ min: 0, max: 24 * 60 }),
        ([at, length, whole, timeZone], early) => {
          const start = from + at * hour;
          const end = start + length * hour;
          const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
          const occurrence: Occurrence = whole
            ? { allDay: true, start: dayOf(start), end: dayOf(end) }
            : { allDay: false, start, end };
          const event = anEvent({ occurrences: [occurrence], timeZone });
          const now = start - early * hour;
          const one = nextOf(event, now);
          if (!one) return;
          const next = nextChange(one, now, words, 'fr');
          expect(next).to.be.above(now);
          for (let time = now; time < next; time += Math.max(hour, (next - now) / 50)) {
            expect(told(one, time)).to.equal(told(one, now));
          }
          expect(told(one, next - 1)).to.equal(told(one, now));
          const isOver = nextOf(event, next) === undefined;
          expect(isOver || told(one, next) !== told(one, now)).to.equal(true);
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });
});
