import { FeedError } from '../../feed/errors.js';
import { explain } from '../../feed/read/explain.js';
import { parseRetryAfter, wait } from '../../feed/load/retry.js';
import { errorCode, exitCodes, Failure } from '../failure.js';
import { version } from '../package-file.js';
import { mostWaiting, tooSlow, Waiting } from './limits.js';
import { isPrivate } from './private-address.js';

/** Milliseconds until the headers have come, and between two pieces of the body. */
const patience = 30_000;
/** Milliseconds before a second and a third try; a server may ask for more. */
const pauses = [1000, 3000];
const longestPause = 60_000;
/** The most redirections, as in browsers (Fetch Standard, HTTP-redirect fetch). */
const mostRedirects = 20;
/** Characters of an answer that is an error. */
const mostWords = 100_000;
/** Statuses that say "later": RFC 9110 and RFC 6585. */
const temporary = [429, 502, 503, 504];

/** Mobilizon and its like give a web page to whom does not name their type. */
const accept =
  'application/feed+json, application/json, application/rss+xml, application/atom+xml, text/calendar, text/xml;q=0.9, application/activity+json;q=0.8, application/ld+json;q=0.8, text/html;q=0.7, */*;q=0.5';

const incomplete = 'il manque au certificat du serveur un certificat intermédiaire connu';
const ownCertificate = 'le certificat du serveur n’est garanti que par lui-même';
const outOfReach = 'le serveur est injoignable';

/** By the codes of Node, OpenSSL and undici. */
const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'aucun serveur de ce nom',
  EAI_AGAIN: 'le nom du serveur n’a pas pu être trouvé',
  ECONNREFUSED: 'le serveur refuse la connexion',
  ECONNRESET: 'le serveur a coupé la connexion',
  UND_ERR_SOCKET: 'le serveur a coupé la connexion',
  ETIMEDOUT: outOfReach,
  EHOSTUNREACH: outOfReach,
  ENETUNREACH: outOfReach,
  UND_ERR_CONNECT_TIMEOUT: outOfReach,
  CERT_HAS_EXPIRED: 'le certificat du serveur est expiré',
  DEPTH_ZERO_SELF_SIGNED_CERT: ownCertificate,
  SELF_SIGNED_CERT_IN_CHAIN: ownCertificate,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: incomplete,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: incomplete,
  ERR_TLS_CERT_ALTNAME_INVALID: 'le certificat du serveur est celui d’un autre nom',
  ERR_SSL_WRONG_VERSION_NUMBER: 'le serveur ne parle pas https à cette adresse',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'le serveur ne parle pas https à cette adresse',
};

/** Why a request failed, in French; else the code, or what Node says of it. */
function reasonOf(error: unknown): string {
  const code = errorCode(error);
  if (reasons[code]) return reasons[code];
  const { cause, message } = error as Error;
  const words = cause instanceof Error ? cause.message : message;
  // The parser of Node has a code for it (HPE_INVALID_CONSTANT), but in Node 24 words alone.
  if (code.startsWith('HPE_') || words.startsWith('Response does not match the HTTP/'))
    return 'le serveur ne parle pas http à cette adresse';
  // Fetch Standard, "port blocking": its error has no code.
  if (words === 'bad port') return 'aucun navigateur ne demande rien à ce port';
  return code || words;
}

export interface HttpAnswer {
  /** Address after redirections. */
  readonly url: string;
  readonly headers: Headers;
  readonly body: AsyncIterable<Uint8Array>;
}

/**
 * Asks an address, up to three times when the server fails for a moment.
 *
 * @param longest milliseconds that the body may be waited for
 * @throws {Failure} with what went wrong
 */
