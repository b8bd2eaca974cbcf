/** Small feeds of the house, and what `validate` finds in them. */
import assert from 'node:assert/strict';
import { check, readFeedFile } from '../../../dist/cli/validate/check.js';

/** A feed whose items are right, but for what is given. */
export const feedOf = (...items) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Test',
  items: items.map((item, index) => ({
    id: `${index}`,
    title: 'Titre',
    content_text: 'Texte',
    ...item,
  })),
});

/** The problems of a feed, without a process for each. */
export async function problemsOf(feed) {
  const text = typeof feed === 'string' ? feed : JSON.stringify(feed, null, 2);
  return await check(await readFeedFile({ name: 'test', bytes: [Buffer.from(text)] }));
}

/** The one problem there is. */
export async function problemOf(feed) {
  const problems = await problemsOf(feed);
  assert.equal(problems.length, 1, JSON.stringify(problems));
  return problems[0];
}
