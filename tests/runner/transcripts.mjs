/** What an engine told when a transcript was last written, and read by a person. */
import { readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../accessibility/transcripts/', import.meta.url);

/** With TRANSCRIPTS=write in the environment, what is told now becomes the transcript. */
export function transcriptOf(name, text) {
  const file = new URL(`${name}.txt`, folder);
  if (process.env.TRANSCRIPTS === 'write') writeFileSync(file, text);
  return readFileSync(file, 'utf8');
}
