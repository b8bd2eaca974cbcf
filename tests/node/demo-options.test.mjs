/* global document, getComputedStyle, location */
/** A page about one element: a partner tries a feed of its own, chooses, copies, and sends the address. */
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import puppeteer from 'puppeteer';
import { missingPackages, programs, sandboxless } from '../../scripts/lib/browsers.mjs';
import { createDemoServer } from '../../scripts/lib/demo-server.mjs';
import { elements } from '../../scripts/lib/elements.mjs';

const skip = missingPackages('chromium').length > 0 && 'no chromium';

let server;
let browser;
let page;
let address;

before(async () => {
  if (skip) return;
  server = createDemoServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}`;
  browser = await puppeteer.launch({ executablePath: programs.chromium(), args: sandboxless });
  page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** Opens a page of the demo, and waits until it says what the element has read. */
async function open(path) {
  await page.goto(`${address}/demo/${path}`);
  await says(/./);
}

const says = (pattern) =>
  page.waitForFunction(
    (source) => new RegExp(source).test(document.querySelector('[data-read]')?.textContent),
    {},
    pattern.source,
  );

const textOf = (selector) => page.$eval(selector, ({ textContent }) => textContent);

test('every element has its page, with a form, code to copy and a sentence', { skip }, async () => {
  for (const { tag } of elements.filter((one) => one.tag !== 'feed-filter')) {
    await open(`${tag}.html`);
    assert.match(
      await textOf('[data-read]'),
      /^Le flux est lu : \d+ éléments? affichables?\.$/,
      tag,
    );
    assert.match(await textOf('[data-snippet]'), new RegExp(`^<script type="module".*\n<${tag}\n`));
    assert.match(await textOf('[data-csp]'), /^script-src http/);
    await page.waitForFunction(() =>
      document.querySelector('[data-pinned]').textContent.includes('integrity="sha384-'),
    );
  }
});

test('the options are beside the element, or behind a button that is seen', { skip }, async () => {
  for (const width of [390, 768, 1023, 1024, 1280]) {
    await page.setViewport({ width, height: 900 });
    await open('news-list.html');
    const seen = (selector) =>
      page.$eval(selector, (element) => element.checkVisibility() && element.offsetHeight > 0);
    assert.equal(await seen('.options .fields'), width >= 1024, `fields at ${width} px`);
    assert.equal(await seen('.options .fold > summary'), width < 1024, `button at ${width} px`);
  }
});

test('what the element has said before the page listens is told, too', { skip }, async () => {
  const late = await browser.newPage();
  try {
    await late.setRequestInterception(true);
    // The script of the options is held back until the element has shown its feed.
    const held = new Promise((resolve) => {
      late.on('request', (request) => {
        if (request.url().endsWith('/options.js')) resolve(request);
        else void request.continue();
      });
    });
    const loaded = late.goto(`${address}/demo/news-list.html`);
    const script = await held;
    const shows = () =>
      document.querySelector('news-list')?.shadowRoot?.querySelector('[part~=article]');
    await late.waitForFunction(shows, { polling: 50 });
    await script.continue();
    await loaded;
    const isTold = () => document.querySelector('.log').textContent.includes('feed-load');
    await late.waitForFunction(isTold, { polling: 50 });
  } finally {
    await late.close();
    await page.bringToFront();
  }
});

test(
  'addresses of an attribute are written whole, and read by a partner’s page',
  { skip },
  async () => {
    await open('label-list.html?exemple=%2Fdemo%2Ffeeds%2Flabels-signes.json');
    const snippet = await textOf('[data-snippet]');
    assert.ok(snippet.includes(`issuer-key="${address}/demo/cle-publique.json"`), snippet);
    assert.ok((await textOf('[data-csp]')).includes(`connect-src ${address};`));
    await page.select('[data-attribute="issuer-key"]', '');
    assert.doesNotMatch(await textOf('[data-snippet]'), /issuer-key/);
    assert.ok(
      (await textOf('[data-csp]')).includes(`connect-src ${address} https://agence.example;`),
    );
  },
);

