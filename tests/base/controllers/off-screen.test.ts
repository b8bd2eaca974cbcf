import { expect } from '@open-wc/testing';
import '../../../src/elements/news-list/define.js';
import { Fault } from '../../helpers/feeds.js';
import { afterPaint, eventually, loaded, place, type Elements } from '../../helpers/mount.js';
import { namesOf, part, parts } from '../../helpers/seen.js';
import { stub } from '../../helpers/stub.js';

/** A list that a control filters. */
async function filtered(parent?: HTMLElement): Promise<Elements['news-list']> {
  const element = await loaded('news-list', { src: new Fault('ok').url }, { parent });
  await element.summarizeFilter();
  return element;
}

/** Such a list far down a tall page. */
async function farList(): Promise<Elements['news-list']> {
  const parent = document.createElement('div');
  parent.style.paddingBlock = '5000px';
  place(parent);
  const element = await filtered(parent);
  await afterPaint();
  return element;
}

/** Keeps pauses of half a second from ending: a busy machine may take as long for a frame. */
function holdPauses(): (() => void)[] {
  const held: (() => void)[] = [];
  const hold = (usual: Window['setTimeout']): Window['setTimeout'] =>
    ((callback: () => void, time?: number) =>
      time === 500 ? held.push(callback) : usual(callback, time)) as Window['setTimeout'];
  stub(window as Pick<Window, 'setTimeout'>, 'setTimeout', hold);
  return held;
}

const isAway = (element: HTMLElement): boolean =>
  part(element, 'content').classList.contains('away');

/** Whether the browser leaves out the items of an element. */
const isSkipped = (element: HTMLElement): boolean =>
  !parts(element, 'article')[0]!.checkVisibility({ contentVisibilityAuto: true });

async function search(element: Elements['news-list']): Promise<void> {
  element.filter = { search: 'News 2' };
  await element.updateComplete;
}

describe('content of a filtered list far from the window', () => {
  afterEach(() => window.scrollTo(0, 0));

  it('is laid out later than the others, and keeps its size and its names until then', async () => {
    const near = await filtered();
    const far = await farList();
    const { height } = far.getBoundingClientRect();
    expect(isSkipped(far)).to.equal(false);
    const held = holdPauses();
    await Promise.all([search(near), search(far)]);
    expect([isAway(near), isAway(far)]).to.deep.equal([false, true]);
    if (CSS.supports('content-visibility: auto') && !CSS.supports('-moz-appearance: none')) {
      await afterPaint();
      expect(far.getBoundingClientRect().height).to.be.closeTo(height, 1);
      expect(isSkipped(far)).to.equal(true);
    }
    expect(namesOf(far, 'link')).to.deep.equal(['News 2']);
    for (const goOn of held) goOn();
    await eventually(() => !isAway(far) && !isSkipped(far), 'the content is laid out');
    expect(far.getBoundingClientRect().height).to.be.closeTo(
      near.getBoundingClientRect().height,
      1,
    );
  });

  it('is laid out when the visitor comes near', async () => {
    const far = await farList();
    await search(far);
    far.scrollIntoView();
    await eventually(() => !isSkipped(far), 'the items are there');
    await search(far);
    await eventually(() => !isAway(far), 'the content is laid out');
  });

  it('is not put off in an element that has been moved to the window', async () => {
    const far = await farList();
    document.body.prepend(far);
    await search(far);
    expect(isAway(far)).to.equal(false);
    far.remove();
  });
});
