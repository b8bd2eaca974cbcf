import { expect } from '@open-wc/testing';
import { reportMissingFile } from '../../src/base/diagnostics.js';
import { bare } from '../../src/time/bare.js';
import { wait } from '../../src/feed/load/retry.js';
import { listen } from '../helpers/console.js';

describe('an error of a script that comes later', () => {
  const missing = [
    'Failed to fetch dynamically imported module: https://example.org/a.js',
    'error loading dynamically imported module: https://example.org/b.js',
    'Importing a module script failed.',
    "'text/html' is not a valid JavaScript MIME type.",
    'Cross-origin script load denied by Cross-Origin Resource Sharing policy.',
  ];
  const failed = [
    "Failed to execute 'addEventListener' on 'EventTarget': member signal is not of type AbortSignal.",
    "Cannot read properties of undefined (reading 'x')",
  ];

  it('is told as a missing file only where the file is what failed', async () => {
    const messages = listen();
    for (const reason of [...missing, ...failed]) reportMissingFile(new TypeError(reason));
    const nowhere: string = '/no/such/file.js';
    reportMissingFile(await import(nowhere).catch((error: unknown) => error));
    const isFile = messages.map((message) => message.includes('Un fichier manque ou est bloqué.'));
    expect(isFile.slice(0, 7)).to.deep.equal([true, true, true, true, true, false, false]);
    // WebKit has one sentence for all files, which is told once.
    expect(isFile.slice(7)).not.to.include(false);
    expect(messages[5]).to.match(/Un script a échoué\. TypeError: Failed to execute/);
  });
});

describe('options for the browser', () => {
  afterEach(() => {
    for (const name of ['signal', 'once', 'root']) Reflect.deleteProperty(Object.prototype, name);
  });

  it('are not those that a page has given all objects', async () => {
    const own = { __proto__: null, configurable: true };
    const broken = {
      get() {
        throw new Error('It is read');
      },
    };
    Object.defineProperty(Object.prototype, 'signal', { ...own, value: 5 } as PropertyDescriptor);
    Object.defineProperty(Object.prototype, 'once', { ...own, ...broken } as PropertyDescriptor);
    Object.defineProperty(Object.prototype, 'root', { ...own, value: 5 } as PropertyDescriptor);
    const target = new EventTarget();
    let calls = 0;
    target.addEventListener('x', () => calls++, bare({ passive: true }));
    target.dispatchEvent(new Event('x'));
    expect(calls).to.equal(1);
    new IntersectionObserver(() => {}, bare({ rootMargin: '1px' })).disconnect();
    await wait(1, new AbortController().signal);
  });
});
