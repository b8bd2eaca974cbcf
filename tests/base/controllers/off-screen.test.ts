import { expect } from '@open-wc/testing';
import '../../../src/elements/news-list/define.js';
import { Fault } from '../../helpers/feeds.js';
import { eventually, loaded, place, type Elements } from '../../helpers/mount.js';
import { namesOf, part, parts } from '../../helpers/seen.js';

/** A list that a control filters. */
async function filtered(parent?: HTMLElement): Promise<Elements['news-list']> {
  const element = await loaded('news-list', { src: new Fault('ok').url }, { parent });
  await element.summarizeFilter();
  return element;
}

/** Such a list far down a tall page, whose content is away. */
async function farList(): Promise<Elements['news-list']> {
  const parent = document.createElement('div');
  parent.style.paddingBlock = '5000px';
  place(parent);
  const element = await filtered(parent);
  await eventually(() => isAway(element), 'the content is away');
  return element;
}

const isAway = (element: HTMLElement): boolean =>
  part(element, 'content').classList.contains('away');

/** Whether the browser leaves out the items of an element. */
const isSkipped = (element: HTMLElement): boolean =>
  !parts(element, 'article')[0]!.checkVisibility({ contentVisibilityAuto: true });

describe('content of a filtered list far from the window', () => {
  afterEach(() => window.scrollTo(0, 0));

  it('is not laid out, and keeps its size and its names', async () => {
    const near = await filtered();
    const { height } = near.getBoundingClientRect();
    const element = await farList();
    if (CSS.supports('content-visibility: auto')) {
      await eventually(() => isSkipped(element), 'the items are left out');
    }
    expect(isAway(near)).to.equal(false);
    expect(element.getBoundingClientRect().height).to.be.closeTo(height, 1);
    expect(namesOf(element, 'link')).to.have.length(3);
    await element.reload();
    element.filter = { search: 'News 2' };
    await element.updateComplete;
    expect(namesOf(element, 'link')).to.deep.equal(['News 2']);
  });

  it('is laid out when the visitor comes near', async () => {
    const element = await farList();
    element.scrollIntoView();
    await eventually(() => !isAway(element), 'the content is there');
    expect(isSkipped(element)).to.equal(false);
  });

  it('is there again when the element has been moved to the window', async () => {
    const element = await farList();
    document.body.prepend(element);
    expect(isAway(element)).to.equal(false);
    element.remove();
  });
});
