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
import type { Issue, IssueCode } from './issue.js';
import { formatNamed, formatNames, isAuto } from '../formats/registry.js';

const siteName = /^(?:[a-z\d-]+\.)+(?:fr|com|org|net|eu|info|io|bzh|coop)$/i;

/** The name of another site as a folder of this one: its address was written without `https://`. */
function siteInPath(url: string): string | undefined {
  const folders = new URL(url).pathname.split('/').slice(0, -1);
  return folders.find((folder) => siteName.test(folder));
}

/**
 * Sentences about the faults of a feed, for its owner. They are French
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

const issueSentences: Readonly<Record<IssueCode, (value: unknown) => string>> = {
  text: wanted('un texte'),
  number: wanted('un nombre possible ici'),
  flag: wanted('true ou false'),
  url: wanted('une adresse utilisable'),
  date: wanted('une date'),
  object: wanted('un objet'),
  name: wanted('un nom'),
  term: wanted('un terme connu'),
  'time-zone': wanted('un fuseau horaire'),
  time: wanted('une heure'),
  duration: wanted('une durée'),
  rule: (value) =>
    value === undefined
      ? 'Pas de règle de répétition utilisable : règle ignorée.'
      : `${quote(value)} n’est pas une règle de répétition utilisable : règle ignorée.`,
  'rule-part': (value) =>
    `${quote(value)} ne fait pas partie des règles de répétition (RFC 5545) : partie ignorée.`,
  'rule-budget': () =>
    'Les règles de répétition de ce flux demandent trop de calculs : des dates de cet événement manquent.',
  schedules: (value) => `Plus de ${String(value)} horaires : les suivants sont ignorés.`,
  'no-rules': () =>
    'Ce qui lit les règles de répétition n’a pas pu être chargé : seules les dates écrites sont montrées.',
  'end-before-start': () => 'La fin précède le début : fin ignorée.',
  'end-other-kind': () =>
    'Le début et la fin doivent avoir tous deux une heure, ou aucun : fin ignorée.',
  'item-object': (value) => `${quote(value)} n’est pas un objet : élément ignoré.`,
  duplicate: (value) =>
    `Un élément précédent a déjà l’identifiant ${quote(value)} : élément ignoré.`,
  'same-id': (value) =>
    `Un autre élément a déjà l’identifiant ${quote(value)} : les deux sont gardés ; donnez à chacun le sien.`,
  'item-id': () => 'Ni « id » ni « url » : élément ignoré.',
  'item-title': () => 'Pas de titre : élément ignoré.',
  'item-text': () => 'Ni titre, ni résumé, ni contenu : élément ignoré.',
  'too-long': (value) =>
    `Le texte dépasse ${Number(value).toLocaleString('fr')} caractères : il est coupé.`,
  'markup-cut': () =>
    'Des balises trop imbriquées, ou la fin d’un texte trop long, ne sont pas montrées.',
  'too-many': (value) => `Plus de ${String(value)} valeurs : les suivantes sont ignorées.`,
  'few-dates': () =>
    'Le flux n’a que la première, la prochaine et la dernière date des événements qui en ont plusieurs : ajoutez « detailed=1 » à son adresse.',
  'item-date': (value) =>
    value === undefined
      ? 'Aucune date utilisable : événement ignoré.'
      : `${quote(value)} n’a pas de date utilisable : événement ignoré.`,
  'occurrence-date': () => 'Pas de début utilisable : occurrence ignorée.',
  'unread-date': (value) =>
    `${quote(value)} semble une date ou une heure de l’événement, et n’est pas lu : si c’en est une, dites-le par « map » (docs/field-map.md).`,
  guessed: (value) => {
    const fields = (value as readonly (readonly [path: string, target: string])[]).map(
      ([path, target]) => `${quote(path)} pour ${quote(target)}`,
    );
    return `D’après les mots de leurs noms et leurs valeurs, ces champs sont pris : ${fields.join(', ')} ; si c’est faux, dites-le par « map » (docs/field-map.md).`;
  },
  'other-list': () =>
    'Cette liste ressemble à celle qui est montrée, et ne l’est pas : pour l’avoir à sa place, donnez son nom par « map » {"items": …} (docs/field-map.md).',
  'other-weekday': (value) =>
    `${quote(value)} : cette date tombe un autre jour de la semaine ; l’un des deux est faux.`,
  'first-and-last': () =>
    'Des événements n’ont ici que leur première et leur dernière date : celles d’entre les deux manquent.',
  'maybe-utc': (value) =>
    `${quote(value)} n’a pas de fuseau : si c’est une heure d’Odoo, elle est en UTC ; demandez aussi « date_tz », ou ajoutez à « map » "timeZone": "=UTC".`,
  'untrue-utc': () =>
    'Les heures du flux sont dites de UTC (+0000), mais les textes donnent les mêmes à l’heure du lieu : elles sont lues comme des heures du lieu.',
  cut: () => 'Le fichier s’arrête avant sa fin : s’il a été coupé, ce qui suivait manque.',
  line: (value) => `${quote(value)} ne peut pas être lu : ligne ignorée.`,
  'not-event': (value) => `${quote(value)} n’est pas un événement : élément ignoré.`,
  private: () => 'Marqué comme privé : élément ignoré.',
  quotes: () =>
    'Un guillemet n’est pas fermé, ou pas doublé : des lignes peuvent manquer à partir de celle-ci.',
  script: (value) =>
    `Un script « application/ld+json » de la page n’est pas du JSON, et n’est pas lu : ${quote(value)}.`,
  cells: () =>
    'Il y a plus de cellules que de colonnes : un texte qui contient le séparateur doit être entre guillemets, sinon la suite est lue une colonne trop loin.',
  draft: () => 'Brouillon, ou pas encore publié : élément ignoré.',
  'map-object': (value) =>
    `${quote(value)} n’est pas une table de correspondance : un objet JSON, dont chaque clé est un champ du flux et chaque valeur le chemin où le lire.`,
  'map-target': (value) =>
    `La table de correspondance remplit ${quote(value)}, qui n’est pas un champ connu : ligne ignorée.`,
  'map-path': (value) =>
    `Le chemin ${quote(value)} de la table de correspondance ne mène à rien dans ce document.`,
  'no-event-dates': () =>
    'Ce flux dit quand un article a paru, non quand un événement a lieu : il ne peut pas remplir un agenda.',
  'other-things': (value) =>
    `Ni article ni événement ici, mais ${String(value)} : rien n’en est montré.`,
  'other-origin': (value) =>
    `${quote(value)} est d’une autre origine que le flux : page non demandée.`,
  'private-contact': () =>
    'Coordonnées qui ne sont pas marquées comme publiques ("public": true) : champ ignoré.',
  'remote-layer': (value) =>
    `Ce calque va chercher ses données à ${quote(value)} : elles ne sont pas dans ce fichier.`,
  'unnamed-indicator': (value) =>
    `Ces données d’Open SDG ne disent pas quel indicateur elles mesurent${value ? `, ni leur adresse ${quote(value)}` : ''} : donnez-leur une adresse qui finit par son numéro, comme « …/1-2-1.csv » (pour « convert », par --url). Élément ignoré.`,
  restricted: () => 'Action en accès restreint : élément ignoré.',
  'number-text': (value) =>
    `${quote(value)} est un nombre écrit comme un texte : il est lu, mais écrivez-le sans guillemets ni espaces, avec un point.`,
  'mixed-numbers': (value) =>
    `Des nombres de cette colonne ont des virgules entre les milliers (1,234.5) et d’autres avant les décimales (1 234,5), ici ${quote(value)} : vérifiez comment chacun est lu.`,
  'geo-half': () => 'Pas de latitude et de longitude utilisables : position ignorée.',
  'geo-zero': () => 'La position 0, 0 est au large de l’Afrique : position ignorée.',
  'geo-exchanged': (value) =>
    `La latitude et la longitude (${quote(value)}) semblent échangées : position ignorée.`,
  'too-deep': (value) =>
    `L’élément a plus de ${String(value)} niveaux au-dessus de lui : parent ignoré.`,
  circle: (value) => `L’élément est son propre ancêtre (${quote(value)}) : parent ignoré.`,
  'member-circle': (value) =>
    `Des organisations sont membres les unes des autres en cercle (${quote(value)}) : chacune est montrée une fois.`,
  'member-unknown': (value) =>
    `Ce membre n’a pas de nom, et aucun élément de ce document n’a l’identifiant ${quote(value)} : membre ignoré.`,
  'member-future': (value) =>
    `Ce membre ne l’est qu’à partir de ${quote(value)} : il n’est pas encore montré.`,
  portrait: () => 'Le portrait d’une personne n’est pas montré : champ ignoré.',
  figure: () => 'Un chiffre a besoin de « label » et de « value » : chiffre ignoré.',
  identifier: () => 'Un identifiant a besoin de « scheme » et de « id » : identifiant ignoré.',
  value: () => 'Pas de valeur utilisable, ou pas de date : valeur ignorée.',
  'value-twice': (value) =>
    `Une autre valeur est datée de ${quote(value)} : la dernière est gardée.`,
  'no-unit': () => 'Pas d’unité : les valeurs sont montrées sans.',
  'target-before-baseline': () =>
    'La cible est datée d’avant le départ : l’avancement ne peut pas être calculé.',
  'direction-contrary': (value) =>
    `« direction » dit ${quote(value)}, et la cible va dans l’autre sens : l’avancement suit la cible.`,
  'value-to-come': (value) =>
    `La valeur est datée de ${quote(value)}, qui est à venir : si elle est prévue, dites-le par « estimate » ou faites-en un jalon (« milestones »).`,
  credential: (value) =>
    `${quote(value)} n’est ni un jeton signé (JWT) ni une adresse https : preuve illisible.`,
  failed: (value) =>
    isFeedError(value) ? explain(value).message : `Erreur inattendue : ${quote(value)}`,
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
      const { code, value, url, row, format, title } = issue;
      const sentence = inItem(issueSentences[code](value), title);
      const path = pathInFormat(issue.path, format, code);
      return { path, reason: atRow(sentence, row), url };
    });
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

function wanted(what: string): (value: unknown) => string {
  return (value) => `${quote(value)} n’est pas ${what} : champ ignoré.`;
}

/** The sentence about a name that is no format's, with the names that exist; `undefined` for a good name. */
export function unknownFormat(name: string): string | undefined {
  if (isAuto(name) || formatNamed(name)) return;
  return `${quote(name)} n’est pas un format connu ; ce sont ${formatNames.join(', ')}.`;
}

/** What items have, and what they lack. */
const lacks = {
  title: 'une date, mais pas de titre reconnu',
  name: 'un lieu ou un état, mais pas de titre reconnu',
  date: 'un titre, mais pas de date d’événement reconnue',
};

function unread({ url, format, found, path, columns, lack }: FeedErrorDetails): string {
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
