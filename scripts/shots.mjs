/* global document, customElements */
/**
 * Pictures of every element, for a person to look at: each view in boxes of 320, 600 and 1200 px,
 * light and dark, as a visitor in France sees it, written to shots/ or to the folder that is asked for.
 *
 *   node scripts/shots.mjs [--to folder] [part of a name …]
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer';
import { missingPackages, programs, sandboxless } from './lib/browsers.mjs';
import { main, root } from './lib/run.mjs';
import { createDemoServer, listen } from './lib/demo-server.mjs';

const widths = [320, 600, 1200];
const schemes = ['light', 'dark'];

const news = { src: '/demo/feeds/actualites.json', heading: 'Actualités' };
const agenda = { src: '/demo/feeds/agenda.json', heading: 'Agenda' };
const labels = { src: '/demo/feeds/labels.json' };
const territories = { src: '/demo/feeds/territoire-labels.json', heading: 'Territoires' };
const signedLabels = {
  src: '/demo/feeds/labels-signes.json',
  'issuer-key': '/demo/cle-publique.json',
};

const members = { src: '/demo/feeds/territoire-membres.json', heading: 'Le collectif' };

const plan = { src: '/demo/feeds/territoire-plan.json', heading: 'Le plan d’action' };
const initiatives = { src: '/demo/feeds/territoire-initiatives.json', heading: 'Initiatives' };

const actionDetails = { press: '[part=action-button]', shows: '[part=details]' };
const indicatorData = { press: '[part=data-button]', shows: '[part=data]' };
const chosenPin = { press: '[part=map-pin]', shows: '[part=map-panel]' };
const cluster = { shows: '[part=map-cluster]' };
/** One picture in the place of every tile: no other server is asked. */
const map = { 'with-map': '', tiles: '/demo/images/ville.svg?{z}/{x}/{y}' };
const mapStage = { press: '[part=map-button]', shows: '[part=map-stage]' };
const text = { press: 'summary', shows: 'details[open] .text' };
const found = { shows: '[part=finder-found]' };
const unfolded = { press: '[part=finder-fold]', shows: '[part=finder-button]' };
const themes = { press: '[part=finder-button][data-part=theme]', shows: '[part=finder-panel]' };
const choice = { press: '[part=finder-choice] input', shows: '[part=finder-chip]' };
const proof = { press: '[part=verify]', shows: '[part=checks]' };
const month = { press: '[part=view-month]', shows: '[part=month]' };
const week = { press: '[part=view-week]', shows: '[part=time-grid]' };
const list = { press: '[part=view-list]', shows: '[part=day-group]' };
const opened = { press: '[part~=open]', shows: 'dialog[open] [part=detail]' };
const belowLine = { press: '[part~=open]', shows: '[part=panel] [part=detail]' };
const day = { press: '[part=more]', shows: 'dialog[open] [part~=event]' };
const menu = { press: '[part=take-button]', shows: '[part=take-panel]' };
const finder = { shows: '[part~=finder]' };
const takeAway = { 'take-away': '', ics: 'https://example.org/agenda.ics' };
const details = { press: 'summary', shows: 'details[open] dl' };

/** Name → tag, attributes, and what to press once it is ready with what that shows. */
const subjects = {
  'news-list': ['news-list', { ...news, layout: 'list' }],
  'news-cards': ['news-list', { ...news, layout: 'cards' }],
  'news-headlines': ['news-list', { ...news, layout: 'headlines' }],
  'news-dialog': [
    'news-list',
    { ...news, open: 'dialog' },
    { press: '[part~=link]', shows: 'dialog[open] [part=text]' },
  ],
  'news-inline': [
    'news-list',
    { ...news, open: 'inline' },
    { press: '[part~=link]', shows: '[part=panel] [part=text]' },
  ],
  article: [
    'news-article',
    { src: '/demo/feeds/territoire-article.json' },
    { shows: '[part=notes]' },
  ],
  'members-logos': ['member-list', members],
  'members-list': ['member-list', { ...members, layout: 'list' }],
  'members-cards': ['member-list', { ...members, layout: 'cards', filters: '' }, finder],
  'labels-waves': ['label-list', { ...territories, 'group-by': 'wave' }],
  'labels-rows': ['label-list', { ...territories, layout: 'rows', 'group-by': 'state' }],
  'labels-proof': ['label-list', signedLabels, proof],
  'labels-proof-rows': ['label-list', { ...signedLabels, layout: 'rows' }, proof],
  'labels-arabic': ['label-list', { src: '/demo/feeds/labels.json', lang: 'ar', dir: 'rtl' }],
  'agenda-month': ['agenda-calendar', agenda, month],
  'agenda-week': ['agenda-calendar', { ...agenda, views: 'month week day list' }, week],
  'agenda-day-view': ['agenda-calendar', { ...agenda, view: 'day' }, { shows: '[part=time-grid]' }],
  'agenda-year': ['agenda-calendar', { ...agenda, view: 'year' }, { shows: '[part=year]' }],
  'agenda-days': ['agenda-calendar', { ...agenda, view: 'list' }],
  'next-list': ['agenda-list', { ...agenda, layout: 'list' }],
  'next-cards': ['agenda-list', { ...agenda, layout: 'cards' }, { shows: '[part=image]' }],
  'next-headlines': ['agenda-list', { ...agenda, layout: 'headlines' }],
  'next-inline': ['agenda-list', { ...agenda, open: 'inline' }, belowLine],
  'next-arabic': ['agenda-list', { ...agenda, lang: 'ar', dir: 'rtl' }],
  'next-event': ['agenda-list', agenda, opened],
  'agenda-event': ['agenda-calendar', { ...agenda, view: 'list' }, list, opened],
  'agenda-day': ['agenda-calendar', agenda, month, day],
  'agenda-take-away': ['agenda-calendar', { ...agenda, ...takeAway }, month, menu],
  'agenda-filters': ['agenda-calendar', { ...agenda, filters: '', holidays: 'A' }, month, finder],
  'agenda-arabic': ['agenda-calendar', { ...agenda, lang: 'ar', dir: 'rtl' }, month],
  'agenda-week-arabic': [
    'agenda-calendar',
    { ...agenda, view: 'list', lang: 'ar', dir: 'rtl' },
    list,
    week,
  ],
  'label-small': ['label-badge', { ...labels, size: 'small' }],
  'label-medium': ['label-badge', { ...labels, size: 'medium' }, details],
  'label-large': ['label-badge', { ...labels, size: 'large' }],
  'plan-themes': ['action-plan', plan],
  'plan-opened': [
    'action-plan',
    { ...plan, filters: '', download: '' },
    actionDetails,
    indicatorData,
    details,
  ],
  'plan-table': ['action-plan', { ...plan, view: 'table' }, { shows: '[part=action-table]' }],
  'plan-timeline': ['action-plan', { ...plan, view: 'timeline' }, { shows: '[part=timeline]' }],
  'plan-indicator': ['action-plan', { ...plan, item: 'km-cyclables' }, { shows: '[part=card]' }],
  'initiatives-cards': ['initiative-list', { ...initiatives, layout: 'cards' }, text],
  'initiatives-list': ['initiative-list', { ...initiatives, layout: 'list' }],
  'initiatives-headlines': ['initiative-list', { ...initiatives, layout: 'headlines' }],
  'initiatives-map': ['initiative-list', { ...initiatives, ...map }, mapStage, chosenPin],
  'next-map': ['agenda-list', { ...agenda, ...map, layout: 'list' }, mapStage, cluster],
  'filter-panels': ['feed-filter', { heading: 'Filtrer cette page', open: 'theme dates' }, found],
  'filter-chosen': ['feed-filter', {}, found, unfolded, themes, choice],
  'state-error': ['news-list', { src: '/demo/feeds/absent.json' }, { shows: '[part=retry]' }],
  'state-empty': ['news-list', { src: '/demo/feeds/vide.json' }, { shows: '[part=message]' }],
};

