/**
 * A service worker that answers for the feed, or for the scripts that come later, in one of the ways that sites use:
 * `how=` names it, `only=` the start of the paths that it answers for.
 */
const { searchParams } = new URL(location.href);
const name = searchParams.get('id');
const page = '<!doctype html><title>Hors ligne</title><h1>Vous êtes hors ligne</h1>';
const typed = { headers: { 'content-type': 'text/html; charset=utf-8' } };

/** The answer that is kept, if any, and another that is fetched and kept. */
async function kept(request) {
  const cache = await caches.open(name);
  const asked = async () => {
    const answer = await fetch(request);
    await cache.put(request, answer.clone());
    return answer;
  };
  return { old: await cache.match(request), asked };
}

const ways = {
  'network only': (request) => fetch(request),
  'cache first': async (request) => {
    const { old, asked } = await kept(request);
    return old ?? asked();
  },
  'stale while revalidate': async (request, event) => {
    const { old, asked } = await kept(request);
    const next = asked();
    event.waitUntil(next);
    return old ?? next;
  },
  'an answer made anew': async (request) => {
    const answer = await fetch(request);
    return new Response(await answer.blob(), { headers: { 'content-type': 'application/json' } });
  },
  'the page that it has for all addresses': async () => new Response(page, typed),
  'an error of its own': async () => new Response(page, { ...typed, status: 503 }),
  'nothing at all': async () => new Response(null, { status: 204 }),
  'an opaque answer': async (request) => {
    const { pathname } = new URL(request.url);
    return await fetch(searchParams.get('other') + pathname, { mode: 'no-cors' });
  },
  'an error of the network': async () => Response.error(),
  'a fault in its code': async () => {
    throw new Error('The worker fails');
  },
  'no answer': () => undefined,
};

addEventListener('install', () => globalThis.skipWaiting());

addEventListener('fetch', (event) => {
  const { pathname } = new URL(event.request.url);
  if (!pathname.startsWith(searchParams.get('only'))) return;
  event.respondWith(ways[searchParams.get('how')](event.request, event));
});
