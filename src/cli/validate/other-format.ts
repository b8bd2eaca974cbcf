import { pathInFormat } from '../../feed/read/calendar-names.js';
import { explain, explainProblems } from '../../feed/read/explain.js';
import { isFeedError } from '../../feed/errors.js';
import type { Entry } from '../../feed/read/entry.js';
import type { Source as Document } from '../../feed/types.js';
import type { FeedField, ItemKind } from '../../model/index.js';
import { defaultTimeZone } from '../../time/parse.js';
import type { Choice } from '../choice-of-kind.js';
import { adviceOn, adviceOnArticles, likelyKind } from '../likely-kind.js';
import { convertByKind, convertSource, itemsIn, readFeed } from '../reading.js';
import { checkDates, checkWords } from './doubts.js';
import { emptyFeed, pathOf, segmentsOf, type Finding } from './finding.js';

/** A feed of another format than the house's, as widgets read it. */
export interface OtherFormat {
  /** `undefined` for what no widget reads. */
  readonly format?: string;
  /** The format, in a sentence. */
  readonly sentence?: string;
  /** Its fields, where they are told by their names. */
  readonly fields?: readonly FeedField[];
  readonly findings: readonly Finding[];
}

/** The wishes of the page that shows a feed. */
export interface ReadAs {
  /** The kind of item that its element shows. */
  readonly kind?: ItemKind;
  /** The field map of the feed, as JSON text. */
  readonly fieldMap?: string;
}

/**
 * Looks at a document as the widgets read it.
 *
 * @param name of its file, which may say what it has
 * @returns `undefined` for a JSON Feed, which has a schema to be checked by
 */
export async function checkOtherFormat(
  document: Document,
  { kind, fieldMap }: ReadAs = {},
  name?: string,
): Promise<OtherFormat | undefined> {
  const hints = { fieldMap };
  try {
    const { converted, choice, otherArticles } = kind
      ? { converted: await convertSource(document, hints, defaultTimeZone, kind) }
      : await convertByKind(document, hints, defaultTimeZone, name);
    const { format, json, notes = [] } = converted;
    if (!format || format === 'json-feed') return;
    const feed = await readFeed(json, document.url);
    const problems = explainProblems([
      ...notes,
      ...feed.problems.map((problem) => ({ ...problem, format })),
    ]);
    const lost = problems.map(({ path, reason }): Finding => {
      return { severity: 'warning', code: 'field', at: segmentsOf(path), message: reason };
    });
    const findings = [
      ...lost,
      ...checkDates(json).map((finding) => inWordsOf(format, finding)),
      ...checkWords(document.json ?? document.text),
      ...undecided(choice),
      ...articlesBeside(otherArticles),
      ...(kind ? [] : otherKind(await likelyKind(document, hints, feed.entries))),
      ...nothing(feed.entries.length, !notes.length && !itemsIn(json).length),
    ];
    const fields = await converted.fields?.();
    return { format, sentence: sentenceOf(format, feed.entries), fields, findings };
  } catch (error) {
    if (!isFeedError(error)) throw error;
    const { message } = explain(error);
    const fields = await error.details.fields?.();
    const other = kind ? undefined : await likelyKind(document, hints, []);
    const refused: Finding = { severity: 'error', code: 'format', at: [], message };
    return { fields, findings: [refused, ...otherKind(other)] };
  }
}

/** A finding with the names that the format itself has for the fields. */
function inWordsOf(format: string, finding: Finding): Finding {
  return { ...finding, at: segmentsOf(pathInFormat(pathOf(finding.at), format)) };
}

type Shown = readonly [one: string, many: string, element: string];

/** The words for each kind of item, and the element that shows it. A new kind is left out until it has words here. */
const shownBy: Readonly<Partial<Record<ItemKind, Shown>>> = {
  event: ['événement', 'événements', 'agenda-list'],
  article: ['article', 'articles', 'news-list'],
  label: ['label', 'labels', 'label-list'],
  organization: ['organisation', 'organisations', 'member-list'],
  initiative: ['initiative', 'initiatives', 'initiative-list'],
  theme: ['thème', 'thèmes', 'action-plan'],
  action: ['action', 'actions', 'action-plan'],
  indicator: ['indicateur', 'indicateurs', 'action-plan'],
};

function sentenceOf(format: string, entries: readonly Entry[]): string {
  const kinds = entries.map((entry) => entry.read().kind);
  const shown = Object.entries(shownBy).flatMap(([kind, [singular, many, element]]) => {
    const count = kinds.filter((each) => each === kind).length;
    return count ? [`${count} ${count > 1 ? many : singular} par <${element}>`] : [];
  });
  const what = shown.length ? ` : ${shown.join(', ')}` : '';
  return `C’est un flux « ${format} », que les widgets lisent tel quel${what}.`;
}

/** Items with a date of publication and one of an event, or with one that may be either, are shown by two elements. */
function undecided({ undecided: count, isOneDate }: Partial<Choice> = {}): Finding[] {
  if (!count) return [];
  const items = count > 1 ? `${count} éléments ont` : 'Un élément a';
  const dates = isOneDate
    ? 'une date dont rien ne dit si c’est celle d’une parution ou d’un événement'
    : 'une date de parution et une date d’événement';
  const message = `${items} ${dates} : <news-list> en fait des articles, <agenda-list> des événements.`;
  return [{ severity: 'warning', code: 'two-kinds', at: ['items'], message }];
}

function articlesBeside(count = 0): Finding[] {
  if (!count) return [];
  const message = adviceOnArticles(count);
  return [{ severity: 'warning', code: 'other-kind', at: [], message }];
}

/** Columns of a table that are those of another kind of item. */
function otherKind(kind: ItemKind | undefined): Finding[] {
  if (!kind) return [];
  return [{ severity: 'warning', code: 'other-kind', at: [], message: adviceOn(kind) }];
}

/**
 * @param shown the number of items that widgets show
 * @param isEmpty the feed has none, and none was left out
 */
function nothing(shown: number, isEmpty: boolean): Finding[] {
  if (shown) return [];
  if (isEmpty) return [emptyFeed];
  const message = 'Aucun élément de ce flux ne sera montré.';
  return [{ severity: 'error', code: 'no-items', at: [], message }];
}
