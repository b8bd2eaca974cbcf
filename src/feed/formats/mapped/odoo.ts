import { isObject } from '../../read/fields.js';
import { databaseTime } from '../shared/program-dates.js';
import { asText, at, listAt } from '../shared/values.js';

/**
 * An event of Odoo (`event.event`), whose times are of UTC without saying so, with its place and its organizer by the
 * names that others have for them. Any other row stays as it is.
 *
 * @param isAnswer the document is an answer of JSON-RPC, as Odoo gives it; else the zone beside the times is the sign
 */
export function ofOdoo(row: unknown, isAnswer: boolean): unknown {
  if (!isObject(row) || at(row, 'date_begin') === undefined) return row;
  if (!isAnswer && at(row, 'date_tz') === undefined) return row;
  const fields = Object.entries(row).map(([name, value]) => [name, databaseTime(value)]);
  return {
    ...(Object.fromEntries(fields) as object),
    lieu: nameOf(at(row, 'address_id')),
    organisateur: nameOf(at(row, 'organizer_id')),
    timezone: asText(at(row, 'date_tz')),
  };
}

/** A relation is the number of its row and its name. */
function nameOf(relation: unknown): string | undefined {
  return asText(listAt(relation)[1]);
}
