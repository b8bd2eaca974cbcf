import { expect } from '@open-wc/testing';
import type { AgendaList } from '../../src/elements/agenda-list/define.js';
import type { AgendaCalendar } from '../../src/elements/agenda-calendar/agenda-calendar.js';
import { Fault, store } from '../helpers/feeds.js';
import {
  appearing,
  openPage,
  parts,
  settled,
  tags,
  textOf,
  type Page,
  type Widget,
} from '../helpers/page.js';
import { useArticles, useLabelList, useMembers, useOpeners } from './use-people.js';
import { useInitiatives, usePlan } from './use-plan.js';
import { articles, wholeFeed } from './whole-feed.js';
import { longArticle, signedLabels } from './whole-people.js';
import { waitUntil } from '../helpers/wait.js';
import { run } from '../helpers/browser.js';

/** The policy that the partner's server sends, word for word. */
const header =
  "default-src 'none'; script-src 'nonce-test' 'strict-dynamic'; style-src 'none'; connect-src 'self'; img-src 'self'; base-uri 'none'; require-trusted-types-for 'script'";

async function openEverything(script: string): Promise<Page> {
  const [feed, other] = [await store(wholeFeed), await store(wholeFeed)];
  const once = (name: string): string => new Fault(`once/status/404?body=${name}`).url;
  const body = new URL(feed.url).pathname.split('/').at(-1)!;
  return await openPage('everything', {
    csp: 'strict',
    script,
    feed: feed.url,
    other: other.url,
    missing: '/__feed/status/404',
    'once-news': once(body),
    'once-agenda': once(body),
    'once-next': once(body),
    'once-label': once(body),
    'once-initiatives': once(body),
    'once-plan': once(body),
    'once-article': once(body),
    'once-labels': once(body),
    'once-members': once(body),
    article: (await store({ items: [longArticle, ...articles] })).url,
    signed: (await store({ items: signedLabels })).url,
  });
}

/** Waits for the elements; those that load in the viewport come last, since the others push them out of it. */
async function settleAll(page: Page, tag: string): Promise<Widget[]> {
  await settled(...page.find(`${tag}:not(.wait, [loading])`));
  for (const lazy of page.find(`${tag}[loading]`)) {
    const isThere = (): boolean => {
      lazy.scrollIntoView({ block: 'center' });
      return lazy.state === 'ready';
    };
    await waitUntil(isThere, 'what is lazy loads in the viewport');
  }
  return page.find(tag);
}

async function useNews(page: Page): Promise<void> {
  await settleAll(page, 'news-list');
  const [news, cards, headlines, filtered, , , offline] = page.find('news-list');
  expect(parts(news!, 'article').length).to.equal(1);
  (await appearing(news!, 'more')).click();
  await waitUntil(() => parts(news!, 'article').length === 2);
  expect(page.style(parts(news!, 'article')[0]!).display).to.equal('grid');
  expect(page.style(parts(cards!, 'article')[0]!).borderTopWidth).to.equal('1px');
  expect(page.style(parts(headlines!, 'list')[0]!.children[0]!).paddingTop).to.equal('12px');
  expect(parts(filtered!, 'title').map((title) => title.textContent.trim())).to.deep.equal([
    'Une piste de plus',
  ]);
  expect(parts(offline!, 'article').length, 'without a request').to.equal(1);
  await useOpeners(page);
}

async function openEvent(agenda: AgendaCalendar | AgendaList, name: string): Promise<HTMLElement> {
  const isIt = (button: HTMLElement): boolean => button.textContent.includes(name);
  [...parts(agenda, 'open'), ...parts(agenda, 'event')].find(isIt)!.click();
  await appearing(agenda, 'ics');
  return parts(agenda, 'dialog')[0]!;
}

/** Where its pieces stand is set as styles of theirs, as they are drawn. */
async function useTimeGrid(page: Page, agenda: AgendaCalendar): Promise<void> {
  parts(agenda, 'view-week')[0]!.click();
  await appearing(agenda, 'time-grid');
  const columns = parts(agenda, 'grid-day').map((day) => page.style(day).gridColumnStart);
  expect(columns).to.deep.equal(['2', '3', '4', '5', '6', '7', '8']);
  parts(agenda, 'view-month')[0]!.click();
  await appearing(agenda, 'month');
}

async function useAgenda(page: Page): Promise<void> {
  await settleAll(page, 'agenda-calendar');
  const [month, list] = page.find('agenda-calendar') as AgendaCalendar[];
  expect(page.style(parts(month!, 'month')[0]!).borderCollapse).to.equal('collapse');
  await useTimeGrid(page, month!);
  (await appearing(month!, 'more')).click();
  await appearing(month!, 'open');
  const day = parts(month!, 'dialog')[0] as HTMLDialogElement;
  expect(day.open).to.equal(true);
  day.close();
  const event = (await openEvent(list!, 'Concert')) as HTMLDialogElement;
  const description = await appearing(list!, 'description');
  await waitUntil(() => description.querySelector('img'), 'the description has its picture');
  expect(description.querySelector('h3, h4, h5, h6')?.textContent).to.equal('Programme');
  expect(page.style(event).paddingTop).to.equal('0px');
  event.close();
}

