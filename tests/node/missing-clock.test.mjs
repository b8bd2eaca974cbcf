/* global document, window */
/** Words about the present follow the clock, though its file could not be had at first. */
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import puppeteer from 'puppeteer';
import { missingPackages, programs, sandboxless } from '../../scripts/lib/browsers.mjs';
import { listen } from '../../scripts/lib/demo-server.mjs';
import { shift } from '../server/shifted.mjs';
import { pageServer } from './served/pages.mjs';

const skip = missingPackages('chromium').length > 0 && 'no chromium';

const aDay = 86_400_000;
const day = (offset) => new Date(Date.now() + offset * aDay).toISOString().slice(0, 10);
const badge = (id) => `<label-badge id="${id}" time-zone="UTC">
<script type="application/json">${JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Labels',
  items: [{ id, title: `Label ${id}`, _label: { validFrom: day(-9), expires: day(3) } }],
})}</script></label-badge>`;
const ids = ['a', 'b', 'c'];
const pages = {
  '/page': `<!doctype html><html lang="fr"><title>Page</title>${ids.map(badge).join('')}
<script type="module" src="/cdn/label-badge.js"></script>`,
};

let server;
let browser;
let address;
let isClockThere = false;

before(async () => {
  if (skip) return;
  server = pageServer(pages, (path) => isClockThere || !/clock-\w+\.js$/.test(path));
  address = await listen(server, 0);
  browser = await puppeteer.launch({ executablePath: programs.chromium(), args: sandboxless });
});

after(async () => {
  await browser?.close();
  server?.close();
});

test('each of several elements is served after a later update', { skip }, async () => {
  const page = await browser.newPage();
  // Long timers are kept, and run when the test says that their time has come.
  await page.evaluateOnNewDocument(() => {
    const { setTimeout } = window;
    const later = (window.later = []);
    window.setTimeout = (run, delay, ...rest) =>
      delay > 60_000 ? later.push(run) : setTimeout(run, delay, ...rest);
  });
  const missing = page.waitForResponse((response) => /clock-\w+\.js$/.test(response.url()));
  await page.goto(new URL('/page', address).href);
  const states = () =>
    [...document.querySelectorAll('label-badge')].map((one) =>
      one.shadowRoot?.querySelector('[part~=state]')?.textContent.trim().replace(/ .*/, ''),
    );
  await page.waitForFunction(`(${states})().join() === 'Obtenu,Obtenu,Obtenu'`);
  assert.equal((await missing).status(), 404);
  isClockThere = true;
  const update = () => {
    for (const one of document.querySelectorAll('label-badge')) one.requestUpdate();
    return window.later.length > 0;
  };
  await page.waitForFunction(update);
  await page.evaluate(() =>
    Promise.all([...document.querySelectorAll('label-badge')].map((one) => one.updateComplete)),
  );
  await page.evaluate(`(${shift})(${9 * aDay})`);
  await page.evaluate(() => window.later.splice(0).forEach((run) => run()));
  await page.waitForFunction(`(${states})().join() === 'Expiré,Expiré,Expiré'`);
  await page.close();
});
