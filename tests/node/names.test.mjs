/* global document */
/** Names as Chromium computes them, of what several parts of a template say: a space between them is heard. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import puppeteer from 'puppeteer';
import { missingPackages, programs, sandboxless } from '../../scripts/lib/browsers.mjs';
import { listen } from '../../scripts/lib/demo-server.mjs';
import { root } from '../../scripts/lib/run.mjs';
import { readChromium } from '../runner/tree-chromium.mjs';
import { pageServer } from './served/pages.mjs';

const skip = missingPackages('chromium').length > 0 && 'no chromium';

const feed = (name) => readFileSync(join(root, `demo/feeds/${name}.json`), 'utf8');

const pages = {
  '/page': `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>
<news-list src="/news.json" page-size="6"></news-list>
<initiative-list src="/initiatives.json"></initiative-list>
<script type="module" src="/cdn/all.js"></script>`,
  '/news.json': feed('actualites'),
  '/initiatives.json': feed('territoire-initiatives'),
};

let server;
let browser;
let address;

before(async () => {
  if (skip) return;
  server = pageServer(pages);
  address = await listen(server, 0);
  browser = await puppeteer.launch({ executablePath: programs.chromium(), args: sandboxless });
});

after(async () => {
  await browser?.close();
  server?.close();
});

test('words that stand apart on the page are apart in a name', { skip }, async () => {
  const page = await browser.newPage();
  await page.goto(new URL('/page', address).href);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('news-list, initiative-list')].every((element) =>
      element.shadowRoot?.querySelector('[part=more], [part=details]'),
    ),
  );
  const names = (await readChromium(page)).map(({ name }) => name);
  const counted = names.filter((name) => name.startsWith('Afficher plus d’actualités'));
  assert.match(counted[0], /^Afficher plus d’actualités \(6 sur \d+\)$/u);
  const details = names.filter((name) => name.startsWith('En savoir plus'));
  assert.ok(details.length > 1);
  for (const name of details) assert.match(name, /^En savoir plus( \(.+\))?$/u);
});
