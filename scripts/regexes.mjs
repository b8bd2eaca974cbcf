/**
 * Looks at every regular expression of src/ for one that takes more than linear time over a hostile text
 * (`recheck`). Ends with an error when there is one that is not known to read short texts only.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runInNewContext } from 'node:vm';
import { check } from 'recheck';
import ts from 'typescript';
import { main, root } from './lib/run.mjs';

/** Milliseconds for one expression; the tool gives up after them. */
const timeout = 5000;

/** Milliseconds that no linear expression takes for a text of the tool, which is made to take ten times as long. */
const longestAttack = 1000;

/**
 * Expressions that the tool finds slow, and that no long text comes to: the file, the start of the pattern, and what
 * keeps the text short. A pattern that begins with nothing stands for all of the file.
 */
const short = [
  ['src/cli/validate/', '', 'a file of whoever runs it, of 64 MB at most, that parses'],
  ['src/components/article-body/article-body.ts', 'href', 'the repetition is bounded'],
  ['src/elements/news-list/summary-clamp.ts', '', 'a summary as it is shown'],
  ['src/export/item-words.ts', '', 'a look back begins it once for each gap'],
  ['src/feed/formats/calendar/windows-zones.ts', ' ', 'the name of a zone, of `longest`'],
  ['src/feed/formats/detect.ts', '<script', 'the repetition is bounded'],
  ['src/feed/formats/openagenda/image.ts', '(?<!', 'a look back begins it once'],
  ['src/feed/formats/rss/authors.ts', '', 'a name, of `longestName`'],
  ['src/feed/formats/rss/content.ts', '<p>', 'the last 5,000 characters'],
  ['src/feed/formats/rss/repair-xml.ts', '<!', '`withoutCut` removes what has no end'],
  [
    'src/feed/formats/schema-org/page.ts',
    '<',
    'the repetitions are bounded, the text is the head of a page',
  ],
  ['src/feed/formats/shared/entities.ts', '([a-z]+)', 'a constant'],
  ['src/feed/formats/shared/markdown-inline.ts', '', 'the repetitions are bounded'],
  ['src/feed/formats/shared/markdown.ts', '(?<!', 'a look back begins it once'],
  [
    'src/feed/formats/shared/plain-text.ts',
    '',
    'the last 3,000 characters, single spaces, a look back',
  ],
  ['src/feed/formats/table/plan-signs.ts', '', 'the first 5,000 characters'],
  ['src/feed/formats/umap/marks.ts', '(?<!', 'a look back begins it once'],
  ['src/feed/read/charset.ts', '<meta', 'the first bytes'],
  ['src/html/footnotes/labels.ts', '', 'a label, of `longest`'],
  ['src/html/safe-url.ts', ',', 'a look back begins it once'],
  ['src/select/excerpt.ts', '', 'a text that is cut to a summary before'],
  ['src/time/format-full.ts', '^', 'a date'],
];

/** Each literal of a file: `/(pattern)/(flags)` and its line. */
function expressionsIn(file) {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const literals = [];
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const place = `${relative(root, file)}:${line + 1}`;
      literals.push({ place, pattern: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return literals;
}

/**
 * True when the text that the tool has found takes long indeed. What it infers (`automaton`) is so; what it finds by
 * trying is not the same in each run, and often takes no time in a browser.
 */
function isSlow(pattern, flags, { checker, attack }) {
  if (checker === 'automaton') return true;
  const scope = { expression: new RegExp(pattern, flags), text: attack.string };
  try {
    runInNewContext('expression.exec(text)', scope, { timeout: longestAttack });
    return false;
  } catch {
    return true;
  }
}

await main(async () => {
  const names = readdirSync(join(root, 'src'), { recursive: true });
  const files = names.filter((name) => name.endsWith('.ts'));
  const expressions = files.flatMap((name) => expressionsIn(join(root, 'src', name)));
  const counts = {};
  const slow = [];
  for (const { place, pattern, flags } of expressions) {
    const result = await check(pattern, flags, { timeout });
    counts[result.status] = (counts[result.status] ?? 0) + 1;
    const isShort = short.some(
      ([path, start]) => place.startsWith(path) && pattern.startsWith(start),
    );
    if (result.status === 'vulnerable' && !isShort && isSlow(pattern, flags, result))
      slow.push(`${place} /${pattern}/${flags}: ${result.complexity.summary}`);
  }
  console.log(`${expressions.length} expressions:`, counts);
  if (slow.length > 0) throw new Error(slow.join('\n'));
});
