import { isObject } from '../../read/fields.js';
import type { ExtendedItem } from '../adapter.js';
import { freeByWords, tariffWords, type Tariff } from '../shared/prices-and-ages.js';
import { contactAddress, contactType } from '../shared/addresses.js';
import { isoDate } from '../shared/dates.js';
import { asFlag, asText, at, compact, derivedId, numberAt, textAt } from '../shared/values.js';
import { otherThan } from '../shared/localized.js';
import { statusInTitle } from '../shared/status-in-title.js';
import { linkOf, pictureOf } from './addresses.js';
import { plainText } from '../shared/plain-text.js';
import { agesOf, publicOf } from './audience.js';
import { contentOf, hoursInWords, registrationInWords } from './content.js';
import { datesOf, inUtc } from './dates.js';
import { extensionOf } from './kinds.js';
import { isOnline, locationsOf } from './place.js';
import { inMoney, pricesOf } from './price-columns.js';
import { holdersOf, labelOf } from './label.js';
import { missionOf, themesOf } from './organization.js';
import { plainName } from './names.js';
import { isNotedByDatabase, publishedOn } from './published.js';
import { ownZone, utc } from './own-zone.js';
import type { Row } from './row.js';
import { statusOf, termOfStatus } from './status.js';
import { titleOf } from './title.js';

/** Words that people write for where an event is attended. */
const attendances: readonly (readonly [RegExp, string])[] = [
  [/hybrid|mixte/i, 'MixedEventAttendanceMode'],
  [/distanciel|[àa] distance|en ligne|visio|online/i, 'OnlineEventAttendanceMode'],
  [/pr[ée]sentiel|sur place/i, 'OfflineEventAttendanceMode'],
];

/** Words by which programs call all that they have. */
const kindWords =
  /^(?:(?:event|[ée]v[éèe]nement|article|post|page|node)s?|singleInstance|occurrence|exception|seriesMaster)$/i;

/** "Completed" is what has taken place. */
const fullWords =
  /\bcomplets?\b|complète|sold ?out|\bfull\b|ausgebucht|ausverkauft|volzet|uitverkocht|agotad[oa]|esaurit[oa]/i;

const accessibilities: readonly (readonly [RegExp, string])[] = [
  [/^hi$|auditi|sourd|malentend/i, 'hearing'],
  [/^vi$|visuel|aveugle|malvoy/i, 'vision'],
  [/^mi$|moteur|pmr|mobilit|fauteuil/i, 'mobility'],
  [/^pi$|psychi/i, 'psychic'],
  [/^(?:ii|mei)$|mental|intellect/i, 'intellectual'],
];

/**
 * A row as a JSON Feed item: an event when it has a date on which it takes place, else an article; where labels,
 * organizations, initiatives, actions or indicators are wanted, one of these.
 *
 * @param kind what is wanted
 * @param isOf the kind of the list that it is in, where that is decided
 */
export function itemOf(row: Row, kind: string, isOf?: 'article' | 'event'): ExtendedItem {
  const extension = extensionOf(row, kind);
  const isIndicator = at(extension, '_indicator') !== undefined;
  const title = titleOf(row, kind, isIndicator);
  const url = linkOf(row);
  // A theme that has to be the title is no tag.
  const path = row.pathOf('title');
  const isTheme = path !== undefined && path === row.pathOf('tags');
  const published = isoDate(row.value('published'));
  // A date with an hour and a place, or one of a place that is written for programs, is no date of publication.
  const isSomewhere =
    row.pathOf('place') !== undefined &&
    (row.pathOf('startTime') !== undefined || isForPrograms(row.pathOf('date')));
  // Anything published is an article where articles are wanted; a database notes when it got events, too.
  const isPublished = published !== undefined && !(isSomewhere && isNotedByDatabase(row));
  const isArticle = isOf ? isOf === 'article' : kind === 'article' && isPublished;
  const isEvent = !extension && kind !== 'label' && !isArticle;
  const mustBeEvent = (isOf ?? kind) === 'event';
  const dates = isEvent ? datesOf(row, mustBeEvent || isSomewhere) : undefined;
  const day = isoDate(row.value('date'));
  // The date of an indicator is that of its value, and an action's is its beginning.
  const hours = dates || day || extension ? hoursInWords(row, dates) : row.text('date');
  const mission = kind === 'organization' ? missionOf(row, title) : undefined;
  const words = [hours, dates && registrationInWords(row), mission].filter(Boolean).join(' – ');
  // One label is given to many.
  const ownWords = kind === 'label' ? [title, ...holdersOf(row)].join(' ') : title;
  // The page of an indicator may be that of its source, which others have too.
  const page = isIndicator ? undefined : url;
  return compact({
    id: row.text('id') ?? derivedId(page ?? ownWords, startOf(dates) ?? published),
    url,
    title,
    ...contentOf(row, words),
    ...(kind !== 'organization' && pictureOf(row, url)),
    date_published: dates ? published : isSomewhere ? (published ?? day) : publishedOn(row, day),
    date_modified: isoDate(row.value('modified')),
    authors: authorsOf(row),
    tags: listOrNothing(isTheme ? [] : tagsOf(row, kind)),
    language: otherThan(languageOf(row), row.language),
    ...extension,
    ...(kind === 'label' && { _label: labelOf(row, url) }),
    // Words that are no date are kept, so that the reader tells.
    ...((dates ?? mustBeEvent) && { _event: eventOf(row, dates ?? unread(row)) }),
  })!;
}

