import { actionState, stateTerms } from '../../read/kinds/action.js';
import { FeedError } from '../../errors.js';
import { isObject, type JsonObject } from '../../read/fields.js';
import { mapSteps } from '../shared/map-steps.js';
import type { ActionState } from '../../../model/index.js';
import type { Adapter, AdapterContext, ExtendedItem } from '../adapter.js';
import { programDate } from '../shared/program-dates.js';
import { localized } from '../shared/localized.js';
import { contentOf, plainText } from '../shared/plain-text.js';
import { at, compact, numberAt, objectsOf, textAt } from '../shared/values.js';

/** Words that administrators give to their own statuses. */
const statusWords: readonly (readonly [RegExp, ActionState])[] = [
  [/abandon|cancel|annul|reject/i, 'abandoned'],
  [/paus|suspend/i, 'paused'],
  [/bloq|block/i, 'blocked'],
  [/retard|late|delay/i, 'late'],
  [/termin|finish|complet|done|r[ée]alis|achev|ex[ée]cut[ée]/i, 'done'],
  [/cours|progress|ongoing|started|under/i, 'ongoing'],
  [/venir|attente|pend|plan|program|not.?start/i, 'upcoming'],
];

/**
 * Decidim's accountability results, as the component exports them in JSON: each is an action, a result of another is
 * a part of it. Its status is a word of the administrator's own: a known one is taken, else the percentage decides
 * between done, ongoing and to come. The percentage is not shown: nobody can say what it measures.
 */
export const toJsonFeed: Adapter = function* (document, context) {
  const results = objectsOf(Array.isArray(document) ? document : at(document, 'results'));
  if (!results.length) throw new FeedError('format', { url: context.url, found: document });
  return { items: yield* mapSteps(results, (result) => resultItem(result, context)) };
};

/** A result as an action. */
export function resultItem(result: JsonObject, context: AdapterContext): ExtendedItem {
  const words = (value: unknown): string | undefined =>
    plainText(localized(value, context.language)?.value, context);
  const theme = ['taxonomies', 'category', 'scope'].flatMap((key) =>
    namesOf(at(result, key)).flatMap((name) => words(name) ?? []),
  );
  const state = stateOf(result, words);
  return compact({
    id: textAt(result, 'id'),
    url: textAt(result, 'url'),
    title: words(at(result, 'title')),
    ...contentOf(localized(at(result, 'description'), context.language)?.value, context),
    date_published: programDate(at(result, 'created_at')),
    date_modified: programDate(at(result, 'updated_at')),
    tags: [...new Set(theme)],
    _action: compact({
      status: state && stateTerms[state],
      theme: theme[0],
      parent: textAt(result, 'parent', 'id'),
      startDate: programDate(at(result, 'start_date'))?.slice(0, 10),
      endDate: programDate(at(result, 'end_date'))?.slice(0, 10),
      progress: numberAt(result, 'progress'),
      steps: milestones(result, words),
    }),
  })!;
}

/** Names of what a result is filed under: of one thing, of a list, or by id. */
function namesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  if (!isObject(value)) return [];
  const name = at(value, 'name');
  if (name !== undefined) return Array.isArray(name) ? (name as unknown[]) : [name];
  return Object.entries(value).flatMap(([id, inner]) =>
    /^\d+$/.test(id) ? (at(inner, 'name') ?? inner) : [],
  );
}

function stateOf(
  result: JsonObject,
  wordsOf: (value: unknown) => string | undefined,
): ActionState | undefined {
  const status = wordsOf(at(result, 'status', 'name')) ?? textAt(result, 'status', 'key') ?? '';
  const state = actionState(status) ?? statusWords.find(([word]) => word.test(status))?.[1];
  if (state) return state;
  const progress = numberAt(result, 'progress');
  if (progress === undefined) return;
  return progress >= 100 ? 'done' : progress > 0 ? 'ongoing' : 'upcoming';
}

/** Entries of a result's timeline; those of the past have happened. */
function milestones(
  result: JsonObject,
  wordsOf: (value: unknown) => string | undefined,
): object[] | undefined {
  const entries = objectsOf(at(result, 'milestones') ?? at(result, 'timeline_entries'));
  const today = new Date().toISOString().slice(0, 10);
  const steps = entries.flatMap((entry) => {
    const date = programDate(at(entry, 'entry_date'))?.slice(0, 10);
    const name = wordsOf(at(entry, 'title')) ?? wordsOf(at(entry, 'description'));
    return name ? { name, date, done: date !== undefined && date <= today } : [];
  });
  return steps.length ? steps : undefined;
}
