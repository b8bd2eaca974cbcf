import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fold } from '../../src/select/search.js';

/** Letters that are one, with marks or without, marks alone, and those that are several. */
const marked = [
  'É',
  'é',
  ' ',
  'œ',
  'Œ',
  'æ',
  'Æ',
  '’',
  '\u0301',
  '\u0323',
  'Σ',
  'σ',
  'ﬃ',
  'й',
  'ı',
  'İ',
  'ß',
  '가',
];

describe('folded text', () => {
  for (const [text, expected] of [
    ['  Éco-Quartier\n', 'eco-quartier'],
    ['Œuvres & Cie, l’ÆTHER', "oeuvres & cie, l'aether"],
    ['fe\u0301te', 'fete'],
    ['Ｆｕｌｌ ﬁn ½', 'full fin 1⁄2'],
    ['ΟΔΟΣ', 'οδος'],
    ['𝐁𝐨𝐧', 'bon'],
    ['سَلام', 'سلام'],
  ] as const) {
    it(JSON.stringify(text), () => expect(fold(text)).to.equal(expected));
  }

  it('is the same by letters as all at once', () => {
    const atOnce = (text: string): string =>
      text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/œ/g, 'oe')
        .replace(/æ/g, 'ae')
        .replace(/’/g, "'")
        .trim();
    const letters = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...marked) }),
    );
    fc.assert(
      fc.property(letters, (text) => {
        expect(fold(text)).to.equal(atOnce(text));
      }),
      { seed: 1 },
    );
  });
});
