import { asList, isObject, type JsonObject } from '../../feed/read/fields.js';
import { extensions } from '../../feed/read/json-feed.js';
import { actionState, stateTerms } from '../../feed/read/kinds/action.js';
import { term } from '../../feed/read/kinds/kind.js';
import { initiativeStatus } from '../../feed/read/kinds/initiative.js';
import { parseLooseNumber } from '../../feed/read/loose-number.js';
import { withAddresses } from '../../html/addresses.js';
import { safeUrl, type UrlUse } from '../../html/safe-url.js';
import { parseDate } from '../../time/parse.js';
import { temporal } from '../../time/temporal.js';

/** An item that is being written. */
export type Draft = Record<string, unknown>;

export interface TidyContext {
  /** The base of the item's own address. */
  readonly base?: string;
  /** IANA zone of times without one. */
  readonly timeZone: string;
}

/**
 * An item as the schema wants it where the reader is more lenient: absolute addresses, since the file
 * goes elsewhere than its source; dates in the one spelling; text for ids; no empty values.
 */
export function tidy(item: JsonObject, context: TidyContext): Draft {
  const draft = (withoutNothing(item) ?? {}) as Draft;
  // An extension makes an item one of its kind even when it says nothing more.
  for (const key of extensions) if (isObject(item[key])) draft[key] ??= {};
  const address = absolute(draft.url, 'link', context.base);
  const base = address?.startsWith('http') ? address : context.base;
  draft.url = address ?? draft.url;
  if (base && typeof draft.content_html === 'string') {
    draft.content_html = withAddresses(
      draft.content_html,
      (address) => absolute(address, 'link', base) ?? address,
    );
  }
  for (const [object, key, use] of addresses(draft))
    object[key] = absolute(object[key], use, base) ?? object[key];
  for (const key of ['date_published', 'date_modified']) {
    if (draft[key] !== undefined) draft[key] = instant(draft[key], context.timeZone) ?? draft[key];
  }
  if (isDraft(draft._event)) {
    tidyDates(draft._event, context.timeZone);
    asList(draft._event.offers).filter(isDraft).forEach(tidyPrice);
  }
  for (const key of ['_initiative', '_action', '_indicator']) tidyNumbers(draft[key]);
  tidyStatus(draft._action, actionTerm);
  tidyStatus(draft._initiative, initiativeStatus);
  if (typeof draft.language === 'string') draft.language = draft.language.replaceAll('_', '-');
  if (draft.content_text === undefined && draft.content_html === undefined) {
    // JSON Feed asks for one of them.
    draft.content_text = draft.summary ?? '';
  }
  if (draft.id === undefined) draft.id = draft.url;
  else if (typeof draft.id !== 'object') draft.id = `${draft.id as string | number}`.trim();
  return draft;
}

/** A copy without what says nothing: `null`, empty texts and lists, objects with nothing in them. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) {
    const kept = value.map(withoutNothing).filter((entry) => entry !== undefined);
    return kept.length ? kept : undefined;
  }
  if (isObject(value)) {
    const kept = Object.entries(value)
      .map(([key, member]) => [key, withoutNothing(member)] as const)
      .filter(([key, member]) => member !== undefined && key !== '__proto__');
    return kept.length ? Object.fromEntries(kept) : undefined;
  }
  return value === null || (typeof value === 'string' && !value.trim()) ? undefined : value;
}

/** The word of schema/feed.schema.json; schema.org's own terms are in it, too. */
function actionTerm(status: unknown): string | undefined {
  const state = typeof status === 'string' ? actionState(term(status)) : undefined;
  return state && stateTerms[state];
}

/** A status in other words than the schema's becomes the schema's. */
function tidyStatus(extension: unknown, termOf: (status: unknown) => string | undefined): void {
  if (isDraft(extension) && extension.status !== undefined)
    extension.status = termOf(extension.status) ?? extension.status;
}

/** A price in words ("from 35") is said in words. */
function tidyPrice(offer: Draft): void {
  if (typeof offer.price !== 'string' || !/\p{L}/u.test(offer.price)) return;
  offer.description ??= offer.price;
  delete offer.price;
}

