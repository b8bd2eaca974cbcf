import { asText } from '../shared/values.js';
import { plainText } from '../shared/plain-text.js';
import { nameByWords } from './by-words.js';
import { notNames } from './guess-words.js';
import { nameOfIndicator } from './indicator.js';
import { levelOf } from './label.js';
import { plainName } from './names.js';
import type { Row } from './row.js';

/**
 * What a row is called: the title of an article or an event, or the name of what is wanted.
 *
 * @param isIndicator the row is one, whatever is wanted
 */
export function titleOf(row: Row, kind: string, isIndicator: boolean): string | undefined {
  const title = row.text('title') ?? nameOfKind(row, kind);
  if (isIndicator) return nameOfIndicator(row) ?? title;
  switch (kind) {
    case 'organization':
      return personName(row) ?? row.text('title') ?? nameOfOrganization(row) ?? title;
    case 'initiative':
      return title ?? placeAsName(row);
    case 'label':
      return withLevel(title, levelOf(row));
    default:
      return title;
  }
}

/** Words by which a column calls what it names, where none has a name that is known. */
const nouns: Readonly<Record<string, RegExp>> = {
  organization:
    /\b(?:structures?|organi[sz]\w+|organismes?|associations?|entreprises?|members?|membres?|adherente?s?|company|societes?|verein)\b/,
  initiative: /\b(?:projets?|initiatives?|projects?|actions?)\b/,
  label: /\b(?:labels?|awards?|certifi\w*|distinctions?)\b/,
  action: /\b(?:actions?|mesures?|operations?|measures?)\b/,
  indicator: /\b(?:indica\w+|kpi)\b/,
};

/** The name in a column called by what it names: "Fiche action", "Structure partenaire". */
function nameOfKind(row: Row, kind: string): string | undefined {
  const noun = nouns[kind];
  return noun && nameByWords(row, noun, 'title', notNames);
}

/** The two parts of the name of a person who is a member. */
function personName(row: Row): string | undefined {
  const [first, last] = [
    ['prenom', 'firstname'],
    ['nom', 'lastname', 'nomfamille'],
  ].map((names) => plainText(asText(row.under(names, 'title'))));
  return first && last ? `${first} ${last}` : undefined;
}

/** The name of an organization that a document has only as a structure, as a shop or as that of a place: "Nom du lieu". */
function nameOfOrganization(row: Row): string | undefined {
  return row.names('organizer')[0] ?? row.names('holder')[0] ?? row.names('place')[0];
}

/** Where something is done is not what it is called, unless a column calls it so. */
function placeAsName(row: Row): string | undefined {
  const path = row.pathOf('place') ?? '';
  const isOwn = !path.includes('.') && /nom|name|titre|title/.test(plainName(path));
  return isOwn ? row.names('place')[0] : undefined;
}

/** "Villes et Villages Fleuris – 4 fleurs": a level that is but a number says nothing. */
function withLevel(title: string | undefined, level: string | undefined): string | undefined {
  const isSaid = level === undefined || /^[\d.,]+$/.test(level) || title?.includes(level);
  return title === undefined || isSaid ? title : `${title} – ${level}`;
}
