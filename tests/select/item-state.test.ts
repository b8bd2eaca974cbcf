import { expect } from '@open-wc/testing';
import { labelState } from '../../src/select/item-state.js';
import { aLabel } from '../helpers/items.js';

describe('what a label is worth on 2026-06-05', () => {
  const [before, day, after] = ['2026-06-04', '2026-06-05', '2026-06-06'];
  const cases = [
    [{}, 'awarded'],
    [{ status: 'active' }, 'awarded'],
    [{ status: 'announced' }, 'announced'],
    [{ status: 'withdrawn' }, 'withdrawn'],
    [{ validFrom: before }, 'awarded'],
    [{ validFrom: day }, 'awarded'],
    [{ validFrom: after }, 'announced'],
    [{ expires: before }, 'expired'],
    [{ expires: day }, 'awarded'],
    [{ expires: after }, 'awarded'],
    [{ validFrom: before, expires: after }, 'awarded'],
    [{ validFrom: before, expires: before }, 'expired'],
    [{ validFrom: after, expires: '2027-01-01' }, 'announced'],
    // The day has come, though nobody has told the feed.
    [{ status: 'announced', validFrom: day }, 'awarded'],
    [{ status: 'announced', validFrom: after }, 'announced'],
    [{ status: 'announced', expires: before }, 'expired'],
    [{ status: 'active', validFrom: after }, 'announced'],
    [{ status: 'active', expires: before }, 'expired'],
    [{ status: 'withdrawn', validFrom: after }, 'withdrawn'],
    [{ status: 'withdrawn', expires: before }, 'withdrawn'],
    [{ status: 'withdrawn', validFrom: before, expires: after }, 'withdrawn'],
  ] as const;
  for (const [fields, state] of cases) {
    it(`${JSON.stringify(fields)} is ${state}`, () =>
      expect(labelState(aLabel(fields), day)).to.equal(state));
  }
});
