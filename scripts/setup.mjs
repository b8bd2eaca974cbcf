/**
 * Installs what is missing on this machine. When everything is there it does nothing and needs no network.
 *
 *   node scripts/setup.mjs           node_modules
 *   node scripts/setup.mjs --tests   the browsers and the other versions of Node as well
 */
import { installBrowsers } from './lib/install-browsers.mjs';
import { installModules } from './lib/install-modules.mjs';
import { installOtherNodes } from './lib/node-versions.mjs';
import { main } from './lib/run.mjs';

await main(() => {
  installModules();
  if (!process.argv.includes('--tests')) return;
  installBrowsers();
  installOtherNodes();
});
