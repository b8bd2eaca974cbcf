/** docs/feed.md names what `content_html` may contain as the code has it: one list. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { root } from '../../scripts/lib/run.mjs';
import { blocks, kept, keptAttributes, unwrapped } from '../../dist/html/allow-list.js';

const docs = readFileSync(join(root, 'docs/feed.md'), 'utf8');

const documented = {
  'stay as they are': kept,
  'become paragraphs, or leave what they hold': blocks,
  'go, and leave what they hold': unwrapped,
  'attributes that stay, where they mean something': keptAttributes,
};

for (const [title, names] of Object.entries(documented)) {
  test(`content_html: ${title}`, () => {
    const [, row] = new RegExp(`^\\| ${title} +\\| (.*?) +\\|$`, 'm').exec(docs) ?? [];
    assert.equal(row, `\`${names.join(' ')}\``);
  });
}
