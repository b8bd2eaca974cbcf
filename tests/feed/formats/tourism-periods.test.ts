import { expect } from '@open-wc/testing';
import { datesOf } from '../../../src/feed/formats/tourism/periods.js';

describe('a period of APIDAE or DATAtourisme that comes each year', () => {
  it('is on the last day of February where it is written on the 29th', () => {
    const first = '2996-02-29';
    expect(datesOf([{ first, last: first, isYearly: true }])).to.deep.equal({
      occurrences: ['2996-02-29', '2997-02-28', '2998-02-28'].map((day) => ({
        startDate: day,
        endDate: day,
      })),
    });
  });
});
