/* global document */
/** Elements on paper, each in the page of a partner: no heading stands alone at the foot of a page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import puppeteer from 'puppeteer';
import { missingPackages, programs, sandboxless } from '../../scripts/lib/browsers.mjs';
import { listen } from '../../scripts/lib/demo-server.mjs';
import { root } from '../../scripts/lib/run.mjs';
import { readBack } from './printed/pdf.mjs';
import { pageServer } from './served/pages.mjs';

const skip = missingPackages('chromium').length > 0 && 'no chromium';

const demo = (name) => readFileSync(join(root, `demo/feeds/${name}.json`), 'utf8');
const house = (items) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Flux', items });

const articles = ['Premier article', 'Deuxième article'].map((title) => ({
  id: title,
  title,
  summary: 'Ce que dit l’article en quelques mots.',
}));
const events = ['Premier concert', 'Deuxième concert'].map((title, index) => ({
  id: title,
  title,
  _event: { startDate: `2030-06-1${index}T20:30` },
}));

const row = (head, value) => `<tr><th>${head}</th><td>${value}</td></tr>`;
const table = `<table><caption>Budget de la ville</caption>
<thead><tr><th>Poste</th><th>Montant</th></tr></thead><tbody>${row('Écoles', '<p>12</p>'.repeat(3))}${row('Voirie', '7')}</tbody></table>`;

const feeds = {
  '/article.json': house([{ id: 'a', title: 'Budget', content_html: table }]),
  '/articles.json': house(articles),
  '/events.json': house(events),
  '/labels.json': demo('territoire-labels'),
  '/members.json': demo('territoire-membres'),
  '/initiatives.json': demo('territoire-initiatives'),
  '/plan.json': demo('territoire-plan'),
};

/** What a partner pastes, and the words that come first below the heading. */
const pasted = [
  ['news-list', 'src="/articles.json"', 'Premier article'],
  ['agenda-list', 'src="/events.json"', 'Premier concert'],
  ['agenda-calendar', 'src="/events.json" view="list" date="2030-06"', 'Premier concert'],
  ['agenda-calendar', 'src="/events.json" date="2030-06"', '27'],
  ['label-list', 'src="/labels.json"', 'Territoire French Impact'],
  ['label-badge', 'src="/labels.json"', 'Territoire French Impact'],
  ['member-list', 'src="/members.json" with-map', 'Université'],
  ['initiative-list', 'src="/initiatives.json"', 'Ferme Urbaine'],
  ['initiative-list', 'src="/initiatives.json" with-map', 'Ferme Urbaine'],
  ['action-plan', 'src="/plan.json"', 'Mobilité'],
  ['action-plan', 'src="/plan.json" view="table"', 'Mobilité'],
  ['action-plan', 'src="/plan.json" view="timeline"', 'Devenir'],
];

/** Heights of what stands above, in pixels: a heading below it is at the foot of an A4 page. */
const heights = [860, 900, 940, 980];

const page = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>
<style>.above { break-before: page } * { margin: 0 }</style>
${pasted
  .map(
    ([tag, attributes], index) =>
      `<div class="above"></div><${tag} ${attributes} heading="Titre ${index}."></${tag}>`,
  )
  .join('\n')}
<script type="module" src="/cdn/all.js"></script>`;

const article = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>
<style>* { margin: 0 }</style><div class="above"></div><news-article src="/article.json"></news-article>
<script type="module" src="/cdn/news-article.js"></script>`;