/** The elements that are shown below one which has no feed of its own. */
const companions = {
  'feed-filter': [
    ['news-list', { ...news, layout: 'headlines', 'page-size': '3' }],
    ['agenda-list', { ...agenda, limit: '3' }],
  ],
};

async function show(page, tag, attributes, steps) {
  const shown = [[tag, attributes], ...(companions[tag] ?? [])];
  await page.evaluate(async (described) => {
    const elements = described.map(([name, values]) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(values)) element.setAttribute(key, value);
      return element;
    });
    const told = elements
      .filter((element) => element.hasAttribute('src'))
      .map(
        (element) =>
          new Promise((resolve) => {
            element.addEventListener('feed-load', resolve);
            element.addEventListener('feed-error', resolve);
          }),
      );
    document.body.replaceChildren(...elements);
    await Promise.all(told);
    await elements[0].updateComplete;
  }, shown);
  for (const { press, shows } of steps) {
    if (press) await page.$eval(`${tag} >>> ${press}`, (button) => button.click());
    // Without `visible` it would look again only when something outside of shadow trees changes.
    await page.waitForSelector(`${tag} >>> ${shows}`, { visible: true });
  }
  // Pictures.
  await page.waitForNetworkIdle({ idleTime: 200 });
}

/** A page of the demo's origin with the elements and nothing else. */
async function openPage(browser, address) {
  const page = await browser.newPage();
  const response = await page.goto(`${address}demo/article.html`);
  if (!response.ok()) throw new Error(`${response.url()}: ${response.status()}`);
  await page.emulateTimezone('Europe/Paris');
  await page.evaluate(() => {
    for (const other of document.querySelectorAll('link, script')) other.remove();
  });
  await page.addScriptTag({ url: '/dist/cdn/all.js', type: 'module' });
  await page.waitForFunction(() => customElements.get('label-badge'));
  await page.addStyleTag({
    content:
      ':root { color-scheme: light dark; font: 16px/1.5 "Liberation Sans", sans-serif } body { margin: 16px }',
  });
  return page;
}

async function shoot(page, name, folder) {
  const [tag, attributes, ...steps] = subjects[name];
  const isModal = steps.some(({ shows }) => shows.startsWith('dialog'));
  for (const scheme of schemes) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const width of widths) {
      await page.setViewport({ width: width + 32, height: 700 });
      await show(page, tag, attributes, steps);
      const path = join(folder, `${name}-${width}-${scheme}.png`);
      await page.screenshot({ path, fullPage: !isModal });
    }
  }
}

await main(async () => {
  const { values, positionals } = parseArgs({
    options: { to: { type: 'string', default: join(root, 'shots') } },
    allowPositionals: true,
  });
  const missing = missingPackages('chromium');
  if (missing.length > 0) throw new Error(`apt-get install ${missing.join(' ')}`);
  const folder = resolve(values.to);
  mkdirSync(folder, { recursive: true });
  const server = createDemoServer();
  const address = await listen(server, 0);
  const browser = await puppeteer.launch({
    executablePath: programs.chromium(),
    args: [...sandboxless, '--disable-background-networking', '--hide-scrollbars'],
  });
  try {
    const page = await openPage(browser, address);
    for (const name of Object.keys(subjects)) {
      const isWanted = positionals.length === 0 || positionals.some((part) => name.includes(part));
      if (isWanted) await shoot(page, name, folder);
    }
  } finally {
    await browser.close();
    server.close();
  }
});
