/* global document, window */
/** A page with an agenda, printed as it is: its month and an open event. */
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import puppeteer from 'puppeteer';
import { missingPackages, programs, sandboxless } from '../../scripts/lib/browsers.mjs';
import { listen } from '../../scripts/lib/demo-server.mjs';
import { readBack } from './printed/pdf.mjs';
import { titles } from './printed/titles.mjs';
import { pageServer } from './served/pages.mjs';

const skip = missingPackages('chromium').length > 0 && 'no chromium';

/** A page with an agenda of its own, printed as it is. */
const agenda = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title><body>
<agenda-calendar date="2026-06"><script type="application/json">${JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Agenda',
  items: [
    { id: '1', title: 'Concert', _event: { startDate: '2026-06-10T20:30:00+02:00' } },
    { id: '2', title: 'Festival', _event: { startDate: '2026-06-16', endDate: '2026-06-18' } },
  ],
})}</script></agenda-calendar><script type="module" src="/cdn/agenda-calendar.js"></script>`;
/** The same with seven events on one day. */
const busy = agenda.replace(
  '"items":[',
  `"items":[${Array.from({ length: 7 }, (_, index) =>
    JSON.stringify({
      id: `b${index}`,
      title: `Bal ${index + 1}`,
      _event: { startDate: `2026-06-24T1${index}:00` },
    }),
  )},`,
);
const week = busy.replace('date="2026-06"', 'date="2026-06-24" view="week"');
/** Titles that are longer than a day is wide; that of Thursday 18 has a bar below it on the screen. */
const titled = agenda.replace(
  '"items":[',
  `"items":[${[
    ['Exposition', '2026-06-15', '2026-06-16'],
    ['Résidence', '2026-06-16', '2026-06-19'],
    [titles[2], '2026-06-18T10:00'],
    [titles[3], '2026-06-25T18:00'],
    [titles[4], '2026-06-26'],
  ].map(([title, startDate, endDate]) =>
    JSON.stringify({ id: title, title, _event: { startDate, endDate } }),
  )},`,
);
const holidays = agenda.replace('date="2026-06"', 'date="2026-12" holidays="A"');
/** The agenda in a page of several sheets, with rules of its own. */
const inPage = agenda
  .replace('<body>', `<body><div><p>${'Ce que la page dit. '.repeat(900)}</p><section>`)
  .replace('</agenda-calendar>', `$&</section></div><p>${'La suite. '.repeat(900)}</p>`)
  .replace(
    '<meta charset',
    '<style>html { min-height: 300vh } body { display: grid; height: 100vh; overflow: hidden; translate: 0 } section { min-height: 200vh; padding: 90px }</style>$&',
  );

const pages = {
  '/agenda': agenda,
  '/busy': busy,
  '/week': week,
  '/titled': titled,
  '/holidays': holidays,
  '/in-page': inPage,
};

let server;
let browser;
let address;

before(async () => {
  if (skip) return;
  server = pageServer(pages);
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

/** Until what is drawn for paper alone, which comes after the first paint, is there. */
const readyForPaper = (page) =>
  page.waitForFunction(() =>
    document
      .querySelector('agenda-calendar')
      ?.shadowRoot?.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules])
      .some(({ cssText }) => /@media print.*\.time-grid/s.test(cssText)),
  );

test(
  'the page itself, as it is printed: hours in the cells, bars with an edge, one event alone',
  { skip },
  async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: Math.round((190 * 96) / 25.4), height: 1000 });
    await page.emulateTimezone('America/Cayenne');
    await page.goto(new URL('/agenda', address).href);
    await page.waitForFunction(() =>
      document.querySelector('agenda-calendar')?.shadowRoot?.querySelector('[part~=event]'),
    );
    await readyForPaper(page);
    await page.emulateMediaType('print');
    const look = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('agenda-calendar');
      const hour = shadowRoot.querySelector('.hour');
      const bars = [...shadowRoot.querySelectorAll('.bar')];
      return {
        hour: hour.textContent.trim(),
        isSeen: window.getComputedStyle(hour).clipPath === 'none' && hour.offsetWidth > 10,
        edges: bars.map((bar) => window.getComputedStyle(bar).borderStyle),
      };
    });
    assert.deepEqual(look, {
      hour: '20:30',
      isSeen: true,
      edges: ['solid none solid solid', 'solid none', 'solid solid solid none'],
    });
    const [sheet, ...more] = await readBack(await page.pdf({ format: 'A4' }));
    assert.deepEqual(more, []);
    assert.match(sheet.words, /20:30 Concert.*Festival/);
    assert.match(sheet.words, /Les heures sont celles du lieu\./, 'nothing can be opened on paper');
    await page.emulateMediaType('screen');
    await page.evaluate(() =>
      document.querySelector('agenda-calendar').shadowRoot.querySelector('[part~=event]').click(),
    );
    await page.waitForFunction(() =>
      document.querySelector('agenda-calendar').shadowRoot.querySelector('dialog[open]'),
    );
    await page.emulateMediaType('print');
    const [open, ...others] = await readBack(await page.pdf({ format: 'A4' }));
    assert.deepEqual(others, []);
    assert.match(open.words, /^Concert.*mercredi 10 juin 2026 à 20:30/, 'from the top');
    assert.doesNotMatch(open.words, /Festival|Imprimer/, 'the event alone');
    await page.close();
  },
);

test('the page itself has all events of a day, as the sheet has', { skip }, async () => {
  const page = await browser.newPage();
  await page.goto(new URL('/busy', address).href);
  const isShown = (count) =>
    page.waitForFunction(
      (wanted) =>
        document
          .querySelector('agenda-calendar')
          ?.shadowRoot?.querySelectorAll('[data-day="2026-06-24"] .event').length === wanted,
      {},
      count,
    );
  await isShown(3);
  await readyForPaper(page);
  const whole = /Bal 1.*Bal 2.*Bal 3.*Bal 4.*Bal 5.*Bal 6.*Bal 7/;
  const [sheet] = await readBack(await page.pdf({ format: 'A4' }));
  assert.match(sheet.words, whole);
  assert.doesNotMatch(sheet.words, /\+ ?4/);
  await isShown(3);
  await page.emulateMediaType('print');
  await isShown(7);
  const [again] = await readBack(await page.pdf({ format: 'A4' }));
  assert.match(again.words, whole);
  await page.emulateMediaType('screen');
  await isShown(3);
  await page.close();
});

test(
  'a week has all events of each day on one sheet, where its grid would be cut',
  { skip },
  async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: Math.round((190 * 96) / 25.4), height: 1000 });
    await page.goto(new URL('/week', address).href);
    await page.waitForFunction(() =>
      document.querySelector('agenda-calendar')?.shadowRoot?.querySelector('.entry'),
    );
    await readyForPaper(page);
    const sheets = await readBack(await page.pdf({ format: 'A4' }));
    assert.equal(sheets.length, 1);
    assert.match(sheets[0].words, /Mercredi 24 juin 2026/);
    assert.match(sheets[0].words, /Bal 1.*Bal 2.*Bal 3.*Bal 4.*Bal 5.*Bal 6.*Bal 7/);
    assert.doesNotMatch(sheets[0].words, /\+ ?\d|03 h/, 'nothing to open, no empty hours');
    await page.close();
  },
);

test('the page itself has whole titles', { skip }, async () => {
  const page = await browser.newPage();
  await page.setViewport({ width: Math.round((190 * 96) / 25.4), height: 1000 });
  await page.goto(new URL('/titled', address).href);
  const shown = (count) =>
    page.waitForFunction(
      (wanted) =>
        document.querySelector('agenda-calendar')?.shadowRoot?.querySelectorAll('.event .text')
          .length >= wanted,
      {},
      count,
    );
  await shown(7);
  await readyForPaper(page);
  await page.emulateMediaType('print');
  await shown(7);
  const cut = await page.evaluate(() =>
    [...document.querySelector('agenda-calendar').shadowRoot.querySelectorAll('.event')]
      .filter((event) => !event.matches('.continued, .goes-on'))
      .flatMap((event) => [event, event.querySelector('.text')])
      .filter(
        (box) =>
          box.scrollWidth > box.clientWidth + 1 ||
          box.scrollHeight > box.clientHeight + 1 ||
          box.getBoundingClientRect().bottom > box.closest('td').getBoundingClientRect().bottom + 1,
      )
      .map((box) => box.textContent.trim()),
  );
  assert.deepEqual(cut, []);
  await page.close();
});

test('the page itself has whole names of holidays, beside the days', { skip }, async () => {
  const page = await browser.newPage();
  await page.setViewport({ width: Math.round((190 * 96) / 25.4), height: 1000 });
  await page.goto(new URL('/holidays', address).href);
  await page.waitForFunction(() =>
    document.querySelector('agenda-calendar')?.shadowRoot?.querySelector('.day .public'),
  );
  await readyForPaper(page);
  await page.emulateMediaType('print');
  const notes = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('agenda-calendar');
    const isLine = (note) =>
      note.matches('.school') &&
      note.closest('td').previousElementSibling?.querySelector('.school');
    return [...shadowRoot.querySelectorAll('td > .day-note')]
      .filter((note) => !isLine(note))
      .map((note) => ({
        name: note.textContent.trim(),
        isWhole: note.scrollWidth <= note.clientWidth && note.scrollHeight <= note.clientHeight + 1,
        isBeside: note.offsetTop + note.offsetHeight <= note.closest('td').offsetTop + 34,
      }));
  });
  assert.ok(notes.length > 3, 'names were found');
  const wrong = notes.filter(({ isWhole, isBeside }) => !isWhole || !isBeside);
  assert.deepEqual(wrong, []);
  await page.close();
});

test('an open event is printed alone, whatever the page has around it', { skip }, async () => {
  const page = await browser.newPage();
  await page.goto(new URL('/in-page', address).href);
  const press = (selector) =>
    page.waitForFunction(
      (wanted) => {
        const control = document
          .querySelector('agenda-calendar')
          ?.shadowRoot?.querySelector(wanted);
        control?.click();
        return control;
      },
      {},
      selector,
    );
  await readyForPaper(page);
  await press('[part~=event]');
  await page.waitForFunction(() =>
    document.querySelector('agenda-calendar').shadowRoot.querySelector('dialog[open]'),
  );
  const [open, ...others] = await readBack(await page.pdf({ format: 'A4' }));
  assert.deepEqual(others, []);
  assert.match(open.words, /^Concert.*mercredi 10 juin 2026/);
  assert.doesNotMatch(open.words, /la page dit|La suite/);
  await page.keyboard.press('Escape');
  // The dialog is closed a moment before its event tells so, and goes with that.
  await page.waitForFunction(
    () => !document.querySelector('agenda-calendar').shadowRoot.querySelector('dialog'),
  );
  const again = await readBack(await page.pdf({ format: 'A4' }));
  assert.match(again[0].words, /la page dit/);
  assert.deepEqual(
    await page.evaluate(() => [
      document.adoptedStyleSheets.length,
      document.querySelector('agenda-calendar').getAttributeNames(),
    ]),
    [0, ['date']],
    'nothing is left on the page',
  );
  await page.close();
});
