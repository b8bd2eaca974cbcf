/** Content after an element stays in its place once the element's height is reserved (docs/cout.md). */
import { expect } from '@open-wc/testing';
import '../../src/elements/agenda-calendar/define.js';
import '../../src/elements/agenda-list/define.js';
import { box } from '../helpers/box.js';
import { daysOf, houseFeed } from '../helpers/house.js';
import { feedLoad, mount, afterPaint } from '../helpers/mount.js';
import { waitUntil } from '../helpers/wait.js';

/** Six weeks, and more events each day than a day has room for. */
const month = '2026-08';
const feed = houseFeed(
  Array.from({ length: 31 * 5 }, (_, index) =>
    daysOf(`Fête ${index}`, `${month}-${String(1 + (index % 31)).padStart(2, '0')}`),
  ),
);

/** Events that a list shows on any day of the test. */
const later = houseFeed(
  Array.from({ length: 6 }, (_, index) => daysOf(`Fête ${index}`, `2100-06-0${index + 1}`)),
);

/** The heights that docs/cout.md gives: for a month, and for a month with all that can stand above it. */
async function toldSizes(): Promise<string[]> {
  const page = await (await fetch('/docs/cout.md')).text();
  return [...page.matchAll(/^ *min-block-size: (\d+em);/gm)].map(([, size]) => size!);
}

type Attributes = Readonly<Record<string, string>>;

const furnished = { heading: 'Agenda', filters: '', 'take-away': '', holidays: 'A' };

/** Puts an element in a place of so much room, and its feed later; where what follows was before, and is then. */
async function placesAfter(
  tag: 'agenda-calendar' | 'agenda-list',
  attributes: Attributes,
  width: number,
  room: string,
): Promise<{ before: number; drawn: readonly number[] }> {
  const parent = box(width);
  const element = mount(tag, { lang: 'fr', ...attributes }, { parent });
  Object.assign(element.style, { display: 'block', minBlockSize: room });
  const after = parent.appendChild(document.createElement('p'));
  after.textContent = 'Le reste de la page.';
  await afterPaint();
  const top = (): number => after.getBoundingClientRect().top;
  const before = top();
  const drawn: number[] = [];
  element.feed = feed;
  await feedLoad(element);
  for (let frame = 0; frame < 20; frame++) {
    await afterPaint();
    drawn.push(top());
  }
  return { before, drawn };
}

describe('a place that is reserved', () => {
  for (const width of [1200, 800, 600]) {
    it(`holds the fullest month, so that nothing moves, at ${width} px`, async () => {
      const [room] = await toldSizes();
      const { before, drawn } = await placesAfter('agenda-calendar', { date: month }, width, room!);
      expect(
        drawn.filter((top) => top !== before),
        String(before),
      ).to.deep.equal([]);
    });

    it(`holds all that can stand above that month, at ${width} px`, async () => {
      const [, room] = await toldSizes();
      const attributes = { date: month, ...furnished };
      const { before, drawn } = await placesAfter('agenda-calendar', attributes, width, room!);
      expect(
        drawn.filter((top) => top !== before),
        String(before),
      ).to.deep.equal([]);
    });
  }
});

/** Where the first piece of an element's content lies in every frame from when there is one. */
async function firstPlaces(
  tag: 'agenda-calendar' | 'agenda-list',
  attributes: Attributes,
  piece: string,
): Promise<string[]> {
  const element = mount(tag, { lang: 'fr', ...attributes }, { parent: box(1000) });
  element.feed = tag === 'agenda-list' ? later : feed;
  const places: string[] = [];
  const seen = (): Element | null | undefined => element.shadowRoot?.querySelector(piece);
  await waitUntil(seen, piece);
  for (let frame = 0; frame < 20; frame++) {
    const { x, y, width, height } = seen()!.getBoundingClientRect();
    places.push([x, y, width, height].map(Math.round).join());
    await afterPaint();
  }
  return [...new Set(places)];
}

describe('what is drawn', () => {
  const all: readonly ['agenda-calendar' | 'agenda-list', Attributes, string][] = [
    ['agenda-calendar', { date: month, filters: '' }, '.month'],
    ['agenda-calendar', { date: month, 'take-away': '' }, '.month'],
    ['agenda-calendar', { date: month, ...furnished }, '.month'],
    ['agenda-calendar', { date: month, view: 'week' }, '[part~=time-grid]'],
    ['agenda-list', { layout: 'cards' }, '[part~=event]'],
  ];
  for (const [tag, attributes, piece] of all) {
    it(`is not moved by what comes after it: ${tag} ${Object.keys(attributes).join(' ')}`, async () => {
      expect(await firstPlaces(tag, attributes, piece)).to.have.lengthOf(1);
    });
  }
});
