/**
 * The golden pairs of tests/feeds: `x.json`, or another ending, and `x.expected.json` beside it; how it is
 * asked for, where that matters, is in `x.options.json`.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { answer, answerJson, bodyOf, feedType } from './answers.mjs';

const parts = { expected: '.expected.json', options: '.options.json' };

/** As servers say it that do not know in which encoding their files are. */
const types = {
  '.json': feedType,
  '.jsonld': 'application/ld+json',
  '.ics': 'text/calendar',
  '.html': 'text/html',
  '.xml': 'application/xml',
  '.rss': 'application/rss+xml',
  '.atom': 'application/atom+xml',
  '.csv': 'text/csv',
  '.tsv': 'text/tab-separated-values',
};

/** Lists the pairs, gives a feed as its server would (`GET`), or takes what was read from it (`PUT`). */
export async function serveGolden(request, response, { root, url }) {
  const folder = join(root, 'tests/feeds/');
  const name = decodeURIComponent(url.pathname.replace(/^\/__golden\/?/, ''));
  if (!name) return answerJson(response, await pairsIn(folder));
  const file = normalize(join(folder, name));
  if (!file.startsWith(folder)) throw new Error(`${name} is not in tests/feeds`);
  if (request.method === 'PUT') {
    await writeFile(file, await bodyOf(request), { flag: 'wx' });
    return answerJson(response, { written: name });
  }
  const headers = JSON.parse(url.searchParams.get('headers') ?? '{}');
  const type = types[extname(file)] ?? 'text/plain';
  return answer(response, 200, type, await readFile(file), headers);
}

/** A feed without an expected file, or the other way round, is listed too: the test says so. */
async function pairsIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
  const pairs = new Map();
  for (const file of files.sort()) {
    const [part, end] = Object.entries(parts).find(([, ending]) => file.endsWith(ending)) ?? [];
    const name = part ? file.slice(0, -end.length) : file.replace(/\.\w+$/, '');
    const pair = pairs.get(name) ?? { name };
    if (part) pair[part] = JSON.parse(await readFile(join(folder, file), 'utf8'));
    else pair.input = file;
    pairs.set(name, pair);
  }
  return [...pairs.values()];
}
