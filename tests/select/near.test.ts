import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { distanceKm, positionOf } from '../../src/select/near.js';

const clermont = { latitude: 45.7772, longitude: 3.087 };
const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('a distance', () => {
  const cases = [
    ['Riom', { latitude: 45.8936, longitude: 3.1128 }, 13.1],
    ['Paris', { latitude: 48.8566, longitude: 2.3522 }, 347],
    ['Nouméa', { latitude: -22.2758, longitude: 166.458 }, 17_000],
  ] as const;
  for (const [name, place, expected] of cases) {
    it(`from Clermont-Ferrand to ${name}`, () =>
      expect(distanceKm(clermont, place)).to.be.closeTo(expected, expected / 100));
  }

  it('is the same both ways, none to itself, and never more than half the way around', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(distanceKm(a, b)).to.be.closeTo(distanceKm(b, a), 1e-6);
        expect(distanceKm(a, a)).to.equal(0);
        expect(distanceKm(a, b)).to.be.within(0, 20_016);
      }),
      { seed: 1 },
    );
  });

  it('needs both coordinates', () => {
    expect(positionOf({ latitude: 1 })).to.equal(undefined);
    expect(positionOf(undefined)).to.equal(undefined);
    expect(positionOf({ name: 'Ici', latitude: 0, longitude: 0 })).to.deep.equal({
      latitude: 0,
      longitude: 0,
    });
  });
});
