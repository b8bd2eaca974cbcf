/** The period of a view, as the number of events within it names it. */
import { expect } from '@open-wc/testing';
import { periodWords } from '../../../src/elements/agenda-calendar/features/calendar-filters.js';
import type { AgendaView } from '../../../src/i18n/agenda.js';
import type { DaySpan } from '../../../src/time/days.js';
import { temporalReady } from '../../../src/time/temporal.js';

before(temporalReady);

const fr = { code: 'fr', tag: 'fr' } as const;
const en = { code: 'en', tag: 'en-GB' } as const;

const june = { first: '2026-06-01', last: '2026-06-30' };
const spans: Readonly<Record<AgendaView, DaySpan>> = {
  month: june,
  list: june,
  week: { first: '2026-06-08', last: '2026-06-14' },
  day: { first: '2026-05-01', last: '2026-05-01' },
  year: { first: '2026-01-01', last: '2026-12-31' },
};

describe('the words of a period', () => {
  const cases: readonly (readonly [AgendaView, french: string, english: string])[] = [
    ['month', 'en juin 2026', 'in June 2026'],
    ['list', 'en juin 2026', 'in June 2026'],
    ['week', 'la semaine du 8\u00a0juin 2026', 'in the week of 8\u00a0June 2026'],
    ['day', 'le vendredi 1er\u00a0mai 2026', 'on Friday 1\u00a0May 2026'],
    ['year', 'en 2026', 'in 2026'],
  ];
  for (const [view, french, english] of cases) {
    it(view, () => {
      expect(periodWords(view, spans[view], fr)).to.equal(french);
      // Engines differ in the comma after a weekday.
      expect(periodWords(view, spans[view], en).replace('Friday,', 'Friday')).to.equal(english);
    });
  }
});
