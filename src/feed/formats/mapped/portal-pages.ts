import { nextAddress } from '../shared/addresses.js';
import { at, listAt, numberAt, textAt } from '../shared/values.js';

/** Rows that a portal of Socrata gives where no number is asked for. */
const rowsOfSocrata = 1000;

/**
 * The address of the next rows of a portal of open data, whose answers do not name it, or name one after the last as well:
 * a layer of ArcGIS that says that it is cut, a table of CKAN with more rows in all, a full page of Socrata.
 *
 * @param count the rows of the document
 */
export function nextOfPortal(document: unknown, count: number, url?: string): string | undefined {
  if (!count) return;
  const isCut =
    at(document, 'exceededTransferLimit') ?? at(document, 'properties', 'exceededTransferLimit');
  if (isCut === true) return after(url, 'resultOffset', count);
  if (listAt(document, 'result', 'records').length) {
    const total = numberAt(document, 'result', 'total') ?? 0;
    const offset = numberAt(document, 'result', 'offset') ?? numberIn(url, 'offset');
    const isTable = textAt(document, 'result', 'resource_id') !== undefined;
    return isTable && total > offset + count ? after(url, 'offset', count) : undefined;
  }
  const isSocrata = /\/resource\/[a-z\d]{4}-[a-z\d]{4}\.json(?:\?|$)/.test(url ?? '');
  const isFull = count >= (numberIn(url, '$limit') || rowsOfSocrata);
  return isSocrata && isFull ? after(url, '$offset', count) : undefined;
}

/** The document's address, some rows further on. */
function after(url: string | undefined, name: string, count: number): string | undefined {
  return nextAddress(url, (parameters) => {
    parameters.set(name, String((Number(parameters.get(name)) || 0) + count));
  });
}

function numberIn(url: string | undefined, name: string): number {
  let number = 0;
  nextAddress(url, (parameters) => (number = Number(parameters.get(name)) || 0));
  return number;
}
