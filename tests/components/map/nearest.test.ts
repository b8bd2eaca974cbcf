import { expect } from '@open-wc/testing';
import { nearest } from '../../../src/components/map/nearest.js';

const spots = [
  { name: 'east', x: 10, y: 1 },
  { name: 'far east', x: 30, y: 0 },
  { name: 'north', x: 1, y: -12 },
  { name: 'south-west', x: -9, y: 8 },
];
const origin = { x: 0, y: 0 };

describe('the pin that an arrow goes to', () => {
  it('is the nearest in that direction', () => {
    expect(nearest(spots, origin, 'right')?.name).to.equal('east');
    expect(nearest(spots, origin, 'up')?.name).to.equal('north');
  });

  it('is one of that half of the plane when none lies straight ahead', () => {
    expect(nearest(spots, origin, 'down')?.name).to.equal('south-west');
    expect(nearest(spots, { x: -9, y: 40 }, 'left')).to.equal(undefined);
  });

  it('prefers what lies straight ahead to what is near and aside', () => {
    const aside = [
      { name: 'aside', x: 4, y: 9 },
      { name: 'ahead', x: 20, y: 2 },
    ];
    expect(nearest(aside, origin, 'right')?.name).to.equal('ahead');
  });

  it('is none where there is nothing further', () => {
    expect(nearest(spots, { x: 30, y: 0 }, 'right')).to.equal(undefined);
    expect(nearest([], origin, 'right')).to.equal(undefined);
  });
});
