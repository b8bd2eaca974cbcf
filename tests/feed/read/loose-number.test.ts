import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseLooseNumber } from '../../../src/feed/read/loose-number.js';

describe('numbers as people write them', () => {
  for (const [text, value] of [
    ['1 234,5', 1234.5],
    ['1\u202f234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234,567', 1234567],
    ['1.234.567,89', 1234567.89],
    ['12,5', 12.5],
    ['0,125', 0.125],
    ['1234,567', 1234.567],
    ['\u22123', -3],
    ['-1 000', -1000],
    ['1e3', 1000],
    ['1.234', 1.234],
    ['1,234', undefined],
    ['-12,500', undefined],
    ['1,23,456', undefined],
    ['1.234.56', undefined],
    ['12 34', undefined],
    ['3 km', undefined],
    ['', undefined],
    ['1e999', undefined],
  ] as const) {
    it(`« ${text} »`, () => expect(parseLooseNumber(text)).to.equal(value));
  }

  it('what `Intl` writes in French and in English is read back, or refused as ambiguous', () => {
    const number = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((whole) => whole / 100);
    fc.assert(
      fc.property(number, fc.constantFrom('fr', 'en'), (value, language) => {
        const written = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
        const read = parseLooseNumber(written);
        const isAmbiguous = /^-?[1-9]\d{0,2},\d{3}$/.test(written);
        expect(read).to.equal(isAmbiguous ? undefined : value);
      }),
    );
  });
});
