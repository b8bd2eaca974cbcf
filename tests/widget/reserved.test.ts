/** What follows an element stays where it is, once the element's place is reserved (docs/cout.md). */
import { expect } from '@open-wc/testing';
import '../../src/elements/agenda-calendar/define.js';
import { box } from '../helpers/box.js';
import { daysOf, houseFeed } from '../helpers/house.js';
import { feedLoad, mount, painted } from '../helpers/mount.js';

/** Six weeks, and more events each day than a day has room for. */
const month = '2026-08';
const feed = houseFeed(
  Array.from({ length: 31 * 5 }, (_, index) =>
    daysOf(`Fête ${index}`, `${month}-${String(1 + (index % 31)).padStart(2, '0')}`),
  ),
);

/** What the page of numbers tells a site to reserve. */
async function toldSize(): Promise<string> {
  const page = await (await fetch('/docs/cout.md')).text();
  return /^ *min-block-size: (\d+em);$/m.exec(page)![1]!;
}

describe('a place that is reserved', () => {
  for (const width of [1200, 800, 600]) {
    it(`holds the fullest month, so that nothing moves, at ${width} px`, async () => {
      const parent = box(width);
      const element = mount('agenda-calendar', { date: month, lang: 'fr' }, { parent });
      Object.assign(element.style, { display: 'block', minBlockSize: await toldSize() });
      const after = parent.appendChild(document.createElement('p'));
      after.textContent = 'Le reste de la page.';
      await painted();
      const before = after.getBoundingClientRect().top;
      element.feed = feed;
      await feedLoad(element);
      await painted();
      expect(after.getBoundingClientRect().top).to.equal(before);
    });
  }
});
