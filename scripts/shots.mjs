/* global document, customElements */
/**
 * Pictures of every element, for a person to look at: each view in boxes of 320, 600 and 1200 px,
 * light and dark, written to shots/.
 *
 *   node scripts/shots.mjs [part of a name …]
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer';
import { root } from './lib/run.mjs';
import { createDemoServer, listen } from './serve.mjs';

const widths = [320, 600, 1200];
const schemes = ['light', 'dark'];

const news = { src: '/demo/feeds/actualites.json', heading: 'Actualités' };
const agenda = { src: '/demo/feeds/agenda.json', heading: 'Agenda' };
const labels = { src: '/demo/feeds/labels.json' };

/** Name → tag, attributes, and what to press once it is ready. */
const subjects = {
  'news-list': ['news-list', { ...news, layout: 'list' }],
  'news-cards': ['news-list', { ...news, layout: 'cards' }],
  'news-headlines': ['news-list', { ...news, layout: 'headlines' }],
  'agenda-month': ['agenda-calendar', agenda, '[part=view-month]'],
  'agenda-list': ['agenda-calendar', { ...agenda, view: 'list' }],
  'agenda-event': [
    'agenda-calendar',
    { ...agenda, view: 'list' },
    '[part=view-list]',
    '[part=open]',
  ],
  'agenda-day': ['agenda-calendar', agenda, '[part=view-month]', '[part=more]'],
  'label-small': ['label-badge', { ...labels, size: 'small' }],
  'label-medium': ['label-badge', { ...labels, size: 'medium' }, 'summary'],
  'label-large': ['label-badge', { ...labels, size: 'large' }],
  'state-error': ['news-list', { src: '/demo/feeds/absent.json' }],
  'state-empty': ['news-list', { src: '/demo/feeds/vide.json' }],
};

async function show(page, tag, attributes, presses) {
  await page.evaluate(
    async (name, values, buttons) => {
      document.body.replaceChildren();
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(values)) element.setAttribute(key, value);
      const told = new Promise((resolve) => {
        element.addEventListener('feed-load', resolve);
        element.addEventListener('feed-error', resolve);
      });
      document.body.append(element);
      await told;
      for (const button of buttons) {
        element.shadowRoot.querySelector(button)?.click();
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
      await element.updateComplete;
    },
    tag,
    attributes,
    presses,
  );
  await page.waitForNetworkIdle({ idleTime: 200 });
}

const wanted = process.argv.slice(2);
const folder = join(root, 'shots');
mkdirSync(folder, { recursive: true });
const server = createDemoServer();
const address = (await listen(server, 0)) ?? server.address();
const base = typeof address === 'string' ? address : `http://127.0.0.1:${server.address().port}`;
const browser = await puppeteer.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--hide-scrollbars'],
});
const page = await browser.newPage();
await page.goto(`${base}/demo/article.html`);
await page.evaluate(() => {
  for (const style of document.querySelectorAll('link, script')) style.remove();
});
await page.addScriptTag({ url: '/dist/cdn/all.js', type: 'module' });
await page.waitForFunction(() => customElements.get('label-badge'));
await page.addStyleTag({
  content:
    ':root { color-scheme: light dark; font: 16px/1.5 "Liberation Sans", sans-serif } body { margin: 16px }',
});
for (const [name, [tag, attributes, ...presses]] of Object.entries(subjects)) {
  if (wanted.length && !wanted.some((part) => name.includes(part))) continue;
  for (const scheme of schemes) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const width of widths) {
      await page.setViewport({ width: width + 32, height: 700 });
      await show(page, tag, attributes, presses);
      const modal = presses.includes('[part=open]') || presses.includes('[part=more]');
      await page.screenshot({
        path: join(folder, `${name}-${width}-${scheme}.png`),
        fullPage: !modal,
      });
    }
  }
}
await browser.close();
server.close();
