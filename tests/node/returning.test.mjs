/* global document, window */
/** A page that comes back from the browser's back/forward cache. */
import assert from 'node:assert/strict';
import test, { after, afterEach, before } from 'node:test';
import puppeteer from 'puppeteer';
import { missingPackages, programs, sandboxless } from '../../scripts/lib/browsers.mjs';
import { listen } from '../../scripts/lib/demo-server.mjs';
import { shift } from '../server/shifted.mjs';
import { pageServer } from './served/pages.mjs';

const skip = missingPackages('chromium').length > 0 && 'no chromium';

const feed = (items) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Flux', items });
const news = [1, 2, 3].map((number) => ({
  id: `${number}`,
  title: `Titre ${number}`,
  url: '/elsewhere',
  date_published: `2026-06-0${4 - number}T10:00:00Z`,
}));
const events = [
  { id: 'a', title: 'Concert', _event: { startDate: '2026-06-10T20:30:00+02:00' } },
  { id: 'b', title: 'Festival', _event: { startDate: '2026-07-16', endDate: '2026-07-18' } },
];
const page = (refresh) => `<!doctype html><html lang="fr"><title>Page</title>
<news-list src="/news.json" page-size="2" ${refresh}></news-list>
<agenda-calendar src="/agenda.json" date="2026-06"></agenda-calendar>
<script type="module" src="/cdn/news-list.js"></script>
<script type="module" src="/cdn/agenda-calendar.js"></script>`;

let server;
let browser;
let address;
const asked = [];

before(async () => {
  if (skip) return;
  const pages = {
    '/page': page(''),
    '/fresh': page('refresh="60"'),
    '/elsewhere': '<!doctype html><title>Ailleurs</title>',
    '/news.json': feed(news),
    '/agenda.json': feed(events),
  };
  server = pageServer(pages, (path) => asked.push(path) > 0);
  address = await listen(server, 0);
  browser = await puppeteer.launch({
    executablePath: programs.chromium(),
    args: sandboxless,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
});

afterEach(() => {
  asked.length = 0;
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** Opens a page, follows the first link of its news and comes back. */
async function comeBack(path, beforeLeaving = '') {
  const tab = await browser.newPage();
  await tab.goto(new URL(path, address).href, { waitUntil: 'networkidle0' });
  await shows(tab, ['Titre 1', 'Titre 2'], 'juin 2026');
  await tab.evaluate(() => {
    window.addEventListener('pageshow', ({ persisted }) => (window.isPersisted = persisted));
  });
  await tab.evaluate(beforeLeaving);
  const click = () => document.querySelector('news-list').shadowRoot.querySelector('a').click();
  await Promise.all([tab.waitForNavigation(), tab.evaluate(click)]);
  assert.equal(await tab.title(), 'Ailleurs');
  await Promise.all([tab.waitForNavigation(), tab.evaluate(() => window.history.back())]);
  await tab.waitForFunction(() => window.isPersisted !== undefined);
  assert.equal(await tab.evaluate(() => window.isPersisted), true, 'the page was kept');
  return tab;
}

/** Waits until the news and the period of the calendar are these. */
function shows(tab, titles, period) {
  return tab.waitForFunction(
    (wantedTitles, wantedPeriod) => {
      const [list, calendar] = ['news-list', 'agenda-calendar'].map(
        (tag) => document.querySelector(tag).shadowRoot,
      );
      if (!list || !calendar) return false;
      const links = [...list.querySelectorAll('[part~=link]')].map((one) => one.textContent.trim());
      const heading = calendar.querySelector('[part~=period]')?.textContent.trim();
      return links.join() === wantedTitles.join() && heading === wantedPeriod;
    },
    {},
    titles,
    period,
  );
}

const press = (tab, tag, part) =>
  tab.evaluate(
    (element, name) =>
      document.querySelector(element).shadowRoot.querySelector(`[part~=${name}]`).click(),
    tag,
    part,
  );

const feedsAsked = () => asked.filter((path) => path.endsWith('.json')).sort();

test(
  'what was shown is there, without another request, and its buttons work',
  { skip },
  async () => {
    const tab = await comeBack('/page');
    await shows(tab, ['Titre 1', 'Titre 2'], 'juin 2026');
    await press(tab, 'news-list', 'more');
    await press(tab, 'agenda-calendar', 'next');
    await shows(tab, ['Titre 1', 'Titre 2', 'Titre 3'], 'juillet 2026');
    assert.deepEqual(feedsAsked(), ['/agenda.json', '/news.json']);
    await tab.close();
  },
);

test('a feed with refresh is asked for again once it is old', { skip }, async () => {
  const early = await comeBack('/fresh');
  await shows(early, ['Titre 1', 'Titre 2'], 'juin 2026');
  assert.deepEqual(feedsAsked(), ['/agenda.json', '/news.json'], 'it is not old yet');
  await early.close();
  asked.length = 0;
  const late = await comeBack('/fresh', `(${shift})(3_600_000)`);
  await late.waitForFunction(
    (name) => window.performance.getEntriesByName(name).length === 2,
    {},
    new URL('/news.json', address).href,
  );
  await shows(late, ['Titre 1', 'Titre 2'], 'juin 2026');
  assert.deepEqual(feedsAsked(), ['/agenda.json', '/news.json', '/news.json']);
  await press(late, 'news-list', 'more');
  await shows(late, ['Titre 1', 'Titre 2', 'Titre 3'], 'juin 2026');
  await late.close();
});