function tagsOf(row: Row, kind: string): readonly string[] {
  return kind === 'organization' ? themesOf(row) : row.words('tags', kindWords);
}

/** True for a date that stands beside one in words: `dateISO`. */
function isForPrograms(path = ''): boolean {
  return /iso$/.test(plainName(path));
}

function unread(row: Row): object {
  return { startDate: row.text('date') };
}

/** The start of an event, which tells it from another of the same address. */
export function startOf(dates: unknown): string | undefined {
  return (
    textAt(dates, 'startDate') ??
    textAt(dates, 'occurrences', 0, 'startDate') ??
    textAt(dates, 'eventSchedule', 'startDate')
  );
}

function eventOf(row: Row, dates: object | undefined): object {
  const price = priceOf(row);
  const registration = row.text('registration');
  const type = registration && contactType(registration);
  const code = statusOf(row);
  const timeZone = ownZone(row);
  return {
    ...(utc.test(timeZone ?? '') ? inUtc(dates) : { timeZone, ...dates }),
    eventStatus: (code && termOfStatus(code)) ?? statusInTitle(row.text('title')),
    eventAttendanceMode: attendanceOf(row),
    location: locationsOf(row),
    organizer: listOrNothing([
      ...new Set([...row.names('organizer'), ...row.names('coOrganizers')]),
    ]),
    isAccessibleForFree: isFree(row, price),
    offers: compact({
      description: price,
      url: type && contactAddress(registration, type),
    }),
    remainingAttendeeCapacity: remainingOf(row, code),
    audience: listOrNothing([...publicOf(row), ...agesOf(row)])?.join(', '),
    accessibilityFeature: listOrNothing(accessibilityOf(row)),
  };
}

/** How many places are left: a number of its own, none by a flag or by the words of a status. */
function remainingOf(row: Row, code: string | undefined): number | undefined {
  const left = numberAt(row.under(placesLeft, 'full'));
  if (left !== undefined && Number.isInteger(left) && left >= 0) return left;
  return asFlag(row.value('full')) || (code && fullWords.test(code)) ? 0 : undefined;
}

const placesLeft = [
  ...['placesrestantes', 'nbplacesrestantes', 'restantes', 'placesleft', 'spotsleft'],
  ...['seatsleft', 'remaining', 'remainingplaces', 'remainingseats', 'remainingcapacity'],
  ...['remainingspots', 'ticketsleft', 'remainingattendeecapacity'],
];

/** Eventbrite, Facebook and Meetup say by a flag whether an event is online; people write words, also for its place. */
function attendanceOf(row: Row): string | undefined {
  const flag = asFlag(row.value('attendance'));
  if (flag !== undefined) return flag ? 'OnlineEventAttendanceMode' : 'OfflineEventAttendanceMode';
  const words = row.text('attendance');
  if (words === undefined)
    return isOnline(row.text('place')) ? 'OnlineEventAttendanceMode' : undefined;
  return attendances.find(([sign]) => sign.test(words))?.[1];
}

