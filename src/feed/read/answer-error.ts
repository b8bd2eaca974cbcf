import { isObject } from './fields.js';
import { at } from '../formats/shared/values.js';

/** The keys under which servers put the sentence, the best first. */
const places = [
  'detail',
  'message',
  'error_description',
  'error',
  'title',
  'error_code',
  'errorcode',
];

/**
 * The error message of a server, from an answer in place of a feed:
 *
 * - WordPress and The Events Calendar, `{ code, message, data: { status } }`;
 * - Opendatasoft, `{ error_code, message }`, and v1 `{ errorcode, error }`;
 * - Google, `{ error: { code, message } }`; OpenAgenda, `{ error: "…" }` or
 *   `{ success: false, message }`;
 * - JSON:API, `{ errors: [{ title, detail }] }` without `data` (section 7 of the specification); GraphQL, with
 *   `data: null`;
 * - APIDAE, `{ errorType, message }`;
 * - many, `{ status: "error", message }`.
 *
 * @returns its words, or `undefined` when the document is no error
 */
export function findErrorMessage(document: unknown): string | undefined {
  if (!isObject(document)) return;
  const errors = at(document, 'errors');
  if (Array.isArray(errors) && errors.length && at(document, 'data') === undefined) {
    return errors.flatMap((error) => errorMessage(error) ?? []).join(' ; ') || 'errors';
  }
  const status = at(document, 'data', 'status');
  const isError =
    at(document, 'error') ||
    at(document, 'error_code') ||
    at(document, 'errorcode') ||
    at(document, 'success') === false ||
    at(document, 'status') === 'error' ||
    typeof at(document, 'errorType') === 'string' ||
    (typeof at(document, 'code') === 'string' && status !== undefined);
  return isError ? (errorMessage(document) ?? 'error') : undefined;
}

/**
 * The message of an answer that is known to be an error: also those of RFC 9457, `{ title, detail }`, and of nobody's
 * format. Plain text, whatever markup the server has put in: WordPress writes `<strong>`.
 */
export function errorMessage(error: unknown): string | undefined {
  if (typeof error === 'string') return error.replace(/<[^<>]*>/g, '').trim() || undefined;
  for (const place of isObject(error) ? places : []) {
    const value = at(error, place);
    const words = typeof value === 'string' || place === 'error' ? errorMessage(value) : undefined;
    if (words) return words;
  }
  return;
}
