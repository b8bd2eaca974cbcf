/**
 * Prints what a page downloads to start with each script, what a visitor waits for afterwards, and each file that
 * is fetched later; ends with an error past a budget, and where docs/cout.md says another size.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { elements } from './lib/elements.mjs';
import { main, root } from './lib/run.mjs';

/**
 * KiB, brotli 11. The elements' budgets are the sizes reached. The aims are lower: label-badge 14.5, news-list and
 * member-list 16, initiative-list and label-list 17, agenda-list 17.5, and agenda-calendar 25. Stock Lit is
 * 4.9 KiB of each, `@lit/task` 0.6, the slot for later files 0.6.
 */
const budgets = {
  /** A script, with the files that it imports; an element's is in its element.json. */
  start: {
    ...Object.fromEntries(elements.map(({ tag, budget }) => [`${tag}.js`, budget])),
    'autoload.js': 1.1,
    // A page gets the loader as well.
    'embed.js': 1.3,
    'frame.js': 2.1,
    // 75 is the most for ten elements.
    'all.js': 54.02,
  },
  /** A page on which autoload.js meets every element: all the files with which it starts. */
  everyElement: 69.8,
  /** A filter of the page beside an element that is there already: the files that come with it, at once and afterwards. */
  pageFilter: 12,
  /** Files of chunks/ by their names, with those they import. */
  later: {
    'by itself: agenda-calendar': [['agenda-calendar-after-first-paint', 'controllers-clock'], 2.9],
    'by itself: agenda-list': [['agenda-list-after-first-paint', 'controllers-clock'], 3.0],
    'by itself: label-badge': [['label-drawn-badge'], 0.4],
    'a plan is drawn': [['action-plan-drawing', 'action-plan-on-demand'], 18.2],
    'a proof is verified': [['label-proof-verdict'], 11.9],
    'an event is opened': [['event-dialog-dialog'], 27.7],
    'a word is searched': [['controllers-page-query'], 2.1],
    'a visitor filters': [['controllers-visitor-filter'], 12.2],
    'the filters of agenda-calendar': [
      ['agenda-calendar-features', 'filters-filter-controls'],
      23.3,
    ],
    'a filter of the page': [
      ['feed-filter-page-filter', 'filters-filter-controls', 'controllers-visitor-filter'],
      28.8,
    ],
    'an event repeats': [['kinds-recurrence'], 9.3],
    'an RSS feed': [['formats-convert', 'rss'], 22],
    'no Temporal in the browser': [['time-temporal-polyfill'], 17],
  },
  /** Files in dist/cdn: 110 for the first four elements, some for each that came later, for each format and for embedding. */
  files: 139,
  /** The least that a file of chunks/ has: what is smaller goes along with another (`laterGroups` of Rollup). */
  smallest: 0.5,
};

/** Each of these is wanted where none of the others is, so it would only make another file larger. */
const smallAlone = [
  'calendar-jcal',
  'controllers-clock',
  'controllers-refresh',
  'controllers-structured-items',
  'controllers-visibility',
  'export-menu-save-file',
  'kinds-shared-fields',
  'label-drawn-badge',
  'member-list-structured-members',
  'read-check-when-idle',
];

const afterCalendar = ['agenda-calendar-after-first-paint', 'controllers-clock'];
const convert = 'formats-convert';

/** Beginnings of the rows of docs/cout.md → the files that come, and those that are there already. */
const told = {
  '`<news-list>`': [['news-list.js']],
  '`<news-article>`': [
    ['news-article.js', 'news-article-article-view', 'article-body-furnish', 'footnotes'],
  ],
  '`<agenda-calendar>`': [['agenda-calendar.js', ...afterCalendar]],
  '… sans `Temporal`': [['agenda-calendar.js', ...afterCalendar, 'time-temporal-polyfill']],
  '`<agenda-list>`': [['agenda-list.js', 'agenda-list-after-first-paint', 'controllers-clock']],
  '`<label-badge>`': [['label-badge.js', 'label-drawn-badge']],
  '`<label-list>`': [['label-list.js', 'label-drawn-badge']],
  '`<member-list>`': [['member-list.js']],
  '`<initiative-list>`': [['initiative-list.js']],
  '`<action-plan>`': [['action-plan.js', 'action-plan-drawing', 'action-plan-on-demand']],
  'Un visiteur ouvre un événement': [['event-dialog-dialog'], afterCalendar],
  'Il ouvre une actualité': [['news-list-article-opener']],
  'Il ouvre la carte': [['map-offer', 'map-view']],
  'Il cherche un mot': [['controllers-page-query']],
  'L’agenda a des filtres': [
    ['agenda-calendar-features', 'filters-filter-controls', 'controllers-visitor-filter'],
    afterCalendar,
  ],
  'Un événement se répète': [['kinds-recurrence'], afterCalendar],
  'Le flux est celui d’OpenAgenda': [[convert, 'openagenda'], afterCalendar],
  'Le flux est en RSS': [[convert, 'rss']],
  'Le flux est un tableau': [[convert, 'table-csv'], afterCalendar],
  'Le flux est un calendrier': [[convert, 'icalendar', 'kinds-recurrence'], afterCalendar],
  'Un texte a de la mise en forme': [['dompurify']],
};

