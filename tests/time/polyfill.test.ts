import { expect, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../helpers/wait.js';
import { answers, isNative } from './answers.js';

/** A page that loads the same modules in a browser that has no Temporal. */
async function pageWithoutTemporal(): Promise<typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.src = '/__page/no-temporal';
  const loaded = oneEvent(frame, 'load');
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as unknown as typeof globalThis;
}

describe('without a Temporal of the browser', () => {
  let page: typeof globalThis;
  before(async () => {
    page = await pageWithoutTemporal();
  });
  after(() => document.querySelector('iframe')?.remove());

  it('a polyfill does the arithmetic, and is fetched only then', async () => {
    const fetched = (): boolean =>
      page.performance
        .getEntriesByType('resource')
        .some(({ name }) => name.includes('temporal-polyfill'));
    expect(fetched(), 'before').to.equal(false);
    await page.told!.answers();
    await waitUntil(fetched, 'the polyfill is noted among what was fetched');
    expect(page.told!.isNative()).to.equal(false);
  });

  it('the page’s globals stay as they were', async () => {
    await page.told!.answers();
    const added = Object.getOwnPropertyNames(page).filter(
      (name) => !page.namesBefore!.includes(name),
    );
    // `told` is the test's own; the others are what WebDriver and the runner leave.
    expect(added).not.to.include('Temporal');
    expect('Temporal' in page).to.equal(false);
    const { prototype } = page.Date as unknown as { prototype: object };
    expect(prototype).not.to.have.property('toTemporalInstant');
  });

  it('answers are those of the browser’s own', async function () {
    if (!('Temporal' in globalThis)) this.skip();
    const [here, there] = [await answers(), await page.told!.answers()];
    expect(isNative()).to.equal(true);
    const names = Object.keys(here);
    expect(names.length).to.be.above(1000);
    for (const name of names) expect(there[name], name).to.deep.equal(here[name]);
  });
});