/** Fields that are numbers, at any depth of an initiative or of a plan. */
const numeric = ['value', 'planned', 'spent', 'latitude', 'longitude'];

/** Numbers as people write them ("1 234,5") become numbers. */
function tidyNumbers(value: unknown): void {
  for (const part of asList(value).filter(isDraft)) {
    for (const [key, inner] of Object.entries(part)) {
      if (typeof inner !== 'string') tidyNumbers(inner);
      else if (numeric.includes(key)) part[key] = parseLooseNumber(inner) ?? inner;
    }
  }
}

/** The places of addresses besides `url`: the object, its key, and what the address is for. */
function addresses(item: Draft): (readonly [Draft, string, UrlUse])[] {
  const { _event: event, _label: label, _article: article } = item;
  const { _organization: organization, _initiative: initiative } = item;
  const { _action: action, _indicator: indicator } = item;
  const places: (readonly [Draft, string, UrlUse])[] = [
    [item, 'external_url', 'link'],
    [item, 'image', 'image'],
    [item, 'banner_image', 'image'],
  ];
  const within = (value: unknown, use: UrlUse): void => {
    for (const object of asList(value)) if (isDraft(object)) places.push([object, 'url', use]);
  };
  within(item.authors, 'link');
  within(item.attachments, 'link');
  const logo = (holder: Draft): void => {
    if (typeof holder.logo === 'string') places.push([holder, 'logo', 'image']);
    within(holder.logo, 'image');
  };
  if (isDraft(event)) {
    within(event.location, 'link');
    within(event.organizer, 'link');
    asList(event.organizer).filter(isDraft).forEach(logo);
    within(event.offers, 'link');
  }
  if (isDraft(label)) {
    places.push([label, 'url', 'link']);
    logo(label);
    within(label.issuedBy, 'link');
    within(label.about, 'link');
  }
  if (isDraft(article)) {
    within(article.isBasedOn, 'link');
    within(article.license, 'link');
  }
  if (isDraft(organization)) {
    within([organization, ...asList(organization.memberOf), organization.contact], 'link');
    logo(organization);
    const seats = asList(organization.members).filter(isDraft);
    const members = [...seats, ...seats.map(({ member }) => member)].filter(isDraft);
    within(members, 'link');
    members.forEach(logo);
  }
  if (isDraft(initiative)) {
    within(initiative.organizations, 'link');
    within(initiative.contact, 'link');
  }
  if (isDraft(action)) within([...asList(action.leads), ...asList(action.partners)], 'link');
  if (isDraft(indicator)) within(indicator.source, 'link');
  return places.filter(([object, key]) => object[key] !== undefined);
}

function absolute(value: unknown, use: UrlUse, base?: string): string | undefined {
  return safeUrl(value, use, base);
}

/** A date as RFC 3339 writes it; a day becomes its midnight. */
function instant(value: unknown, timeZone: string): string | undefined {
  const date = typeof value === 'string' ? parseDate(value, timeZone) : undefined;
  if (!date) return;
  if (isRfc3339.test(value as string)) return value as string;
  const zone = date.timeZone ?? timeZone;
  const zoned =
    typeof date.value === 'string'
      ? temporal.PlainDate.from(date.value).toZonedDateTime(zone)
      : temporal.Instant.fromEpochMilliseconds(date.value).toZonedDateTimeISO(zone);
  return zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

const isRfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
/** The dates that schema/feed.schema.json accepts for an event. */
const isEventDate = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

function tidyDates(event: Draft, timeZone: string): void {
  const zone = typeof event.timeZone === 'string' ? event.timeZone : timeZone;
  for (const dates of [event, ...asList(event.occurrences)].filter(isDraft)) {
    for (const key of ['startDate', 'endDate']) {
      const value = dates[key];
      if (typeof value !== 'string' || isEventDate.test(value)) continue;
      const date = parseDate(value, zone);
      if (!date) continue;
      event.timeZone ??= date.timeZone;
      dates[key] =
        typeof date.value === 'string' ? date.value : instant(value, date.timeZone ?? zone);
    }
  }
}

function isDraft(value: unknown): value is Draft {
  return isObject(value);
}
