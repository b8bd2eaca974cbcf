import { isObject, type JsonObject } from '../../read/fields.js';
import type { Issue } from '../../read/issue.js';
import type { AdapterContext } from '../adapter.js';
import type { Steps } from '../../steps.js';
import { addressIn } from '../shared/addresses.js';
import { isoDate } from '../shared/dates.js';
import { datesOf } from './dates.js';
import {
  clocksByShape,
  daysByShape,
  isMostly,
  isToRead,
  lengthOf,
  onlyOf,
  titleByShape,
} from './field-values.js';
import { dates, ofKind, ofOtherKinds, places, told } from './guess-targets.js';
import { fieldsIn, isOfAnother, isTaken, type Field } from './guess-fields.js';
import { clues } from './clues.js';
import type { Clue } from './date-clues.js';
import { noPictureOrPage, noText, notForVisitors } from './guess-words.js';
import { startOf } from './item.js';
import { readPath } from './paths.js';
import { priceColumns } from './price-columns.js';
import type { Plan } from './plan.js';
import { Row } from './row.js';
import { countWords, isLink, isPicture, type Shape } from './shapes.js';
import type { Target } from './targets.js';
import { teamsIn } from './teams.js';

/** Rows that are looked at, and those whose dates are read. */
const fewRows = 100;
const fewDates = 30;

/** Fewest words, on average, of what is to be read whatever it is called. */
const wordsOfText = 8;

/** The wishes that a guess depends on. */
type GuessContext = Pick<AdapterContext, 'kind' | 'language' | 'timeZone'> & {
  readonly map: JsonObject;
};

/**
 * The plan of a feed with the fields that are told by the words of their names and the shape of their values, where no
 * exact name has filled a target in most rows; then a text, a picture and a page by their shape alone, where an item
 * would have none.
 */
export function* withGuesses(
  plan: Plan,
  rows: readonly unknown[],
  context: GuessContext,
): Steps<Guessed> {
  return yield* guesses(plan, rows, context, true);
}

/** The same for a list that was looked for in a document: what has no known name there may be anything. */
export function* withNamedGuesses(
  plan: Plan,
  rows: readonly unknown[],
  context: GuessContext,
): Steps<Guessed> {
  return yield* guesses(plan, rows, context, false);
}

interface Guessed {
  readonly plan: Plan;
  readonly problems: readonly Issue[];
}

function* guesses(
  plan: Plan,
  rows: readonly unknown[],
  context: GuessContext,
  byValues: boolean,
): Steps<Guessed> {
  const few = rows.slice(0, fewRows).filter(isObject);
  const wanted = (ofKind[context.kind] ?? []).filter(
    (target) => !Object.hasOwn(context.map, target),
  );
  if (!few.length || !wanted.length) return { plan, problems: [] };
  const guess = new Guess(plan, few, context);
  if (wanted.includes('title')) guess.byTeams();
  if (wanted.includes('price')) guess.byPrices();
  for (const clue of clues) {
    yield;
    if (wanted.includes(clue.target)) guess.byWords(clue);
  }
  yield;
  if (byValues && wanted.includes('title')) guess.byValues(context.kind);
  guess.byShape(wanted);
  return { plan: guess.plan, problems: guess.problems };
}

class Guess {
  readonly plan: Map<Target, readonly string[]>;
  readonly #fields: readonly Field[];
  readonly #told: (readonly [path: string, target: Target])[] = [];

  constructor(
    plan: Plan,
    readonly rows: readonly JsonObject[],
    readonly context: GuessContext,
  ) {
    this.plan = new Map(plan);
    this.#fields = fieldsIn(rows, context).filter(({ words }) => !notForVisitors.test(words));
  }

  get problems(): readonly Issue[] {
    return this.#told.length ? [{ path: '', code: 'guessed', value: this.#told }] : [];
  }

  /** A match without a title is called by its teams. */
  byTeams(): void {
    const titles = this.#lacks('title') ? teamsIn(this.#free('title'), this.#fields) : [];
    if (titles.length) this.plan.set('title', titles);
  }

