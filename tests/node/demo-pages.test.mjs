/* global document, window */
/** The demo's pages stay fresh, and their links lead to pages that a person can read. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { JSDOM } from 'jsdom';
import puppeteer from 'puppeteer';
import { missingPackages, programs, sandboxless } from '../../scripts/lib/browsers.mjs';
import { createDemoServer, listen } from '../../scripts/lib/demo-server.mjs';
import { elements } from '../../scripts/lib/elements.mjs';
import { root } from '../../scripts/lib/run.mjs';

const skip = missingPackages('chromium').length > 0 && 'no chromium';

let server;
let browser;
let address;
let today;

before(async () => {
  server = createDemoServer({ today: () => today });
  address = await listen(server, 0);
  if (!skip)
    browser = await puppeteer.launch({ executablePath: programs.chromium(), args: sandboxless });
});

after(async () => {
  await browser?.close();
  server.close();
});

const answerAt = (path) => fetch(new URL(path, address));
const textAt = async (path) => (await answerAt(path)).text();
const pageAt = async (path) => new JSDOM(await textAt(path)).window.document;
const day = 86_400_000;
const ages = (dates) =>
  dates.map((date) => (Date.parse(`${today}T12:00Z`) - Date.parse(date)) / day);

for (const now of ['2026-06-19', '2026-12-01', '2027-03-29', '2031-01-01']) {
  test(`on ${now} the demo's news are of the week, its events to come`, async () => {
    today = now;
    const { items } = JSON.parse(await textAt('demo/feeds/actualites.json'));
    const newest = Math.min(...ages(items.map((item) => item.date_published)));
    assert.ok(newest > 0 && newest < 8.5, `news of ${newest} days ago`);
    const told = items.find(({ id }) => id === 'un-ecosysteme-dynamique');
    assert.match(told.date_published, /^2019-02-27/, 'what happened keeps its date');
    const rss = new JSDOM(await textAt('demo/feeds/autres/actualites.xml'), {
      contentType: 'text/xml',
    });
    const dates = [...rss.window.document.querySelectorAll('pubDate')].map(
      (one) => one.textContent,
    );
    assert.ok(Math.min(...ages(dates)) < 8.5 && Math.min(...ages(dates)) > 0, dates.join());
    for (const date of dates)
      assert.equal(date.slice(0, 3), new Date(Date.parse(date)).toUTCString().slice(0, 3));
    const { events } = JSON.parse(await textAt('demo/feeds/autres/openagenda.json'));
    const next = Math.max(
      ...ages(events.flatMap(({ timings }) => timings.map(({ begin }) => begin))),
    );
    assert.ok(next < 0 && next > -8, `an event in ${-next} days`);
  });
}

test('the page of an item that is not there has no empty frame', { skip }, async () => {
  today = '2026-12-01';
  const page = await browser.newPage();
  const frames = async (path) => {
    await page.goto(new URL(path, address).href);
    await page.waitForFunction(() => !/instant/.test(document.querySelector('h1').textContent));
    return page.$$eval('.article img', (all) => all.filter((one) => one.checkVisibility()).length);
  };
  assert.equal(await frames('demo/article.html'), 0);
  assert.equal(await frames('demo/article.html?id=territoire-french-impact'), 0);
  assert.equal(await frames('demo/article.html?id=facile-a-lire'), 1);
  await page.close();
});

test('the link inside an element leads to a page, as the code to copy has it', async () => {
  const pages = [...elements.map(({ tag }) => `demo/${tag}.html`), 'demo/votre-flux.html'];
  for (const path of pages) {
    const page = await pageAt(path);
    for (const link of page.querySelectorAll(elements.map(({ tag }) => `${tag} a`).join())) {
      const answer = await answerAt(link.getAttribute('href'));
      const type = answer.headers.get('content-type');
      assert.equal(type, 'text/html; charset=utf-8', `${path}: ${link.getAttribute('href')}`);
    }
  }
});

test('the documents are pages, and their links lead somewhere', async () => {
  const list = await pageAt('docs/');
  const documents = [...list.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
  assert.ok(documents.includes('/docs/feeds.html') && documents.includes('/docs/feed.html'));
  for (const path of documents) {
    const page = await pageAt(path);
    assert.ok(page.querySelector('h1').textContent);
    for (const link of page.querySelectorAll('main a[href]')) {
      const target = new URL(link.getAttribute('href'), new URL(path, address));
      if (target.origin !== new URL(address).origin) continue;
      const where = `${path}: ${link.outerHTML}`;
      // What is not of the demo is in the repository.
      if (!/^\/(docs|demo|schema)\//.test(target.pathname)) continue;
      assert.equal((await answerAt(target)).status, 200, where);
      const id = decodeURIComponent(target.hash.slice(1));
      if (id) assert.ok((await pageAt(target)).getElementById(id), where);
    }
  }
});

/** Window widths in CSS pixels, each with the size of the text in per cent (RGAA 10.4, 10.11). */
for (const [width, size] of [
  [360, 200],
  [320, 100],
]) {
  test(`no page scrolls sideways at ${width} px with text of ${size} %`, { skip }, async () => {
    today = '2026-12-01';
    const documents = await pageAt('docs/');
    const paths = [
      ...readdirSync(join(root, 'demo'))
        .filter((name) => name.endsWith('.html'))
        .map((name) => `/demo/${name}`),
      '/docs/',
      ...[...documents.querySelectorAll('main a')].map((link) => link.getAttribute('href')),
    ];
    const page = await browser.newPage();
    await page.setViewport({ width, height: 800 });
    const wide = [];
    for (const path of paths) {
      await page.goto(new URL(path, address).href, { waitUntil: 'networkidle0' });
      const over = await page.evaluate((percent) => {
        const { documentElement } = document;
        const own = parseFloat(window.getComputedStyle(documentElement).fontSize);
        documentElement.style.fontSize = `${(own * percent) / 100}px`;
        return documentElement.scrollWidth - window.innerWidth;
      }, size);
      if (over > 0) wide.push(`${path}: ${over} px`);
    }
    assert.deepEqual(wide, []);
    await page.close();
  });
}

test(
  'the columns of the partner’s page stand below one another where large text leaves no room',
  { skip },
  async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(new URL('demo/partenaire.html', address).href);
    const isBeside = () =>
      page.evaluate(() => {
        const [main, aside] = ['main', 'aside'].map((tag) => document.querySelector(tag));
        return main.getBoundingClientRect().bottom > aside.getBoundingClientRect().top;
      });
    assert.equal(await isBeside(), true);
    await page.evaluate(() => (document.documentElement.style.fontSize = '125%'));
    assert.equal(await isBeside(), false);
    await page.close();
  },
);
