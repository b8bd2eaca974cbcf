import { expect } from '@open-wc/testing';
import { item, itemIn, rss } from '../../helpers/rss.js';

describe('RSS: a date', () => {
  const dates: [string, string][] = [
    ['Tue, 03 Feb 2026 14:05:06 +0100', '2026-02-03T14:05:06+01:00'],
    ['3 Feb 2026 14:05 GMT', '2026-02-03T14:05Z'],
    ['Tue, 3 February 2026 14:05:06 EST', '2026-02-03T14:05:06-05:00'],
    ['Tue, 03 Feb 26 14:05:06 CEST', '2026-02-03T14:05:06+02:00'],
    ['Tue, 03-Feb-98 14:05:06 UT', '1998-02-03T14:05:06Z'],
    ['mar., 3 févr. 2026 14:05:06 +0100', '2026-02-03T14:05:06+01:00'],
    ['mardi 1er décembre 2026 à 14h05', '2026-12-01T14:05'],
    ['3 juin 2026', '2026-06-03'],
    ['3 juillet 2026', '2026-07-03'],
    ['3 août 2026', '2026-08-03'],
    ['3 mai 2026', '2026-05-03'],
    ['Seg, 24 Set 2018 19:42:40 -0300', '2018-09-24T19:42:40-03:00'],
    ['Feb 3, 2026 2:05 pm', '2026-02-03T14:05'],
    ['Tue Feb  3 14:05:06 CET 2026', '2026-02-03T14:05:06+01:00'],
    ['Tue, 03 Feb 2026 14:05:06 Somewhere', '2026-02-03T14:05:06'],
    ['2026-02-03T14:05:06.5Z', '2026-02-03T14:05:06.5Z'],
    ['03/02/2026 14:05', '2026-02-03T14:05'],
    ['demain', 'demain'],
  ];
  for (const [written, read] of dates) {
    it(`${written} is ${read}`, () => {
      expect(itemIn(rss(item(`<pubDate>${written}</pubDate>`))).date_published).to.equal(read);
    });
  }
});
