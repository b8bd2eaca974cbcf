import type { Target } from './targets.js';

/** What says where something is. */
export const places: readonly Target[] = ['address', 'postalCode', 'city', 'lat', 'lon', 'geo'];
const texts: readonly Target[] = ['title', 'summary', 'content', 'image', 'url'];
/** What says when something takes place. */
export const dates: readonly Target[] = [
  'occurrences',
  'start',
  'date',
  'end',
  'startTime',
  'endTime',
];

/** What is guessed for the items of each kind; nothing for the rows of a plan, whose columns have names of their own. */
export const ofKind: Readonly<Record<string, readonly Target[]>> = {
  event: [
    ...dates,
    ...places,
    ...texts,
    ...(['place', 'online', 'registration', 'organizer', 'price', 'tags'] as const),
  ],
  article: [...texts, 'published', 'tags'],
  organization: [...texts, ...places, 'tags'],
  initiative: [...texts, ...places, 'place', 'tags', 'organizer'],
  label: texts,
};

/** Fields that only other kinds than events, articles and initiatives have: a name among theirs takes nothing from these. */
export const ofOtherKinds: readonly Target[] = [
  ...(['holder', 'legalForm', 'siren', 'siret', 'rna', 'founded', 'memberOf', 'parent'] as const),
  ...(['termCode', 'leads', 'partners', 'budget', 'spent', 'restricted', 'unit'] as const),
  ...(['direction', 'value', 'valueDate', 'baseline', 'baselineDate', 'target'] as const),
  ...(['targetDate', 'source', 'method', 'frequency', 'alternateName'] as const),
];

/** What a wrong guess would send a visitor to a wrong place or on a wrong day by is told. */
export const told: readonly Target[] = [...dates, ...places, 'place'];
