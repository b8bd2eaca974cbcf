/** An element that is left alone leaves the browser alone. */
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
import { listen } from '../helpers/console.js';
import { Fault, store } from '../helpers/feeds.js';
import { articles, daysOf, houseFeed, initiative, label, organization } from '../helpers/house.js';
import { failed, loaded, mount, place, type Elements } from '../helpers/mount.js';
import { plan } from '../helpers/plans.js';
import { parts } from '../helpers/seen.js';
import { watch, type Watched } from '../helpers/watch.js';

const house = houseFeed([
  ...articles(8),
  daysOf('Fair', '2026-06-05'),
  daysOf('Festival', '2026-06-05', '2026-07-20'),
  daysOf('Exhibition', '2026-06-05', '2096-07-20'),
  label('Green'),
  organization('works'),
  initiative('farm', { location: { geo: { latitude: 45.8, longitude: 3.1 } } }),
  ...plan,
]);

const shown: readonly (readonly [keyof Elements, Record<string, string>])[] = [
  ['news-list', {}],
  ['news-list', { layout: 'cards', 'page-size': '0' }],
  ['news-list', { tags: 'none' }],
  ['agenda-calendar', { date: '2026-06' }],
  ['agenda-calendar', { date: '2026-06', view: 'list' }],
  ['agenda-calendar', { date: '2027-01' }],
  ['agenda-list', {}],
  ['agenda-list', { layout: 'cards', 'structured-data': '' }],
  ['label-badge', {}],
  ['label-badge', { size: 'large' }],
  ['initiative-list', { 'with-map': '', 'structured-data': '' }],
  ['initiative-list', { layout: 'headlines' }],
  ['action-plan', {}],
  ['news-article', { 'structured-data': '' }],
  ['label-list', {}],
  ['label-list', { layout: 'rows', 'structured-data': '' }],
  ['member-list', {}],
  ['member-list', { layout: 'cards', filters: '' }],
  ['action-plan', { view: 'timeline', filters: '', download: '' }],
];

/**
 * The modules that lists of events fetch later, the clock that they set once, and the message about a feed that is
 * slow, as any is on a busy machine.
 */
before(async () => {
  await import('../../src/elements/agenda-calendar/features/after-first-paint.js');
  await import('../../src/elements/agenda-list/after-first-paint.js');
  await import('../../src/base/controllers/clock.js');
  await import('../../src/base/feed-status.js');
});

/** Milliseconds for which a timer was set, if it is one. */
const timeOf = (asked: string): number => Number(/^setTimeout (\d+)/.exec(asked)?.[1]);

/** The time stands still, so that no midnight comes in between: in Paris, whichever the visitor's zone, it is noon. */
const present = '2026-11-17T11:00:00Z';
const toMidnight = 12 * 3_600_000;

/** As long as a browser can wait: the exhibition is on for decades. */
const longest = 2 ** 31 - 1;

/** Milliseconds for which the page's clock is set by those that show what changes with time. */
const clocks: Partial<Record<keyof Elements, number>> = {
  'agenda-calendar': toMidnight,
  'agenda-list': longest,
  // A value of the plan is awaited: it may be late tomorrow.
  'action-plan': toMidnight,
};

/** The timers that outlast the drawing: a document that has come is kept for those who ask for it soon. */
const ofTheCache = 1;

const isTimer = (held: string): boolean => /^(set|request)/.test(held);

/** All that was set while it was drawn has ended, but for so many timers. */
async function rests({ asked, held, rest }: Watched, timers = 0): Promise<void> {
  await rest();
  expect([...held].filter(isTimer), asked.join()).to.have.length(timers);
}

describe('an element that is left alone', () => {
  for (const [tag, attributes] of shown) {
    const told = Object.entries(attributes).map(([name, value]) => `${name}=${value}`);
    it(`asks for nothing once it is shown: ${[tag, ...told].join(' ')}`, async () => {
      listen();
      const { url } = await store(house);
      await FakeTime.from(present);
      const watched = watch();
      const { asked } = watched;
      await loaded(tag, { src: url, ...attributes });
      const clock = clocks[tag];
      const isOfTheClock = (request: string): boolean => timeOf(request) === clock;
      if (clock) await watched.until(() => asked.some(isOfTheClock), 'the clock is set');
      await rests(watched, ofTheCache + (clock ? 1 : 0));
    });
  }

  it('is seen when it does ask, which is what this counts', async () => {
    const { url } = await store(house);
    const element = await loaded('news-list', { src: url });
    const { asked } = watch();
    await element.reload();
    expect(asked).to.include(`fetch ${url}`).and.to.include('setTimeout 400');
  });

  it('is seen when an observer calls it', async () => {
    const { url } = await store(house);
    const { asked, rest, until } = watch();
    const element = await loaded('agenda-calendar', { src: url });
    await rest();
    const before = asked.length;
    element.style.inlineSize = '300px';
    await until(() => asked.slice(before).includes('ResizeObserver called'), 'a call');
  });

  it('asks for nothing after a failure', async () => {
    listen();
    const watched = watch();
    const element = await failed('news-list', { src: new Fault('status/404').url });
    await watched.until(() => parts(element, 'retry').length, 'the button to try again');
    await rests(watched);
  });

  it('asks for nothing while it waits to be seen', async () => {
    const far = place(document.createElement('div'));
    far.style.paddingTop = '5000px';
    const src = new Fault('ok').url;
    const watched = watch();
    const { asked } = watched;
    const element = mount('news-list', { src, loading: 'lazy' }, { parent: far });
    // The browser says so once, that it is out of sight.
    await watched.until(() => asked.length, 'the viewport is watched');
    await rests(watched);
    expect(asked).to.deep.equal(['IntersectionObserver called']);
    expect(element.state).to.equal('idle');
  });
});
