/* global document, window */
/**
 * Printed sheets: a month is one sheet, whatever it holds; a poster too; a list has its
 * days whole. The modules are bundled as for a page, and the page has rules and policies of its own.
 */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import puppeteer from 'puppeteer';
import { rollup } from 'rollup';
import { minifyTemplates } from '../../rollup/minify-templates.mjs';
import { missingPackages, programs, sandboxless } from '../../scripts/lib/browsers.mjs';
import { root } from '../../scripts/lib/run.mjs';
import { listen } from '../../scripts/lib/demo-server.mjs';
import { readBack } from './printed/pdf.mjs';
import { titles } from './printed/titles.mjs';

const skip = missingPackages('chromium').length > 0 && 'no chromium';

/** A page that does what pages do to print: its own sizes, its own page box, strict policies. */
const policy =
  "default-src 'none'; script-src 'nonce-test'; style-src 'nonce-test'; img-src 'self'; require-trusted-types-for 'script'";
const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>
<style nonce="test">@page { size: A5; margin: 40mm } html { height: 100%; overflow: hidden }
body { display: flex; width: 200px; height: 100%; margin: 30px; padding: 50px; background: navy; color: gold }
div { border: 9px solid red } body > * { padding: 20px !important }</style>
<body><p>Ce que la page dit.</p><script type="module" nonce="test" src="/print.js"></script>`;

/** Pictures of 30 by 20 and of 20 by 20 pixels, by which they are known on paper. */
const pngs = {
  picture:
    'iVBORw0KGgoAAAANSUhEUgAAAB4AAAAUCAIAAAAVyRqTAAAAHklEQVR4nGNgCFhAKzRq9KjRo0aPGj1q9KjRQ9FoAIguMp9uZceNAAAAAElFTkSuQmCC',
  logo: 'iVBORw0KGgoAAAANSUhEUgAAABQAAAAUCAIAAAAC64paAAAAGklEQVR4nGNYwBBANmIY1TyqeVTzqOaB1QwARCZ3EMCHPooAAAAASUVORK5CYII=',
};

let server;
let browser;
let address;

async function bundle() {
  const built = await rollup({
    input: join(root, 'dist/components/print/print.js'),
    plugins: [nodeResolve({ browser: true, exportConditions: ['production'] }), minifyTemplates()],
  });
  const { output } = await built.generate({ format: 'es', inlineDynamicImports: true });
  return `${output[0].code.replace(/export \{([^}]*)\};?\s*$/, 'window.print_ = {$1};')}`;
}

before(async () => {
  if (skip) return;
  const files = {
    '/': [html, 'text/html; charset=utf-8'],
    '/print.js': [await bundle(), 'text/javascript'],
    '/picture.png': [Buffer.from(pngs.picture, 'base64'), 'image/png'],
    '/logo.png': [Buffer.from(pngs.logo, 'base64'), 'image/png'],
  };
  server = createServer(({ url }, response) => {
    const [body, type] = files[url] ?? ['', 'text/plain'];
    response.writeHead(files[url] ? 200 : 404, {
      'content-type': type,
      'content-security-policy': policy,
    });
    return response.end(body);
  });
  address = await listen(server, 0);
  browser = await puppeteer.launch({
    executablePath: programs.chromium(),
    args: [...sandboxless, '--disable-background-networking'],
  });
});

after(async () => {
  await browser?.close();
  server?.close();
});

const orientations = (pages) => pages.map(({ orientation }) => orientation);

/** Not that a picture, or the browser's own icon, is not there. */
const isOfUs = (message) => !message.text().includes('404');

/** Prints with one of our functions, and gives the pages; they are kept where PRINTS says, to be looked at. */
async function print(name, file, options) {
  const page = await browser.newPage();
  const trouble = [];
  page.on('console', (message) => isOfUs(message) && trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(error.message));
  await page.goto(address);
  await page.waitForFunction(() => window.print_);
  const asked = await page.evaluate(
    async (called, given) => {
      let count = 0;
      window.print = () => count++;
      await window.print_[called](given);
      return count;
    },
    name,
    options,
  );
  assert.equal(asked, 1, 'the browser is asked to print, once');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  if (process.env.PRINTS) writeFileSync(join(process.env.PRINTS, `${file}.pdf`), pdf);
  const pages = await readBack(pdf);
  const cut = await cutOn(page);
  await page.close();
  assert.deepEqual(trouble, []);
  return { pages, text: pages.map(({ words }) => words).join(' '), cut };
}

/** Texts that are not seen whole on a sheet as wide as A4 landscape leaves one. */
async function cutOn(page) {
  await page.emulateMediaType('print');
  await page.setViewport({ width: Math.round((281 * 96) / 25.4), height: 733 });
  return page.evaluate(() =>
    [...document.querySelector('.metropole-print').shadowRoot.querySelectorAll('.event')]
      .filter(
        (one) =>
          one.scrollHeight > one.clientHeight + 1 ||
          one.scrollWidth > one.clientWidth + 1 ||
          one.getBoundingClientRect().bottom >
            one.closest('.week').getBoundingClientRect().bottom + 1,
      )
      .map((one) => one.textContent.replace(/\s+/g, ' ').trim()),
  );
}

const language = { code: 'fr', tag: 'fr' };

function event(index, more = {}) {
  return {
    kind: 'event',
    id: `event-${index}`,
    title: titles[index % titles.length],
    timeZone: 'Europe/Paris',
    status: index % 11 === 5 ? 'cancelled' : 'scheduled',
    full: false,
    place: {
      name: ['Salle des fêtes', 'Médiathèque Jaude', 'Place de la Victoire'][index % 3],
      address: '3 rue Blatin, 63000 Clermont-Ferrand',
    },
    authors: [],
    tags: [],
    links: {},
    organizers: [{ name: 'Maison des associations' }],
    accessibility: ['Boucle magnétique', 'Accès en fauteuil roulant'],
    free: index % 2 === 0,
    occurrences: [],
    ...more,
  };
}

const day = (number) => new Date(Date.UTC(2026, 5, number)).toISOString().slice(0, 10);
/** From Monday 1 June to Sunday 5 July. */
const weeks = [0, 7, 14, 21, 28].map((from) =>
  Array.from({ length: 7 }, (_, at) => day(from + at + 1)),
);

function hourOn(number, hour, index) {
  const start = Date.UTC(2026, 5, number, hour - 2);
  return {
    event: event(index),
    occurrence: { allDay: false, start, end: start + 5_400_000 },
    first: day(number),
    last: day(number),
  };
}

function daysFrom(first, last, index, title) {
  return {
    event: event(index, { title, status: 'scheduled' }),
    occurrence: { allDay: true, start: day(first), end: day(last) },
    first: day(first),
    last: day(last),
  };
}

/** So many a day, in time order, below two that last. */
function month(each) {
  const lasting = [
    daysFrom(-3, 12, 0, 'Exposition « Volcans »'),
    daysFrom(10, 40, 1, 'Festival des rives'),
  ];
  const timed = Array.from({ length: 30 }, (_, number) =>
    Array.from({ length: each(number) }, (_, at) =>
      hourOn(number + 1, 8 + (at % 14), number * 7 + at),
    ),
  );
  return [...lasting, ...timed.flat()].sort((a, b) => a.first.localeCompare(b.first));
}

const months = {
  'month-empty': [],
  'month-usual': month((number) => number % 3),
  'month-busy': month((number) => (number % 7 === 5 ? 8 : 4)),
  'month-packed': month(() => 30),
};
for (const [name, occurrences] of Object.entries(months)) {
  test(`${name}: one sheet, A4 landscape`, { skip }, async () => {
    const options = {
      title: 'Agenda – juin 2026',
      weeks,
      month: '2026-06',
      occurrences,
      language,
      source: 'https://example.org/agenda',
    };
    const { pages, text, cut } = await print('printMonth', name, options);
    assert.deepEqual(orientations(pages), ['landscape']);
    if (name === 'month-usual') {
      assert.deepEqual(cut, [], 'what there is room for is whole');
      assert.match(text, /Concert – Salle des fêtes/);
      assert.match(text, /09:00\s+\S/, 'an event has its hour');
    }
    const isCut = /\+ \d/.test(text);
    assert.equal(
      isCut,
      name === 'month-packed',
      'events are left out where there is no room, and only there',
    );
  });
}

test('a list takes the sheets it needs, A4 portrait', { skip }, async () => {
  const options = {
    title: 'Agenda – juin 2026',
    occurrences: months['month-busy'],
    first: day(1),
    language,
  };
  const { pages } = await print('printList', 'list', options);
  assert.ok(pages.length > 2 && pages.length < 20, `${pages.length} pages`);
  assert.ok(pages.every(({ orientation }) => orientation === 'portrait'));
  const short = { ...options, occurrences: months['month-busy'].slice(0, 5) };
  const [sheet, ...more] = (await print('printList', 'list-short', short)).pages;
  assert.deepEqual(more, []);
  for (const { event } of short.occurrences) assert.ok(sheet.words.includes(event.title));
  assert.match(sheet.words, /Agenda – juin 2026 .*09:00.*3 rue Blatin/);
});

const long = 'Une soirée pour écouter, danser et se retrouver au bord de l’eau. '.repeat(40);
const posters = {
  'poster-plain': { title: 'Concert' },
  'poster-full': {
    title: 'Fête de la musique au bord de la Tiretaine',
    summary: long,
    image: { src: '/picture.png', alt: '', credit: 'Photo : service communication' },
    price: '8 €, 5 € réduit',
    audience: 'Tout public',
    status: 'rescheduled',
    organizers: [
      { name: 'Maison des associations', logo: { src: '/logo.png', alt: '' } },
      { name: 'Ville', logo: { src: '/absent.png', alt: '' } },
    ],
  },
  'poster-long': {
    title: 'Un titre qui ne finit pas, '.repeat(12),
    summary: long,
    image: { src: '/absent.png', alt: '' },
    place: { name: 'Salle '.repeat(30) },
  },
};
const onPosters = {
  'poster-plain': {
    pictures: [],
    words: [/Concert/, /dimanche 21 juin 2026/i, /Place de la Victoire, 3 rue Blatin/],
  },
  'poster-full': {
    pictures: [20, 30],
    words: [/Tiretaine/, /Photo : service/, /8 €, 5 € réduit/, /Maison des associations, Ville/],
  },
  'poster-long': { pictures: [], words: [/Un titre qui ne finit pas/, /Salle Salle/] },
};
for (const [name, more] of Object.entries(posters)) {
  test(`${name}: one sheet, A4 portrait`, { skip }, async () => {
    const { pictures, words } = onPosters[name];
    const dated = hourOn(21, 20, 2);
    const dates = Array.from(
      { length: name === 'poster-plain' ? 0 : 9 },
      (_, at) => hourOn(22 + at, 20, 2).occurrence,
    );
    Object.assign(dated.event, more, { occurrences: [dated.occurrence, ...dates] });
    const options = { dated, address: 'https://example.org/agenda/fete-de-la-musique', language };
    const [sheet, ...others] = (await print('printPoster', name, options)).pages;
    assert.equal(sheet.orientation, 'portrait');
    assert.deepEqual(others, []);
    assert.deepEqual(sheet.pictures, pictures);
    for (const part of words) assert.match(sheet.words, part);
    assert.match(sheet.words.replaceAll(' ', ''), /example\.org\/agenda\/fete-de-la-musique/);
  });
}
