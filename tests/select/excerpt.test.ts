import { expect } from '@open-wc/testing';
import { excerpt } from '../../src/select/excerpt.js';

describe('an excerpt', () => {
  const cases = [
    ['', 10, ''],
    ['court', 10, 'court'],
    ['dix lettre', 10, 'dix lettre'],
    ['un deux trois', 9, 'un deux…'],
    ['un deux trois', 8, 'un deux…'],
    ['un deux trois', 7, 'un deux…'],
    ['un deux trois', 6, 'un…'],
    ['un mot, un autre', 8, 'un mot…'],
    ['un mot. Un autre', 7, 'un mot…'],
    ['un mot (entre parenthèses)', 10, 'un mot…'],
    ['un  deux\ntrois', 8, 'un  deux…'],
    ['anticonstitutionnellement', 10, 'anticonsti…'],
    ['« anticonstitutionnellement »', 10, '« anticons…'],
  ] as const;
  for (const [text, length, expected] of cases) {
    it(`of ${length} from ${JSON.stringify(text)}`, () =>
      expect(excerpt(text, length)).to.equal(expected));
  }

  it('is never longer than asked, but for its mark', () => {
    const text =
      'Le schéma cyclable dessine, quartier par quartier, l’itinéraire de demain. '.repeat(5);
    for (let length = 1; length < text.length; length++) {
      expect(excerpt(text, length).length, String(length)).to.be.most(length + 1);
    }
  });

  it('never cuts a character in two', () => {
    for (let length = 1; length < 12; length++) {
      expect(excerpt('🚲🚋🚌🚲🚋🚌🚲', length).isWellFormed(), String(length)).to.equal(true);
    }
  });
});
