import { expect } from '@open-wc/testing';
import {
  filterDays,
  farthest,
  isBackwards,
  presetDays,
  type DatePreset,
} from '../../src/select/date-presets.js';
import { temporalReady } from '../../src/time/temporal.js';

before(temporalReady);

describe('days by their names', () => {
  const cases: readonly [DatePreset, string, string, string][] = [
    ['today', '2026-06-17', '2026-06-17', '2026-06-17'],
    ['tomorrow', '2026-06-30', '2026-07-01', '2026-07-01'],
    // Monday, Friday, Saturday, Sunday.
    ['weekend', '2026-06-15', '2026-06-20', '2026-06-21'],
    ['weekend', '2026-06-19', '2026-06-20', '2026-06-21'],
    ['weekend', '2026-06-20', '2026-06-20', '2026-06-21'],
    ['weekend', '2026-06-21', '2026-06-21', '2026-06-21'],
    ['weekend', '2026-12-31', '2027-01-02', '2027-01-03'],
    ['week', '2026-06-27', '2026-06-27', '2026-07-03'],
    ['month', '2028-02-10', '2028-02-01', '2028-02-29'],
    ['month', '2026-12-31', '2026-12-01', '2026-12-31'],
  ];
  for (const [preset, today, first, last] of cases) {
    it(`${preset} on ${today}`, () =>
      expect(presetDays(preset, today)).to.deep.equal({ first, last }));
  }
});

describe('days asked for', () => {
  it('a name goes before dates, and a side may be open', () => {
    expect(filterDays({ when: 'today', from: '2026-01-01' }, '2026-06-17')?.first).to.equal(
      '2026-06-17',
    );
    expect(filterDays({ from: '2026-01-01' }, '')).to.deep.equal({
      first: '2026-01-01',
      last: farthest.last,
    });
    expect(filterDays({ to: '2026-01-01' }, '')).to.deep.equal({
      first: farthest.first,
      last: '2026-01-01',
    });
  });

  it('none, or an end before the start, are all days', () => {
    expect(filterDays({}, '')).to.equal(undefined);
    expect(filterDays({ from: '2026-01-02', to: '2026-01-01' }, '')).to.equal(undefined);
    expect(isBackwards({ from: '2026-01-01', to: '2026-01-01' })).to.equal(false);
  });
});
