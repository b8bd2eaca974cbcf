import { expect } from '@open-wc/testing';
import { findCircles } from '../../../src/feed/read/kinds/circles.js';

const count = 20_000;
const ids = [...new Array(count).keys()].map(String);

describe('Circles of a graph', () => {
  it('are each a way that leads back', () => {
    const edges = new Map([
      ['a', ['b', 'c']],
      ['b', ['a']],
      ['c', ['c', 'absent']],
    ]);
    expect(findCircles(edges)).to.have.deep.members([
      ['a', 'b', 'a'],
      ['c', 'c'],
    ]);
  });

  it('are found in long chains, without recursion', () => {
    const chain = new Map(ids.map((id, index) => [id, [`${(index + 1) % count}`]]));
    const [circle, ...others] = findCircles(chain);
    expect(circle).to.have.length(count + 1);
    expect(others).to.deep.equal([]);
  });

  it('are a hundred at most: a feed may have nothing but circles', () => {
    const selves = new Map(ids.map((id) => [id, [id]]));
    expect(findCircles(selves)).to.have.length(100);
  });
});