test(
  'the policy has the host of the map’s tiles before a visitor asks for them',
  { skip },
  async () => {
    const pictures = async () => /^img-src (.*);$/m.exec(await textOf('[data-csp]'))[1].split(' ');
    for (const tiles of ['', 'osm']) {
      await open(`initiative-list.html?tiles=${tiles}`);
      const allowed = await pictures();
      const [tile] = await Promise.all([
        page.waitForRequest((request) => !request.url().startsWith(address)),
        page.locator('initiative-list >>> [part~="map-button"]').click(),
      ]);
      const { origin } = new URL(tile.url());
      assert.deepEqual(allowed, [address, origin]);
    }
    await open('initiative-list.html?with-map=non');
    assert.deepEqual(await pictures(), [address]);
  },
);

test('an address of one’s own is read, and what is wrong with it is said', { skip }, async () => {
  await open('news-list.html');
  const input = await page.waitForSelector('aria/Votre adresse src');
  await input.type(`${address}/demo/feeds/autres/actualites.xml`);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() =>
    document.querySelector('[data-snippet]').textContent.includes('autres/actualites.xml'),
  );
  await says(/^Le flux est lu : \d+ éléments/);
  await input.evaluate((box) => box.select());
  await input.type(`${address}/demo/index.html`);
  await page.keyboard.press('Enter');
  await says(/n’est d’aucun format connu/);
});

test(
  'a look is shown, written as a rule, kept in the address and taken back',
  { skip },
  async () => {
    await open('label-badge.html');
    await page.locator('aria/Apparence').click();
    await page.locator('aria/Accent --mw-accent').click();
    assert.equal(await textOf('[data-css]'), 'label-badge {\n  --mw-accent: #b34700;\n}');
    const accent = () =>
      page.$eval('[data-live]', (box) => box.style.getPropertyValue('--mw-accent'));
    assert.equal(await accent(), '#b34700');
    await page.reload();
    await says(/./);
    assert.equal(await accent(), '#b34700');
    await page.locator('aria/Tout remettre').click();
    await page.waitForFunction(() => location.search === '');
    assert.equal(await accent(), '');
    assert.equal(await textOf('[data-css]'), '');
  },
);

test(
  'the page for a feed of one’s own leads to the element’s page, with the address',
  { skip },
  async () => {
    await page.goto(`${address}/demo/votre-flux.html`);
    const feed = `${address}/demo/feeds/autres/agenda.ics`;
    await (await page.waitForSelector('aria/L’adresse de votre flux')).type(feed);
    await page.locator('aria/Un agenda').click();
    await says(/^Le flux est lu/);
    const snippet = await textOf('[data-snippet]');
    assert.match(snippet, /src="[^"]*\/autres\/agenda\.ics"/);
    assert.ok(snippet.includes(`<a href="${address}/">`), 'the link is no feed, but its site');
  },
);

test('what is pasted otherwise shows the same in a page of its own', { skip }, async () => {
  const pasted = await browser.newPage();
  let body;
  try {
    await pasted.setRequestInterception(true);
    pasted.on('request', (request) => {
      if (request.url().endsWith('/colle.html'))
        void request.respond({ contentType: 'text/html; charset=utf-8', body });
      else void request.continue();
    });
    for (const way of ['balise', 'div', 'cadre']) {
      await open(`news-list.html?collage=${way}&limit=2&--mw-accent-choisi=oui`);
      const snippet = await textOf('[data-snippet]');
      assert.equal(snippet.includes('type="module"'), way === 'balise');
      assert.equal(
        await page.$eval('[data-pinned]', (code) => code.checkVisibility()),
        false,
        'folded, or of another way',
      );
      body = `<!doctype html><title>Collé</title>${snippet}`;
      await pasted.goto(`${address}/colle.html`);
      const frame =
        way === 'cadre' ? await (await pasted.waitForSelector('iframe')).contentFrame() : pasted;
      await frame.waitForFunction(
        () =>
          document.querySelector('news-list')?.shadowRoot?.querySelectorAll('[part~=article]')
            .length === 2,
        { polling: 50 },
      );
      if (way !== 'cadre') continue;
      await pasted.waitForFunction(() => document.querySelector('iframe').style.height, {
        polling: 50,
      });
      const accent = await frame.$eval('news-list', (list) =>
        getComputedStyle(list).getPropertyValue('--mw-accent'),
      );
      assert.equal(accent, '#b34700');
    }
  } finally {
    await pasted.close();
    await page.bringToFront();
  }
});

