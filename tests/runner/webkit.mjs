/** WebKitGTK: its WebDriver needs a display, so both are started here and ended with the browser. */
import { spawnSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { programs } from '../../scripts/lib/browsers.mjs';
import { freePort } from '../../scripts/lib/free-port.mjs';
import { start } from '../../scripts/lib/spawned.mjs';
import { browserDied } from './reporter.mjs';

/** Milliseconds that a program may take to start, or to say that it has ended, on a machine that is busy. */
const patience = 60_000;

/** Xvfb picks a display number nobody uses and writes it to the file descriptor we name. */
function startDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1400x1200x24', '-nolisten', 'tcp'];
  const display = start(programs.xvfb(), args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((resolve, reject) => {
    display.child.once('error', reject);
    display.child.once('exit', () => reject(new Error('Xvfb did not start.')));
    display.child.stdio[3].once('data', (number) => {
      resolve({ name: `:${String(number).trim()}`, stop: display.stop });
    });
  });
}

async function waitForDriver(port) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await setTimeout(100);
  }
  throw new Error('WebKitWebDriver did not start.');
}

/** The driver's word for a session whose browser is no more, or has lost its page. */
const isDeath = ({ name }) => name === 'invalid session id';

/** The word of webdriverio for a page that no longer answers: what draws in WebKit may lock itself for good. */
const isSilence = ({ message }) => /request timed out/i.test(message);

class WebKitLauncher extends WebdriverLauncher {
  #display;
  #driver;

  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKitGTK';
  }

  /** Before the first file, and before the next one when the browser has died. */
  async createDriverManager() {
    this.#display = await startDisplay();
    const env = {
      ...process.env,
      DISPLAY: this.#display.name,
      GDK_BACKEND: 'x11',
      GTK_A11Y: 'none',
    };
    this.options.port = await freePort();
    const args = [`--port=${this.options.port}`];
    this.#driver = start(programs.webKitDriver(), args, { env, stdio: 'ignore' });
    await waitForDriver(this.options.port);
    const manager = await super.createDriverManager();
    // No window manager gives the window the keyboard, and without it the page never has the focus.
    const search = ['search', '--sync', '--onlyvisible', '--class', 'MiniBrowser', 'windowfocus'];
    spawnSync(programs.xdotool(), search, { env, timeout: patience });
    return manager;
  }

  /** The runner's own does not wait, and a page that cannot be opened then ends the whole run. */
  async startSession(id, url) {
    await this.ensureManagerInitialized();
    await this.driverManager.startSession(id, url);
  }

  async stopSession(id) {
    try {
      return await super.stopSession(id);
    } catch (error) {
      if (!isSilence(error) && !(await this.#isDead())) throw error;
      await this.stop();
      return { errors: [{ message: browserDied }] };
    }
  }

  /** Known to the driver some time after a command that went wrong for it. */
  async #isDead() {
    for (const end = Date.now() + patience; Date.now() < end; await setTimeout(50)) {
      const death = await this.driver.getWindowHandle().then(() => false, isDeath);
      if (death) return true;
    }
    return false;
  }

  async stop() {
    // A page that hangs never says goodbye.
    await Promise.race([super.stop(), setTimeout(5000)]);
    this.#driver?.stop();
    this.#display?.stop();
    this.driverManager = undefined;
  }
}

export function webKitLauncher() {
  return new WebKitLauncher({
    hostname: '127.0.0.1',
    path: '/',
    connectionRetryCount: 0,
    // As long as the runner itself waits for a page to begin.
    connectionRetryTimeout: 180_000,
    capabilities: {
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: programs.miniBrowser(), args: ['--automation'] },
    },
  });
}
