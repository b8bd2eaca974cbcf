/**
 * Puts the tables of a run into a document: each under the heading of its name, in the place of the
 * one before. Says which of the run's have no heading there, and which headings the run has not. A run that
 * tells of some bars only leaves the table of all as it is. Details of pages stay in the results.
 *
 *     node bench/tables.mjs docs/performance.md bench/dist/results.json …
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { main } from '../scripts/lib/run.mjs';
import { barsSection, barsTitle, tellOfAllBars } from './lib/bars.mjs';
import { measures } from './lib/measures/index.mjs';
import { columns, section } from './lib/report.mjs';

/** A heading, and what stands below it until the next one. */
const sections = /^### (.+)\n[^]*?(?=^#|$(?![^]))/gm;

const briefOf = (shown) => shown.filter(({ detail }) => !detail);

await main(() => {
  const [document, ...files] = process.argv.slice(2);
  if (!files.length)
    throw new Error('Say which document, then which results: bench/tables.mjs doc.md a.json');
  const results = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).results);
  const fresh = new Map([
    ...(tellOfAllBars(results) ? [[barsTitle, barsSection(results)]] : []),
    ...results.map((result) => [
      result.title,
      section(result, briefOf(measures[result.measure]?.columns ?? columns)),
    ]),
  ]);
  const text = readFileSync(document, 'utf8').replace(sections, (old, title) => {
    const table = fresh.get(title);
    if (!table) console.warn(`Not measured: ${title}`);
    fresh.delete(title);
    return table ? `${table}\n\n` : old;
  });
  for (const title of fresh.keys()) console.warn(`Not in the document: ${title}`);
  writeFileSync(document, text);
});
