import { today } from '../../../time/zone.js';
import type { Issue } from '../../read/issue.js';
import { asFlag, asText, compact } from '../shared/values.js';
import { plainText } from '../shared/plain-text.js';
import { byWords, dateByWords } from './by-words.js';
import { imageOf, linkOf } from './addresses.js';
import { partialDate } from './partial-date.js';
import { placeOf } from './place.js';
import type { Row } from './row.js';
import { isTitle } from './shapes.js';
import { writtenStatus } from './written-status.js';

/** Words for the day on which a member left. */
const leaving =
  /^(?:date )?(?:fin|end|left|sortie|depart|retrait|radiation|demission|austritt\w*|baja)(?: date| at| on)?$|^fecha baja$|^(?=.*\b(?:(?:fin|end|ended|until|echeance)\b|expir)).*\b(?:adhesion|member|mandat|cotisation)/;

/** Columns for the day on which an organization came to its end. */
const ended = ['dissolution', 'datedissolution', 'dissolvedon', 'dissolutiondate'];

/** Columns for whether somebody is a member now. */
const activity = ['actif', 'active', 'isactive', 'estactif', 'membreactif', 'adherentactif'];

/** Words for somebody who is a member no more. */
const former = /^(?:inacti[fv]|ancien|former|radi[ée]|d[ée]mission|sorti|parti|ehemalig)/i;

/** The number of a legal form, in the register or in the owner's own list, says nothing to a visitor. */
function inWords(form: string | undefined): string | undefined {
  return form && /\p{L}/u.test(form) ? form : undefined;
}

/** Words for what an organization does, where no column of themes says so. */
const purposes = /^(?!.*\b(?:lieu|adresse|date|site)\b).*\bactivites?\b/;

/** Columns for what an organization is for. */
const missions = [
  'objet',
  'objetassociation',
  'mission',
  'missions',
  'activiteprincipale',
  'purpose',
];

/** A row as an organization (`_organization`). */
export function organizationOf(row: Row): object {
  const place = placeOf(row);
  const memberOf = row.parties('memberOf');
  const identifiers = (['siren', 'siret', 'rna'] as const).flatMap((scheme) => {
    const id = row.text(scheme)?.replace(/\s/g, '');
    return id ? [{ scheme: scheme.toUpperCase(), id }] : [];
  });
  return {
    ...compact({
      alternateName: row.text('alternateName'),
      legalForm: inWords(row.text('legalForm')),
      identifiers: identifiers.length ? identifiers : undefined,
      logo: imageOf(row, linkOf(row)),
      foundingDate: partialDate(row.value('founded')),
      dissolutionDate: partialDate(row.under(ended, 'end')),
      memberOf: memberOf.length ? memberOf : undefined,
      address: place?.address,
      geo: place?.geo,
    }),
  };
}

/** What an organization is for, in words, where it has no other text and is not called so. */
export function missionOf(row: Row, title: string | undefined): string | undefined {
  if (row.text('content') ?? row.text('summary')) return;
  const mission = plainText(asText(row.under(missions, 'content')));
  return mission === title ? undefined : mission;
}

/** The themes of an organization: what it does, where no column has them under their own name. */
export function themesOf(row: Row): readonly string[] {
  const themes = row.words('tags');
  return themes.length ? themes : row.textsIn(byWords(row, purposes, 'tags', isTitle));
}

/** A row of somebody who is a member no more, as an issue with the date or the words that say so. */
export function formerMember(row: Row): Issue | undefined {
  const day = dateByWords(row, leaving, 'end');
  // A month or a year is over when a later one has begun.
  const isOver = day !== undefined && day < today(row.timeZone).slice(0, day.length);
  const isFormer =
    asFlag(row.under(activity, 'status')) === false || former.test(writtenStatus(row) ?? '');
  if (!isOver && !isFormer) return;
  return { path: '', code: 'former-member', value: isOver ? day : undefined };
}
