/** Every element in every state that a visitor meets. */
import type { AgendaCalendar } from '../../src/elements/agenda-calendar/define.js';
import '../../src/entries/all.js';

import { viewport } from '../helpers/browser.js';
import { Fault, store } from '../helpers/feeds.js';
import { mount, type Elements } from '../helpers/mount.js';
import { appearing, parts, settled } from '../helpers/page.js';
import { wholeFeed, labels } from '../pages/whole-feed.js';
import { waitUntil } from '../helpers/wait.js';

type Tag = keyof Elements;
type Attributes = Readonly<Record<string, string>>;

export type Scheme = 'light' | 'dark' | 'forced';
export type Lang = 'fr' | 'en';

const date = '2030-06';

/** States of a label that no other feed of ours has. */
const labelFeed = {
  items: [
    ...labels,
    { id: 'announced', title: 'Annoncé', _label: { certificationStatus: 'announced' } },
    { id: 'withdrawn', title: 'Retiré', _label: { certificationStatus: 'CertificationInactive' } },
    {
      id: 'logo-expired',
      title: 'Expiré',
      _label: { ...labels[0]!._label, expires: '2020-01-01' },
    },
  ],
};

async function feed(): Promise<string> {
  return (await store(wholeFeed)).url;
}

/** A box of a width on the page, into which elements go. */
function box(width: number): HTMLElement {
  const element = document.createElement('div');
  element.style.width = `${width}px`;
  document.querySelector('.stage')!.append(element);
  return element;
}

async function show<T extends Tag>(
  tag: T,
  attributes: Attributes,
  width = 1000,
): Promise<Elements[T]> {
  const html = '<a href="https://example.org/">Repli</a>';
  const element = mount(tag, attributes, { parent: box(width), html });
  await settled(element);
  return element;
}

/** What all elements have: a feed that fails, is empty, is old, or takes its time. */
async function showCommon(tag: Tag): Promise<void> {
  const source = await store(wholeFeed);
  const body = new URL(source.url).pathname.split('/').at(-1)!;
  const failed = await show(tag, { src: '/__feed/status/404', heading: 'Titre' });
  await appearing(failed, 'retry');
  await show(tag, { src: '/__feed/empty-feed', heading: 'Titre' });
  const stale = await show(tag, { src: new Fault(`once/status/404?body=${body}`).url, date });
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

/** View → a part of it. */
const views = {
  month: 'day',
  week: 'grid-day',
  day: 'grid-day',
  list: 'day-group',
  year: 'year-month',
} as const;

async function showAgenda(): Promise<void> {
  const src = await feed();
  const given = { src, date: '2030-06-12', heading: 'Titre', views: Object.keys(views).join(' ') };
  for (const width of [320, 1000]) {
    for (const [view, seen] of Object.entries(views)) {
      const agenda = await show('agenda-calendar', given, width);
      parts(agenda, `view-${view}`)[0]!.click();
      await agenda.updateComplete;
      await waitUntil(() => parts(agenda, seen).length > 0);
    }
  }
  await show('agenda-calendar', { src, date: '2030-05' });
  await show('agenda-calendar', { src, date: '2030-05', view: 'list' });
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

/** Tag → all its states, one under the other. */
export const states: Readonly<Record<Tag, () => Promise<void>>> = {
  async 'news-list'() {
    await showNews();
    await showCommon('news-list');
  },
  async 'agenda-calendar'() {
    await showAgenda();
    await showCommon('agenda-calendar');
  },
  async 'label-badge'() {
    await showBadges();
    await showCommon('label-badge');
  },
};

/** Event → the dialog with it; a dialog hides all else, so each is a state of its own. */
export const dialogs: Readonly<Record<string, () => Promise<AgendaCalendar>>> = {
  async 'an event'() {
    const agenda = await showList();
    parts(agenda, 'open').at(-2)!.click();
    const description = await appearing(agenda, 'description');
    await waitUntil(() => description.querySelector('img') !== null);
    return agenda;
  },
  async 'a cancelled event in another language'() {
    const agenda = await showList();
    parts(agenda, 'open')
      .find(({ textContent }) => textContent.includes('Annulé'))!
      .click();
    await appearing(agenda, 'ics');
    return agenda;
  },
  async 'a day'() {
    const agenda = await show('agenda-calendar', { src: await feed(), date });
    parts(agenda, 'more')[0]!.click();
    await appearing(agenda, 'open');
    return agenda;
  },
};

async function showList(): Promise<AgendaCalendar> {
  return await show('agenda-calendar', { src: await feed(), date, view: 'list' });
}

/** Wider than the widest box: what is outside of the window cannot be examined. */
before(() => viewport(1100, 800));
after(() => viewport(800, 600));

/** A page of the partner's, in a language and with a colour scheme. */
export function stage(lang: Lang, scheme: Scheme): HTMLElement {
  const { documentElement, body } = document;
  documentElement.lang = lang;
  documentElement.style.colorScheme = scheme === 'dark' ? 'dark' : 'light';
  body.style.cssText = 'background: Canvas; color: CanvasText; font: 16px/1.5 sans-serif';
  document.querySelector('.stage')?.remove();
  const element = document.createElement('div');
  element.className = 'stage';
  body.append(element);
  return element;
}

/** All that is drawn in the shadow trees under an element. */
export function pieces(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(root instanceof ShadowRoot ? [element] : []),
    ...(element.shadowRoot ? pieces(element.shadowRoot) : []),
  ]);
}
