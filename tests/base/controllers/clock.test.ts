/** The one timer of the page. */
import { expect } from '@open-wc/testing';
import { wakeAt } from '../../../src/base/controllers/clock.js';
import { FakeTime, hidePage } from '../../helpers/clock.js';
import { watch } from '../../helpers/watch.js';

const minute = 60_000;
const waiters = ['a', 'b', 'c'].map((name) => ({ name }));
const [a, b, c] = waiters as [object, object, object];

let time: FakeTime;
let woken: string[];

const wait = (waiter: object, minutes: number, said: string): void =>
  wakeAt(waiter, Date.now() + minutes * minute, () => woken.push(said));

beforeEach(() => {
  time = new FakeTime();
  woken = [];
});

afterEach(() => {
  for (const waiter of waiters) wakeAt(waiter, undefined, () => undefined);
});

describe('the clock of the page', () => {
  it('wakes each at its instant, once, with one timer for all', () => {
    wait(a, 30, 'a');
    wait(b, 10, 'b');
    wait(c, 20, 'c');
    expect(time.waiting).to.equal(1);
    time.pass(10 * minute - 1);
    expect(woken).to.deep.equal([]);
    time.pass(1);
    expect(woken).to.deep.equal(['b']);
    expect(time.waiting).to.equal(1);
    time.pass(60 * minute);
    expect(woken).to.deep.equal(['b', 'c', 'a']);
    expect(time.waiting).to.equal(0);
  });

  it('keeps the last instant of each, and forgets who waits no longer', () => {
    wait(a, 10, 'early');
    wait(a, 20, 'late');
    wait(b, 15, 'b');
    wakeAt(b, undefined, () => woken.push('b'));
    time.pass(60 * minute);
    expect(woken).to.deep.equal(['late']);
  });

  it('is held by nothing when nobody waits', () => {
    const { held } = watch();
    wait(a, 10, 'a');
    expect([...held].some((one) => one.startsWith('document visibilitychange'))).to.equal(true);
    wakeAt(a, undefined, () => undefined);
    expect([...held]).to.deep.equal([]);
    wait(a, 10, 'a');
    time.pass(10 * minute);
    expect([...held]).to.deep.equal([]);
    expect(time.waiting).to.equal(0);
  });

  it('waits longer than a timer can', () => {
    wait(a, 60 * 24 * 60, 'in sixty days');
    time.pass(60 * 24 * 60 * minute - 1);
    expect(woken).to.deep.equal([]);
    time.pass(1);
    expect(woken).to.deep.equal(['in sixty days']);
  });

  it('rests while the page is hidden, and catches up when it is seen', () => {
    wait(a, 10, 'a');
    wait(b, 30, 'b');
    hidePage(true);
    expect(time.waiting).to.equal(0);
    time.pass(20 * minute);
    expect(woken).to.deep.equal([]);
    hidePage(false);
    expect(woken).to.deep.equal(['a']);
    time.pass(10 * minute);
    expect(woken).to.deep.equal(['a', 'b']);
  });

  it('takes who waits anew when it is woken', () => {
    const again = (): void => {
      woken.push('a');
      if (woken.length < 3) wakeAt(a, Date.now() + minute, again);
    };
    wakeAt(a, Date.now() + minute, again);
    time.pass(10 * minute);
    expect(woken).to.deep.equal(['a', 'a', 'a']);
  });

  it('does at once what is due', async () => {
    await new Promise<void>((wake) => wakeAt(a, Date.now() - 1, wake));
    expect(time.waiting, 'no timer is left').to.equal(0);
  });
});