  /** Columns of prices are one price. */
  byPrices(): void {
    const columns = priceColumns(this.#fields);
    if (columns.length > 1 && !this.plan.has('prices')) this.plan.set('prices', columns);
  }

  byWords({ target, words, not, shape }: Clue): void {
    if (!this.#lacks(target)) return;
    const fields = this.#free(target).filter(
      (field) =>
        words.test(field.words) &&
        !not.test(field.words) &&
        !(target === 'title' && isOfAnother(field)) &&
        isMostly(field, shape, target),
    );
    const field = dates.includes(target) ? onlyOf(fields) : fields[0];
    if (!field || (target === 'lon' && !this.plan.has('lat'))) return;
    if (target === 'lat' && !this.#hasLongitude(field)) return;
    if (target === 'end' && !this.#isAfterStart(field)) return;
    if (target === 'content' && !this.#isLonger(field)) return;
    this.#take(target, field.path);
  }

  /** What is to be read, a picture and a page that have no name that is known; never a date. */
  byShape(wanted: readonly Target[]): void {
    const alone = (target: Target, shape: Shape): readonly Field[] =>
      wanted.includes(target) && this.#lacks(target)
        ? this.#free(target).filter(
            (field) => !noPictureOrPage.test(field.words) && isMostly(field, shape, target),
          )
        : [];
    const [picture] = alone('image', isPicture);
    if (picture) this.#take('image', picture.path);
    const [page, ...others] = alone('url', isLink);
    if (page && !others.length) this.#take('url', page.path);
    if (!wanted.includes('content') || !this.#lacks('summary')) return;
    const [longest] = alone('content', (value) => countWords(value) >= wordsOfText)
      .filter(({ words, isListed }) => !isListed && !noText.test(words))
      .toSorted((a, b) => lengthOf(b) - lengthOf(a));
    if (longest) this.#take('content', longest.path);
  }

  /**
   * The title and the dates of rows whose names are in no language that is known, where their values say what they are.
   * News need a date without a known name too: posts have known names and no titles.
   */
  byValues(kind: string): void {
    const isEvent = kind === 'event';
    if (!(isEvent || kind === 'article') || !this.#lacks('title')) return;
    const day = isEvent ? 'start' : 'published';
    const title = titleByShape(this.#free('title'), this.rows.length);
    const isDated = !this.#lacks(day);
    const [start, end] = isDated ? [] : daysByShape(this.#free(day), this.rows.length);
    const isNews = start && this.#fields.some((field) => field !== title && isToRead(field));
    if (!title || !(isEvent ? (start ?? isDated) : isNews)) return;
    this.#take('title', title.path, true);
    if (start) this.#take(day, start.path, true);
    if (!isEvent) return;
    if (end) this.#take('end', end.path);
    const [from, to] = this.#lacks('startTime') ? clocksByShape(this.#free('startTime')) : [];
    if (from) this.#take('startTime', from.path);
    if (to) this.#take('endTime', to.path);
  }

  #take(target: Target, path: string, isTold = told.includes(target)): void {
    const paths = this.plan.get(target) ?? [];
    // What leads to nothing that can be shown, such as an object without a name, stands behind.
    const isFirst = target === 'content' || !this.#filled([target]).length;
    this.plan.set(target, isFirst ? [path, ...paths] : [...paths, path]);
    if (isTold && !this.#isOfPlace(path)) this.#told.push([path, target]);
  }

  /** True for a part of an object that is known to be a place. */
  #isOfPlace(path: string): boolean {
    const named = [...this.plan].flatMap(([target, paths]) =>
      target === 'place' || places.includes(target) ? paths : [],
    );
    return named.some((object) => path.startsWith(`${object}.`));
  }

  /** The fields that no target of the kind has. */
  #free(target: Target): readonly Field[] {
    const isOther = this.context.kind !== 'organization';
    const taken = [...this.plan].flatMap(([owner, paths]) =>
      isOther && ofOtherKinds.includes(owner) ? [] : paths.map((path) => [owner, path] as const),
    );
    return this.#fields.filter(
      ({ path, isListed }) =>
        (!isListed || ofLists.includes(target)) &&
        !taken.some(([owner, other]) => isTaken(path, other, owner === target ? undefined : owner)),
    );
  }

  /** True where most rows would have nothing. */
  #lacks(target: Target): boolean {
    if (target === 'occurrences' || target === 'start' || target === 'date')
      return !this.#isMost((dates) => dates !== undefined);
    if (target === 'startTime') return this.#isMost((_, start) => start?.length === 10);
    if (target === 'published') return !this.#fills('published', 'date', 'start', 'occurrences');
    // An organization may have its name under that of an organizer: « Raison sociale ».
    if (target === 'title' && this.context.kind === 'organization')
      return !this.#fills('title', 'organizer', 'holder');
    if (target === 'lat' || target === 'geo') return !this.#fills('geo', 'lat', 'lon');
    if (target === 'end') return !this.#fills('end', 'endBefore', 'occurrences');
    if (target === 'content') return !this.#fills('content') || this.#isSummary();
    return !this.#fills(target);
  }

  /** True for a text that would be the summary alone. */
  #isSummary(): boolean {
    return this.plan.get('content')?.[0] === this.plan.get('summary')?.[0];
  }

  #fills(...targets: readonly Target[]): boolean {
    return 2 * this.#filled(targets).length >= this.rows.length;
  }

  #filled(targets: readonly Target[]): readonly unknown[] {
    return this.rows.filter((source) =>
      targets.some((target) => isFilled(this.#row(source), target)),
    );
  }

  #row(source: JsonObject): Row {
    const { language, timeZone } = this.context;
    return new Row(source, { plan: this.plan, language, timeZone });
  }

  #isMost(test: (dates: object | undefined, start: string | undefined) => boolean): boolean {
    const few = this.rows.slice(0, fewDates);
    const passing = few.filter((source) => {
      const dates = datesOf(this.#row(source), true);
      return test(dates, startOf(dates));
    });
    return 2 * passing.length > few.length;
  }

  /** A text goes before the short one that would have been all, where it says more. */
  #isLonger(field: Field): boolean {
    const [path] = this.plan.get('content') ?? [];
    const present = this.#fields.find((other) => other.path === path);
    return !present || lengthOf(field) > lengthOf(present);
  }

