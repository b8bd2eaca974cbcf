import { expect } from '@open-wc/testing';
import { mailUrl, phoneUrl } from '../../src/html/contact-url.js';

const numbers = [
  ['04 73 00 00 00', 'tel:0473000000'],
  ['04.73.00.00.00', 'tel:0473000000'],
  ['+33 4 73 00 00 00', 'tel:+33473000000'],
  ['+33 (0)4 73 00 00 00', 'tel:+33473000000'],
  ['(04) 73 00 00 00', 'tel:0473000000'],
  ['Tél. : 04-73-00-00-00', 'tel:0473000000'],
  ['04 73 00 00 00 / 06 00 00 00 01', 'tel:0473000000'],
  ['04 73 00 00 00 ou 06 00 00 00 01', 'tel:0473000000'],
  ['04 73 00 00 00, poste 12', 'tel:0473000000'],
  ['3939', 'tel:3939'],
] as const;

describe('the link to call', () => {
  for (const [written, expected] of numbers) {
    it(written, () => {
      expect(phoneUrl(written)).to.equal(expected);
    });
  }
});

describe('the link to write to', () => {
  it('has the address, whose other characters begin no header', () => {
    expect(mailUrl('mairie+agenda@example.org')).to.equal('mailto:mairie%2Bagenda@example.org');
    expect(mailUrl('50%25@example.org')).to.equal('mailto:50%2525@example.org');
  });
});
