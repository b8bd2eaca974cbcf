import { isObject, type JsonObject } from '../../read/fields.js';
import { addressOf } from '../shared/addresses.js';
import { at, textAt } from '../shared/values.js';

/**
 * Rows whose files have addresses. A column of files holds `{id, filename}` in v1, where the address is made
 * of the dataset's; v2.1 has it beside them.
 *
 * @param url of the answer, which names the dataset
 */
export function withFiles(
  rows: readonly JsonObject[],
  url: string | undefined,
): readonly JsonObject[] {
  const address = addressOf(url);
  const dataset =
    /\/datasets\/([^/]+)\//.exec(address?.pathname ?? '')?.[1] ??
    address?.searchParams.get('dataset');
  if (!address || !dataset) return rows;
  const base = `${address.origin}/explore/dataset/${encodeURIComponent(dataset)}/files/`;
  return rows.map((row) => {
    const files = Object.keys(row).filter((key) => isFile(row[key]));
    if (!files.length) return row;
    const addresses = files.map((key) => {
      const id = encodeURIComponent(textAt(row, key, 'id')!);
      return [key, { url: `${base}${id}/download/` }] as const;
    });
    return { ...row, ...Object.fromEntries(addresses) };
  });
}

function isFile(value: unknown): boolean {
  return (
    isObject(value) &&
    textAt(value, 'id') !== undefined &&
    textAt(value, 'filename') !== undefined &&
    at(value, 'url') === undefined
  );
}
