import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { temporalReady } from '../../../src/time/temporal.js';
import { search } from '../../helpers/random.js';
import { cases } from './own-lists/cases.js';
import { seenIn } from './own-lists/seen.js';

describe('a list of one’s own is read as it was meant', () => {
  before(() => temporalReady());

  for (const [name, list] of Object.entries(cases)) {
    it(name, async () => {
      const property = fc.asyncProperty(list, async (one) => {
        expect(await seenIn(one.list, one.reader), one.list.text).to.deep.equal(one.right);
      });
      await search(property, { numRuns: 100, seed: 1, what: 'lists' });
    });
  }
});
