/** The transcripts that a person has read: for each engine, what it tells of an element, chapter by chapter. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../accessibility/transcripts/', import.meta.url);

/** @returns title → text */
function chaptersOf(file) {
  const whole = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const chapters = whole.split(/^# /m).slice(1);
  return new Map(
    chapters.map((chapter) => {
      const [title, ...lines] = chapter.split('\n');
      return [title, lines.join('\n').trim()];
    }),
  );
}

/**
 * A chapter of a transcript. With TRANSCRIPTS=write in the environment, the text becomes the chapter first.
 *
 * @param {string} name of the file, without its ending
 * @param {string} title of the chapter
 * @param {string} text what the engine tells now
 */
export function transcriptOf(name, title, text) {
  const file = new URL(`${name}.txt`, folder);
  const chapters = chaptersOf(file);
  if (process.env.TRANSCRIPTS === 'write') {
    chapters.set(title, text);
    const written = [...chapters].map(([heading, lines]) => `# ${heading}\n\n${lines}\n`);
    writeFileSync(file, written.join('\n'));
  }
  return chapters.get(title) ?? '';
}
