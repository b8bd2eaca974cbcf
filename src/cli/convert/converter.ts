import { isObject, placeOf, rowKey, type JsonObject } from '../../feed/read/fields.js';
import type { Entry } from '../../feed/read/entry.js';
import type { Hints, Source as Document } from '../../feed/types.js';
import { safeUrl } from '../../html/safe-url.js';
import { Ids } from '../../feed/read/ids.js';
import type { FeedField, Item, ItemKind } from '../../model/index.js';
import { anywhere, convertByKind, convertSource, readFeed, type ByKind } from '../reading.js';
import { advice } from '../advice.js';
import type { Choice } from '../choice-of-kind.js';
import { kindName } from '../kind-names.js';
import { adviceOn, adviceOnArticles, likelyKind } from '../likely-kind.js';
import { segmentsOf } from '../validate/finding.js';
import { unreadSentence } from '../validate/fields.js';
import { morePages, type Part, type Reader } from './documents.js';
import { onlyKnown } from './known-fields.js';
import { ItemValidator, removeAt } from './drop-invalid.js';
import type { ProblemLog } from './problem-log.js';
import { tidy, type Draft } from './tidy.js';
import { checkVitalPaths } from './vital-paths.js';

export interface ConverterOptions {
  readonly hints: Hints;
  /** IANA zone of times without one. */
  readonly timeZone: string;
  readonly kind?: ItemKind;
  /** The name of the source, which may say what it has where no kind is wanted. */
  readonly name?: string;
}

/** An item of a JSON Feed: as it will be written, and as the widgets read it. */
export interface Converted {
  readonly draft: Draft;
  readonly entry: Entry;
}

/** The fields of the feed as a whole. */
export interface About {
  readonly title?: unknown;
  readonly home_page_url?: unknown;
  readonly language?: unknown;
  readonly authors?: unknown;
  readonly _calendar?: unknown;
}

/** Formats whose fields have names of the owner's alone; a row of JSON:API has its attributes in several ways. */
const ownersNames: ReadonlySet<string | undefined> = new Set(['custom', 'csv']);

/** Writes documents of one source, one after the other, as items that fit the schema. */
export class Converter implements Reader {
  /** Title, address and other facts of the first document. */
  about: About = {};
  /** The next page that the last document named; absolute. */
  nextUrl: string | undefined;
  readonly #options: ConverterOptions;
  readonly #log: ProblemLog;
  readonly #validator = new ItemValidator();
  readonly #ids = new Set<string>();
  #format: string | undefined;
  /** The kind that the first document is of; the next ones are read likewise. */
  #kind: ItemKind | undefined;
  #count = 0;

  constructor(options: ConverterOptions, log: ProblemLog) {
    this.#options = options;
    this.#log = log;
  }

  /** Items that have been met, of whatever became of them. */
  get count(): number {
    return this.#count;
  }

  passOver(reason: string): void {
    this.#log.add('next_url', reason);
  }

