/** Makes a bare machine ready; does nothing, and needs no network, when everything is there. */
import { installBrowsers } from './lib/install-browsers.mjs';
import { installModules } from './lib/install-modules.mjs';
import { main } from './lib/run.mjs';

await main(() => {
  installModules();
  if (process.argv.includes('--browsers')) installBrowsers();
});
