import { isObject } from '../../read/fields.js';
import type { ExtendedItem } from '../adapter.js';
import { freeByAmounts, freeByWords } from '../shared/prices-and-ages.js';
import { siteAddress } from '../shared/addresses.js';
import { compact } from '../shared/values.js';
import { term, type Graph, type Node } from './graph.js';

/** The lowest and the highest price of an offer; mostly they are equal. */
interface Asked {
  readonly low: number;
  /** `undefined` where the lowest is all that is said. */
  readonly high: number | undefined;
  readonly currency: string | undefined;
}

/** `offers` and `isAccessibleForFree` of docs/feed.md. */
export function offersOf(graph: Graph, node: Node): ExtendedItem {
  const values = graph.list(node, 'offers');
  const offers = values.filter(isObject);
  const prices = offers.map((offer) => askedBy(graph, offer));
  const link = values
    .map((value) => (isObject(value) ? undefined : siteAddress(value)))
    .find(Boolean);
  const amounts = prices.flatMap((offer) => [
    { amount: offer?.low },
    { amount: offer?.high ?? offer?.low },
  ]);
  const urls = offers.flatMap((offer) => graph.address(offer, 'url') ?? []);
  const written = offers.map((offer, index) =>
    compact({
      ...(index === 0 ? priceOf(graph, offers, prices) : undefined),
      availability: availabilityOf(graph, offer),
      url: index === 0 ? urls[0] : undefined,
    }),
  );
  return {
    // A price of zero is how one writes that it is free.
    isAccessibleForFree: freeOf(graph, node) ?? freeByAmounts(amounts) ?? freeBy(graph, offers),
    // Every offer is passed on: the reader finds whether all are sold out.
    offers: written.some(Boolean) ? written.map((offer) => offer ?? {}) : link && { url: link },
  };
}

function freeOf(graph: Graph, node: Node): boolean | undefined {
  const value = graph.get(node, 'isAccessibleForFree');
  const valueText = typeof value === 'boolean' ? String(value) : term(value);
  return /^true$/i.test(valueText) ? true : /^false$/i.test(valueText) ? false : undefined;
}

/** "Free" in the place of an amount, of all offers. */
function freeBy(graph: Graph, offers: readonly Node[]): true | undefined {
  const isFree = (offer: Node): boolean => freeByWords(graph.plain(offer, 'price')) ?? false;
  return (offers.length > 0 && offers.every(isFree)) || undefined;
}

/** The price of the offers: one amount, the range of several, else the words. */
function priceOf(
  graph: Graph,
  offers: readonly Node[],
  prices: readonly (Asked | undefined)[],
): ExtendedItem | undefined {
  const knownPrices = prices.filter((price) => price !== undefined);
  if (!knownPrices.length) {
    const lowest = graph.plain(offers[0], 'lowPrice');
    const words =
      graph.plain(offers[0], 'price') ??
      (lowest && from(lowest, graph)) ??
      specified(graph, offers[0]!, 'description');
    return words ? { description: words } : undefined;
  }
  const low = Math.min(...knownPrices.map((price) => price.low));
  const high = Math.max(...knownPrices.map((price) => price.high ?? price.low));
  const priceCurrency = knownPrices[0]!.currency;
  const sign = priceCurrency === undefined || priceCurrency === 'EUR' ? '€' : priceCurrency;
  const inMoney = (amount: string): string => `${amount} ${sign}`.replaceAll('.', ',');
  if (low < high) return { description: inMoney(`${written(low)} – ${written(high)}`) };
  const isLowest = low > 0 && knownPrices.some((price) => price.high === undefined);
  if (isLowest) return { description: from(inMoney(written(low)), graph) };
  return { price: written(low), priceCurrency };
}

/** The lowest price, in the feed's language. */
function from(price: string, { context }: Graph): string {
  return `${/^en\b/i.test(context.language) ? 'From' : 'À partir de'} ${price}`;
}

function written(price: number): string {
  return Number.isInteger(price) ? String(price) : price.toFixed(2);
}

function askedBy(graph: Graph, offer: Node): Asked | undefined {
  const price = amount(graph.raw(offer, 'price') ?? specified(graph, offer, 'price'));
  const low = price ?? amount(graph.raw(offer, 'lowPrice') ?? specified(graph, offer, 'minPrice'));
  const high =
    price ?? amount(graph.raw(offer, 'highPrice') ?? specified(graph, offer, 'maxPrice'));
  const least = low ?? high;
  if (least === undefined) return;
  const currency = graph.raw(offer, 'priceCurrency') ?? specified(graph, offer, 'priceCurrency');
  return { low: least, high, currency: currency?.toUpperCase() };
}

function specified(graph: Graph, offer: Node, key: string): string | undefined {
  const specification = graph.node(offer, 'priceSpecification');
  return key === 'description' ? graph.plain(specification, key) : graph.raw(specification, key);
}

/** `13`, `13.00`, `13,00`; a sign of money before or after it is no number. */
function amount(text: string | undefined): number | undefined {
  const digits = /^\d{1,7}(?:[.,]\d{1,2})?$/.exec(text?.replace(/[\s\u00a0]/g, '') ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits.replace(',', '.'));
}

function availabilityOf(graph: Graph, offer: Node): string | undefined {
  const availability = term(graph.get(offer, 'availability'));
  if (/^sold_?out$/i.test(availability)) return 'SoldOut';
  return availability.replace(/^[a-z]/, (letter) => letter.toUpperCase()) || undefined;
}
