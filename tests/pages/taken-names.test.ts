/** Pages whose own variables, classes and properties have names of the browser’s, or that break what is behind them. */
import { expect } from '@open-wc/testing';
import { settled, tags } from '../helpers/page.js';
import { throwingWhenRead } from '../helpers/throwing.js';
import { waitUntil } from '../helpers/wait.js';
import { expectShownOrTold, open, plain, withoutFallback } from './meddled.js';
import { shownOn } from './whole-feed.js';

/** A class of the page’s own, without any function. */
class Plain {
  readonly kind = 'plain';
}

describe('a page with variables and classes of names that browsers use', () => {
  const harmless = ['Node', 'Text', 'Range', 'performance', 'URLSearchParams'];

  for (const name of harmless) {
    it(`var ${name}: elements show what they show without`, async () => {
      const page = await open((window) => Object.assign(window, { [name]: {} }));
      await settled(...page.find(tags.join()));
      expect(shownOn(page)).to.deep.equal(plain);
      expect(page.trouble).to.deep.equal([]);
      expect(page.told).to.deep.equal([]);
    });
  }

  it('classes and constants: elements show what they show without', async () => {
    const page = await open(({ document }) => {
      const script = document.createElement('script');
      const classes = ['Element', ...harmless.slice(0, 3)].map((name) => `class ${name} {}`);
      script.textContent = `${classes.join(';')}; const performance = 'bonne'`;
      document.head.append(script);
    });
    await settled(...page.find(tags.join()));
    expect(shownOn(page)).to.deep.equal(plain);
    expect(page.trouble).to.deep.equal([]);
    expect(page.told).to.deep.equal([]);
  });

  const observers = ['IntersectionObserver', 'MutationObserver', 'queueMicrotask'];
  for (const name of [...observers, 'ResizeObserver', 'requestAnimationFrame']) {
    const replacements: Readonly<Record<string, unknown>> = {
      object: {},
      class: Plain,
      'function that throws': () => {
        throw new Error('not here');
      },
    };
    for (const [what, replaced] of Object.entries(replacements)) {
      it(`var ${name}, ${what}: elements show what they show without`, async () => {
        const page = await open((window) => Object.assign(window, { [name]: replaced }));
        const elements = page.find(tags.join());
        await settled(...elements);
        await waitUntil(() => shownOn(page).join() === plain.join(), 'the same is shown');
        expect(elements.map(({ state }) => state)).to.deep.equal(tags.map(() => 'ready'));
        expect(page.trouble).to.deep.equal([]);
      });
    }
  }

  for (const name of ['AbortController', 'CSSStyleSheet', 'Map', 'Set', 'WeakMap', 'Date']) {
    it(`class ${name} without the functions of the browser’s: the owner is told, and the fallback stays`, async () => {
      const page = await open((window) => Object.assign(window, { [name]: Plain }));
      await waitUntil(() => page.told.length, 'the owner is told');
      const elements = page.find(tags.join());
      await waitUntil(
        () => elements.every(({ state }) => !state || state === 'error'),
        elements.map(({ state }) => state).join(),
      );
      expect(withoutFallback(page)).to.deep.equal([]);
      expect(page.trouble).to.deep.equal([]);
    });
  }

  it('a variable setTimeout: the owner is told, and the fallback stays', async () => {
    const page = await open((window) => Object.assign(window, { setTimeout: {} }));
    await expectShownOrTold(page);
    expect(page.find(tags.join()).map(({ error }) => error?.code)).to.include('unexpected');
  });

  it('what keeps an element from being defined is named', async () => {
    const page = await open(({ customElements }) => {
      customElements.define = () => {
        throw new TypeError('no elements here');
      };
    });
    await waitUntil(() => page.told.length, 'the owner is told');
    expect(page.told[0]).to.match(/\(TypeError: no elements here\)$/);
  });

  // DOMPurify, where the browser has no sanitizer of its own, needs `Element`.
  for (const name of ['Element', 'TextDecoder', 'DOMParser', 'ShadowRoot', 'Intl']) {
    it(`var ${name}: what cannot be shown is told, and its fallback stays`, async () => {
      const page = await open((window) => Object.assign(window, { [name]: {} }));
      await expectShownOrTold(page);
    });
  }
});

describe('a page where reading a property that an item has not throws', () => {
  for (const name of [
    'id',
    'label',
    'occurrences',
    'price',
    'themes',
    'indicators',
    'about',
    'nodeType',
  ]) {
    it(`${name}: what cannot be shown is told, and its fallback stays`, async () => {
      const page = await open(({ Object: { prototype } }) => {
        Object.defineProperty(prototype, name, {
          __proto__: null,
          configurable: true,
          ...throwingWhenRead(name),
        } as PropertyDescriptor);
      });
      await expectShownOrTold(page);
    });
  }
});
