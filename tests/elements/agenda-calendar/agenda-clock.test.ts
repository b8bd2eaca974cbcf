/** An agenda that stays open while time goes by. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/agenda-calendar/define.js';
import type { AgendaCalendar } from '../../../src/elements/agenda-calendar/define.js';
import { box } from '../../helpers/box.js';
import { FakeTime } from '../../helpers/clock.js';
import { daysOf, houseFeed } from '../../helpers/house.js';
import { eventually, loaded } from '../../helpers/mount.js';
import { parts, textOf } from '../../helpers/seen.js';
import { stub } from '../../helpers/stub.js';

const feed = houseFeed([daysOf('Fête', '2026-06-17'), daysOf('Bal', '2026-06-30', '2026-07-02')]);
let time: FakeTime;

async function open(view: string): Promise<AgendaCalendar> {
  const parent = box(900);
  parent.lang = 'fr';
  const element = await loaded('agenda-calendar', { view }, { feed, parent });
  await eventually(() => time.waiting, 'the clock is set');
  return element;
}

const today = (element: Element): string => textOf(parts(element, 'today')[0]!);
const lineAt = (element: Element): number =>
  parts(element, 'now')[0]!.getBoundingClientRect().top - element.getBoundingClientRect().top;

describe('an agenda that stays open', () => {
  beforeEach(async () => {
    time = await FakeTime.from('2026-06-17T10:00:20Z');
  });

  it('has another today after midnight of its zone, and sleeps until then', async () => {
    const element = await open('month');
    expect(today(element)).to.contain('17 juin');
    time.passTo('2026-06-17T21:59:59Z');
    await element.updateComplete;
    expect(today(element)).to.contain('17 juin');
    time.passTo('2026-06-17T22:00:00Z');
    await eventually(() => today(element).includes('18 juin'));
    expect(time.waiting).to.equal(1);
  });

  it('that is first seen on another day shows that one as today', async () => {
    const waiting: FrameRequestCallback[] = [];
    let isSeen = false;
    stub(
      window,
      'requestAnimationFrame',
      (real) => (frame) => (isSeen ? real.call(window, frame) : waiting.push(frame)),
    );
    const parent = box(900);
    parent.lang = 'fr';
    const element = await loaded('agenda-calendar', {}, { feed, parent });
    expect(today(element)).to.contain('17 juin');
    time.passTo('2026-06-18T08:00:00Z');
    isSeen = true;
    waiting.forEach((frame) => requestAnimationFrame(frame));
    await eventually(() => today(element).includes('18 juin'));
    await eventually(() => time.waiting === 1, 'the clock is set');
  });

  it('goes to the next month when that has begun', async () => {
    time.passTo('2026-06-30T21:00:00Z');
    const element = await open('month');
    time.passTo('2026-06-30T22:00:00Z');
    await eventually(() => today(element).includes('1 juillet') || today(element).includes('1er'));
  });

  it('moves the line at the present time by the minute', async () => {
    const element = await open('day');
    await eventually(() => parts(element, 'now').length, 'the day has come');
    const before = lineAt(element);
    await eventually(() => time.waiting);
    time.passTo('2026-06-17T10:01:00Z');
    await eventually(() => lineAt(element) > before);
  });

  it('waits for nothing once it has left', async () => {
    const element = await open('day');
    element.remove();
    await eventually(() => !time.waiting);
    expect(time.waiting).to.equal(0);
  });
});
