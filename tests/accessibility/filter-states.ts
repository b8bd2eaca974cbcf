/** The filter of a page with its panels open, with choices, and without a feed that failed. */
import { store } from '../helpers/feeds.js';
import { houseFeed, articles, daysOf } from '../helpers/house.js';
import { place } from '../helpers/mount.js';
import { appearing, parts } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';
import { organizations } from '../pages/whole-people.js';
import { labelFeed } from './feeds.js';
import { box, show } from './stage.js';

async function showFilter(width: number): Promise<void> {
  const parties = ['Une régie', 'Une association'];
  const news = (await store(houseFeed(articles(3, { tags: ['alimentation', 'mobilité'] })))).url;
  const events = daysOf('Marché', '2126-06-05');
  const agenda = await store(
    houseFeed([{ ...events, _event: { startDate: '2126-06-05', organizer: parties[0] } }]),
  );
  await show('news-list', { src: news, 'filter-group': `${width}` }, width);
  await show('agenda-list', { src: agenda.url, 'filter-group': `${width}` }, width);
  await show('label-list', { src: '/__feed/status/404', 'filter-group': `${width}` }, width);
  const filter = document.createElement('feed-filter');
  filter.group = `${width}`;
  filter.open = 'theme dates kind';
  filter.heading = 'Tout ce qui se fait ici';
  filter.filter = { theme: ['alimentation'], kind: ['event'], when: 'week' };
  place(filter, box(width));
  await appearing(filter, 'finder-chip');
  const fold = await appearing(filter, 'finder-fold');
  if (fold.checkVisibility()) fold.click();
  await appearing(filter, 'missing');
}

/** Members, or labels, in each layout, whose names are buttons; one of them is chosen. */
async function showSelects(
  tag: 'member-list' | 'label-list',
  layouts: readonly string[],
  items: readonly { readonly id: string }[],
): Promise<void> {
  const src = (await store(houseFeed([...items]))).url;
  const filter = document.createElement('feed-filter');
  filter.group = tag;
  filter.filter = { [tag === 'label-list' ? 'label' : 'organization']: [`#${items[0]!.id}`] };
  const attributes = { src, 'filter-group': tag, 'filter-on-select': '' };
  for (const width of [320, 1000]) {
    for (const layout of layouts) await show(tag, { layout, ...attributes }, width);
  }
  place(filter, box(1000));
  await appearing(filter, 'finder-chip');
  const isPressed = (element: Element): boolean =>
    parts(element, 'select').some(({ ariaPressed }) => ariaPressed === 'true');
  await waitUntil(() => [...document.querySelectorAll(tag)].every(isPressed));
}

export const filterStates: Readonly<Record<string, () => Promise<unknown>>> = {
  'a filter of the page': () => showFilter(1000),
  'a narrow filter of the page': () => showFilter(320),
  'members that filter the page': () =>
    showSelects('member-list', ['logos', 'list', 'cards'], organizations.slice(1)),
  'labels that filter the page': () =>
    showSelects('label-list', ['badges', 'rows'], labelFeed.items),
};
