/** Pages whose service worker answers for the feed, or for our scripts. */
import { expect } from '@open-wc/testing';
import { run } from '../helpers/browser.js';
import { store } from '../helpers/feeds.js';
import { appearing, openPage, settled, tags, type Page } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';
import { shownOn, wholeFeed } from './whole-feed.js';

const registrations: ServiceWorkerRegistration[] = [];

/** Registers a worker for one page, and waits until it answers for it. */
async function startWorker(how: string, only: string): Promise<string> {
  const id = crypto.randomUUID();
  const { crossOrigin } = await run();
  const query = new URLSearchParams({ how, only, id, other: crossOrigin });
  const registration = await navigator.serviceWorker.register(`/__worker/worker?${query}`, {
    scope: `/__page/host?worker=${id}`,
  });
  registrations.push(registration);
  await waitUntil(() => registration.active?.state === 'activated', 'the worker is active');
  return id;
}

afterEach(async () => {
  for (const registration of registrations.splice(0)) await registration.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
});

/** A page with all elements, each with a fallback, for which a worker answers, if there is one. */
async function open(src: string, worker = 'none'): Promise<Page> {
  const page = await openPage('host', { worker, lang: 'fr' });
  expect(!!page.window.navigator.serviceWorker.controller).to.equal(worker !== 'none');
  for (const tag of tags) {
    const date = tag === 'agenda-calendar' ? { date: '2030-06' } : undefined;
    page.add(tag, { src, 'time-zone': 'Europe/Paris', ...date }).innerHTML =
      '<a href="/">Repli</a>';
  }
  await page.load('/dist/cdn/all.js');
  return page;
}

const isFallbackSeen = (element: Element): boolean =>
  element.firstElementChild!.getClientRects().length > 0;

describe('a page with a service worker', () => {
  let feed = '';
  let plain: string[] = [];

  before(async () => {
    feed = (await store(wholeFeed)).url;
    const page = await open(feed);
    await settled(...page.find(tags.join()));
    plain = shownOn(page);
    expect(plain.join()).to.contain('Concert');
  });

  for (const how of [
    'network only',
    'cache first',
    'stale while revalidate',
    'an answer made anew',
  ]) {
    for (const only of ['/__feed/', '/dist/']) {
      if (how === 'an answer made anew' && only === '/dist/') continue;
      it(`that gives ${only} ${how}: elements show what they show without`, async () => {
        const worker = await startWorker(how, only);
        for (const visit of ['first', 'second']) {
          const page = await open(feed, worker);
          const elements = page.find(tags.join());
          await settled(...elements);
          expect(shownOn(page), visit).to.deep.equal(plain);
          await Promise.all(elements.map((element) => element.reload()));
          expect(shownOn(page), visit).to.deep.equal(plain);
          expect(page.trouble).to.deep.equal([]);
          expect(page.told).to.deep.equal([]);
        }
      });
    }
  }

  const failures = {
    'the page that it has for all addresses': 'c’est une page HTML intitulée « Hors ligne »',
    'an error of its own': 'répond par l’erreur 503',
    'nothing at all': 'la réponse est vide',
    'an opaque answer': 'n’a pas pu être lu',
    'an error of the network': 'n’a pas pu être lu',
    'a fault in its code': 'n’a pas pu être lu',
    'no answer': 'n’a pas pu être lu',
  } as const;
  for (const [how, words] of Object.entries(failures)) {
    it(`that gives for the feed ${how}: the owner is told, and the fallback stays`, async () => {
      const worker = await startWorker(how, '/__feed/');
      const page = await open(feed, worker);
      const elements = page.find(tags.join());
      await settled(...elements);
      await waitUntil(() => page.told.length === tags.length, 'each element tells its owner');
      for (const element of elements) {
        const { message } = element.error!;
        expect(message).to.contain(words);
        expect(message).to.match(
          / ; le service worker de la page \(http:.+\/__worker\/worker\?.+\) a pu répondre à sa place\.$/,
        );
        const sentence = await appearing(element, 'message');
        expect(sentence.textContent).to.contain('ne sont pas disponibles pour le moment');
        expect(isFallbackSeen(element)).to.equal(true);
      }
      expect(page.trouble).to.deep.equal([]);
    });

    it(`that gives for the scripts that come later ${how}: what can be shown is, the owner is told`, async () => {
      const worker = await startWorker(how, '/dist/cdn/chunks/');
      const page = await open(feed, worker);
      const elements = page.find(tags.join());
      await settled(...elements);
      await waitUntil(() => page.told.length, 'the owner is told');
      for (const element of elements) expect(element.state, element.localName).to.equal('ready');
      expect(page.told.filter((line) => !line.includes('fichier manque'))).to.deep.equal([]);
      expect(page.trouble).to.deep.equal([]);
    });
  }
});