/** Lists of which the first item is shown; the labels are buttons that filter a page. */
const first = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>
<news-list src="/articles.json" page-size="1"></news-list>
<label-list src="/labels.json" page-size="1" filter-on-select></label-list>
<script type="module" src="/cdn/all.js"></script>`;

let server;
let browser;
let address;

before(async () => {
  if (skip) return;
  server = pageServer({ ...feeds, '/': page, '/article': article, '/first': first });
  address = await listen(server, 0);
  browser = await puppeteer.launch({ executablePath: programs.chromium(), args: sandboxless });
});

after(async () => {
  await browser?.close();
  server?.close();
});

test('what is closed on paper is not offered to be opened', { skip }, async () => {
  const opened = await browser.newPage();
  await opened.goto(new URL('/', address).href);
  await opened.waitForFunction(() =>
    document.querySelector('label-badge').shadowRoot?.querySelector('details'),
  );
  const sheets = await readBack(await opened.pdf({ format: 'A4' }));
  const words = sheets.map((sheet) => sheet.words).join(' ');
  assert.match(words, /Territoire French Impact/);
  assert.doesNotMatch(words, /En savoir plus|Réessayer|Afficher/);
  await opened.close();
});

test(
  'a list says on paper how many of its items are there, and their names',
  { skip },
  async () => {
    const opened = await browser.newPage();
    await opened.goto(new URL('/first', address).href);
    await opened.waitForFunction(() =>
      ['news-list', 'label-list'].every((tag) =>
        document.querySelector(tag).shadowRoot?.querySelector('[part=more]'),
      ),
    );
    const sheets = await readBack(await opened.pdf({ format: 'A4' }));
    const words = sheets.map((sheet) => sheet.words).join(' ');
    assert.match(words, /Premier article.*\(1 sur 2\).*Territoire French Impact.*\(1 sur 27\)/);
    assert.doesNotMatch(words, /Afficher/);
    await opened.close();
  },
);

test('what a visitor has opened is on paper, without what opens it', { skip }, async () => {
  const opened = await browser.newPage();
  await opened.goto(new URL('/', address).href);
  const printed = async () => {
    const sheets = await readBack(await opened.pdf({ format: 'A4' }));
    return sheets.map((sheet) => sheet.words).join(' ');
  };
  for (const tag of ['label-list', 'label-badge']) {
    const details = await opened.waitForFunction(
      (name) => document.querySelector(name).shadowRoot?.querySelector('[part=details]'),
      {},
      tag,
    );
    const before = await printed();
    await details.evaluate((element) => (element.open = true));
    const term = await opened.waitForFunction(
      (element) => element.querySelector('dt')?.textContent.trim(),
      {},
      details,
    );
    const after = await printed();
    const word = await term.jsonValue();
    assert.equal(after.split(word).length, before.split(word).length + 1, tag);
    assert.doesNotMatch(after, /En savoir plus/);
  }
  await opened.close();
});

test('a heading is on the page of what it is above, wherever it stands', { skip }, async () => {
  const opened = await browser.newPage();
  await opened.goto(new URL('/', address).href);
  await opened.waitForFunction(() =>
    [...document.querySelectorAll(':not(:defined), [src][heading]')].every(
      ({ state }) => state === 'ready',
    ),
  );
  const alone = [];
  for (const height of heights) {
    await opened.addStyleTag({ content: `.above { height: ${height}px }` });
    const sheets = await readBack(await opened.pdf({ format: 'A4', margin: {} }));
    for (const [index, [tag, attributes, words]] of pasted.entries()) {
      const sheet = sheets.find((one) => one.words.includes(`Titre ${index}.`));
      assert.ok(sheet, `${tag} is printed`);
      const below = sheet.words.split(`Titre ${index}.`)[1];
      if (!below.includes(words)) alone.push(`${tag} ${attributes}, below ${height} px`);
    }
  }
  assert.deepEqual(alone, []);
  await opened.close();
});

test('the head of an article’s table is on the page of its first row', { skip }, async () => {
  const opened = await browser.newPage();
  await opened.goto(new URL('/article', address).href);
  await opened.waitForFunction(() =>
    document.querySelector('news-article').shadowRoot?.querySelector('tbody td'),
  );
  const alone = [];
  for (let height = 760; height < 1080; height += 40) {
    await opened.addStyleTag({ content: `.above { height: ${height}px }` });
    const sheets = await readBack(await opened.pdf({ format: 'A4', margin: {} }));
    const sheet = sheets.find(({ words }) => words.includes('Budget de la ville'));
    if (!sheet.words.includes('Écoles 12')) alone.push(height);
  }
  assert.deepEqual(alone, []);
  await opened.close();
});