  /** @throws {FeedError} when the document is of no known format, or says what is wrong */
  async convert({ document, isBatch }: Part): Promise<Converted[]> {
    const { hints, timeZone, kind } = this.#options;
    const format = this.#format ?? hints.format;
    const knownKind = kind ?? this.#kind;
    const { converted, choice, otherArticles } = knownKind
      ? { converted: await convertSource(document, { ...hints, format }, timeZone, knownKind) }
      : await this.#byKind(document, { ...hints, format });
    this.#kind ??= choice?.kind;
    if (choice?.undecided) this.#tellOfChoice(choice);
    if (otherArticles) this.#log.add('', adviceOnArticles(otherArticles));
    // A batch may have rows that do not say what they are.
    if (isBatch) this.#format = converted.format;
    const feed = converted.json as JsonObject;
    if (this.#count === 0) this.about = { ...feed, _calendar: calendarOf(feed, document.url) };
    this.nextUrl = isBatch ? undefined : absolute(feed.next_url, document.url);
    if (feed.next_url && !isBatch && !document.url && !this.nextUrl) this.passOver(morePages);
    // A path of the field map need not lead to something in each batch.
    const isFirst = !isBatch || this.#count === 0;
    const notes = (converted.notes ?? []).filter(({ path }) => isFirst || !path.startsWith('map.'));
    this.#log.addRaw(notes, (index) => this.#count + index);
    if (isFirst) {
      checkVitalPaths(notes, hints.fieldMap);
      if (ownersNames.has(converted.format)) this.#tellOfUnread((await converted.fields?.()) ?? []);
    }
    if (!document.url && converted.format !== 'json-feed') this.#tellOfRelative(feed);
    const items = await this.#read(feed.items as unknown[], feed, document.url);
    if (choice && isFirst) await this.#tellOfKind(document, items);
    return items;
  }

  /** @throws {FeedError} with advice in the log where the document can be read as another kind */
  async #byKind(document: Document, hints: Hints): Promise<ByKind> {
    try {
      return await convertByKind(document, hints, this.#options.timeZone, this.#options.name);
    } catch (error) {
      const kind = await likelyKind(document, hints, []);
      if (kind) this.#log.add('', adviceOn(kind));
      throw error;
    }
  }

  /** An item with two dates is read as an article by default; one with one date may be either. */
  #tellOfChoice({ kind, undecided }: Choice): void {
    const [items, are] =
      undecided > 1
        ? [`${undecided} éléments peuvent être lus`, 'ils sont lus']
        : ['Un élément peut être lu', 'il est lu'];
    this.#log.add(
      '',
      `${items} comme articles ou comme événements ; ${are} comme ${kindName(kind)} : choisissez par « --kind événements » ou « --kind articles ».`,
    );
  }

  #tellOfUnread(fields: readonly FeedField[]): void {
    const sentence = unreadSentence(fields);
    if (sentence) this.#log.add('', sentence);
  }

  /** Addresses that begin where nobody says, of a file that is written elsewhere than its source. */
  #tellOfRelative({ items, home_page_url: home }: JsonObject): void {
    if (absolute(home)) return;
    const addresses = (items as unknown[]).flatMap((item) =>
      isObject(item) ? [item.url, item.image] : [],
    );
    const address = addresses.find((each) => typeof each === 'string' && !URL.canParse(each));
    if (address === undefined) return;
    this.#log.add(
      '',
      `« ${address as string} » est une adresse relative, et rien ne dit d’où elle part : donnez l’adresse du flux par « --url ».`,
    );
  }

  async #tellOfKind(document: Document, items: readonly Converted[]): Promise<void> {
    const { hints } = this.#options;
    const entries = items.map(({ entry }) => entry);
    const kind = await likelyKind(document, hints, entries);
    if (kind) this.#log.add('', adviceOn(kind));
  }

  async #read(items: readonly unknown[], feed: About, url?: string): Promise<Converted[]> {
    const base = absolute(feed.home_page_url, url) ?? url;
    const first = this.#count;
    this.#count += items.length;
    const ids = new Ids();
    const drafts = items.map((item, index) => {
      const number = first + (placeOf(item) ?? index);
      const draft = this.#draft(item, number, base);
      return (draft && this.#withOwnId(draft, ids, number)) ?? {};
    });
    const about = { language: feed.language, authors: feed.authors, home_page_url: base };
    const read = await readFeed({ ...about, items: drafts }, url, this.#options.timeZone);
    // Problems of items without a draft have been told.
    const issues = read.problems.filter(({ path }) => !isEmpty(drafts[itemOf(path)]));
    this.#log.addRaw(issues, (index) => first + (placeOf(items[index]) ?? index));
    for (const { path, code } of issues) {
      const [, index, ...rest] = segmentsOf(path);
      if (!advice.has(code) && rest.length) removeAt(drafts[Number(index)], rest);
    }
    const byId = new Map(drafts.toReversed().map((draft) => [draft.id, draft]));
    return read.entries.flatMap((entry) => this.#keep(entry, byId.get(entry.id)) ?? []);
  }

  #draft(item: unknown, number: number, base?: string): Draft | undefined {
    if (!isObject(item)) {
      this.#log.addRaw([{ path: 'items[0]', code: 'item-object', value: item }], () => number);
      return;
    }
    const { [rowKey]: row } = item as { readonly [rowKey]?: number };
    const draft: Draft & { [rowKey]?: number } = tidy(onlyKnown(item), {
      base,
      timeZone: this.#options.timeZone,
    });
    if (row !== undefined) draft[rowKey] = row;
    const lost = this.#validator.dropInvalid(draft);
    for (const finding of lost.findings) this.#log.addFinding(finding, number, row);
    return lost.isLost ? undefined : draft;
  }

  /** Keeps items that have one id and different content, each under an id of its own; `undefined` for a duplicate. */
  #withOwnId(draft: Draft, ids: Ids, number: number): Draft | undefined {
    const sourceId = draft.id as string;
    const [id, code] = ids.take(sourceId, draft);
    if (code) this.#log.addRaw([{ path: 'items[0].id', code, value: sourceId }], () => number);
    return code === 'duplicate' ? undefined : { ...draft, id };
  }

  #keep(entry: Entry, draft?: Draft): Converted | undefined {
    if (this.#ids.has(entry.id)) return;
    // The reader may have removed the last field that made the item valid.
    if (!draft || this.#validator.dropInvalid(draft).isLost) return;
    addPicture(draft, entry.read());
    this.#ids.add(entry.id);
    return { draft, entry };
  }
}

/** The picture that the reader has found in the text, for those who read the file with other programs. */
function addPicture(draft: Draft, { image }: Item): void {
  if (!image || draft.image !== undefined || draft.banner_image !== undefined) return;
  const { src, alt, width, height } = image;
  // A relative address in a file has nowhere to start, and the widget finds the picture in the content.
  if (src.startsWith(anywhere)) return;
  draft.image = src;
  draft._image = { alt, ...(width && { width }), ...(height && { height }) };
}

/** Address at which the whole agenda can be subscribed to: the file goes elsewhere than its source. */
function calendarOf({ _calendar: calendar }: About, base?: string): object | undefined {
  if (!isObject(calendar) || !Object.hasOwn(calendar, 'ics_url')) return;
  const address = safeUrl(calendar.ics_url, 'fetch', base);
  return address === undefined ? undefined : { ics_url: address };
}

function itemOf(path: string): number {
  return Number(segmentsOf(path)[1] ?? -1);
}

function isEmpty(draft: Draft | undefined): boolean {
  return draft !== undefined && Object.keys(draft).length === 0;
}

function absolute(value: unknown, base?: string): string | undefined {
  return typeof value === 'string' && URL.canParse(value, base)
    ? new URL(value, base).href
    : undefined;
}
