/** A visitor's use of initiatives and of a plan, on a page of tests/pages/everything.html. */
import { expect } from '@open-wc/testing';
import { appearing, parts, type Page, type Widget } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

/** The layouts, the whole text, the map with its pins and a panel. */
export async function useInitiatives(page: Page, lists: readonly Widget[]): Promise<void> {
  const [cards, list, headlines] = lists;
  const edge = page.style(parts(cards!, 'initiative')[0]!).borderTopWidth;
  expect(edge, 'a card has an edge').to.equal('1px');
  (parts(cards!, 'details')[0] as HTMLDetailsElement).open = true;
  (await appearing(list!, 'more')).click();
  await waitUntil(() => parts(list!, 'initiative').length === 2, 'one more is shown');
  expect(parts(headlines!, 'figures')).to.be.empty;
  (await appearing(cards!, 'map-button')).click();
  (await appearing(cards!, 'map-pin')).click();
  expect(page.style(await appearing(cards!, 'map-panel')).paddingTop).not.to.equal('0px');
  parts(cards!, 'map-close')[0]!.click();
}

/** Each view, the tables, the method, a file, and one indicator alone. */
export async function usePlan(page: Page, plans: readonly Widget[]): Promise<void> {
  const [themes, table, timeline, card] = plans;
  (parts(themes!, 'method')[0] as HTMLDetailsElement).open = true;
  for (const part of ['action-button', 'tables']) (await appearing(themes!, part)).click();
  expect(page.style(await appearing(themes!, 'data')).display).not.to.equal('inline');
  expect(page.style(parts(themes!, 'progress-bar')[0]!).display).to.equal('block');
  for (const view of ['table', 'timeline', 'themes']) {
    (await appearing(themes!, `view-${view}`)).click();
    await waitUntil(() => parts(themes!, `view-${view}`)[0]!.ariaPressed === 'true');
  }
  expect(page.style(table!.shadowRoot!.querySelector('table')!).borderCollapse).to.equal(
    'collapse',
  );
  expect(timeline!.shadowRoot!.querySelectorAll('svg').length).to.be.above(0);
  expect(parts(card!, 'figure').length).to.equal(1);
}
