/** The bodies of the feed server: generated feeds, files of tests/feeds, and bodies that a test stored. */
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';

export const stored = new Map();

const firstDay = Date.UTC(2026, 0, 1, 8);
const hour = 3_600_000;

export function item(number) {
  return {
    id: `item-${number}`,
    url: `https://example.org/news/${number}`,
    title: `News ${number}`,
    content_text: `What happened at number ${number}.`,
    date_published: new Date(firstDay + number * hour).toISOString(),
    tags: [`tag-${number % 7}`],
  };
}

export function feed(items, more = {}) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'A feed of the tests',
    ...more,
    items,
  };
}

export function feedOf(count, first = 1, more = {}) {
  return feed(
    Array.from({ length: count }, (_, index) => item(first + index)),
    more,
  );
}

/** The feed that a fault is applied to: `body=` names a stored body or a file, else three items. */
export async function bodyFor(url, root) {
  const name = url.searchParams.get('body');
  if (!name) return JSON.stringify(feedOf(3));
  if (stored.has(name)) return stored.get(name).body;
  const folder = join(root, 'tests/feeds/');
  const file = normalize(join(folder, name));
  if (!file.startsWith(folder)) throw new Error(`${name} is not in tests/feeds`);
  return readFile(file);
}
