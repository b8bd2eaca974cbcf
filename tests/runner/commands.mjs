/**
 * The commands that a test gives to its browser, the same in every engine; tests/helpers/browser.ts has the
 * functions. The runner's own commands do not reach Firefox and WebKit with all of this.
 */
import { emulateInChromium, emulateInFirefox } from './emulate.mjs';
import { transcriptOf } from './transcripts.mjs';
import { treeOf } from './tree.mjs';
import { chordForPuppeteer, chordForWebDriver } from './keys.mjs';
import { resizeWindow } from './window.mjs';

function pageOf({ browser, id }) {
  return browser.type === 'puppeteer' ? browser.getPage(id) : undefined;
}

const actions = {
  async viewport(session, size) {
    const page = pageOf(session);
    if (page) await page.setViewport(size);
    else await resizeWindow(session.browser.driver, size);
    return true;
  },

  async emulate(session, media) {
    const page = pageOf(session);
    if (!page) return Object.keys(media).length === 0;
    await (session.browser.name === 'Firefox' ? emulateInFirefox : emulateInChromium)(page, media);
    return true;
  },

  async press(session, keys) {
    const page = pageOf(session);
    if (page) await chordForPuppeteer(page, keys);
    else await chordForWebDriver(session.browser.driver, keys);
    return true;
  },

  tree: treeOf,

  transcript: (_session, { name, engine, chapter, text }) =>
    transcriptOf(`${name}.${engine}`, chapter, text),
};

export function commands() {
  return {
    name: 'widgets-commands',
    executeCommand({ command, payload, session }) {
      const [scope, name] = command.split(':');
      return scope === 'widgets' ? actions[name]?.(session, payload) : undefined;
    },
  };
}
