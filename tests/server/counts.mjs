/** Counts what a long run has tried, for its table: `TEST_COUNTS` names the file to which the counts are written. */
import { writeFileSync } from 'node:fs';
import { answerJson } from './answers.mjs';

const counts = {};

/** @param what `pages`, `faults`, `vectors` or `mutated feeds` */
export function count(what, by = 1) {
  counts[what] = (counts[what] ?? 0) + by;
}

export async function serveCount(_request, response, { url }) {
  count(url.searchParams.get('what'), Number(url.searchParams.get('by')));
  answerJson(response, counts);
}

export function writeCounts() {
  const file = process.env.TEST_COUNTS;
  if (file) writeFileSync(file, JSON.stringify(counts));
}
