/** Options of the command line: the scenarios of pages to compare, and the measures. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../scripts/lib/run.mjs';
import { networks } from './browser.mjs';
import { measures } from './measures/index.mjs';
import { kinds } from './pages.mjs';

const list = { type: 'string' };

/** Fewer say nothing: each may have been disturbed. */
const fewestRuns = 5;

const usual = { lang: 'fr', dist: join(root, 'dist') };

const known = {
  quick: { type: 'boolean', default: false },
  elements: list,
  kinds: list,
  pages: list,
  sizes: list,
  cpu: list,
  net: list,
  measures: list,
  lang: { type: 'string', default: usual.lang },
  runs: { type: 'string', default: String(fewestRuns) },
  dist: { type: 'string', default: usual.dist },
  out: { type: 'string', default: join(root, 'bench/dist/results.json') },
};

/** Any of these asks for scenarios of one's own: every kind with every size, CPU and network. */
const ofScenarios = ['elements', 'kinds', 'pages', 'sizes', 'cpu', 'net'];

const scenarios = [
  { kind: 'month', size: 1000, cpu: 1, net: 'fast' },
  { kind: 'month', size: 1000, cpu: 4, net: 'fast' },
  { kind: 'month', size: 10_000, cpu: 1, net: 'fast' },
  { kind: 'month', size: 10_000, cpu: 4, net: 'fast' },
  { kind: 'month', size: 300, cpu: 1, net: 'slow4g' },
  { kind: 'month', size: 300, cpu: 4, net: 'slow4g' },
  { kind: 'month', size: 300, cpu: 1, net: 'fast4g' },
  { kind: 'agenda', size: 1000, cpu: 1, net: 'fast' },
  { kind: 'agenda', size: 1000, cpu: 4, net: 'fast' },
  { kind: 'agenda', size: 300, cpu: 1, net: 'slow4g' },
  { kind: 'agenda', size: 300, cpu: 4, net: 'slow4g' },
  { kind: 'news', size: 1000, cpu: 1, net: 'fast' },
  { kind: 'news', size: 1000, cpu: 4, net: 'fast' },
  { kind: 'news', size: 300, cpu: 1, net: 'slow4g' },
  { kind: 'news', size: 300, cpu: 4, net: 'slow4g' },
];

const quick = {
  scenarios: [{ kind: 'month', size: 1000, cpu: 4, net: 'fast' }],
  measures: [],
  pages: 'floor,ours,fullcalendar',
};

function split(text, name, choices) {
  const values = text.split(',').map((value) => value.trim());
  const stranger = choices && values.find((value) => !choices.includes(value));
  if (stranger !== undefined)
    throw new Error(`--${name} knows no “${stranger}”, only ${choices.join(', ')}.`);
  return values;
}

function numbers(text, name) {
  return split(text, name).map((value) => {
    if (!/^[1-9]\d*$/.test(value))
      throw new Error(`--${name} takes whole numbers, not “${value}”.`);
    return Number(value);
  });
}

function runsOf(text) {
  const [runs] = numbers(text, 'runs');
  if (runs < fewestRuns)
    throw new Error(`--runs takes ${fewestRuns} or more: each figure is a median of that many.`);
  return runs;
}

/**
 * @returns {{ runs: number, dist: string, out: string, lang: string, unusual: { lang?: string, dist?: string },
 *   cpus?: number[], scenarios: object[], measures: string[], kinds: object }} `kinds` are those of
 *   lib/pages.mjs that scenarios have, with the pages that are asked for; `unusual` is what sets the
 *   results apart from those of the documents
 */
export function readOptions(args) {
  const { values: given } = parseArgs({ args, options: known });
  const { quick: isQuick, runs, dist, out } = given;
  const values = isQuick ? { lang: usual.lang } : given;
  const cpus = values.cpu && numbers(values.cpu, 'cpu');
  const {
    pages = values.pages,
    scenarios: asked,
    measures: others,
  } = isQuick ? quick : choose(values, cpus);
  const names = new Set(asked.map(({ kind }) => kind));
  const wanted = Object.entries(kinds)
    .filter(([kind]) => names.has(kind))
    .map(([kind, one]) => [kind, withPages(one, pages)])
    .filter(([, one]) => one.pages.length > 0);
  const withSome = Object.fromEntries(wanted);
  if (asked.length && !wanted.length)
    throw new Error(`No ${[...names].join(' or ')} has a page ${pages}.`);
  return {
    scenarios: asked.filter(({ kind }) => Object.hasOwn(withSome, kind)),
    measures: others,
    cpus,
    runs: runsOf(runs),
    lang: values.lang,
    unusual: {
      ...(values.lang !== usual.lang && { lang: values.lang }),
      ...(resolve(dist) !== usual.dist && { dist }),
    },
    dist: resolve(dist),
    out: resolve(out),
    kinds: withSome,
  };
}

function choose(values, cpus) {
  const everything = ['pages', ...Object.keys(measures)];
  const isOwn = ofScenarios.some((name) => values[name] !== undefined);
  const asked = values.measures
    ? split(values.measures, 'measures', everything)
    : isOwn
      ? ['pages']
      : everything;
  const some = asked.includes('pages') ? (isOwn ? product(values, cpus) : scenarios) : [];
  return { scenarios: some, measures: asked.filter((name) => name !== 'pages') };
}

function product({ elements, kinds: some, sizes = '1000', net = 'fast' }, cpus = [4]) {
  const all = Object.entries(kinds);
  const tags = [...new Set(all.map(([, { element }]) => element))];
  const wanted = elements && split(elements, 'elements', tags);
  const ofElements = all.filter(([, { element }]) => wanted?.includes(element) ?? true);
  const names = some ? split(some, 'kinds', Object.keys(kinds)) : ofElements.map(([kind]) => kind);
  return names.flatMap((kind) =>
    split(net, 'net', Object.keys(networks)).flatMap((network) =>
      numbers(sizes, 'sizes').flatMap((size) =>
        cpus.map((cpu) => ({ kind, size, cpu, net: network })),
      ),
    ),
  );
}

/** A kind with some of its pages; all of them when none is named. */
function withPages(kind, some) {
  const every = Object.values(kinds).flatMap(({ pages }) => pages.map(({ name }) => name));
  const wanted = some && split(some, 'pages', [...new Set(every)]);
  const pages = kind.pages.filter(({ name }) => wanted?.includes(name) ?? true);
  return { ...kind, pages: pages.map((page) => ({ ...page })) };
}
