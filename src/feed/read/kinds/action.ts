import type { Action, ActionState, ActionStep, Budget } from '../../../model/index.js';
import { flag, noteIssue, get, nested, number, text, type Fields } from '../fields.js';
import { BranchEntry, cutBranches } from './branches.js';
import { term, type KindReader } from './kind.js';
import {
  linked,
  looseNumber,
  objects,
  partialDate,
  plainWord,
  readPartyRefs,
  readSpan,
} from './shared-fields.js';

/** The word of each state in a feed. */
export const stateTerms: Readonly<Record<ActionState, string>> = {
  upcoming: 'à venir',
  ongoing: 'en cours',
  done: 'réalisé',
  paused: 'en pause',
  abandoned: 'abandonné',
  blocked: 'bloqué',
  late: 'en retard',
  'to-discuss': 'à discuter',
};

/** States by their names in French, without accents and endings; then schema.org's. */
const states: Readonly<Record<string, ActionState>> = {
  'a venir': 'upcoming',
  prevu: 'upcoming',
  planifie: 'upcoming',
  'non demarre': 'upcoming',
  'non commence': 'upcoming',
  'en cours': 'ongoing',
  engage: 'ongoing',
  demarre: 'ongoing',
  commence: 'ongoing',
  realise: 'done',
  termine: 'done',
  acheve: 'done',
  fini: 'done',
  'en pause': 'paused',
  suspendu: 'paused',
  abandonne: 'abandoned',
  annule: 'abandoned',
  bloque: 'blocked',
  'en retard': 'late',
  'a discuter': 'to-discuss',
  potentialactionstatus: 'upcoming',
  activeactionstatus: 'ongoing',
  completedactionstatus: 'done',
  failedactionstatus: 'abandoned',
};

/**
 * `_action`: schema.org `Action`, as plans have them. An action of restricted access is left out: it was not
 * meant for a public page.
 */
export const actions: KindReader<Action, BranchEntry<Action>> = {
  kind: 'action',
  enter(source, extension) {
    const restricted = get(extension, 'restricted');
    if (restricted !== undefined && restricted !== false)
      return noteIssue(extension, '', 'restricted');
    return text(source.fields, 'title')
      ? new BranchEntry(source, extension)
      : noteIssue(extension, '', 'item-title');
  },
  relate: cutBranches,
  read(fields, common, { base }, { parent }) {
    return {
      kind: 'action',
      ...common,
      title: common.title!,
      status: readStatus(fields),
      theme: text(fields, 'theme') ?? common.links.themes?.[0],
      parent,
      ...readSpan(fields),
      leads: readPartyRefs(fields, 'leads', base),
      partners: readPartyRefs(fields, 'partners', base),
      budget: readBudget(fields),
      progress: number(fields, 'progress', 0, 100),
      steps: objects(fields, 'steps').flatMap((step) => readStep(step) ?? []),
      indicators: linked(fields, 'indicators', common.links.indicators),
    };
  },
};

function readStatus(fields: Fields): ActionState | undefined {
  const value = get(fields, 'status');
  if (value === undefined) return;
  return actionState(term(value)) ?? noteIssue(fields, 'status', 'term', value);
}

/** The state that a word of a plan is, whatever its case, accents and ending: "Réalisée", "en cours". */
export function actionState(word: string): ActionState | undefined {
  const plain = plainWord(word).replace(
    /^((?:non )?(?:demarre|commence)|engage|realise|termine|acheve|fini|suspendu|abandonne|annule|bloque|prevu|planifie)[(.·]?(?:e|s|es)\)?$/,
    '$1',
  );
  return Object.hasOwn(states, plain) ? states[plain] : undefined;
}

function readBudget(fields: Fields): Budget | undefined {
  const budget = nested(fields, 'budget');
  if (!budget) return;
  const planned = looseNumber(budget, 'planned');
  const spent = looseNumber(budget, 'spent');
  const currency = text(budget, 'currency') ?? 'EUR';
  if (planned === undefined && spent === undefined) return;
  // `Intl.NumberFormat` throws on anything else.
  const isCode = /^[A-Z]{3}$/.test(currency);
  return isCode ? { planned, spent, currency } : noteIssue(budget, 'currency', 'term', currency);
}

function readStep(fields: Fields): ActionStep | undefined {
  const name = text(fields, 'name');
  if (!name) return noteIssue(fields, '', 'name', fields.object);
  return { name, done: flag(fields, 'done') ?? false, date: partialDate(fields, 'date') };
}
