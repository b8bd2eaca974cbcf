import { isObject } from '../../read/fields.js';
import { contactAddress, type ContactType, contactType } from '../shared/addresses.js';
import { localized } from '../shared/localized.js';
import { freeByAmounts, freeByWords, type Tariff, tariffWords } from '../shared/prices-and-ages.js';
import { asText, at, listAt, numberAt, objectsOf, textAt } from '../shared/values.js';

/** Prices and the address for registration, in the fields of an event (`_event`). */
export interface Offers {
  readonly offers?: { readonly description?: string; readonly url?: string };
  readonly isAccessibleForFree?: boolean;
  readonly isFull: boolean;
}

/**
 * Conditions are free text; prices come from a ticket office (`offers`, announced for September 2026).
 * The Pass Culture's entries (`registration[].data`) only say whether there is something to pay.
 */
export function readOffers(event: unknown, language: string): Offers {
  const tickets = objectsOf(at(event, 'offers'));
  const tariffs = tickets.flatMap((ticket) => tiersOf(ticket, language));
  const amounts = [...tariffs, ...listAt(event, 'registration').flatMap(passCulture)];
  const conditions = localized(at(event, 'conditions'), language)?.value;
  const description =
    conditions ?? tariffWords(tariffs, tickets[0] && textAt(tickets[0], 'currency'));
  const url =
    registrationOf(event) ?? tickets.flatMap((ticket) => textAt(ticket, 'source', 'url') ?? [])[0];
  return {
    offers: description || url ? { description, url } : undefined,
    isAccessibleForFree: isFree(event) ?? freeByWords(conditions) ?? freeByAmounts(amounts),
    isFull: isSoldOut(event),
  };
}

function tiersOf(ticket: unknown, language: string): Tariff[] {
  return objectsOf(at(ticket, 'tiers')).map((tier) => {
    const cents = numberAt(tier, 'priceCents');
    return {
      label: localized(at(tier, 'label'), language)?.value,
      amount: cents === undefined ? undefined : cents / 100,
    };
  });
}

/**
 * The Pass Culture's own API counts in cents (`priceCategories[].price`, "in euro cents"); OpenAgenda does not
 * document what it keeps of that. Nothing costs nothing either way.
 */
function passCulture(registration: unknown): Tariff[] {
  const categories = objectsOf(at(registration, 'data', 'priceCategories'));
  return categories.map((category) => ({ amount: numberAt(category, 'price') }));
}

function isFree(event: unknown): boolean | undefined {
  const pricing = textAt(event, 'offersAggregate', 'pricing');
  return pricing === 'free' ? true : pricing === 'paid' ? false : undefined;
}

/** API v2 has an object, v3 a word. */
function isSoldOut(event: unknown): boolean {
  const availability = at(event, 'offersAggregate', 'availability');
  return (asText(availability) ?? textAt(availability, 'status')) === 'soldOut';
}

const order: readonly unknown[] = ['link', 'email', 'phone'];

/**
 * The address for registering: a page, else an address to write to, else a number to call.
 * The former export also has all of them in one text.
 */
function registrationOf(event: unknown): string | undefined {
  const registration = listAt(event, 'registration');
  const values = registration.length
    ? registration
    : (textAt(event, 'registrationUrl')?.split(/[,;]\s*/) ?? []);
  const [best] = values
    .flatMap((entry) => {
      const value = asText(isObject(entry) ? at(entry, 'value') : entry);
      const type = textAt(entry, 'type') ?? (value && contactType(value));
      return value && order.includes(type) ? { value, type: type as ContactType } : [];
    })
    .sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
  return best && contactAddress(best.value, best.type);
}
