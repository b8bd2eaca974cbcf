/**
 * Writes every list that follows from the folders of src/elements: see scripts/lib/element-lists.mjs.
 *
 *   node scripts/elements.mjs          writes them
 *   node scripts/elements.mjs --check  fails when one of them is not what would be written
 */
import { outdatedLists, writeLists } from './lib/element-lists.mjs';
import { main, root } from './lib/run.mjs';

await main(async () => {
  if (!process.argv.includes('--check')) return writeLists(root);
  const outdated = await outdatedLists(root);
  if (outdated.length > 0) throw new Error(`npm run elements would change ${outdated.join(', ')}.`);
});
