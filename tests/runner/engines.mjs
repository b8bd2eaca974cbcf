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

export const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { executablePath: programs.chromium(), args: [...quiet, ...sandboxless] },
    }),
  firefox: () =>
    puppeteerLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: programs.firefox(),
        headless: true,
        args: ['--remote-allow-system-access'],
      },
    }),
  webkit: webKitLauncher,
};
