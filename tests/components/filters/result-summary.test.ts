/** How many events there are, in words. */
import { expect } from '@open-wc/testing';
import { resultSummary, type ShownItems } from '../../../src/components/filters/result-summary.js';
import { agenda } from '../../../src/i18n/agenda.js';
import type { Language } from '../../../src/i18n/language.js';
import type { CountedItems } from '../../../src/select/applied-filter.js';

const fr = { code: 'fr', tag: 'fr' } as const;
const en = { code: 'en', tag: 'en-GB' } as const;
const june = { fr: 'en juin 2026', en: 'in June 2026' };

/** @param shown with `inJune`, of June only */
function summary(
  { inJune, ...shown }: Omit<ShownItems, 'period'> & { readonly inJune?: boolean },
  counts: { readonly total: number; readonly counted: CountedItems },
  language: Language,
): string {
  const period = inJune ? june[language.code] : undefined;
  return resultSummary({ ...shown, period }, counts, agenda[language.code].count, language);
}

describe('the words of a result', () => {
  it('say where that is', () => {
    const counts = { total: 12, counted: 'upcoming' } as const;
    expect(summary({ count: 3, inJune: true }, counts, fr)).to.equal(
      '3 événements en juin 2026, 12 à venir en tout',
    );
    expect(summary({ count: 3, inJune: true }, counts, en)).to.equal(
      '3 events in June 2026, 12 to come in all',
    );
  });

  it('of items that do not take place on days, have no word of what comes', () => {
    expect(summary({ count: 3 }, { total: 5, counted: 'all' }, fr)).to.equal(
      '3 événements affichés, 5 en tout',
    );
  });

  it('say when the next is, where there are none', () => {
    const shown = { count: 0, inJune: true, next: '2026-07-14' } as const;
    expect(summary(shown, { total: 1, counted: 'upcoming' }, fr)).to.equal(
      'aucun événement en juin 2026, 1 à venir en tout, le prochain le 14\u00a0juillet 2026',
    );
    expect(summary(shown, { total: 1, counted: 'upcoming' }, en)).to.equal(
      'no events in June 2026, 1 to come in all, the next on 14\u00a0July 2026',
    );
  });

  it('say that no more come, where those that are over are left out', () => {
    const shown = { count: 0, isOver: true, inJune: true } as const;
    expect(summary(shown, { total: 4, counted: 'upcoming' }, fr)).to.equal(
      'plus aucun événement en juin 2026, 4 à venir en tout',
    );
    expect(summary({ ...shown, inJune: false }, { total: 0, counted: 'wanted' }, en)).to.equal(
      'no more events',
    );
  });

  it('of a time that is over, that nothing comes', () => {
    const shown = { count: 1, inJune: true } as const;
    expect(summary(shown, { total: 0, counted: 'upcoming' }, fr)).to.equal(
      '1 événement en juin 2026, aucun à venir',
    );
    expect(summary(shown, { total: 0, counted: 'upcoming' }, en)).to.equal(
      '1 event in June 2026, none to come',
    );
  });

  it('have one number where the days asked for are shown', () => {
    const shown = { count: 3 } as const;
    expect(summary(shown, { total: 3, counted: 'wanted' }, fr)).to.equal('3 événements');
    expect(summary({ ...shown, inJune: true }, { total: 3, counted: 'wanted' }, fr)).to.equal(
      '3 événements',
    );
    expect(summary({ ...shown, count: 0 }, { total: 0, counted: 'wanted' }, en)).to.equal(
      'no events',
    );
  });

  it('of days that are over, have no word of what comes', () => {
    const past = { total: 5, counted: 'past' } as const;
    const shown = { count: 2, inJune: true } as const;
    expect(summary(shown, past, fr)).to.equal('2 événements en juin 2026, 5 en tout');
    expect(summary(shown, past, en)).to.equal('2 events in June 2026, 5 in all');
  });

  it('and both where more are asked for than shown', () => {
    const shown = { count: 2 } as const;
    expect(summary(shown, { total: 5, counted: 'wanted' }, fr)).to.equal(
      '2 événements affichés, 5 à venir en tout',
    );
    expect(summary(shown, { total: 5, counted: 'wanted' }, en)).to.equal(
      '2 events shown, 5 to come in all',
    );
    expect(summary({ ...shown, inJune: true }, { total: 5, counted: 'wanted' }, fr)).to.equal(
      '2 événements en juin 2026, 5 à venir en tout',
    );
  });
});
