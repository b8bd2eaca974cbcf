/** How each engine is started. The process's own TZ is the browser's, so a run has one zone. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { programs, sandboxless } from '../../scripts/lib/browsers.mjs';
import { webKitLauncher } from './webkit.mjs';

/** A browser that phones home makes tests slow on a closed network and sends what nobody asked it to. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-gpu',
  // For what tells whether anything keeps an element that is gone.
  '--js-flags=--expose-gc',
];

/** Milliseconds: for a page that hangs, not for a machine that is busy. */
const longestNavigation = 300_000;

async function createPage({ context }) {
  const page = await context.newPage();
  page.setDefaultNavigationTimeout(longestNavigation);
  return page;
}

export const launchers = {
  chromium: () =>
    chromeLauncher({
      createPage,
      launchOptions: { executablePath: programs.chromium(), args: [...quiet, ...sandboxless] },
    }),
  firefox: () =>
    puppeteerLauncher({
      createPage,
      launchOptions: {
        browser: 'firefox',
        executablePath: programs.firefox(),
        headless: true,
        args: ['--remote-allow-system-access'],
      },
    }),
  webkit: webKitLauncher,
};
