/** Elements that came and went leave the page as it was. */
import { expect } from '@open-wc/testing';
import '../../src/elements/action-plan/define.js';
import '../../src/elements/agenda-calendar/define.js';
import '../../src/elements/agenda-list/define.js';
import '../../src/elements/initiative-list/define.js';
import '../../src/elements/label-badge/define.js';
import '../../src/elements/label-list/define.js';
import '../../src/elements/member-list/define.js';
import '../../src/elements/news-article/define.js';
import '../../src/elements/news-list/define.js';
import { FakeTime } from '../helpers/clock.js';
import { Fault, store } from '../helpers/feeds.js';
import {
  articles,
  daysOf,
  houseFeed,
  initiative,
  label,
  organization,
  type Json,
} from '../helpers/house.js';
import {
  eventually,
  feedLoad,
  loaded,
  mount,
  afterPaint,
  place,
  type Elements,
} from '../helpers/mount.js';
import { plan } from '../helpers/plans.js';
import { watch } from '../helpers/watch.js';

const feedWith = (day: string): Json =>
  houseFeed([
    ...articles(8),
    daysOf('Fair', day),
    label('Green'),
    organization('works'),
    initiative('farm'),
    ...plan,
  ]);
const house = feedWith('2026-06-05');
/** Of which there is nothing to say in the console, which keeps the element that a message is about. */
const toCome = feedWith('2100-06-05');

const tags: readonly (keyof Elements)[] = [
  'news-list',
  'agenda-calendar',
  'agenda-list',
  'label-badge',
  'initiative-list',
  'action-plan',
  'news-article',
  'label-list',
  'member-list',
];
const refreshed = { refresh: '60', lang: 'fr' };

/** Five at a time, as many times as it takes. */
async function twoHundred(five: () => Promise<readonly Element[]>): Promise<void> {
  for (let round = 0; round < 40; round++) {
    for (const element of await five()) element.remove();
  }
  await afterPaint();
}

const make = <T>(one: () => T): T[] => Array.from({ length: 5 }, one);

const countOf = (held: ReadonlySet<string>, what: string): number =>
  [...held].filter((one) => one.startsWith(what)).length;

/** Loads the modules that an element fetches later, so that they count as no request of the test. */
async function warm(tag: keyof Elements, src: string): Promise<void> {
  const element = await loaded(tag, { src, ...refreshed });
  await import('../../src/base/controllers/refresh.js');
  await import('../../src/base/controllers/visibility.js');
  await import('../../src/elements/agenda-calendar/features/after-first-paint.js');
  await import('../../src/base/controllers/clock.js');
  element.remove();
  await afterPaint();
}

describe('two hundred elements that came and went', () => {
  for (const tag of tags) {
    it(`keep nothing: ${tag}`, async function () {
      this.timeout(60_000);
      const fault = await store(house);
      const time = new FakeTime();
      await warm(tag, fault.url);
      time.pass(600_000);
      const { held } = watch();
      // Each for its refresh; and the page's clock, once, for all that a midnight changes.
      const waiting = ['agenda-calendar', 'action-plan'].includes(tag) ? 6 : 5;
      await twoHundred(async () => {
        const five = make(() => mount(tag, { src: fault.url, ...refreshed }));
        await Promise.all(five.map(feedLoad));
        const listening = (): number => countOf(held, 'document visibilitychange');
        await eventually(() => listening() === waiting, 'all wait for their time');
        return five;
      });
      const { count } = await fault.requests();
      time.pass(600_000);
      await afterPaint();
      expect([...held]).to.be.empty;
      expect(time.waiting, 'timers').to.equal(0);
      expect((await fault.requests()).count, 'requests of those that are gone').to.equal(count);
    });

    it(`are forgotten themselves: ${tag}`, async function () {
      const { gc } = globalThis;
      if (!gc) return this.skip(); // Only Chromium can be told (tests/runner/engines.mjs).
      const { url } = await store(toCome);
      const gone: WeakRef<Element>[] = [];
      // Not by `mount`, which remembers what it has put into the page.
      const comeAndGo = async (): Promise<void> => {
        const element = document.createElement(tag);
        element.setAttribute('src', url);
        const isShown = feedLoad(element);
        document.body.append(element);
        await isShown;
        await afterPaint();
        gone.push(new WeakRef(element));
        element.remove();
      };
      for (let count = 0; count < 20; count++) await comeAndGo();
      await afterPaint();
      // What is still under way for one of them, such as a file that comes late, keeps it for a moment.
      await eventually(async () => {
        await gc({ execution: 'async', type: 'major' });
        return gone.every((one) => !one.deref());
      }, 'all are forgotten');
    });

    it(`before their feed came keep nothing: ${tag}`, async function () {
      this.timeout(60_000);
      const fault = new Fault('hang-headers');
      const time = new FakeTime();
      await warm(tag, (await store(house)).url);
      time.pass(600_000);
      const { held } = watch();
      await twoHundred(async () => {
        const five = make(() => mount(tag, { src: fault.url, ...refreshed }));
        await Promise.all(five.map(({ updateComplete }) => updateComplete));
        expect([...held].join(), 'it waits').to.contain('setTimeout');
        return five;
      });
      expect([...held], 'at once').to.be.empty;
      expect(time.waiting, 'timers').to.equal(0);
    });

    it(`lazy and out of sight keep nothing: ${tag}`, async function () {
      this.timeout(60_000);
      const fault = new Fault('ok');
      const far = document.createElement('div');
      far.style.paddingTop = '5000px';
      const parent = place(far);
      await warm(tag, (await store(house)).url);
      const { held } = watch();
      await twoHundred(async () => {
        const five = make(() => mount(tag, { src: fault.url, loading: 'lazy' }, { parent }));
        const observed = (): number => countOf(held, 'IntersectionObserver');
        await eventually(() => observed() === 5, 'five wait to be seen');
        return five;
      });
      expect([...held]).to.be.empty;
      expect((await fault.requests()).count).to.equal(0);
    });
  }
});
