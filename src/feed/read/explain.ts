import { pathInFormat } from './calendar-names.js';
import type { Problem } from '../../model/index.js';
import { findErrorMessage, errorMessage } from './answer-error.js';
import {
  isFeedError,
  isMixed,
  type FeedError,
  type FeedErrorCode,
  type FeedErrorDetails,
} from '../errors.js';
import { describe, namesIn, orMap, quote, sizeInWords } from './describe.js';
import { isObject, parseJson } from './fields.js';
import type { Issue } from './issue.js';
import { issueSentences } from './issue-sentences.js';
import { formatNamed, formatNames, isAuto } from '../formats/registry.js';

const siteName = /^(?:[a-z\d-]+\.)+(?:fr|com|org|net|eu|info|io|bzh|coop)$/i;

/** The name of another site as a folder of this one: its address was written without `https://`. */
function siteInPath(url: string): string | undefined {
  const folders = new URL(url).pathname.split('/').slice(0, -1);
  return folders.find((folder) => siteName.test(folder));
}

/**
 * Sentences about the faults of a feed as a whole, for its owner. They are French
 * because the partners are. Loaded when there is something to say.
 */
const errorSentences: Readonly<Record<FeedErrorCode, (details: FeedErrorDetails) => string>> = {
  address: ({ found }) => {
    const text = typeof found === 'string' ? found.trim() : '';
    if (!text) return 'L’attribut « src » est vide.';
    const hint = /^www\.\S+$/i.test(text) ? ` : écrivez https://${text}` : '';
    return `${quote(text)} n’est pas l’adresse d’un flux${hint}.`;
  },
  network: ({ url, isRefused }) => {
    const start = `Le flux ${url}`;
    if (isMixed(url, globalThis.location?.protocol))
      return `${start} est en http:// et la page en https:// : le navigateur refuse de le demander ; donnez une adresse en https://.`;
    if (isRefused)
      return `${start} n’a pas été demandé : la CSP de la page le refuse ; ajoutez ${new URL(url!).origin} à sa directive connect-src.`;
    // Node has a navigator that does not say.
    if (!(globalThis.navigator?.onLine ?? true))
      return `${start} n’a pas pu être lu : l’appareil est hors ligne.`;
    return `${start} n’a pas pu être lu : son serveur est injoignable, ou ne permet pas aux autres sites de le lire (CORS : en-tête « Access-Control-Allow-Origin »).`;
  },
  fetch: ({ url, found, cause }) => {
    const reason = String(cause);
    const isRead = isObject(found) && 'bodyUsed' in found;
    const given = isRead
      ? 'rend une réponse déjà lue'
      : `ne rend rien à lire, mais ${quote(found)}`;
    const what = cause ? `échoue (${reason})` : given;
    return `Le flux ${url} n’a pas pu être lu : un script de la page a retiré ou remplacé la fonction « fetch » du navigateur, qui ${what}.`;
  },
  timeout: ({ url }) => `Le flux ${url} n’a pas répondu à temps.`,
  http: ({ url, status, found }) => {
    // https://fetch.spec.whatwg.org/#concept-filtered-response-opaque
    if (status === 0)
      return `Le flux ${url} est arrivé, mais la page n’a pas le droit de le lire : un script ou un service worker de la page l’a demandé en mode « no-cors ».`;
    const said = parseJson(String(found));
    const words = findErrorMessage(said) ?? errorMessage(said);
    const host = status === 404 && url ? siteInPath(url) : undefined;
    const hint = host ? ` ; si ${quote(host)} est un autre site, écrivez https://${host}/…` : '';
    return `Le serveur du flux ${url} répond par l’erreur ${status}${words ? ` et le message ${quote(words)}` : ''}${hint}.`;
  },
  'too-large': ({ url, maxBytes }) =>
    `Le flux ${url} dépasse ${sizeInWords(maxBytes!)} : réduisez-le, ou relevez « max-bytes ».`,
  answer: ({ url, found }) =>
    `${subject(url)} n’en est pas un : le serveur répond par le message ${quote(found)}.`,
  format: unread,
  map: ({ found }) => issueSentences['map-object'](found),
  drawing: ({ cause }) =>
    `L’élément n’a pas pu être dessiné (${String(cause)}) : un script de la page a sans doute retiré ou remplacé un objet du navigateur.`,
  unexpected: ({ cause }) => `Erreur inattendue : ${String(cause)}`,
};

