/** Pages that have taken away, or replaced by something else, what the elements ask the browser for. */
import { expect } from '@open-wc/testing';
import { run } from '../helpers/browser.js';
import { appearing, settled, tags } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';
import { open, plain, withoutFallback, type Meddle } from './meddled.js';
import { shownOn, wholeFeed } from './whole-feed.js';

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
          const sentence = await appearing(element, 'message');
          expect(sentence.textContent).to.contain('ne sont pas disponibles pour le moment');
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
    const rules = (): CSSRule[] =>
      renderRoot.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const isForPaper = ({ cssText }: CSSRule): boolean =>
      /@media print.*\.time-grid/s.test(cssText);
    await waitUntil(() => rules().some(isForPaper), 'styles for paper');
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
