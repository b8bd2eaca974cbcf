import { addressOf, isWebAddress } from '../shared/addresses.js';
import { isKnownRoom, isPlacePage } from '../shared/meetings.js';
import { plainText, type Markup } from '../shared/plain-text.js';
import { compact } from '../shared/values.js';
import { childText, elementsIn, text } from './nodes.js';
import { plainName, unknownElement } from './unknown.js';

const placeNames = /^(?:event)?(?:location|venue|place|lieu)$/;

/** `location` of an item's `_event`: a place, or the room in which people meet on the web. */
export function locationOf(item: Element, markup: Markup): object | undefined {
  const place = placeOf(item, markup);
  if (isWebAddress(place) && isKnownRoom(place!)) return { '@type': 'VirtualLocation', url: place };
  const [first, second] = childText(item, 'georss:point')?.split(/[\s,]+/) ?? [];
  const latitude = Number(first ?? childText(item, 'geo:lat') ?? NaN);
  const longitude = Number(second ?? childText(item, 'geo:long') ?? NaN);
  const hasGeo = Number.isFinite(latitude) && Number.isFinite(longitude);
  const parts = knownPlace(item) ? undefined : partsOf(unknownElement(item, placeNames), markup);
  return compact({
    name: isWebAddress(place) ? siteOf(place!, item) : place,
    ...parts,
    geo: hasGeo ? { latitude, longitude } : undefined,
  });
}

/** The page of a place, which RSS 1.0's events may have instead of its name: nobody meets there. */
export function placePage(item: Element, markup: Markup): string | undefined {
  const place = placeOf(item, markup);
  return isPlacePage(place) ? place : undefined;
}

function knownPlace(item: Element): string | undefined {
  return childText(item, 'ev:location', 'xcal:location', 'g:location', 'mec:location');
}

function placeOf(item: Element, markup: Markup): string | undefined {
  return plainText(knownPlace(item) ?? text(unknownElement(item, placeNames)), markup);
}

/** The name of the site of a place, where that is not the site of the item itself. */
function siteOf(place: string, item: Element): string | undefined {
  if (!isPlacePage(place)) return;
  const host = (address: string | undefined): string | undefined =>
    addressOf(address)?.hostname.replace(/^www\./, '');
  const link = host(childText(item, 'link'));
  return link === undefined || link === host(place) ? undefined : host(place);
}

/** The elements of a place that say where it is, as one writes them. */
const addressNames =
  /^(?:number|numero|street(?:address)?|address|adresse|rue|zip(?:code)?|postalcode|codepostal|city|town|ville|commune)$/;

/** A place that is written in elements of its own: its name, and where it is. */
function partsOf(place: Element | undefined, markup: Markup): object | undefined {
  if (!place || !elementsIn(place).length) return;
  const words = (names: RegExp): string | undefined =>
    plainText(
      elementsIn(place)
        .flatMap((child) => (names.test(plainName(child)) ? (text(child) ?? []) : []))
        .join(' '),
      markup,
    );
  return { name: words(/^(?:name|nom)$/), address: words(addressNames) };
}
