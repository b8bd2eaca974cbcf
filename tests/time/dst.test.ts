import { expect } from '@open-wc/testing';
import { seasonOf } from '../../src/time/zone.js';
import { temporalReady } from '../../src/time/temporal.js';

describe('an hour that there is twice', () => {
  before(temporalReady);

  for (const [instant, zone, expected] of [
    ['2026-10-25T00:30Z', 'Europe/Paris', 'summer'],
    ['2026-10-25T01:30Z', 'Europe/Paris', 'winter'],
    ['2026-10-25T00:00Z', 'Europe/Paris', 'summer'],
    ['2026-10-25T01:00Z', 'Europe/Paris', 'winter'],
    // 01:59, 03:00, noon; the night in which an hour is left out.
    ['2026-10-24T23:59Z', 'Europe/Paris', undefined],
    ['2026-10-25T02:00Z', 'Europe/Paris', undefined],
    ['2026-10-25T11:00Z', 'Europe/Paris', undefined],
    ['2026-03-29T00:30Z', 'Europe/Paris', undefined],
    ['2026-03-29T01:30Z', 'Europe/Paris', undefined],
    // By half an hour: 01:45, twice.
    ['2026-04-04T14:45Z', 'Australia/Lord_Howe', 'summer'],
    ['2026-04-04T15:15Z', 'Australia/Lord_Howe', 'winter'],
    ['2026-04-04T14:15Z', 'Australia/Lord_Howe', undefined],
    ['2026-10-25T00:30Z', 'America/Cayenne', undefined],
  ] as const) {
    it(`${instant} in ${zone}: ${expected ?? 'once'}`, () =>
      expect(seasonOf(Date.parse(instant), zone)).to.equal(expected));
  }
});
