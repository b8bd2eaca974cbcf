/** Lists of news and events, badges, and every element without its feed. */
import { Fault, store } from '../helpers/feeds.js';
import { mount } from '../helpers/mount.js';
import { appearing, parts, tags } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';
import { feed, labelFeed, staleFeed } from './feeds.js';
import { box, show, type Tag } from './stage.js';

/** States that all elements have: a feed that fails, is empty, is old, or is slow. */
async function showCommon(tag: Tag): Promise<void> {
  const failed = await show(tag, { src: '/__feed/status/404', heading: 'Titre' });
  await appearing(failed, 'retry');
  await show(tag, { src: '/__feed/empty-feed', heading: 'Titre' });
  const stale = await show(tag, { src: await staleFeed(), date: '2030-06' });
  await stale.reload();
  await appearing(stale, 'note');
  const waiting = mount(tag, { src: new Fault('hang-headers').url }, { parent: box(1000) });
  await appearing(waiting, 'message');
}

async function showNews(): Promise<void> {
  const src = await feed();
  for (const width of [320, 1000]) {
    for (const layout of ['list', 'cards', 'headlines']) {
      await show('news-list', { src, layout, heading: 'Titre', 'page-size': '1' }, width);
    }
  }
  const more = await show('news-list', { src, 'page-size': '1' });
  parts(more, 'more')[0]!.click();
  await waitUntil(() => parts(more, 'article').length === 2);
}

async function showAgendaList(): Promise<void> {
  const src = await feed();
  for (const width of [320, 1000]) {
    for (const layout of ['list', 'cards', 'headlines']) {
      await show('agenda-list', { src, layout, heading: 'Titre', 'page-size': '3' }, width);
    }
  }
  const inline = await show('agenda-list', { src, open: 'inline' });
  parts(inline, 'open').at(-1)!.click();
  await appearing(inline, 'panel');
  await show('agenda-list', { src, open: 'page' });
}

async function showBadges(): Promise<void> {
  const src = (await store(labelFeed)).url;
  for (const size of ['small', 'medium', 'large']) {
    for (const { id } of labelFeed.items) {
      const badge = await show('label-badge', { src, size, item: id, heading: 'Titre' }, 500);
      (parts(badge, 'details')[0] as HTMLDetailsElement).open = true;
      await waitUntil(() => badge.shadowRoot!.querySelector('dl'));
    }
  }
  await show('label-badge', { src }, 280);
}

/** Name of a state → function that shows it on the stage. */
export const listStates = {
  'articles in every layout': showNews,
  'next events in every layout': showAgendaList,
  'labels in every state and size': showBadges,
} as const;

export const feedlessStates = Object.fromEntries(
  tags.map((tag) => [`${tag} without its feed`, () => showCommon(tag)]),
);
