/** The golden pairs of tests/feeds: `x.json`, or another ending, and `x.expected.json` beside it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerJson } from './answers.mjs';

const expectedEnd = '.expected.json';

/** A feed without an expected file, or the other way round, is listed too: the test says so. */
export async function serveGolden(_request, response, { root }) {
  const folder = join(root, 'tests/feeds');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const pairs = new Map();
  for (const file of files.sort()) {
    const isExpected = file.endsWith(expectedEnd);
    const name = isExpected ? file.slice(0, -expectedEnd.length) : file.replace(/\.\w+$/, '');
    const pair = pairs.get(name) ?? { name };
    if (isExpected) pair.expected = JSON.parse(await readFile(join(folder, file), 'utf8'));
    else pair.input = file;
    pairs.set(name, pair);
  }
  answerJson(response, [...pairs.values()]);
}