async function useLabels(page: Page): Promise<void> {
  await settleAll(page, 'label-badge');
  const [small, medium, large] = page.find('label-badge');
  for (const badge of [small!, medium!, large!]) {
    expect(page.style(parts(badge, 'badge')[0]!).display).to.equal('grid');
    (parts(badge, 'details')[0] as HTMLDetailsElement).open = true;
    await waitUntil(() => badge.shadowRoot!.querySelector('dd'), 'the details are shown');
    expect(page.style(badge.shadowRoot!.querySelector('dl')!).display).to.equal('grid');
  }
  expect(parts(medium!, 'logo').length).to.equal(1);
  await appearing(large!, 'drawing');
  expect(parts(large!, 'drawing').length).to.equal(1);
}

async function useAgendaList(page: Page): Promise<void> {
  await settleAll(page, 'agenda-list');
  const [list, cards] = page.find('agenda-list') as AgendaList[];
  const line = parts(list!, 'event')[0]!;
  expect(page.style(line).display).to.equal('grid');
  const [figure] = [await appearing(cards!, 'figure')];
  expect(page.style(figure.closest('article')!).borderTopWidth).to.equal('1px');
  const event = (await openEvent(list!, 'Concert')) as HTMLDialogElement;
  expect(page.style(event).paddingTop).to.equal('0px');
  event.close();
}

const uses = {
  'news-list': useNews,
  'agenda-calendar': useAgenda,
  'agenda-list': useAgendaList,
  'label-badge': useLabels,
  'initiative-list': async (page: Page) =>
    useInitiatives(page, await settleAll(page, 'initiative-list')),
  'action-plan': async (page: Page) => usePlan(page, await settleAll(page, 'action-plan')),
  'news-article': async (page: Page) => useArticles(page, await settleAll(page, 'news-article')),
  'label-list': async (page: Page) => useLabelList(page, await settleAll(page, 'label-list')),
  'member-list': async (page: Page) => useMembers(page, await settleAll(page, 'member-list')),
};

describe('under a strict content security policy', () => {
  it('the page is sent with the policy of the issue', async () => {
    const { headers } = await fetch('/__page/everything?csp=strict');
    expect(headers.get('content-security-policy')).to.equal(header);
  });

  it('the witness sees a violation and an error', async () => {
    const strict = await openPage('host', { csp: 'strict' });
    strict.document.body.setAttribute('style', 'color: red');
    await waitUntil(() => strict.witness.violations.length);
    const lax = await openPage('host');
    await lax.load('/tests/pages/throwing.js');
    await waitUntil(() => lax.witness.errors.length);
  });

  const scripts = { ...Object.fromEntries(tags.map((tag) => [`${tag}.js`, [tag]])) };
  for (const [script, defined] of Object.entries({
    ...scripts,
    'all.js': tags,
    'autoload.js': tags,
  })) {
    it(`${script} renders every state with no violation and no error`, async function () {
      // A page of all elements has nine times as much to show.
      this.timeout(this.timeout() + 10_000 * defined.length);
      const page = await openEverything(script);
      // First, as a feed that does not come is an error after a time that the rest may take, or all of this.
      for (const tag of defined) {
        await page.window.customElements.whenDefined(tag);
        const says = (): string => textOf(page.find(`${tag}.wait`)[0]!);
        await waitUntil(() => /Chargement|pas disponibles/.test(says()), tag);
      }
      for (const tag of defined) {
        await uses[tag](page);
        for (const state of ['error', 'empty', 'stale'] as const) {
          const [element] = page.find(`${tag}.${state}`);
          if (state === 'stale') await element!.reload();
          expect(element!.state, `${tag}, ${state}`).to.equal(state);
        }
        expect(
          page.style(await appearing(page.find(`${tag}.stale`)[0]!, 'note')).paddingTop,
        ).to.equal('12px');
        await appearing(page.find(`${tag}.error`)[0]!, 'retry');
      }
      expect(page.trouble).to.deep.equal([]);
    });
  }
});

describe('a feed that may not be read', () => {
  async function told(values: Record<string, string>): Promise<[Page, string, string]> {
    const { crossOrigin } = await run();
    const feed = `${crossOrigin}/__feed/ok?cors=none`;
    const page = await openPage('reports', { feed, ...values });
    const elements = page.find('news-list, agenda-calendar');
    await settled(...elements);
    await waitUntil(() => page.told.length === 2, 'the owner is told');
    expect(elements.map(({ state }) => state)).to.deep.equal(['error', 'error']);
    return [page, page.told[0]!, crossOrigin];
  }

  it('by the policy of the page: the owner is told which directive, and it is not asked for again and again', async () => {
    const [page, message, crossOrigin] = await told({ csp: 'strict' });
    expect(message).to.contain(
      `la CSP de la page le refuse ; ajoutez ${crossOrigin} à sa directive`,
    );
    expect(page.witness.violations.length).to.be.lessThan(3);
  });

  it('by other sites: the owner is told which header', async () => {
    const [, message] = await told({});
    expect(message).to.contain('en-tête « Access-Control-Allow-Origin »');
    expect(message).not.to.contain('CSP');
  });
});