export async function get(url: string, longest = mostWaiting): Promise<HttpAnswer> {
  for (let attempt = 0; ; attempt++) {
    const pause = pauses[attempt];
    const answer = await ask(url).catch((error: unknown) => {
      if (error instanceof Failure) throw error;
      // Who has let the time pass would do so again: all waiting together would be a minute and a half.
      if (pause === undefined || isLate(error)) throw unreachable(url, error);
    });
    if (answer?.response.ok) {
      const { headers, url: address } = answer.response;
      return { url: address, headers, body: pieces(url, answer, longest) };
    }
    if (answer && (pause === undefined || !temporary.includes(answer.response.status))) {
      throw await refusal(url, answer);
    }
    answer?.abort.abort();
    const asked = parseRetryAfter(answer?.response.headers.get('retry-after'));
    await wait(Math.max(pause!, Math.min(asked, longestPause)), new AbortController().signal);
  }
}

/** The failure of a refused request, with the server's own sentence where its JSON has one. */
async function refusal(url: string, answer: Asked): Promise<Failure> {
  const decoder = new TextDecoder();
  let words = '';
  try {
    for await (const piece of pieces(url, answer, mostWaiting)) {
      words += decoder.decode(piece, { stream: true });
      if (words.length > mostWords) break;
    }
  } catch {
    words = ''; // The status says enough.
  }
  const { status } = answer.response;
  return new Failure(explain(new FeedError('http', { url, status, found: words })).message);
}

interface Asked {
  readonly response: Response;
  readonly abort: AbortController;
}

/** Asks once, and follows redirections. */
async function ask(url: string): Promise<Asked> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    const headers = { accept, 'user-agent': `metropole-widgets/${version()}` };
    let address = url;
    for (let count = 0; ; count++) {
      const response = await fetch(address, { headers, signal: abort.signal, redirect: 'manual' });
      const location = response.headers.get('location');
      if (!redirects.includes(response.status) || location === null) return { response, abort };
      await response.body?.cancel();
      if (count === mostRedirects) throw misled(url, 'redirige sans fin');
      address = await redirected(url, location, address);
    }
  } finally {
    clearTimeout(timer);
  }
}

/** Statuses of a redirection that has an address: RFC 9110, section 15.4. */
const redirects = [301, 302, 303, 307, 308];

/**
 * The address that an answer sends to. A public server may not send to a file, this machine or the network
 * around it: what is there is not meant for it, and would end up in a feed that everybody reads.
 *
 * @param url that was asked for; when it is of a private network itself, so may the others be
 * @throws {Failure}
 */
async function redirected(url: string, location: string, from: string): Promise<string> {
  const to = URL.canParse(location, from) ? new URL(location, from) : undefined;
  if (!to || !/^https?:$/.test(to.protocol)) {
    throw misled(url, `redirige vers « ${location} », qui n’est pas une adresse du Web`);
  }
  if ((await isPrivate(to)) && !(await isPrivate(new URL(url)))) {
    throw misled(
      url,
      `redirige vers ${to.href}, une adresse de cette machine ou d’un réseau privé (si elle est voulue, la donner elle-même)`,
    );
  }
  return to.href;
}

function misled(url: string, how: string): Failure {
  return new Failure(`${url} ${how} : refusé.`, exitCodes.wrong);
}

async function* pieces(
  url: string,
  { response, abort }: Asked,
  longest: number,
): AsyncGenerator<Uint8Array> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const reader = response.body?.getReader();
  const waiting = new Waiting(() => {
    isOver = true;
    abort.abort();
  }, longest);
  try {
    while (reader) {
      timer = setTimeout(() => abort.abort(), patience);
      const { done, value } = await waiting.for(reader.read());
      clearTimeout(timer);
      if (done) return;
      yield value;
    }
  } catch (error) {
    throw isOver ? tooSlow(url) : unreachable(url, error);
  } finally {
    clearTimeout(timer);
    abort.abort(); // What is left of a body that is not wanted.
  }
}

/** True when no answer has come in time. */
function isLate(error: unknown): boolean {
  return (error as Error).name === 'AbortError';
}

function unreachable(url: string, error: unknown): Failure {
  if (isLate(error)) return new Failure(`${url} n’a pas répondu à temps.`);
  const why = reasonOf(error);
  return new Failure(`${url} n’a pas pu être lu : ${why}.`, undefined, { cause: error });
}
