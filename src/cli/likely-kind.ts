import { asList, isObject, type JsonObject } from '../feed/read/fields.js';
import type { Entry } from '../feed/read/entry.js';
import { actionState } from '../feed/read/kinds/action.js';
import { initiativeStatus } from '../feed/read/kinds/initiative.js';
import type { Hints, Source as Document } from '../feed/types.js';
import type { ItemKind } from '../model/index.js';
import { defaultTimeZone } from '../time/parse.js';
import { kindName } from './kind-names.js';
import { convertSource, itemsIn } from './reading.js';

interface Telling {
  readonly kind: ItemKind;
  readonly extension: string;
  /** True for fields that only items of the kind have. */
  isOne(fields: JsonObject): boolean;
}

/** The advice to the owner of a document whose fields are those of a kind. */
export function adviceOn(kind: ItemKind): string {
  const name = kindName(kind);
  const of = /^[aeiouyé]/.test(name) ? 'd’' : 'de ';
  return `Les champs semblent ceux ${of}${name} : ajoutez « --kind ${name} ».`;
}

/** The advice to the owner of a document with a list of events and one of news, of which the events are read. */
export function adviceOnArticles(count: number): string {
  const articles = count > 1 ? `${count} articles` : 'un article';
  return `Il y a aussi ${articles}, dans une autre liste : seuls les événements sont lus ; « --kind articles », ou <news-list>, lit cette autre liste.`;
}

/** An item has at least two of the fields. */
const hasTwo = (fields: JsonObject, names: readonly string[]): boolean =>
  names.filter((name) => fields[name] !== undefined).length >= 2;

const tellings: readonly Telling[] = [
  {
    kind: 'indicator',
    extension: '_indicator',
    isOne: (fields) => hasTwo(fields, ['unit', 'baseline', 'target', 'values']),
  },
  {
    kind: 'initiative',
    extension: '_initiative',
    isOne: ({ status, location }) =>
      initiativeStatus(textOf(status)) !== undefined && location !== undefined,
  },
  {
    kind: 'action',
    extension: '_action',
    isOne: (fields) =>
      actionState(textOf(fields.status)) !== undefined &&
      hasTwo(fields, ['status', 'leads', 'partners', 'budget', 'restricted', 'parent']),
  },
  {
    kind: 'label',
    extension: '_label',
    isOne: (fields) => hasTwo(fields, ['issuedBy', 'validFrom', 'expires']),
  },
  {
    kind: 'organization',
    extension: '_organization',
    // What has no date, and a street each, is a directory.
    isOne: (fields) =>
      (isObject(fields.address) && fields.address.streetAddress !== undefined) ||
      hasTwo(fields, ['identifiers', 'legalForm', 'alternateName', 'memberOf', 'logo']),
  },
];

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/**
 * The kind of item that a table or a document of nobody's format seems to have, where it was read as another.
 *
 * @param entries the items that were read without a wish for a kind
 * @returns `undefined` where these are something to show, or no kind fits most of the items
 */
export async function likelyKind(
  document: Document,
  hints: Hints,
  entries: readonly Entry[],
): Promise<ItemKind | undefined> {
  const isGood = (entry: Entry): boolean => {
    const item = entry.read();
    return item.kind !== 'article' || item.published !== undefined;
  };
  if (entries.some(isGood)) return;
  for (const { kind, extension, isOne } of tellings) {
    const converted = await convertSource(document, hints, defaultTimeZone, kind).catch(
      () => undefined, // It cannot be read as items of this kind.
    );
    const items = itemsIn(converted?.json);
    const fitting = items.filter(({ [extension]: fields }) => isObject(fields) && isOne(fields));
    if (fitting.length > items.length / 2) return kind;
  }
  return kindOfList(document.json);
}

/** What lists are called by the kind of their items. */
const listNames: readonly (readonly [kind: ItemKind, names: RegExp])[] = [
  [
    'organization',
    /^(?:associations?|adherents?|membres?|members|partenaires?|partners|organi[sz]ations?|structures|commerces|entreprises)$/,
  ],
  ['initiative', /^(?:initiatives?|projets?|projects)$/],
  ['label', /^(?:labels?|labellise[es]*|certifications)$/],
  ['indicator', /^(?:indicateurs?|indicators)$/],
];

/** The kind that the name of the only list of objects in a document says. */
function kindOfList(json: unknown): ItemKind | undefined {
  const lists = isObject(json)
    ? Object.keys(json).filter((key) => asList(json[key]).some(isObject))
    : [];
  const [name = ''] = lists.length === 1 ? lists : [];
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return listNames.find(([, names]) => names.test(plain))?.[0];
}
