/** How a feed can go wrong, one function for each: `/__feed/<name>/<argument>?…`. */
import { answer, answerFeed, cut, failWithoutAnswer, feedType, startFeed } from './answers.mjs';
import { feed, feedOf, stored } from './bodies.mjs';
import { untilReleased } from './requests.mjs';

const megabyte = 1024 * 1024;

function half(body) {
  return body.slice(0, Math.ceil(body.length / 2));
}

/** Each gets `{ response, url, argument, number, before, body }`; `number` reads a query value. */
export const faults = {
  ok: ({ response, body }) => answer(response, 200, feedType, body),

  /**
   * `retry-after=` seconds; `times=` of failures before it works, or does what `then=` names; `with=body` fails with
   * the body.
   */
  status(context) {
    const { response, url, argument, number, before, body } = context;
    if (before >= number('times', Infinity))
      return faults[url.searchParams.get('then') ?? 'ok'](context);
    const after = url.searchParams.get('retry-after');
    const headers =
      after === null
        ? {}
        : { 'retry-after': after, 'access-control-expose-headers': 'Retry-After' };
    const words = url.searchParams.has('with') ? body : `Status ${argument}`;
    return answer(response, Number(argument), 'text/plain', words, headers);
  },

  'hang-headers': () => undefined,

  'hang-body'({ response, body }) {
    startFeed(response);
    response.write(half(body));
  },

  /** Answers once the test lets it go: what a test does before is then done before, however slow a machine is. */
  async held({ response, url, body }) {
    await untilReleased(url.searchParams.get('id'));
    if (!response.destroyed) answer(response, 200, feedType, body);
  },

  /** `ms=` before the answer begins. */
  slow({ response, number, body }) {
    const timer = setTimeout(() => answer(response, 200, feedType, body), number('ms', 300));
    response.once('close', () => clearTimeout(timer));
  },

  cut({ response, body }) {
    startFeed(response);
    response.write(half(body), () => cut(response));
  },

  /** A network error `times=` times, then it works. */
  'error-once'({ response, number, before, body }) {
    if (before < number('times', 1)) return failWithoutAnswer(response);
    return answer(response, 200, feedType, body);
  },

  /** Browsers ask again by themselves after this one, each its own number of times. */
  reset: ({ response }) => response.socket.resetAndDestroy(),

  /** Works once, as a file that a browser keeps and asks about each time; then goes wrong: `once/status/503`. */
  once(context) {
    const { response, argument, before, body } = context;
    if (before === 0) {
      const headers = { 'cache-control': 'max-age=0', etag: '"1"' };
      return answer(response, 200, feedType, body, headers);
    }
    const [name, ...rest] = argument.split('/');
    return faults[name]({ ...context, argument: rest.join('/'), before: before - 1 });
  },

  html({ response }) {
    const page = '<!doctype html><html lang="fr"><title>Connexion</title><h1>Connexion</h1>';
    answer(response, 200, 'text/html; charset=utf-8', page);
  },

  'cut-json': ({ response, body }) => answer(response, 200, feedType, half(body)),
  'empty-feed': ({ response }) => answerFeed(response, feed([])),
  'empty-body': ({ response }) => answer(response, 200, feedType, ''),
  bom: ({ response, body }) => answer(response, 200, feedType, `\uFEFF${body}`),
  'wrong-type': ({ response, body }) =>
    answer(response, 200, 'text/plain; charset=iso-8859-1', body),

  /** A feed that never ends, as fast as the client reads. */
  infinite({ response }) {
    startFeed(response);
    const filling = Buffer.from(`"${'x'.repeat(65_534)}"`);
    const write = () => {
      while (!response.destroyed && response.write(filling));
    };
    response.on('drain', write);
    write();
  },

  /** `mb=` megabytes of a well-formed feed. */
  large({ response, number }) {
    const padding = 'x'.repeat(number('mb', 1) * megabyte);
    answerFeed(response, { ...feedOf(3), _padding: { text: padding } });
  },

  /** `to=` an address; `status=` 301, 302, 307 or 308. */
  redirect({ response, url, number }) {
    const location = url.searchParams.get('to') ?? '/__feed/ok';
    answer(response, number('status', 302), 'text/plain', '', { location });
  },

  /** `n=` items. */
  items: ({ response, number }) => answerFeed(response, feedOf(number('n', 10))),

  /**
   * `n=` pages of `per=` items, chained by `next_url`; `cross=1` chains to the other origin, `hang=` is the
   * page that does not come.
   */
  pages({ response, url, number, otherOrigin }) {
    const [page, per] = [number('page', 1), number('per', 10)];
    const next = new URL(url);
    next.searchParams.set('page', page + 1);
    const base = url.searchParams.has('cross') ? otherOrigin : url.origin;
    const more = page < number('n', 3) ? { next_url: base + next.pathname + next.search } : {};
    if (page === number('hang', 0)) return;
    answerFeed(response, feedOf(per, (page - 1) * per + 1, more));
  },

  /** A body that a test put at `/__feed/<key>`. */
  stored({ response, argument }) {
    const kept = stored.get(argument);
    if (kept) answer(response, 200, kept.type, kept.body);
    else answer(response, 404, 'text/plain', `Nothing is stored as ${argument}.`);
  },
};
