/** Rows of lists without a format, as items. */
import type { ExtendedItem } from '../../src/feed/formats/adapter.js';
import { toJsonFeed } from '../../src/feed/formats/mapped/field-map.js';
import { convertedFeed, type AdapterOptions } from './adapters.js';

export function item(row: object, options?: AdapterOptions): ExtendedItem {
  return convertedFeed(toJsonFeed, [row], options).items[0]!;
}

export function own(row: object, options?: AdapterOptions): Record<string, unknown> {
  return item({ title: 'Bal', ...row }, options)._event as Record<string, unknown>;
}

export function problems(document: unknown, map: object): unknown {
  const issues = convertedFeed(toJsonFeed, document, { map }).problems ?? [];
  return issues.map(({ path, code, value }) => [path, code, value]);
}
