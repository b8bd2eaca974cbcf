/** What was read of a list, in the form in which `Case` has what is right. */
import { isFeedError } from '../../../../src/feed/errors.js';
import { documentOf } from '../../../../src/feed/formats/convert.js';
import { parseJson } from '../../../../src/feed/read/fields.js';
import type { KindReader } from '../../../../src/feed/read/kinds/kind.js';
import { readSource } from '../../../../src/feed/read/read.js';
import type { Source } from '../../../../src/feed/types.js';
import type { DateOrInstant, Item, Occurrence } from '../../../../src/model/index.js';
import type { Written } from './lists.js';

const url = 'https://saint-elme.example/liste';
const timeZone = 'Europe/Paris';
const clock = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });

function written(date: DateOrInstant | undefined): string | undefined {
  return typeof date === 'number' ? clock.format(date).replace(' ', 'T') : date;
}

function spanOf({ start, end }: Occurrence): string {
  return `${written(start)}/${written(end)}`;
}

function seenOf(item: Item): object {
  const { title, url: address, tags, image } = item;
  const about = { title, text: item.contentText ?? item.summary, url: address };
  const picture = { tags, image: image?.src };
  switch (item.kind) {
    case 'event':
      return {
        ...about,
        ...picture,
        when: item.occurrences.map(spanOf),
        place: item.place?.name,
        address: item.place?.address,
        price: item.free ? 'free' : item.price,
      };
    case 'article':
      return { ...about, ...picture, published: written(item.published) };
    case 'organization':
      return {
        ...about,
        address: item.place?.address,
        telephone: item.contact?.telephone,
        email: item.contact?.email,
      };
    default:
      return { kind: item.kind };
  }
}

/** @returns one object for each item, or how the list was refused */
export async function seenIn(
  { text, type }: Written,
  reader: KindReader,
): Promise<readonly object[] | string> {
  const headers = new Headers({ 'Content-Type': type });
  const bytes = [new TextEncoder().encode(text)];
  const json = parseJson(text);
  try {
    const source: Source =
      json === undefined ? documentOf({ url, text, bytes, headers }) : { url, json, headers };
    const { feed } = await readSource(source, { hints: {}, timeZone, readers: [reader] });
    return feed.items.map(seenOf);
  } catch (error) {
    if (isFeedError(error)) return `refused: ${error.code}`;
    throw error;
  }
}
