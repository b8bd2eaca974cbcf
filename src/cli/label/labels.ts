import { labels } from '../../feed/read/kinds/label.js';
import type { Label } from '../../model/index.js';
import { Failure } from '../failure.js';
import { readFeed } from '../reading.js';
import { open } from '../source/source.js';
import { readFeedFile } from '../validate/check.js';

/**
 * Reads the labels of a feed.
 *
 * @param name file, address or `-`
 * @param item id of the only label wanted
 * @throws {Failure} when it cannot be read, is no feed, or has no such label
 */
export async function readLabels(name: string, item?: string): Promise<readonly Label[]> {
  const { document, source } = await readFeedFile(await open(name));
  const feed = await readFeed(document, source.url).catch((cause: unknown) => {
    throw new Failure(`${name} n’est pas un flux maison.`, undefined, { cause });
  });
  const wanted = feed.entries
    .map((entry) => entry.read())
    .filter((item): item is Label => item.kind === labels.kind)
    .filter(({ id }) => item === undefined || id === item);
  if (wanted.length) return wanted;
  throw new Failure(
    item === undefined
      ? `${name} ne contient aucun label.`
      : `${name} n’a pas de label « ${item} ».`,
  );
}

/**
 * The one label to sign.
 *
 * @throws {Failure} when there are several and none is named
 */
export async function readLabel(name: string, item?: string): Promise<Label> {
  const [label, other] = await readLabels(name, item);
  if (!other) return label!;
  throw new Failure(`${name} contient plusieurs labels : « --item » nomme celui à signer.`);
}
