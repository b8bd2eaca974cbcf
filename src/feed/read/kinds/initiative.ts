import type {
  Figure,
  Initiative,
  InitiativeLocation,
  InitiativeStatus,
} from '../../../model/index.js';
import { Entry } from '../entry.js';
import { noteIssue, nested, text, use, type Fields } from '../fields.js';
import { readTerm, type KindReader } from './kind.js';
import {
  linked,
  looseNumber,
  objects,
  plainWord,
  readContact,
  readPartyRefs,
  readSpan,
} from './shared-fields.js';
import { readPlace } from './place.js';

/** The terms of a feed, and the words that people write in their place. */
const statuses: Readonly<Record<string, InitiativeStatus>> = {
  planned: 'planned',
  active: 'active',
  paused: 'paused',
  ended: 'ended',
  'en projet': 'planned',
  'a venir': 'planned',
  'en cours': 'active',
  'en pause': 'paused',
  termine: 'ended',
  terminee: 'ended',
  realise: 'ended',
  realisee: 'ended',
  prevu: 'planned',
  prevue: 'planned',
};

const precisions = { point: 'point', municipality: 'municipality' } as const;

/** `_initiative`: schema.org `Project`, with where it is and what it comes to in figures. */
export const initiatives: KindReader<Initiative> = {
  kind: 'initiative',
  enter(source, extension) {
    return text(source.fields, 'title')
      ? new Entry(source)
      : noteIssue(extension, '', 'item-title');
  },
  read(fields, common, { base }) {
    return {
      kind: 'initiative',
      ...common,
      title: common.title!,
      status: use(fields, 'status', 'term', initiativeStatus),
      themes: linked(fields, 'themes', common.links.themes),
      organizations: readPartyRefs(fields, 'organizations', base),
      actions: linked(fields, 'actions', common.links.actions),
      location: readLocation(fields),
      ...readSpan(fields),
      figures: objects(fields, 'figures').flatMap((figure) => readFigure(figure) ?? []),
      contact: readContact(fields, base),
    };
  },
};

/** The status that a term, or a word in its place, stands for. */
export function initiativeStatus(value: unknown): InitiativeStatus | undefined {
  const word = typeof value === 'string' ? plainWord(value) : '';
  return Object.hasOwn(statuses, word) ? statuses[word] : undefined;
}

function readLocation(fields: Fields): InitiativeLocation | undefined {
  const location = nested(fields, 'location');
  const place = location && readPlace(location);
  return place && { ...place, precision: readTerm(location, 'precision', precisions) };
}

function readFigure(fields: Fields): Figure | undefined {
  const label = text(fields, 'label');
  const value = looseNumber(fields, 'value');
  if (label === undefined || value === undefined) return noteIssue(fields, '', 'figure');
  return { label, value, unit: text(fields, 'unit') };
}
