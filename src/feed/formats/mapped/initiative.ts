import type { Issue } from '../../read/issue.js';
import { asFlag, compact } from '../shared/values.js';
import { nameByWords } from './by-words.js';
import { plainName } from './names.js';
import { spanOf } from './span-of-years.js';
import { placeOf } from './place.js';
import type { Row } from './row.js';
import { bareStatus, writtenStatus } from './written-status.js';
import type { Target } from './targets.js';

/** Words that people write for how far an initiative is, as a feed has them. */
const statuses: readonly (readonly [words: RegExp, status: string])[] = [
  [/^(?:pause|en pause|suspendu|interrompu|on hold|paused|pausiert|in pausa|sospes)/i, 'paused'],
  [
    /^(?:termin|achev|clos|clôtur|fini|r[ée]alis[ée]|livr[ée]|pass[ée]e?$|complet(?:ed|ado)|finish|ended|done|closed|abgeschlossen|beendet|conclus|finaliz|afgerond)/i,
    'ended',
  ],
  [
    /^(?:[àa] l['’][ée]tude|en (?:cours d['’])?[ée]tude|[ée]tude|en projet|projet|id[ée]e|en pr[ée]paration|en r[ée]flexion|[àa] venir|pr[ée]vu|programm|planifi|[àa] lancer|non d[ée]marr|planned|upcoming|proposed|geplant|in planung|previst|pianificat|gepland)/i,
    'planned',
  ],
  [
    /^(?:en cours|en service|en activit|en fonctionnement|en place|ouvert|acti[fv]|travaux|chantier|r[ée]alisation|mise en œuvre|lanc[ée]|d[ée]marr|op[ée]rationnel|mis en (?:service|œuvre|place)|p[ée]renn|ongoing|in progress|running|open|live|laufend|in corso|en curso|lopend)/i,
    'active',
  ],
];

/** The status of a project beside that of the page about it. */
const ownStatus = ['projectstatus', 'statutprojet', 'etatprojet', 'avancement', 'phase', 'etape'];

/** Columns for whether a proposal is carried out, and words for one that is not. */
const chosen = ['laureat', 'estlaureat', 'retenu', 'selectionne', 'elu', 'selected', 'winner'];
const refused =
  /^(?:(?:non|pas|not) (?:retenu|laur[ée]at|s[ée]lectionn|[ée]lu|[ée]ligible|recevable|selected|chosen|funded)|rejet|refus|irrecevable|in[ée]ligible|[ée]limin|rejected|unsuccessful|declined|abgelehnt|nicht (?:gew[äa]hlt|gef[öo]rdert)|no seleccionad|rechazad)/i;

/** Words for what came of a vote or of a jury's work. */
const judging =
  /\b(?:resultats?|decisions?|avis|verdict|selection|recevabilite|eligibilite|results?|outcome|ergebnis|resultado)\b/;

/** Words for a page that its authors show, which say nothing of what it is about. */
const ofPages = /^(?:publish|publi[ée]|visible|en ligne|validé)/i;

/** Who runs an initiative, the surest first. */
const owners: readonly Target[] = ['organizer', 'leads', 'holder'];

/** Those whom an initiative is for; one beneficiary is who gets the money and runs it. */
const isFor = /^beneficiaires$/;

/** A row as an initiative (`_initiative`). */
export function initiativeOf(row: Row): object {
  const themes = row.words('tags');
  return {
    ...compact({
      status: termOf(row),
      themes: themes.length ? themes : undefined,
      organizations: ownersOf(row),
      location: locationOf(row),
      ...spanOf(row),
    }),
  };
}

/** A proposal that was voted on or judged, and is not carried out, as an issue. */
export function notChosen(row: Row): Issue | undefined {
  const words = bareStatus(nameByWords(row, judging, 'status'));
  const isRefused = [writtenStatus(row), words].some((given) => refused.test(given ?? ''));
  if (!isRefused && asFlag(row.under(chosen, 'status')) !== false) return;
  return { path: '', code: 'not-chosen' };
}

/** The first status whose words are known; else the words as they are, so that the reader tells. */
function termOf(row: Row): string | undefined {
  const written = [...row.textsIn(row.under(ownStatus, 'status')), row.text('status')].flatMap(
    (words) => bareStatus(words) ?? [],
  );
  const known = written.flatMap(
    (words) => statuses.find(([pattern]) => pattern.test(words))?.[1] ?? [],
  );
  return known[0] ?? written.find((words) => !ofPages.test(words));
}

/** Columns for the part of a town in which something is, where no place has a name. */
const districts =
  /^(?:quartiers?|nom quartier|ward|stadtteil|barrio|neighbou?rhood|conseil quartier)$/;

function locationOf(row: Row): object | undefined {
  const place = placeOf(row);
  return compact({ name: nameByWords(row, districts, 'place'), ...place });
}

function ownersOf(row: Row): readonly string[] | undefined {
  for (const target of owners) {
    if (isFor.test(plainName(row.pathOf(target) ?? ''))) continue;
    // "Lauréat: oui" names nobody.
    const parties = row.parties(target).filter((name) => asFlag(name) === undefined);
    if (parties.length) return parties;
  }
  return;
}
