/**
 * Prints what a page downloads to start each entry, and what a visitor waits for afterwards; ends with an
 * error past a budget.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { elements } from './lib/elements.mjs';
import { main, root } from './lib/run.mjs';

/** KiB of brotli 11. An element's own is in its folder's element.json, from where README.md has it too. */
const budgets = {
  ...Object.fromEntries(elements.map(({ tag, budget }) => [`${tag}.js`, budget])),
  'autoload.js': 0.8,
  'all.js': 33,
};

/** Chunks that come later, with all that they import; `of` names them as they are imported, one by another. */
const laterBudgets = [
  {
    entry: 'agenda-calendar.js',
    of: 'after-first-paint clock check-when-idle',
    when: 'by itself',
    budget: 1.03,
  },
  {
    entry: 'agenda-list.js',
    of: 'after-first-paint clock check-when-idle',
    when: 'by itself',
    budget: 1.5,
  },
  { entry: 'news-list.js', of: 'check-when-idle', when: 'by itself', budget: 0.25 },
  { entry: 'label-badge.js', of: 'drawn-badge', when: 'by itself', budget: 0.25 },
  { entry: 'agenda-calendar.js', of: 'detail-view', when: 'an event is opened', budget: 16.5 },
  { entry: 'agenda-list.js', of: 'detail-view', when: 'an event is opened', budget: 17.5 },
  { entry: 'agenda-calendar.js', of: 'arrange', when: 'a word is searched', budget: 1.78 },
  { entry: 'news-list.js', of: 'arrange', when: 'a word is searched', budget: 0.93 },
  { entry: 'agenda-calendar.js', of: 'extras finder', when: 'with filters', budget: 15.5 },
  { entry: 'agenda-calendar.js', of: 'recurrence', when: 'an event repeats', budget: 26 },
  { entry: 'news-list.js', of: 'convert rss', when: 'of an RSS feed', budget: 14 },
  { entry: 'news-list.js', of: 'temporal-polyfill', when: 'without Temporal', budget: 16.7 },
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

/** The files that imports of an entry bring, and which are not there at start. */
function laterFiles({ entry, of }) {
  const there = startFiles(entry);
  const known = new Set(there);
  for (const chunk of of.split(' '))
    for (const file of startFiles(importOf(chunk, known))) known.add(file);
  return [...known].filter((file) => !there.has(file));
}

/** The file that one of some files imports under a chunk's name. */
function importOf(chunk, files) {
  const pattern = new RegExp(`import\\("(\\./(?:chunks/)?${chunk}-[^"/]+)"\\)`);
  for (const file of files) {
    const [, source] = pattern.exec(readFileSync(join(cdn, file), 'utf8')) ?? [];
    if (source) return posix.join(posix.dirname(file), source);
  }
  throw new Error(`No import of ${chunk} in ${[...files].join(', ')}.`);
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
  const entries = files.filter((file) => !file.includes('/')).sort();
  const unbounded = entries.filter((entry) => !Object.hasOwn(budgets, entry));
  if (unbounded.length > 0) throw new Error(`Without a budget: ${unbounded.join(', ')}.`);

  const tooBig = [];
  const weigh = (name, size, budget) => {
    console.log(row(name, size, budget));
    if (size > budget) tooBig.push(name);
  };
  console.log(`${'at start'.padEnd(44)}    KiB   budget`);
  for (const entry of entries) weigh(entry, sizeOf(startFiles(entry)), budgets[entry]);

  console.log('\nafterwards');
  for (const one of laterBudgets)
    weigh(`${one.entry}, ${one.when}`, sizeOf(laterFiles(one)), one.budget);

  console.log('\nwhen met');
  for (const file of files.filter((name) => name.includes('/')).sort())
    console.log(row(file, kib(file)));
  if (tooBig.length > 0) throw new Error(`Past the budget: ${tooBig.join(', ')}.`);
});