/** KiB by which docs/cout.md may be wrong: what was measured has a small file more here and there. */
const toldWithin = 1;

const cdn = join(root, 'dist/cdn');
const built = readdirSync(cdn, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map(({ parentPath, name }) => posix.relative(cdn, posix.join(parentPath, name)))
  .sort();
const scripts = built.filter((file) => file.endsWith('.js'));
const entries = scripts.filter((file) => !file.includes('/'));
const chunks = scripts.filter((file) => file.includes('/'));
const tags = elements.map(({ tag }) => tag);

const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
const staticImport = /(?:^|[;}\n])(?:import|export)(?:[^"'();]*?from)?["'](\.[^"']+)["']/g;
const codeOf = (file) => readFileSync(join(cdn, file), 'utf8');

/** Files, and everything they import before they run. */
function withImports(files) {
  const all = new Set(files);
  for (const file of all) {
    for (const [, source] of codeOf(file).matchAll(staticImport))
      all.add(posix.join(posix.dirname(file), source));
  }
  return [...all];
}

/** `rss` of `chunks/rss-b8l8m11p.js`. */
const nameOf = (file) => posix.basename(file).replace(/-\w+\.js$/, '');

function chunk(name) {
  const file = chunks.find((path) => nameOf(path) === name);
  if (!file) throw new Error(`No chunk ${name}.`);
  return file;
}

const kib = (bytes) => bytes / 1024;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const brotli = (files) =>
  sum(files.map((file) => kib(brotliCompressSync(codeOf(file), options).length)));
const gzip = (files) => sum(files.map((file) => kib(gzipSync(codeOf(file), { level: 9 }).length)));

const problems = [];

function weigh(name, files, budget) {
  const size = brotli(files);
  if (size > budget) problems.push(name);
  const verdict = size > budget ? 'TOO BIG' : 'ok';
  const columns = [size.toFixed(2), gzip(files).toFixed(2), budget?.toFixed(2) ?? ''];
  const padded = columns.map((column) => column.padStart(8)).join('');
  console.log(`${name.padEnd(46)}${padded}  ${budget ? verdict : `${files.length} files`}`);
}

/** The sizes of docs/cout.md, each beside that of the files: the first number of a row that is so many Kio. */
function checkTold() {
  const rows = readFileSync(join(root, 'docs/cout.md'), 'utf8').split('\n');
  const pathOf = (name) => (name.endsWith('.js') ? name : chunk(name));
  for (const [beginning, [names, present = []]] of Object.entries(told)) {
    const row = rows.find((line) => line.startsWith(`| ${beginning}`));
    const written = Number(/([\d,]+) Kio/.exec(row)?.[1].replace(',', '.'));
    const there = withImports(present.map(pathOf));
    const size = brotli(withImports(names.map(pathOf)).filter((file) => !there.includes(file)));
    if (Math.abs(size - written) <= toldWithin) continue;
    problems.push(`docs/cout.md: ${beginning} has ${size.toFixed(1)} KiB, not ${written}`);
  }
}

await main(() => {
  const { start, everyElement, pageFilter, later } = budgets;
  const names = new Set([...entries, ...Object.keys(start)]);
  const unknown = [...names].filter(
    (name) => !entries.includes(name) || !Object.hasOwn(start, name),
  );
  if (unknown.length > 0) throw new Error(`Not built, or without a budget: ${unknown.join(', ')}.`);

  console.log(`${'at start'.padEnd(46)}  brotli    gzip  budget`);
  for (const entry of entries) weigh(entry, withImports([entry]), start[entry]);
  const met = withImports(['autoload.js', ...tags.map(chunk)]);
  weigh(`every element, by autoload.js: ${met.length} files`, met, everyElement);
  // An element with filters of its own has fetched what both draw.
  const filters = ['filters-filter-controls', 'controllers-visitor-filter'].map(chunk);
  const there = withImports(['autoload.js', chunk('news-list'), ...filters]);
  const both = withImports([...there, chunk('feed-filter'), chunk('feed-filter-page-filter')]);
  const added = both.filter((file) => !there.includes(file));
  weigh(`feed-filter beside news-list: ${added.length} files`, added, pageFilter);

  console.log('\nafterwards');
  for (const [when, [files, budget]] of Object.entries(later))
    weigh(when, withImports(files.map(chunk)), budget);

  checkTold();

  console.log('\neach file');
  for (const file of chunks) weigh(file, [file]);
  const small = chunks.filter((file) => brotli([file]) < budgets.smallest).map(nameOf);
  const others = small.filter((name) => !smallAlone.includes(name));
  if (others.length > 0) problems.push(`files below ${budgets.smallest} KiB: ${others.join(', ')}`);
  const needless = smallAlone.filter((name) => !small.includes(name));
  if (needless.length > 0) {
    problems.push(`not built, or not below ${budgets.smallest} KiB: ${needless.join(', ')}`);
  }
  console.log(`\n${built.length} files`);
  if (built.length > budgets.files) problems.push(`${built.length} files`);
  if (problems.length > 0)
    throw new Error(`Past the budget, or told wrong: ${problems.join('; ')}.`);
});
