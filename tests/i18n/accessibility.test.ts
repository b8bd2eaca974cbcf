import { expect } from '@open-wc/testing';
import { accessibilityName } from '../../src/i18n/accessibility.js';

describe('what makes an event accessible', () => {
  const cases = [
    ['hearing', 'Handicap auditif', 'Hearing impairment'],
    ['VI', 'Handicap visuel', 'Visual impairment'],
    ['https://schema.org/signLanguage', 'Langue des signes', 'Sign language'],
    ['Boucle magnétique', 'Boucle magnétique', 'Boucle magnétique'],
    ['captions / LSF', 'captions / LSF', 'captions / LSF'],
    ['constructor', 'constructor', 'constructor'],
  ] as const;
  for (const [text, french, english] of cases) {
    it(`${text}: ${french}, ${english}`, () => {
      expect(accessibilityName(text, 'fr')).to.equal(french);
      expect(accessibilityName(text, 'en')).to.equal(english);
    });
  }
});
