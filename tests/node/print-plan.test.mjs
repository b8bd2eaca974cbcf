/* global document */
/** A plan on paper: no heading stands alone at the foot of a page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import puppeteer from 'puppeteer';
import { missingPackages, programs, sandboxless } from '../../scripts/lib/browsers.mjs';
import { listen } from '../../scripts/lib/demo-server.mjs';
import { root } from '../../scripts/lib/run.mjs';
import { readBack } from './printed/pdf.mjs';
import { pageServer } from './served/pages.mjs';

const skip = missingPackages('chromium').length > 0 && 'no chromium';

const pages = {
  '/plan': `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title><div></div>
<action-plan src="/plan.json"></action-plan><script type="module" src="/cdn/action-plan.js"></script>`,
  '/plan.json': readFileSync(join(root, 'demo/feeds/territoire-plan.json'), 'utf8'),
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

test(
  'a heading is on the page of what follows it, wherever the plan begins',
  { skip },
  async () => {
    const page = await browser.newPage();
    await page.goto(new URL('/plan', address).href);
    await page.waitForFunction(
      () => document.querySelector('action-plan').shadowRoot?.querySelectorAll('.subtitle').length,
    );
    const headings = await page.evaluate(() =>
      [...document.querySelector('action-plan').shadowRoot.querySelectorAll('h2, h3, h4, h5')].map(
        (heading) => heading.textContent.replace(/\s+/g, ' ').trim(),
      ),
    );
    assert.ok(headings.includes('Actions'), headings.join());
    const alone = [];
    for (let offset = 0; offset < 260; offset += 20) {
      await page.evaluate((millimetres) => {
        document.querySelector('div').style.height = `${millimetres}mm`;
      }, offset);
      const sheets = await readBack(await page.pdf({ format: 'A4' }));
      assert.ok(sheets.length > 2);
      for (const { words } of sheets.slice(0, -1)) {
        const last = headings.find((heading) => words.trim().endsWith(heading));
        if (last) alone.push(`${last}, ${offset} mm`);
      }
    }
    assert.deepEqual(alone, []);
    await page.close();
  },
);