  #hasLongitude({ path }: Field): boolean {
    const clue = clues.find(({ target }) => target === 'lon')!;
    const parent = path.slice(0, path.lastIndexOf('.') + 1);
    return this.#free('lon').some(
      (field) => field.path.startsWith(parent) && clue.words.test(field.words),
    );
  }

  #isAfterStart({ path }: Field): boolean {
    const starts = [...(this.plan.get('start') ?? []), ...(this.plan.get('date') ?? [])];
    const pairs = this.rows.flatMap((row) => {
      const start = starts.map((other) => isoDate(readPath(row, other))).find(Boolean);
      const end = isoDate(readPath(row, path));
      return start && end ? [end.slice(0, 10) >= start.slice(0, 10)] : [];
    });
    const wrong = pairs.filter((isAfter) => !isAfter).length;
    return pairs.length > 0 && wrong * leastToOneSlip <= pairs.length;
  }
}

/** Somebody mistypes an end now and then: a field of ends may have one before its start in so many. */
const leastToOneSlip = 4;

/** Targets of which an object without a name says nothing. */
const named: readonly Target[] = [
  ...(['title', 'place', 'address', 'city', 'organizer'] as const),
  ...(['summary', 'content'] as const),
];

/** Targets that have the values of a list of objects. */
const ofLists: readonly Target[] = ['image', 'tags', 'organizer', 'content', 'place'];

function isFilled(row: Row, target: Target): boolean {
  if (target === 'image' || target === 'url') return addressIn(row.value(target)) !== undefined;
  const isText = named.includes(target);
  return (isText ? row.markup(target) : row.value(target)) !== undefined;
}
