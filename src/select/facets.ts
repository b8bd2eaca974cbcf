import { bare } from '../time/bare.js';
import { accessibilityTerm } from '../model/accessibility.js';
import type { IsoDay, Item, ItemKind, ItemKinds, PartyRef, Place } from '../model/index.js';
import { occurrenceTest, publishedTest, type WantedDates } from './date-test.js';
import type { Facet, Flag } from './filter.js';
import { isOnline, labelState } from './item-state.js';
import { positionOf, type Position } from './near.js';
import { fold } from './search.js';

type Texts = readonly (string | undefined)[];

/** Reads the items of one kind for the filter. */
export interface FilterableKind<T extends Item = Item> {
  /** The values that an item has of each facet of the kind; the order is that of a panel. */
  readonly facets: Readonly<Partial<Record<Facet, (item: T, today: IsoDay) => Texts>>>;
  readonly flags?: Readonly<Partial<Record<Flag, (item: T) => boolean>>>;
  /** The test of items by their dates; `undefined` when all pass. */
  readonly dateTest?: (wanted: WantedDates, timeZone: string) => ((item: T) => boolean) | undefined;
  /** True when items take place on days: school holidays concern them, and past ones are not counted. */
  readonly takesPlace?: true;
  readonly positionOf?: (item: T) => Position | undefined;
}

/** Facets, flags, dates and position of each kind. A new kind declares its own here. */
const filterableKinds: { readonly [K in ItemKind]: FilterableKind<ItemKinds[K]> } = {
  article: {
    facets: { tags: tagsOf, authors: ({ authors }) => namesOf(authors) },
    dateTest: publishedTest,
  },
  event: {
    facets: {
      tags: tagsOf,
      place: ({ place }) => [placeName(place)],
      organizer: ({ organizers }) => namesOf(organizers),
      audience: ({ audience }) => [audience],
      accessibility: ({ accessibility }) => accessibility,
    },
    flags: { free: ({ free }) => free === true, online: isOnline },
    dateTest: occurrenceTest,
    takesPlace: true,
    positionOf: ({ place }) => positionOf(place),
  },
  label: {
    facets: {
      tags: tagsOf,
      issuer: ({ issuers }) => namesOf(issuers),
      state: (label, today) => [labelState(label, today)],
    },
  },
  organization: {
    facets: { tags: tagsOf, place: ({ place }) => [placeName(place)] },
    positionOf: ({ place }) => positionOf(place),
  },
  initiative: {
    facets: {
      tags: tagsOf,
      place: ({ location }) => [placeName(location)],
      state: ({ status }) => [status],
      theme: ({ themes }) => themes,
      organization: ({ organizations }) => namesOf(organizations),
    },
    positionOf: ({ location }) => positionOf(location),
  },
  action: {
    facets: {
      tags: tagsOf,
      state: ({ status }) => [status],
      theme: ({ theme }) => [theme],
      lead: ({ leads }) => namesOf(leads),
    },
  },
  indicator: { facets: { tags: tagsOf } },
  theme: { facets: { tags: tagsOf } },
};

/**
 * Facets that every kind has besides its own. A control of several feeds uses them; the filters of one element
 * do not offer them. Ids of organizations and labels are written as `#id`, so that no name is taken for one.
 */
const sharedFacets: Readonly<Partial<Record<Facet, (item: Item) => Texts>>> = {
  subject: (item) => [
    ...(item.links.themes ?? []),
    ...(item.kind === 'initiative' ? item.themes : []),
    item.kind === 'action' ? item.theme : undefined,
    ...item.tags,
  ],
  party: (item) => [...refsOf(item.links.organizations), ...partiesOf(item).flatMap(namesOfParty)],
  label: (item) => [
    ...refsOf(item.links.labels),
    item.kind === 'label' ? idText(item.id) : undefined,
  ],
  kind: ({ kind }) => [kind],
};

/** The reader of a facet in items of a kind; `undefined` when the kind does not have the facet. */
export function facetReader(
  { facets }: FilterableKind,
  facet: Facet,
): ((item: Item, today: IsoDay) => Texts) | undefined {
  return facets[facet] ?? sharedFacets[facet];
}

/** An id as the text of a facet. */
export function idText(id: string): string {
  return `#${id}`;
}

/** All organizations that an item names, in any role; an organization names itself. */
export function partiesOf(item: Item): readonly PartyRef[] {
  switch (item.kind) {
    case 'event':
      return item.organizers;
    case 'label':
      // A holder without an id is most often a territory.
      return [...item.issuers, ...(item.holders ?? []).filter(({ id }) => id)];
    case 'initiative':
      return item.organizations;
    case 'action':
      return [...item.leads, ...item.partners];
    case 'organization':
      return [{ id: item.id, name: item.title }, ...item.memberOf];
    default:
      return [];
  }
}

function namesOfParty({ id, name }: PartyRef): Texts {
  return [id === undefined ? undefined : idText(id), name];
}

function refsOf(ids: readonly string[] = []): Texts {
  return ids.map(idText);
}

/** The readers of a kind for the filter. */
export function filterableKind(kind: ItemKind): FilterableKind {
  // An index has items of one kind only, so that the functions get what they are made for.
  const { facets, flags, ...others } = bare(filterableKinds[kind]) as unknown as FilterableKind;
  return bare({ ...others, facets: bare(facets), flags: bare(flags ?? {}) });
}

/** Key by which a value is compared: folded text or, for accessibility, the term that the text means. */
export function facetKey(facet: Facet, text: string): string {
  return (facet === 'accessibility' && accessibilityTerm(text)) || fold(text);
}

/** Of two texts with one key, the one to show: an id or a text without accents gives way to one with accents. */
export function textToShow(first: string, other: string): string {
  return isAscii(first) && !isAscii(other) ? other : first;
}

function isAscii(text: string): boolean {
  return !/[^ -~]/.test(text);
}

function tagsOf({ tags }: Item): Texts {
  return tags;
}

function namesOf(parties: readonly PartyRef[]): Texts {
  return parties.map(({ name }) => name);
}

/** The name of a place, else its town. */
function placeName(place: Place | undefined): string | undefined {
  return place?.name ?? townOf(place?.address);
}

/** The town of an address in one line: its last part, without the postal code. */
function townOf(address = ''): string | undefined {
  const lastPart = address.slice(address.lastIndexOf(',') + 1);
  return lastPart.replace(/^\s*\d{4,5}\s+/, '').trim() || undefined;
}
