/** Chromium, and pages in it that know nothing of one another. */
import { basename } from 'node:path';
import puppeteer from 'puppeteer-core';
import { programs, sandboxless } from '../../scripts/lib/browsers.mjs';

/**
 * The figures of Chromium's own developer tools: bytes a second, and milliseconds that each answer
 * waits.
 */
export const networks = {
  fast: undefined,
  fast4g: { download: (9_000_000 / 8) * 0.9, upload: (1_500_000 / 8) * 0.9, latency: 60 * 2.75 },
  slow4g: { download: (1_600_000 / 8) * 0.9, upload: (750_000 / 8) * 0.9, latency: 150 * 3.75 },
};

/**
 * The headless shell is the engine alone; Chromium itself also opens pages of its own, whose work
 * would be measured with ours.
 *
 * @returns the browser and, in words, which one it is
 */
export async function launch() {
  const executablePath = programs.headlessShell() ?? programs.chromium();
  if (!executablePath) throw new Error('The bench needs Chromium (npm run setup -- --tests).');
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    protocolTimeout: 300_000,
    // To be told of every piece of every answer costs a page as much as to read them.
    networkEnabled: false,
    env: { ...process.env, TZ: 'Europe/Paris', LANG: 'fr_FR.UTF-8' },
    args: [
      ...sandboxless,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  return { browser, about: `${await browser.version()} (${basename(executablePath)})` };
}

/**
 * Opens a page with an empty cache, in a process that is already there, and calls `use` with it.
 *
 * @param {{ origin: string, cpu?: number, net?: string, setup?: Function | Function[],
 *   argument?: unknown }} options `setup` runs in the page before its own scripts, with `argument`
 */
export async function withPage(browser, { origin, cpu = 1, net = 'fast', setup, argument }, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1200, height: 900 });
    await page.goto(`${origin}/blank.html`);
    const devtools = await page.createCDPSession();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    for (const run of [setup ?? []].flat()) await page.evaluateOnNewDocument(run, argument);
    if (networks[net]) await slowDown(devtools, networks[net]);
    if (cpu > 1) await page.emulateCPUThrottling(cpu);
    const result = await use(page, devtools);
    if (errors.length) throw new Error(`${page.url()}: ${errors[0]}`);
    return result;
  } finally {
    await context.close();
  }
}

export const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** By hand: puppeteer does it only where it is told of all traffic. */
async function slowDown(devtools, { download, upload, latency }) {
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: download,
    uploadThroughput: upload,
  });
}

/** Bytes of live JavaScript objects, DOM nodes and listeners, once all garbage is gone. */
export async function memory(devtools) {
  for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}
