import { expect } from '@open-wc/testing';
import { parseDate, parseDateFast, toEpoch } from '../../src/time/parse.js';
import { temporalReady } from '../../src/time/temporal.js';
import { stub } from '../helpers/stub.js';

/** Datejs answers `null` for what it does not understand, MooTools a `Date`. */
const replacements = [() => null, () => new Date(0)];

describe('a page that replaces Date.parse', () => {
  before(temporalReady);

  for (const replacement of replacements) {
    it(`reads the same dates, by ${String(replacement)}`, () => {
      stub(Date, 'parse', () => replacement as unknown as typeof Date.parse);
      const paris = 'Europe/Paris';
      for (const read of [parseDateFast, parseDate]) {
        const read18 = (text: string): unknown => read(text, paris)?.value;
        expect(read18('2026-05-01T18:00:00+02:00')).to.equal(Date.UTC(2026, 4, 1, 16));
        expect(read18('2026-05-01T18:00')).to.equal(Date.UTC(2026, 4, 1, 16));
        expect(read18('2026-05-01')).to.equal('2026-05-01');
      }
      expect(toEpoch('2026-05-01')).to.equal(Date.UTC(2026, 4, 1));
    });
  }
});
