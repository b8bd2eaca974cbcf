/** Pages that have taken away, or replaced by something else, what the elements ask the browser for. */
import { expect } from '@open-wc/testing';
import { run } from '../helpers/browser.js';
import { store } from '../helpers/feeds.js';
import { openPage, settled, tags, textOf, type Page, type PageWindow } from '../helpers/page.js';
import { throwingWhenRead } from '../helpers/throwing.js';
import { waitUntil } from '../helpers/wait.js';
import { shownOn, wholeFeed } from './whole-feed.js';

type Meddle = (page: PageWindow) => void;

/** A page with all elements, each with a fallback, whose script comes after something has been done to the page. */
async function open(meddle?: Meddle, script = 'all', src = feed): Promise<Page> {
  const page = await openPage('host', { lang: 'fr' });
  meddle?.(page.window);
  for (const tag of tags) {
    const date = tag === 'agenda-calendar' ? { date: '2030-06' } : undefined;
    page.add(tag, { src, 'time-zone': 'Europe/Paris', ...date }).innerHTML =
      '<a href="/">Repli</a>';
  }
  await page.load(`/dist/cdn/${script}.js`);
  return page;
}

/** The tags of the elements whose fallback is not to be seen. */
function withoutFallback(page: Page): string[] {
  return page
    .find(tags.join())
    .filter((element) => !element.firstElementChild!.getClientRects().length)
    .map(({ localName }) => localName);
}

let feed = '';
let plain: string[] = [];

before(async () => {
  feed = (await store(wholeFeed)).url;
  const page = await open();
  await settled(...page.find(tags.join()));
  plain = shownOn(page);
  expect(plain.join()).to.contain('Concert');
});

/** A `fetch` that gives the browser's answer once something has been done with it. */
function fetchThen(use: (response: Response) => unknown): typeof fetch {
  return async (...request) => {
    const response = await fetch(...request);
    await use(response);
    return response;
  };
}

describe('a page whose `fetch` is not the browser’s', () => {
  const cases: Readonly<Record<string, unknown>> = {
    'no function': undefined,
    'a function that throws': () => {
      throw new Error('no network here');
    },
    'a function that gives nothing': () => undefined,
    'a function that has read the answer': fetchThen((response) => response.json()),
    'a function that reads the answer': fetchThen(({ body }) => body!.getReader()),
    'a promise of nothing': () => Promise.resolve(),
    'a promise of the data': () => Promise.resolve(wholeFeed),
    'a promise of what can only be read as JSON': () =>
      Promise.resolve({ ok: true, status: 200, json: () => wholeFeed }),
  };
  for (const [name, replaced] of Object.entries(cases)) {
    for (const script of ['all', 'autoload'])
      it(`${name}, ${script}.js: the owner is told, and the fallback stays`, async () => {
        const page = await open((window) => Object.assign(window, { fetch: replaced }), script);
        const elements = page.find(tags.join());
        await settled(...elements);
        await waitUntil(() => page.told.length === tags.length, 'each element tells its owner');
        for (const element of elements) {
          expect(element.error!.code).to.equal('fetch');
          expect(element.error!.message).to.contain('remplacé la fonction « fetch » du navigateur');
          expect(textOf(element)).to.contain('ne sont pas disponibles pour le moment');
        }
        for (const line of page.told) expect(line).to.contain('« fetch »');
        expect(withoutFallback(page)).to.deep.equal([]);
        expect(page.trouble).to.deep.equal([]);
      });
  }
});

describe('a page that answers by what it may not read', () => {
  it('an opaque response: the owner is told why, and the fallback stays', async () => {
    const { crossOrigin } = await run();
    const opaque: typeof fetch = (address) =>
      fetch(crossOrigin + new URL(address as string).pathname, { mode: 'no-cors' });
    const page = await open((window) => Object.assign(window, { fetch: opaque }));
    const elements = page.find(tags.join());
    await settled(...elements);
    await waitUntil(() => page.told.length === tags.length, 'each element tells its owner');
    for (const { error } of elements) expect(error!.message).to.contain('en mode « no-cors »');
    expect(withoutFallback(page)).to.deep.equal([]);
    expect(page.trouble).to.deep.equal([]);
  });
});

describe('a page that has frozen what all scripts share', () => {
  const freeze: Meddle = (page) => {
    for (const { prototype } of [page.Object, page.Array, page.Function, page.Error, page.Promise])
      page.Object.freeze(prototype);
  };

  it('elements show what they show without', async () => {
    const page = await open(freeze);
    await settled(...page.find(tags.join()));
    expect(shownOn(page)).to.deep.equal(plain);
    expect(page.trouble).to.deep.equal([]);
    expect(page.told).to.deep.equal([]);
  });

  it('a failure is told as elsewhere', async () => {
    const page = await open(freeze, 'all', '/__feed/missing');
    const elements = page.find(tags.join());
    await settled(...elements);
    expect(elements.map(({ error }) => error!.code)).to.deep.equal(tags.map(() => 'http'));
    expect(page.trouble).to.deep.equal([]);
  });
});

