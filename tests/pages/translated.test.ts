/**
 * A page translator puts <font> elements in place of the texts that it finds, in shadow roots too, as Chrome's does.
 * Texts that change afterwards are in the page's own language until they are translated in their turn.
 */
import { expect } from '@open-wc/testing';
import { store } from '../helpers/feeds.js';
import {
  appearing,
  openPage,
  parts,
  settled,
  textOf,
  type Page,
  type Tag,
} from '../helpers/page.js';
import type { Elements } from '../helpers/mount.js';
import { translate } from '../helpers/translate.js';
import { waitUntil } from '../helpers/wait.js';
import { wholeFeed } from './whole-feed.js';

async function translated<T extends Tag>(tag: T): Promise<{ page: Page; element: Elements[T] }> {
  const page = await openPage('translated', {
    csp: 'strict',
    feed: (await store(wholeFeed)).url,
  });
  const [element] = page.find(tag) as unknown as Elements[T][];
  await settled(element!);
  translate(element!);
  return { page, element: element! };
}

const titles = (element: Element): string[] =>
  parts(element, 'title').map((title) => title.textContent.trim());

/** Words of the page, and not of the translator: these have capitals only. */
const isOwn = (text: string): boolean => /[a-zà-ÿ]/.test(text);

describe('after a page translator', () => {
  it('news-list shows more, and searches, and reads its feed again', async () => {
    const { page, element } = await translated('news-list');
    expect(titles(element)).to.deep.equal(['UNE PISTE DE PLUS']);
    parts(element, 'more')[0]!.click();
    await waitUntil(() => parts(element, 'article').length === 2, 'one more is shown');
    expect(titles(element)).to.deep.equal(['UNE PISTE DE PLUS', 'Le tram']);
    translate(element);
    element.filter = { tags: ['tram'] };
    await waitUntil(() => parts(element, 'article').length === 1, 'only one is left');
    expect(titles(element)[0]).to.match(/^le tram$/i);
    element.filter = {};
    await waitUntil(() => parts(element, 'article').length === 2, 'both are back');
    expect(titles(element)[0]).to.match(/^une piste de plus$/i);
    translate(element);
    await element.reload();
    await settled(element);
    expect(titles(element)[0]).to.match(/^une piste de plus$/i);
    expect(page.trouble).to.deep.equal([]);
  });

  it('agenda-list has another layout, a filter, its feed again', async () => {
    const { page, element } = await translated('agenda-list');
    const count = parts(element, 'event').length;
    for (const layout of ['headlines', 'cards', 'list'] as const) {
      element.layout = layout;
      await waitUntil(() => parts(element, 'event').length === count, `all are in ${layout}`);
      await element.updateComplete;
      translate(element);
    }
    element.filter = { tags: ['musique'] };
    await waitUntil(() => parts(element, 'event').length === 1, 'one is found');
    expect(textOf(element)).to.match(/concert/i);
    translate(element);
    element.filter = {};
    await waitUntil(() => parts(element, 'event').length === count, 'all are shown again');
    translate(element);
    await element.reload();
    await settled(element);
    expect(parts(element, 'event').length).to.equal(count);
    expect(textOf(element)).to.match(/concert/i);
    expect(page.trouble).to.deep.equal([]);
  });

  for (const [tag, part] of [
    ['agenda-list', 'open'],
    ['agenda-calendar', 'event'],
  ] as const) {
    it(`${tag} opens an event and closes it, and opens another`, async () => {
      const { page, element } = await translated(tag);
      const [first, second] = parts(element, part);
      first!.click();
      const opened = await appearing(element, 'detail');
      await appearing(element, 'add-button');
      translate(element);
      expect(opened.textContent.trim()).to.not.equal('');
      parts(element, 'next-detail')[0]?.click();
      await waitUntil(
        () => isOwn(parts(element, 'dialog-heading')[0]!.textContent),
        'the next one',
      );
      translate(element);
      parts(element, 'close')[0]!.click();
      await waitUntil(() => parts(element, 'detail').length === 0, 'it is closed');
      second!.click();
      await appearing(element, 'detail');
      expect(isOwn(parts(element, 'dialog-heading')[0]!.textContent)).to.equal(true);
      parts(element, 'close')[0]!.click();
      await waitUntil(() => parts(element, 'detail').length === 0, 'it is closed again');
      expect(page.trouble).to.deep.equal([]);
    });
  }

  it('agenda-calendar shows the next month, and each view, and its feed again', async () => {
    const { page, element } = await translated('agenda-calendar');
    const period = (): string => parts(element, 'period')[0]!.textContent.trim();
    const count = parts(element, 'event').length;
    expect(period()).to.equal('JUIN 2030');
    parts(element, 'next')[0]!.click();
    await waitUntil(() => period() === 'juillet 2030', `the next month: ${period()}`);
    translate(element);
    parts(element, 'previous')[0]!.click();
    await waitUntil(() => period() === 'juin 2030', 'the month before');
    await waitUntil(() => parts(element, 'event').length === count, 'all its events are there');
    const shown = { list: 'day-group', week: 'time-grid', month: 'month' } as const;
    for (const [view, part] of Object.entries(shown)) {
      translate(element);
      parts(element, `view-${view}`)[0]!.click();
      await appearing(element, part);
      await element.updateComplete;
    }
    expect(parts(element, 'event').length).to.equal(count);
    translate(element);
    element.filter = { tags: ['musique'] };
    await waitUntil(() => parts(element, 'event').length === 1, 'one is found');
    element.filter = {};
    await waitUntil(() => parts(element, 'event').length === count, 'all are shown again');
    translate(element);
    await element.reload();
    await settled(element);
    expect(parts(element, 'event').length).to.equal(count);
    expect(page.trouble).to.deep.equal([]);
  });

  it('label-badge shows another label, in another size, and its feed again', async () => {
    const { page, element } = await translated('label-badge');
    expect(textOf(element)).to.contain('MOBILITÉ DOUCE');
    element.item = 'without-logo';
    await waitUntil(() => titles(element)[0] === 'Ville propre', 'the other label');
    expect(textOf(element)).to.contain('Un label sans logo.').and.not.contain('DOUCE');
    for (const size of ['small', 'medium', 'large'] as const) {
      translate(element);
      element.size = size;
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['VILLE PROPRE']);
    }
    expect(textOf(element)).to.contain('Un label sans logo.');
    element.item = 'with-logo';
    await waitUntil(() => titles(element)[0] === 'Mobilité douce', 'the first label');
    translate(element);
    await element.reload();
    await settled(element);
    expect(titles(element)[0]).to.match(/^mobilité douce$/i);
    expect(textOf(element)).to.contain('MOBILITÉ').and.not.contain('PROPRE');
    expect(page.trouble).to.deep.equal([]);
  });
});
