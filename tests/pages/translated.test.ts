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

async function opened<T extends Tag>(tag: T): Promise<{ page: Page; element: Elements[T] }> {
  const page = await openPage('translated', {
    csp: 'strict',
    feed: (await store(wholeFeed)).url,
  });
  const [element] = page.find(tag) as unknown as Elements[T][];
  await settled(element!);
  return { page, element: element! };
}

async function translated<T extends Tag>(tag: T): Promise<{ page: Page; element: Elements[T] }> {
  const { page, element } = await opened(tag);
  translate(element);
  return { page, element };
}

const titles = (element: Element): string[] =>
  parts(element, 'title').map((title) => title.textContent.trim());

/** Words of the page, and not of the translator: these have capitals only. */
const isOwn = (text: string): boolean => /[a-zà-ÿ]/.test(text);

const press =
  (part: string) =>
  (element: Element): void =>
    parts(element, part)[0]!.click();

/** A change, and the number of elements of a part once it is shown. */
type Step<T extends Tag> = readonly [
  change: (element: Elements[T]) => unknown,
  shown: readonly [part: string, count: number],
];

/**
 * Tries that an element shows the same words with a translator as without one, after each of some steps of which the
 * last leads back to the beginning, and once it has read its feed again.
 */
function bears<T extends Tag>(
  tag: T,
  names: readonly string[],
  steps: Readonly<Record<string, Step<T>>>,
): void {
  it(`${tag} shows ${Object.keys(steps).join(', ')}, and its feed again`, async () => {
    const { page, element } = await opened(tag);
    const words = (): string =>
      names
        .flatMap((name) => parts(element, name))
        .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim().toLowerCase())
        .join(' | ');
    const take = async ([change, [part, count]]: Step<T>): Promise<string> => {
      change(element);
      await waitUntil(() => parts(element, part).length === count, `${count} times ${part}`);
      await element.updateComplete;
      expect(words()).to.not.equal('');
      return words();
    };
    const untranslated: Record<string, string> = {};
    for (const [name, step] of Object.entries(steps)) untranslated[name] = await take(step);
    for (const [name, step] of Object.entries(steps)) {
      translate(element);
      expect(await take(step), name).to.equal(untranslated[name]);
    }
    translate(element);
    const before = words();
    await element.reload();
    await settled(element);
    expect(words()).to.equal(before);
    expect(page.trouble).to.deep.equal([]);
  });
}

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

  bears('initiative-list', ['initiative'], {
    'as a list': [(list) => (list.layout = 'list'), ['initiative', 2]],
    'as headlines': [(list) => (list.layout = 'headlines'), ['initiative', 2]],
    'one of them': [(list) => (list.filter = { tags: ['mobilité'] }), ['initiative', 1]],
    'all of them': [(list) => (list.filter = {}), ['initiative', 2]],
    'as cards': [(list) => (list.layout = 'cards'), ['figures', 1]],
  });

  bears('action-plan', ['theme', 'action-table', 'timeline-action', 'card'], {
    'as tables': [press('view-table'), ['action-table', 1]],
    'on a timeline': [press('view-timeline'), ['timeline-action', 2]],
    'one of its actions': [(plan) => (plan.filter = { state: ['done'] }), ['timeline-action', 1]],
    'all of them': [(plan) => (plan.filter = {}), ['timeline-action', 2]],
    'by theme': [press('view-themes'), ['theme', 1]],
    'an action alone': [(plan) => (plan.item = 'reseau'), ['card', 1]],
    'the whole plan': [(plan) => (plan.item = ''), ['theme', 1]],
  });

  bears('news-article', ['article', 'others'], {
    'the one before': [press('older'), ['newer', 1]],
    'the one after': [press('newer'), ['newer', 0]],
    'one without a text': [(article) => (article.item = 'tram'), ['newer', 1]],
    'one in English': [(article) => (article.item = 'english'), ['older', 0]],
    'the newest': [(article) => (article.item = ''), ['newer', 0]],
  });

  bears('label-list', ['badge', 'group-title'], {
    'as rows': [(list) => (list.layout = 'rows'), ['badge', 2]],
    'by their states': [(list) => (list.groupBy = 'state'), ['group', 2]],
    'one of them': [(list) => (list.filter = { tags: ['propreté'] }), ['badge', 1]],
    'all of them': [(list) => (list.filter = {}), ['badge', 2]],
    'as badges': [(list) => (list.layout = 'badges'), ['badge', 2]],
    'without groups': [(list) => (list.groupBy = 'none'), ['group', 0]],
  });

  bears('member-list', ['member', 'group-title', 'group-count'], {
    'as cards': [(list) => (list.layout = 'cards'), ['tags', 2]],
    'one of them': [(list) => (list.filter = { tags: ['insertion'] }), ['tags', 1]],
    'all of them': [(list) => (list.filter = {}), ['tags', 2]],
    'former ones': [(list) => (list.former = true), ['term', 1]],
    'all organizations': [(list) => (list.organization = '*'), ['group', 0]],
    'as logos': [(list) => (list.layout = 'logos'), ['tags', 0]],
    'the collective': [(list) => (list.organization = ''), ['term', 1]],
    'present ones': [(list) => (list.former = false), ['term', 0]],
  });
});
