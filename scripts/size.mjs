/**
 * Prints what a page downloads to start each entry, and what a visitor waits for afterwards; ends with an
 * error past a budget.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { main, root } from './lib/run.mjs';

/** KiB of brotli 11: what was reached, plus 3 %, and never above what a partner was told. */
const budgets = {
  'label-badge.js': 10.95,
  'news-list.js': 12.7,
  'agenda-calendar.js': 21.5,
  'agenda-list.js': 14,
  'autoload.js': 0.32,
  'all.js': 27.3,
};

/** What comes when it is asked for, with all that it needs and that is not there yet. */
const laterBudgets = [
  { entry: 'agenda-calendar.js', chunk: 'detail-view', when: 'an event is opened', budget: 16.5 },
  { entry: 'agenda-list.js', chunk: 'detail-view', when: 'an event is opened', budget: 17.5 },
  { entry: 'agenda-calendar.js', chunk: 'arrange', when: 'a word is searched', budget: 1.68 },
  { entry: 'news-list.js', chunk: 'arrange', when: 'a word is searched', budget: 0.87 },
  { entry: 'news-list.js', chunk: 'foreign', when: 'a feed is of another format', budget: 4.81 },
];

const cdn = join(root, 'dist/cdn');
const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
const staticImport = /(?:^|[;}\n])(?:import|export)(?:[^"'();]*?from)?["']([^"']+)["']/g;

function kib(file) {
  return brotliCompressSync(readFileSync(join(cdn, file)), options).length / 1024;
}

/** The file and everything it imports before it runs. */
function startFiles(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(join(cdn, file), 'utf8');
  for (const [, source] of code.matchAll(staticImport)) {
    startFiles(posix.join(posix.dirname(file), source), seen);
  }
  return seen;
}

/** The files that an import brings which are not there at start. */
function laterFiles({ entry, chunk }) {
  const there = startFiles(entry);
  const name = new RegExp(`import\\("\\./(chunks/${chunk}-[^"]+)"\\)`);
  const [, file] = name.exec(readFileSync(join(cdn, entry), 'utf8')) ?? [];
  if (!file) throw new Error(`${entry} imports no ${chunk}.`);
  return [...startFiles(file)].filter((one) => !there.has(one));
}

const sizeOf = (files) => [...files].reduce((sum, file) => sum + kib(file), 0);

function row(name, size, budget) {
  const limit =
    budget === undefined
      ? ''
      : `${budget.toFixed(2).padStart(7)}  ${size > budget ? 'TOO BIG' : 'ok'}`;
  return `${name.padEnd(44)}${size.toFixed(2).padStart(7)}  ${limit}`.trimEnd();
}

await main(() => {
  const files = readdirSync(cdn, { recursive: true }).filter((file) => file.endsWith('.js'));
  const missing = Object.keys(budgets).filter((entry) => !files.includes(entry));
  if (missing.length > 0) throw new Error(`Not built: ${missing.join(', ')}.`);

  const tooBig = [];
  const weigh = (name, size, budget) => {
    console.log(row(name, size, budget));
    if (size > (budget ?? Infinity)) tooBig.push(name);
  };
  console.log(`${'at start'.padEnd(44)}    KiB   budget`);
  for (const entry of files.filter((file) => !file.includes('/')).sort())
    weigh(entry, sizeOf(startFiles(entry)), budgets[entry]);

  console.log('\nafterwards');
  for (const one of laterBudgets)
    weigh(`${one.entry}, ${one.when}`, sizeOf(laterFiles(one)), one.budget);

  console.log('\nwhen met');
  for (const file of files.filter((name) => name.includes('/')).sort())
    console.log(row(file, kib(file)));
  if (tooBig.length > 0) throw new Error(`Past the budget: ${tooBig.join(', ')}.`);
});
