import { asFlag, asText, compact } from '../shared/values.js';
import { byWords, nameByWords } from './by-words.js';
import { budgetOf } from './budget.js';
import { spanOf } from './span-of-years.js';
import type { Row } from './row.js';
import { bareStatus, writtenStatus } from './written-status.js';
import type { Target } from './targets.js';

/** Words that people write for how far an action is, besides those of a feed. */
const states: readonly (readonly [words: RegExp, state: string])[] = [
  [
    /^(?:[àa] (?:lancer|d[ée]marrer|engager|faire)|non (?:engag|lanc|initi)|pas (?:encore )?(?:commenc|d[ée]marr|lanc)|(?:en )?r[ée]flexion|(?:[àa] l['’]|en (?:cours d['’])?)?[ée]tude|en (?:projet|pr[ée]paration)|planned|not started|to ?do|geplant)/i,
    'à venir',
  ],
  [
    /^(?:en cours|lanc[ée]|initi[ée]|in progress|ongoing|started|doing|laufend|in umsetzung)/i,
    'en cours',
  ],
  [
    /^(?:fait|livr[ée]|clos|clôtur|done|completed?|finished|closed|abgeschlossen|umgesetzt)/i,
    'réalisé',
  ],
  [/^(?:retard|delayed|late|overdue|verz[öo]gert)/i, 'en retard'],
  [/^(?:on hold|paused)/i, 'en pause'],
  [/^(?:cancell?ed|dropped|abandoned)/i, 'abandonné'],
];

/** What actions are for, by which a plan without axes arranges them. */
const purposes = ['objectif', 'objectifs', 'enjeu', 'enjeux', 'priorite'];

/** Words for how much of an action is done, besides one of its status; a share of its money is none. */
const done =
  /^(?!.*(?:\d{4}|budget|cout|depense|financ|subvention)).*\b(?:pourcent\w*|percent\w*|progress\w*|avancement|realisee?|realisation|complete|completion|fortschritt)\b/;

/** Words for who leads an action, and for how it stands. */
const leading =
  /\b(?:porteu\w*|pilot\w*|maitr(?:e|ise) ouvrage|lead|department|zustandig\w*|federfuhr\w*|(?:services?|directions?|structures?|organismes?) (?:responsables?|referente?s?|en charge|instructeurs?))\b/;
const standing = /\b(?:statuts?|status|etat|state|stage)\b/;

/**
 * How far an action has come: in words, by a share, or by both: « En cours (60 %) », "60%", a column beside the words.
 */
function advanceOf(row: Row): { readonly status?: string; readonly progress?: number } {
  const written = writtenStatus(row) ?? bareStatus(nameByWords(row, standing, 'status')) ?? '';
  const [share, percent] = /\b(\d{1,3}) ?%/.exec(written) ?? [];
  const words = written.replace(/\([^()]{0,60}\)$/, '').trim();
  const isNumber = words === share || /^[\d.,]+$/.test(words);
  const status = states.find(([pattern]) => pattern.test(words))?.[1] ?? words;
  const progress = percent
    ? Number(percent)
    : (shareOf(
        row,
        byWords(row, done, 'status', (value) => shareOf(row, value) !== undefined),
      ) ?? (isNumber ? shareOf(row, words) : undefined));
  return { ...(status && !isNumber && { status }), ...(progress !== undefined && { progress }) };
}

/**
 * A share in percent: "45 %", 45, 0.45. What is written as 1 may be all of it or a hundredth, and is left out.
 */
function shareOf(row: Row, value: unknown): number | undefined {
  const amount = row.amountIn(value);
  if (typeof amount !== 'number' || amount < 0 || amount > 100) return;
  if (asText(value)?.endsWith('%')) return amount;
  if (amount === 1) return;
  return amount < 1 ? Math.round(amount * 100) : amount;
}

/** A row as an action of a plan (`_action`). */
export function actionOf(row: Row): object {
  return {
    ...advanceOf(row),
    ...compact({
      theme: row.words('tags')[0] ?? row.textsIn(row.under(purposes, 'tags'))[0],
      parent: row.text('parent'),
      leads:
        namesOf(row, 'leads') ?? namesOf(row, 'organizer') ?? nameByWords(row, leading, 'leads'),
      partners:
        namesOf(row, 'partners') ?? nameByWords(row, /\bparten\w*|\bpartners?\b/, 'partners'),
      budget: budgetOf(row),
      restricted: asFlag(row.value('restricted')) ?? row.text('restricted'),
    }),
    ...spanOf(row),
  };
}

function namesOf(row: Row, target: Target): readonly string[] | undefined {
  const names = row.parties(target);
  return names.length ? names : undefined;
}
