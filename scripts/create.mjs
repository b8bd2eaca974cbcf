/**
 * Makes a new element that works: its class, words, test, demo page with a feed, and its place in every list.
 *
 *   npm run create -- member-list                      shows articles
 *   npm run create -- member-list --kind organization  shows another kind of item; a new kind is made too
 */
import { parseArgs } from 'node:util';
import { createElement } from './lib/create-element.mjs';
import { writeLists } from './lib/element-lists.mjs';
import { main, root, runTool } from './lib/run.mjs';

await main(async () => {
  const { values, positionals } = parseArgs({
    options: { kind: { type: 'string', default: 'article' } },
    allowPositionals: true,
  });
  if (positionals.length !== 1) throw new Error('npm run create -- <tag> [--kind <kind>]');
  const [tag] = positionals;
  const { written, changed } = await createElement(root, { tag, kind: values.kind });
  await writeLists(root);
  runTool('typescript/bin/tsc', ['-p', 'tsconfig.json', '--noEmit']);
  runTool('../scripts/docs.mjs', []);

  for (const file of [...written, ...changed]) console.log(`  ${file}`);
  console.log(`
<${tag}> is ready. Next:
  npm start                                            then open /demo/${tag}.html
  npm run test:fast -- build/tests/elements/${tag}/*.test.js
Then say what it shows: element.json and @summary in src/elements/${tag}, words in src/i18n/${tag}.ts.`);
  if (written.some((file) => file.startsWith('src/model/'))) {
    console.log(
      `A kind of item is new: describe _${values.kind} in schema/feed.schema.json and docs/feed.md, its fields in
src/model/${values.kind}.ts, and have src/cli/reading.ts read it.`,
    );
  }
});