describe('a page that closes all shadow trees', () => {
  it('a calendar is drawn, is made ready for paper, and opens a day', async () => {
    const page = await open(({ Element: { prototype } }) => {
      const attach = Reflect.get(prototype, 'attachShadow');
      prototype.attachShadow = function (options) {
        return Reflect.apply(attach, this, [{ ...options, mode: 'closed' }]);
      };
    });
    const [calendar] = page.find('agenda-calendar');
    await settled(calendar!);
    const { renderRoot } = calendar as unknown as { renderRoot: ShadowRoot };
    const styles = renderRoot.adoptedStyleSheets.length;
    await waitUntil(() => renderRoot.adoptedStyleSheets.length > styles, 'styles for paper');
    renderRoot.querySelector<HTMLElement>('[part~="more"]')!.click();
    await waitUntil(() => renderRoot.querySelector('dialog[open]'), 'the day opens');
    expect(page.trouble).to.deep.equal([]);
    expect(page.told).to.deep.equal([]);
  });
});

describe('a page that keeps elements from being defined', () => {
  const cases: Readonly<Record<string, Meddle>> = {
    'customElements.define throws': ({ customElements }) => {
      customElements.define = () => {
        throw new Error('no elements here');
      };
    },
    'customElements.define does nothing': ({ customElements }) => {
      customElements.define = () => undefined;
    },
    'customElements is something else': (page) => {
      Object.defineProperty(page, 'customElements', { value: {} });
    },
  };
  for (const [name, meddle] of Object.entries(cases)) {
    it(`${name}: the owner is told, and the fallback stays`, async () => {
      const page = await open(meddle);
      await waitUntil(() => page.told.length >= tags.length, 'each tag is told');
      for (const tag of tags)
        expect(
          page.told.filter((line) => line.includes(`<${tag}> La balise n’a pas pu être définie`))
            .length,
          tag,
        ).to.equal(1);
      expect(withoutFallback(page)).to.deep.equal([]);
      expect(page.trouble).to.deep.equal([]);
    });
  }

  it('customElements.define wraps each class in one of its own: all is drawn', async () => {
    const page = await open(({ customElements }) => {
      const define = customElements.define.bind(customElements);
      customElements.define = (name, element): void => define(name, class extends element {});
    });
    await settled(...page.find(tags.join()));
    expect(shownOn(page)).to.deep.equal(plain);
    expect(page.trouble).to.deep.equal([]);
  });
});

describe('a page without a console', () => {
  const fails = (): never => {
    throw new Error('no console here');
  };
  const cases: Readonly<Record<string, unknown>> = {
    'no object': undefined,
    'an object without functions': {},
    'functions that throw': { log: fails, info: fails, warn: fails, error: fails },
  };
  for (const [name, console] of Object.entries(cases)) {
    it(`${name}: a failure is told by its event, and nothing goes wrong`, async () => {
      const failed: EventTarget[] = [];
      const page = await open(
        (window) => {
          Object.assign(window, { console });
          window.addEventListener('feed-error', ({ target }) => failed.push(target!));
        },
        'all',
        '/__feed/missing',
      );
      const elements = page.find(tags.join());
      await settled(...elements);
      await waitUntil(() => failed.length === tags.length, 'each element says that it failed');
      expect(elements.every(({ error }) => error?.message.includes('404'))).to.equal(true);
      expect(withoutFallback(page)).to.deep.equal([]);
      expect(page.trouble).to.deep.equal([]);
    });

    it(`${name}: what cannot be defined is told to nobody, and nothing goes wrong`, async () => {
      const page = await open((window) => {
        Object.assign(window, { console });
        window.customElements.define = () => undefined;
      });
      const isAsked = (file: string): boolean => file.includes('diagnostics');
      await waitUntil(() => page.asked.some(isAsked), 'the messages are fetched');
      expect(page.trouble).to.deep.equal([]);
    });
  }
});

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

/** Each element shows what it shows on a plain page, or its fallback; and the owner knows of those. */
async function expectShownOrTold(page: Page): Promise<void> {
  const elements = page.find(tags.join());
  const isShown = (_: unknown, index: number): boolean => shownOn(page)[index] === plain[index];
  const hidden = (): string[] =>
    elements.filter((element, index) => !isShown(element, index)).map(({ localName }) => localName);
  await waitUntil(
    () =>
      elements.every(({ state }) => state !== 'loading') &&
      hidden().every((tag) => page.told.length && !withoutFallback(page).includes(tag)),
    `neither shown nor told: ${hidden().join()}`,
  );
  expect(page.trouble).to.deep.equal([]);
}
