/**
 * Looks at every regular expression of src/ for one that takes more than linear time over a hostile text
 * (`recheck`). Ends with an error when there is one that is not known to read short texts only.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { main, root } from './lib/run.mjs';

/** Milliseconds for one expression; the tool gives up after them. */
const timeout = 5000;

/** Each literal of a file: `/(pattern)/(flags)` and its line. */
function expressionsIn(file) {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const place = `${relative(root, file)}:${line + 1}`;
      found.push({ place, pattern: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
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
    if (result.status === 'vulnerable')
      slow.push(`${place} /${pattern}/${flags}: ${result.complexity.summary}`);
  }
  console.log(`${expressions.length} expressions:`, counts);
  if (slow.length > 0) throw new Error(slow.join('\n'));
});