/** What is said below the choice for one of our fields. */
const readAs = (target) =>
  page.$$eval(
    '[data-fields] div',
    (rows, name) =>
      rows.find((row) => row.querySelector('code').textContent === name)?.querySelector('small')
        .textContent,
    target,
  );

test('the fields of a list of one’s own are named, and another is chosen', { skip }, async () => {
  await open('agenda-list.html');
  assert.equal(await page.$eval('[data-fields]', ({ hidden }) => hidden), true);
  await page.select('[name="exemple"]', '/demo/feeds/autres/fetes.json');
  await page.waitForSelector('[data-fields]:not([hidden])');
  await page.click('[data-fields] summary');
  assert.match(await readAs('title'), /^Lu : quoi, « Bal folk du samedi »$/);
  assert.match(await readAs('place'), /^Lu : salle\.nom, « Salle des fêtes »$/);
  assert.equal(await readAs('organizer'), 'Rien n’est lu.');
  const unread = () => page.$eval('[data-fields] > p:last-of-type', (p) => p.textContent);
  assert.match(await unread(), /^Champs qui ne sont pas lus : .*\borchestre\b.*\.$/);

  const choice = await page.waitForSelector('aria/Organisateur organizer');
  await choice.select('=contact');
  await page.waitForFunction(() =>
    document.querySelector('[data-snippet]').textContent.includes('contact'),
  );
  assert.match(
    await textOf('[data-snippet]'),
    /\n {2}map="\{&quot;organizer&quot;:&quot;contact&quot;\}"/,
  );
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-fields] small')].some(
      ({ textContent }) => textContent === 'Lu : contact, « Comité des fêtes »',
    ),
  );
  assert.doesNotMatch(await unread(), /contact/);

  await page.goto(page.url());
  await page.waitForSelector('[data-fields]:not([hidden])');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-fields] select')].some(
      ({ value }) => value === '=contact',
    ),
  );
  await (await page.waitForSelector('aria/Lieu place')).select('–');
  await page.waitForFunction(() =>
    document.querySelector('[data-snippet]').textContent.includes('&quot;place&quot;:false'),
  );
  await page.select('[name="exemple"]', '/demo/feeds/agenda.json');
  await page.waitForSelector('[data-fields][hidden]');
  assert.doesNotMatch(await textOf('[data-snippet]'), /map=/);
});

test('a list that is refused is read once its title is chosen', { skip }, async () => {
  const list = [{ zirk: 'Bal', jour: '2090-12-05', orchestre: 'Les Bretelles' }];
  const answer = (request) =>
    request.url().endsWith('/zirk.json')
      ? request.respond({ contentType: 'application/json', body: JSON.stringify(list) })
      : request.continue();
  await page.setRequestInterception(true);
  page.on('request', answer);
  await open(`agenda-list.html?adresse=${encodeURIComponent(`${address}/demo/zirk.json`)}`);
  await says(/n’est d’aucun format connu/);
  await page.waitForSelector('[data-fields]:not([hidden])');
  await page.click('[data-fields] summary');
  await (await page.waitForSelector('aria/Titre title')).select('=zirk');
  await says(/^Le flux est lu : 1 élément affichable\.$/);
  assert.equal(await readAs('title'), 'Lu : zirk, « Bal »');
  page.off('request', answer);
  await page.setRequestInterception(false);
});
