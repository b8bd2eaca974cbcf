import {
  leavesOf,
  letters,
  maySay,
  ofLanguage,
  readTable,
  shownIn,
  targetByWords,
  withoutTags,
  type Leaf,
} from '../../feed/own-lists.js';
import { quote } from '../../feed/read/describe.js';
import { atOnce } from '../../feed/steps.js';
import type { Source as Document } from '../../feed/types.js';

/** A field of a document whose words are in no item of the feed that is made of it. */
export interface Unshown {
  /** `lieu.consignes`; `dates[].note` within a list. */
  readonly path: string;
  readonly example: string;
  /** What the words of its name say that it is, where the feed has nothing of the sort. */
  readonly target?: string;
}

/** Formats that are known by the names of their fields alone: what nobody has heard of is not read. */
const guessed: readonly string[] = ['custom', 'csv'];

/** Fewer words are names, which are told where they differ from item to item, or codes. */
const fewestWords = 3;

/** Texts of a field that are looked at. */
const fewTexts = 20;

/** Where a feed has what a target gives. */
const placesOf: Readonly<Record<string, RegExp>> = {
  title: /^items\[\]\.title$/,
  summary: /\.summary$/,
  content: /\.content_(?:text|html)$/,
  image: /image|logo/,
  url: /^items\[\]\.url$/,
  place: /\.location.*\.name$/,
  address: /\.(?:streetAddress|address)$/,
  city: /\.(?:addressLocality|address)$/,
  organizer: /\.organizer/,
  price: /\.offers.*\.description$/,
  registration: /\.offers.*\.url$/,
  tags: /\.tags/,
};

/** What an article has, too. */
const ofArticles: readonly string[] = ['title', 'summary', 'content', 'image', 'url', 'tags'];

/** Most fields that are named. */
const mostNamed = 6;

/** A page or a file of the web, and a picture, which may also be named by its place on the site. */
const address = /^https?:\/\/\S+$/i;
const picture = /^[^\s<>]+\.(?:jpe?g|png|gif|webp|avif|svg)$/i;

/** Where the items of a feed have addresses of pages. */
const linked = /^items\[\]\.(?:url|external_url|_event\.offers.*\.url)$/;

/** Dates and hours are shown in other words; `unread-date` tells of those that are not. */
const ofTime =
  /date|datum|heure|hour|horaire|time|zeit|quand|when|jour|day|period|dur(?:ee|ation)/i;

/**
 * Texts of a document of nobody's format that a visitor will not see, and its addresses where no item has a link, or
 * none a picture: their fields may have names that are not known.
 *
 * @param document as it was found
 * @param feed the JSON Feed that it has become
 */
export function unshownFields(
  document: Document,
  feed: unknown,
  format: string,
): readonly Unshown[] {
  if (!guessed.includes(format)) return [];
  const leaves = [...leavesOf(feed)].filter(([, value]) => value !== '');
  const isShown = shownIn(feed);
  const hasLinks = leaves.some(([path]) => linked.test(path));
  const hasPictures = leaves.some(([path]) => /image|logo/.test(path));
  const isElsewhere = leaves.some(([path]) => /^items\[\]\._(?:event|initiative)\b/.test(path));
  const isMissed = (text: string): boolean =>
    picture.test(text) ? !hasPictures : address.test(text) && !hasLinks;
  const fields = new Map<string, string[]>();
  for (const [path, value] of leavesIn(document)) {
    if (
      typeof value !== 'string' ||
      !path.includes('[]') ||
      ofTime.test(path) ||
      ofLanguage.test(path)
    )
      continue;
    const texts = fields.get(path) ?? [];
    const text = withoutTags(value).trim();
    if (texts.length >= fewTexts || !letters(text)) continue;
    const isTold = text.split(/\s+/).length >= fewestWords || maySay(path, text) || isLabel(path);
    if (isTold || isMissed(text)) fields.set(path, [...texts, text]);
  }
  return [...fields].flatMap(([path, texts]) => {
    const lost = texts.filter((text) => !isShown(text));
    const areToldApart = isLabel(path) ? new Set(texts).size > 1 : areTheirs(texts);
    if (!areToldApart || lost.length <= texts.length / 2) return [];
    const within = withinItem(path);
    const target = targetByWords(within);
    const place =
      target && (ofArticles.includes(target) || isElsewhere) ? placesOf[target] : undefined;
    const isFree =
      place && couldBe(target!, lost[0]!) && !leaves.some(([shownAt]) => place.test(shownAt));
    return [{ path: within, example: lost[0]!, ...(isFree && { target }) }];
  });
}

/** False for words where an address is wanted. */
function couldBe(target: string, text: string): boolean {
  return target !== 'url' || address.test(text);
}

/** True for words that arrange the rows by a name that says so: a style beside a type. */
function isLabel(path: string): boolean {
  return targetByWords(path.split('.').at(-1)!) === 'tags';
}

/** The same words in each row are of the program or of its owner; one or two that come again and again arrange the rows. */
function areTheirs(texts: readonly string[]): boolean {
  const different = new Set(texts).size;
  if (texts.some((text) => text.split(/\s+/).length >= fewestWords))
    return texts.length <= 2 || different > 1;
  return different > 1 && 2 * different > texts.length;
}

/** The sentence for the site's owner; empty where all is shown. */
export function unshownSentence(fields: readonly Unshown[]): string {
  if (!fields.length) return '';
  const named = fields
    .slice(0, mostNamed)
    .map(({ path, example }) => `« ${path} » (${quote(example)})`);
  const more = fields.length - named.length;
  const others = more > 0 ? `, ni de ${more} autre${more > 1 ? 's' : ''}` : '';
  const targets = fields.flatMap(({ path, target }) => (target ? [[target, path] as const] : []));
  const map = JSON.stringify(Object.fromEntries(targets.toReversed()));
  const example = targets.length ? `, par exemple ${map}` : '';
  return `Rien n’est montré de ${named.join(', ')}${others} : si un visiteur doit le lire, dites par « map » ce que c’est (docs/field-map.md)${example}.`;
}

/** The values in a document: those of a table by the names of its columns. None of XML, which is read by a map alone. */
function leavesIn({ json, text = '' }: Document): Generator<Leaf> {
  const isTable = json === undefined && text !== '' && !/^\s*</.test(text);
  return leavesOf(isTable ? atOnce(readTable(text)).rows : json);
}

function withinItem(path: string): string {
  return path.replace(/^.*?\[\]\./, '');
}
