/** How many events there are, in words. */
import { expect } from '@open-wc/testing';
import { foundWords, type Shown } from '../../../src/components/filters/result-summary.js';
import type { AgendaView } from '../../../src/i18n/agenda.js';

const fr = { code: 'fr', tag: 'fr' } as const;
const en = { code: 'en', tag: 'en-GB' } as const;

const june = { first: '2026-06-01', last: '2026-06-30' };
const spans: Readonly<Record<AgendaView, NonNullable<Shown['period']>>> = {
  month: june,
  list: june,
  week: { first: '2026-06-08', last: '2026-06-14' },
  day: { first: '2026-05-01', last: '2026-05-01' },
  year: { first: '2026-01-01', last: '2026-12-31' },
};

describe('the words of a result', () => {
  const cases: readonly (readonly [AgendaView, french: string, english: string])[] = [
    ['month', 'en juin 2026', 'in June 2026'],
    ['list', 'en juin 2026', 'in June 2026'],
    ['week', 'la semaine du 8 juin 2026', 'in the week of 8 June 2026'],
    ['day', 'le vendredi 1er mai 2026', 'on Friday 1 May 2026'],
    ['year', 'en 2026', 'in 2026'],
  ];
  for (const [view, french, english] of cases) {
    it(`say where that is (${view})`, () => {
      const shown = { count: 3, view, period: spans[view] };
      expect(foundWords(shown, { total: 12, of: 'coming' }, fr)).to.equal(
        `3 événements ${french}, 12 à venir en tout`,
      );
      // Engines differ in the comma after a weekday.
      expect(
        foundWords(shown, { total: 12, of: 'coming' }, en).replace('Friday,', 'Friday'),
      ).to.equal(`3 events ${english}, 12 to come in all`);
    });
  }

  it('say when the next is, where there are none', () => {
    const shown = { count: 0, view: 'month', period: june, next: '2026-07-14' } as const;
    expect(foundWords(shown, { total: 1, of: 'coming' }, fr)).to.equal(
      'aucun événement en juin 2026, 1 à venir en tout, le prochain le 14 juillet 2026',
    );
    expect(foundWords(shown, { total: 1, of: 'coming' }, en)).to.equal(
      'no events in June 2026, 1 to come in all, the next on 14 July 2026',
    );
  });

  it('say that no more come, where those that are over are left out', () => {
    const shown = { count: 0, isOver: true, view: 'list', period: june } as const;
    expect(foundWords(shown, { total: 4, of: 'coming' }, fr)).to.equal(
      'plus aucun événement en juin 2026, 4 à venir en tout',
    );
    expect(foundWords({ ...shown, period: undefined }, { total: 0, of: 'asked' }, en)).to.equal(
      'no more events',
    );
  });

  it('of a time that is over, that nothing comes', () => {
    const shown = { count: 1, view: 'month', period: june } as const;
    expect(foundWords(shown, { total: 0, of: 'coming' }, fr)).to.equal(
      '1 événement en juin 2026, aucun à venir',
    );
    expect(foundWords(shown, { total: 0, of: 'coming' }, en)).to.equal(
      '1 event in June 2026, none to come',
    );
  });

  it('have one number where the days asked for are shown', () => {
    const shown = { count: 3, view: 'list' } as const;
    expect(foundWords(shown, { total: 3, of: 'asked' }, fr)).to.equal('3 événements');
    expect(foundWords({ ...shown, period: june }, { total: 3, of: 'asked' }, fr)).to.equal(
      '3 événements',
    );
    expect(foundWords({ ...shown, count: 0 }, { total: 0, of: 'asked' }, en)).to.equal('no events');
  });

  it('of days that are over, have no word of what comes', () => {
    const past = { total: 5, of: 'past' } as const;
    const shown = { count: 2, view: 'month', period: june } as const;
    expect(foundWords(shown, past, fr)).to.equal('2 événements en juin 2026, 5 en tout');
    expect(foundWords(shown, past, en)).to.equal('2 events in June 2026, 5 in all');
  });

  it('and both where more are asked for than shown', () => {
    const shown = { count: 2, view: 'list' } as const;
    expect(foundWords(shown, { total: 5, of: 'asked' }, fr)).to.equal(
      '2 événements affichés, 5 à venir en tout',
    );
    expect(foundWords(shown, { total: 5, of: 'asked' }, en)).to.equal(
      '2 events shown, 5 to come in all',
    );
    expect(foundWords({ ...shown, period: june }, { total: 5, of: 'asked' }, fr)).to.equal(
      '2 événements en juin 2026, 5 à venir en tout',
    );
  });
});
