/** Where the three engines are on this machine, and which Debian package brings what is missing. */
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export function findProgram(...names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'];
  for (const name of names) {
    const program = folders.map((folder) => join(folder, name)).find(isProgram);
    if (program) return program;
  }
  return undefined;
}

/** Debian keeps MiniBrowser in a folder named after the processor: /usr/lib/<multiarch>/webkit2gtk-4.1. */
function findMiniBrowser() {
  try {
    return readdirSync('/usr/lib')
      .flatMap((arch) =>
        ['4.1', '4.0'].map((api) => `/usr/lib/${arch}/webkit2gtk-${api}/MiniBrowser`),
      )
      .find(isProgram);
  } catch {
    return undefined;
  }
}

export const programs = {
  chromium: () =>
    findProgram('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'),
  /** Chromium's engine without the browser's own pages, whose work would be measured as well. */
  headlessShell: () => findProgram('chromium-headless-shell'),
  firefox: () => findProgram('firefox-esr', 'firefox'),
  webKitDriver: () => findProgram('WebKitWebDriver'),
  miniBrowser: findMiniBrowser,
  xvfb: () => findProgram('Xvfb'),
  xdotool: () => findProgram('xdotool'),
};

/** Chromium's sandbox refuses to start for root. */
export const sandboxless = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const needs = {
  chromium: { chromium: programs.chromium },
  firefox: { 'firefox-esr': programs.firefox },
  webkit: {
    'webkit2gtk-driver': () => programs.webKitDriver() && programs.miniBrowser(),
    xvfb: programs.xvfb,
    xdotool: programs.xdotool,
  },
};

export const engines = Object.keys(needs);

/** The Debian packages an engine still needs; empty when it can run. */
export function missingPackages(engine) {
  return Object.entries(needs[engine])
    .filter(([, find]) => !find())
    .map(([name]) => name);
}
