import { expect } from '@open-wc/testing';
import { initialsOf } from '../../../src/elements/member-list/initials.js';

describe('initials', () => {
  const cases: [name: string, initials: string, alternateName?: string][] = [
    ['Université Clermont Auvergne', 'UC'],
    ['Université Clermont Auvergne', 'UCA', 'UCA'],
    ['Ville de Besse-et-Saint-Anastaise', 'VB'],
    ['L’Atelier du Puy', 'AP'],
    ['CRESS AURA', 'CA'],
    ['ESC Clermont', 'ESC'],
    ['CREFAD Auvergne', 'CREFAD'],
    ['ADML63', 'ADML63'],
    ['Chambre régionale', 'CRESS', 'CRESS'],
    ['MOUVEMENT associatif', 'MA'],
    ['VILLE DE THIERS', 'VT'],
    ['Bivouac', 'B'],
    ['éco-habitants', 'ÉH'],
    ['n+1', 'N1'],
    ['𝒜lpha', '𝒜'],
    ['—', ''],
  ];
  for (const [name, initials, alternateName] of cases) {
    it(`of ${name}${alternateName ? `, ${alternateName}` : ''}`, () => {
      expect(initialsOf(name, alternateName)).to.equal(initials);
    });
  }
});
