/**
 * Compares our elements with hand-written pages and with other libraries, side by side. README.md
 * says what each figure is.
 *
 *     npm run bench                       everything; an hour
 *     npm run bench -- --quick            under a minute
 *     node bench/run.mjs --elements agenda-calendar,news-list --sizes 100,1000,10000 --cpu 1,4 \
 *       --net fast,slow4g --runs 7 --pages floor,ours --measures pages,churn --out results.json
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { main, root } from '../scripts/lib/run.mjs';
import { machine, versions } from './lib/about.mjs';
import { barsSection } from './lib/bars.mjs';
import { launch } from './lib/browser.mjs';
import { bundlePages } from './lib/bundle.mjs';
import { measures } from './lib/measures/index.mjs';
import { readOptions } from './lib/options.mjs';
import { watchOthers } from './lib/others.mjs';
import { inTurn, section } from './lib/report.mjs';
import { feedPath, makeFeed, pagePath, startServer } from './lib/server.mjs';
import { verify } from './lib/verify.mjs';
import { visit } from './lib/visit.mjs';

await main(async () => {
  const options = readOptions(process.argv.slice(2));
  const server = await prepare(options);
  const { browser, about } = await launch();
  const results = [];
  const record = {
    date: new Date(),
    machine: machine(),
    browser: about,
    versions: versions(),
    ...options.unusual,
    results,
  };
  console.log(
    `${about}; each figure the median of ${options.runs}, (×) beside the page by hand, else the first`,
  );
  try {
    await verifyAll(browser, server, options);
    const othersTook = watchOthers();
    const report = (title, conditions, rows, columns) => {
      const result = {
        title: [title, ...Object.values(options.unusual)].join(', '),
        ...conditions,
        ...options.unusual,
        others: othersTook(),
        rows,
      };
      results.push(result);
      save(options.out, record); // What was measured is not lost when the rest is given up.
      console.log(`\n${section(result, columns)}`);
    };
    for (const scenario of options.scenarios) {
      const { kind, size, cpu, net } = scenario;
      const rows = await compare(browser, server, scenario, options);
      report(`${options.kinds[kind].title}, ${size} items, CPU ×${cpu}, ${net}`, scenario, rows);
    }
    for (const name of options.measures) {
      const { title, cpus, rows, columns, timesStart, visit: measure } = measures[name];
      for (const cpu of options.cpus ?? cpus) {
        const one = (row) => measure(browser, { server, cpu, row });
        if (timesStart) await warm(rows, one);
        const measured = await inTurn(rows, options.runs, one);
        report(`${title}, CPU ×${cpu}`, { measure: name, cpu }, measured, columns);
      }
    }
    const held = barsSection(results);
    if (held) console.log(`\n${held}`);
  } finally {
    await browser.close();
    server.close();
  }
});

/** Bundles what is asked for, and serves it. */
async function prepare({ dist, kinds, measures: names, lang }) {
  const cdn = join(dist, 'cdn');
  if (!existsSync(cdn)) throw new Error(`There is no built library in ${dist}: npm run build.`);
  const bundles = join(root, 'bench/dist');
  const chosen = names.map((name) => measures[name]);
  const pages = Object.values(kinds).flatMap((kind) => kind.pages);
  const entries = [...pages, ...chosen].flatMap(({ entry }) => entry ?? []);
  const built = await bundlePages([...new Set(entries)], bundles, dist);
  for (const page of pages) page.bundle = built.get(page.entry);
  const extra = Object.assign({}, ...chosen.map((measure) => measure.pages));
  return await startServer({ cdn, bundles, kinds, extra, lang });
}

/**
 * Looks once at each page: what shows nothing cannot be compared. The server has then compressed
 * what the pages load, which no page must wait for when it is timed.
 */
async function verifyAll(browser, server, { kinds, scenarios, lang }) {
  for (const [kind, { pages, feed }] of Object.entries(kinds)) {
    const sizes = scenarios.filter((one) => one.kind === kind).map(({ size }) => size);
    for (const size of new Set(sizes)) {
      const { items } = makeFeed(feed, size);
      for (const row of pages) {
        const path = pagePath(kind, row, size);
        await verify(browser, { server, path, row, kind, items, lang });
      }
    }
  }
}

/** For the same reason, one visit to each row that does not count. */
async function warm(rows, one) {
  for (const row of rows) await one(row);
}

async function compare(browser, server, { kind, size, cpu, net }, { kinds, runs }) {
  const { pages, feed } = kinds[kind];
  server.prepare(feedPath(feed, size));
  for (const row of pages) server.prepare(pagePath(kind, row, size));
  return await inTurn(pages, runs, (row) =>
    visit(browser, { server, path: pagePath(kind, row, size), row, cpu, net }),
  );
}

function save(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
}