/** The amount of one price, beside its money: `{montant: 5, devise: "EUR"}`. */
function amountAlone(value: unknown): string | undefined {
  const amount = textAt(value, 'montant') ?? textAt(value, 'amount');
  const others = isObject(value) ? Object.keys(value).filter((key) => !moneyKeys.test(key)) : [];
  return others.length ? undefined : amount;
}

const moneyKeys = /^(?:montant|amount|devise|monnaie|currency|unite?)$/i;

/** Several prices by their names: `{plein: 12, reduit: "8,50"}`. */
function tariffsIn(value: unknown): readonly Tariff[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([label, amount]) => {
    const number = numberAt(value, label) ?? Number(asText(amount)?.replace(',', '.') ?? NaN);
    return Number.isNaN(number) ? [] : { label: label.replaceAll('_', ' '), amount: number };
  });
}

/** Prices with their names: `[{label: "Adhérents", prix: "10 €"}]`; `undefined` for a list of anything else. */
function listedPrices(list: readonly unknown[], row: Row): string | undefined {
  const first = (entry: unknown, keys: string): string | undefined =>
    keys.split(' ').flatMap((key) => textAt(entry, key) ?? [])[0];
  const prices = list.flatMap((entry) => {
    const price = first(entry, 'prix price tarif montant amount');
    const label = first(entry, 'label libelle nom name titre title type');
    const words = /^\d+(?:[.,]\d+)?$/.test(price ?? '') ? inMoney(price!, row) : price;
    return words ? [label, words].filter(Boolean).join(' : ') : [];
  });
  return prices.join(', ') || undefined;
}

/** The price in words; a bare amount is in the money of the others, or in euros. */
function priceOf(row: Row): string | undefined {
  const several = pricesOf(row);
  if (several) return several;
  const value = row.value('price');
  const [min, max] = [
    numberAt(value, 'min') ?? row.number('priceMin'),
    numberAt(value, 'max') ?? row.number('priceMax'),
  ];
  const bounds = [min, max].flatMap((bound) => bound ?? []);
  if (bounds.length === 2 && (max || isObject(value)))
    return inMoney([...new Set(bounds)].join(' – '), row);
  const listed = Array.isArray(value) ? listedPrices(value, row) : undefined;
  const said = row.text('price') ?? plainText(textAt(value, 'details')) ?? amountAlone(value);
  const words = listed ?? said ?? tariffWords(tariffsIn(value));
  if (!words || !/^\d+(?:[.,]\d+)?$/.test(words)) return words;
  return Number(words.replace(',', '.')) ? inMoney(words, row) : undefined;
}

/** A flag, or the word; what says more than that is not taken for either. */
function isFree(row: Row, price: string | undefined): boolean | undefined {
  const value = row.value('free');
  const words = row.text('free');
  if (/^payant\b/i.test(words ?? price ?? '')) return false;
  return (
    asFlag(value) ??
    freeByWords(words) ??
    freeByWords(price) ??
    (!price && isNothing(row.value('price')) ? true : undefined)
  );
}

/** True for a price of 0, also with its money. */
function isNothing(price: unknown): boolean {
  return (numberAt(price) ?? Number(amountAlone(price) ?? NaN)) === 0;
}

function accessibilityOf(row: Row): readonly string[] {
  const flags = (['mobility', 'hearing', 'vision'] as const).filter((need) =>
    asFlag(row.value(need)),
  );
  const accessibility = row.value('accessibility');
  const codes = isObject(accessibility)
    ? Object.keys(accessibility).filter((key) => at(accessibility, key) === true)
    : [];
  const words = codes.length ? codes : row.texts('accessibility');
  const terms = words.map((word) => accessibilities.find(([sign]) => sign.test(word))?.[1] ?? word);
  return [...new Set([...flags, ...terms])].filter(
    (term) => !/^(?:oui|non|true|false|[01])$/i.test(term),
  );
}

function authorsOf(row: Row): readonly object[] | undefined {
  return listOrNothing(row.names('author').map((name) => ({ name })));
}

/** The language of the row, or that of the column from which its title was taken. */
function languageOf(row: Row): string | undefined {
  const language = asText(row.value('language'));
  if (language && /^[a-z]{2,3}(?:[-_][a-z\d]+)?$/i.test(language))
    return language.replace('_', '-');
  return /[_-](fr|en|de|es|it)$/i.exec(row.pathOf('title') ?? '')?.[1]?.toLowerCase();
}

function listOrNothing<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length ? list : undefined;
}