/**
 * Gives an error its sentence.
 *
 * @param hasAddress false of what a page gives itself: its address is the page's
 */
export function explain(error: FeedError, hasAddress = true): FeedError {
  const { code, details } = error;
  const sentence = errorSentences[code](hasAddress ? details : { ...details, url: undefined });
  error.message = hasAddress ? withWorker(sentence, error) : sentence;
  return error;
}

/** A sentence about an answer that the page's own service worker may have given, with its address. */
function withWorker(sentence: string, { code, details }: FeedError): string {
  const { url, found, status, isRefused } = details;
  const isPage = code === 'format' && typeof found === 'string';
  const isAsked = !isRefused && !isMixed(url, globalThis.location?.protocol);
  const worker = isPage || status || (code === 'network' && isAsked) ? workerOfPage() : undefined;
  return worker
    ? `${sentence.slice(0, -1)} ; le service worker de la page (${worker}) a pu répondre à sa place.`
    : sentence;
}

function workerOfPage(): string | undefined {
  try {
    return globalThis.navigator?.serviceWorker?.controller?.scriptURL;
  } catch {
    return; // Frames with an origin of their own may not ask.
  }
}

/** Puts problems in words, item by item: they were found as the items were read. */
export function explainProblems(problems: readonly Issue[]): readonly Problem[] {
  return problems
    .toSorted((a, b) => (a.url === b.url ? itemOf(a) - itemOf(b) : 0))
    .map((issue) => {
      const { code, url, row, format, title } = issue;
      const sentence = inItem(sentenceOf(issue), title);
      const path = pathInFormat(issue.path, format, code);
      return { path, reason: atRow(sentence, row), url };
    });
}

/** A part that failed as a whole, such as a page of a feed, has the sentence of its error. */
function sentenceOf({ code, value }: Issue): string {
  if (code !== 'failed') return issueSentences[code](value);
  return isFeedError(value) ? explain(value).message : `Erreur inattendue : ${quote(value)}`;
}

/** A sentence about something in a row of a spreadsheet, by whose number its owner finds it. */
export function atRow(sentence: string, row?: number): string {
  return row === undefined ? sentence : `Ligne ${row} du tableau : ${sentence}`;
}

/** A sentence about something in an item, by whose title its owner finds it, unless it says that already. */
function inItem(sentence: string, title?: string): string {
  const name = title ? quote(title) : '';
  return sentence.includes(name) ? sentence : `${sentence.replace(/\.$/, '')}, dans ${name}.`;
}

/** The number of the item that an issue is about; -1 for the feed itself, which comes first. */
function itemOf({ path }: Issue): number {
  return Number(/^items\[(\d+)\]/.exec(path)?.[1] ?? -1);
}

/** The sentence about a name that is no format's, with the names that exist; `undefined` for a good name. */
export function unknownFormat(name: string): string | undefined {
  if (isAuto(name) || formatNamed(name)) return;
  return `${quote(name)} n’est pas un format connu ; ce sont ${formatNames.join(', ')}.`;
}

/** Sentences about items that have some of the fields of a kind, and lack the one that makes it that kind. */
const lacks = {
  title: 'une date, mais pas de titre reconnu',
  name: 'un lieu ou un état, mais pas de titre reconnu',
  date: 'un titre, mais pas de date d’événement reconnue',
};

function unread({ url, format, found, path, columns, lack, halfDate }: FeedErrorDetails): string {
  if (lack && halfDate)
    return `${subject(url)} n’est d’aucun format connu : ses éléments ont ${lacks[lack]} ; ${halfDate.path} : ${sentenceOf(halfDate)}`;
  if (lack)
    return `${subject(url)} n’est d’aucun format connu : ses éléments ont ${lacks[lack]} ; ${describe(found)}.`;
  if (columns)
    return `${subject(url)} est un tableau, mais aucune de ses colonnes n’est un titre : ${namesIn(columns)}${orMap}.`;
  if (path !== undefined)
    return `${issueSentences['map-path'](path).slice(0, -1)} : ${describe(found)}.`;
  const known = format === undefined ? 'd’aucun format connu' : `pas au format ${quote(format)}`;
  return (
    (format && unknownFormat(format)) || `${subject(url)} n’est ${known} : ${describe(found)}.`
  );
}

function subject(url?: string): string {
  return url ? `Le flux ${url}` : 'Le flux';
}
