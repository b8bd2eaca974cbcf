/** Where and how pages put elements: each shows what it shows on a plain page, in the same sizes. */
import { expect, nextFrame } from '@open-wc/testing';
import { store } from '../helpers/feeds.js';
import {
  allFilesLoaded,
  openFrame,
  settled,
  tags,
  type Page,
  type Widget,
} from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';
import { shownOn, wholeFeed } from './whole-feed.js';

/** A page of these elements, by what it has otherwise than others. */
interface Place {
  readonly doctype?: string;
  readonly html?: string;
  readonly head?: string;
  /** The body, given the tags of the elements. */
  readonly body?: (elements: string) => string;
  /** What happens on the page before the elements are looked at. */
  readonly then?: (document: Document, elements: string) => unknown;
  /** Where the elements are, if not in the document. */
  readonly root?: (document: Document) => ParentNode;
}

const { origin } = location;
const script = (attributes: string, code = ''): string => `<script ${attributes}>${code}</script>`;
const ours = (name: string): string => script(`type="module" src="${origin}/dist/cdn/${name}.js"`);
const style = (rules: string): string => `<style>${rules}</style>`;
/** As a string of a script in a page, whose own end it must not be. */
const written = (html: string): string => JSON.stringify(html).replaceAll('</', String.raw`<\/`);

const closed = new WeakMap<Document, ShadowRoot>();

/** Lets the elements be drawn where nobody sees them, then shows them. */
const later =
  (show: (holder: HTMLElement) => unknown) =>
  async (page: Document): Promise<void> => {
    const holder = page.querySelector<HTMLElement>('#holder')!;
    await settled(...holder.querySelectorAll<Widget>(tags.join()));
    await nextFrame();
    show(holder);
  };

const places: Readonly<Record<string, Place>> = {
  'elements that are written by document.write': {
    body: (elements) => script('', `document.write(${written(elements)})`),
  },
  'a script tag that is written by document.write': {
    head: ' ',
    body: (elements) => elements + script('', `document.write(${written(ours('all'))})`),
  },
  'a base on another host': { head: `<base href="https://example.org/a/b/">${ours('all')}` },
  'the loader, with a base on another host': {
    head: `<base href="https://example.org/a/b/">${ours('autoload')}`,
  },
  'a page without a doctype': { doctype: '' },
  'a closed shadow root of the page': {
    body: () => '<div id="holder"></div>',
    then: (page, elements) => {
      const root = page.querySelector('#holder')!.attachShadow({ mode: 'closed' });
      root.innerHTML = elements;
      closed.set(page, root);
    },
    root: (page) => closed.get(page)!,
  },
  'a template, cloned twice': {
    body: (elements) =>
      `<template>${elements}</template><div id="holder"></div><div id="other"></div>`,
    then: (page) => {
      const { content } = page.querySelector('template')!;
      page.querySelector('#other')!.append(page.importNode(content, true));
      page.querySelector('#holder')!.append(content.cloneNode(true));
    },
    root: (page) => page.querySelector('#holder')!,
  },
  'a text that is being edited': {
    body: (elements) => `<div contenteditable>${elements}</div>`,
  },
  'details that are opened later': {
    body: (elements) => `<details id="holder"><summary>Plus</summary>${elements}</details>`,
    then: later((holder) => holder.setAttribute('open', '')),
  },
  'a tab that is shown later': {
    body: (elements) => `<div id="holder" style="display: none">${elements}</div>`,
    then: later((holder) => holder.removeAttribute('style')),
  },
  'transitions of everything': {
    head: `${style('* { transition: all 1s !important }')}${ours('all')}`,
  },
  'rules for the page’s pictures, buttons and tables': {
    head: `${style('img, svg, button, table, td, li { display: block !important; position: absolute !important; width: 100% !important }')}${ours('all')}`,
  },
  'no language': { html: '<html>' },
  'a language that is none': { html: '<html lang="français">' },
  'a page that is not to be translated': { html: '<html lang="fr" translate="no">' },
};

function pageOf(place: Place, elements: string): string {
  const { doctype = '<!doctype html>', html = '<html lang="fr">', head = ours('all') } = place;
  const { body = (inside: string): string => inside } = place;
  const witness = script(`src="${origin}/tests/pages/witness.js"`);
  return `${doctype}${html}<head>${witness}${head}</head><body>${body(elements)}</body></html>`;
}

/** The elements of a page, once all have their feed. */
async function elementsOn(page: Page, place: Place, elements: string): Promise<Widget[]> {
  await place.then?.(page.document, elements);
  const root = place.root?.(page.document) ?? page.document;
  const found = [...root.querySelectorAll<Widget>(tags.join())];
  expect(found.length).to.equal(tags.length);
  await settled(...found);
  return found;
}

/** What elements show, and the sizes of every piece of them. */
function seenOf(page: Page, found: Widget[]): string[] {
  const sizes = found.flatMap((element) =>
    [...element.shadowRoot!.querySelectorAll('*')].map((piece) => {
      const { fontSize, lineHeight, fontStyle, padding, margin, minHeight } = page.style(piece);
      return [piece.localName, fontSize, lineHeight, fontStyle, padding, margin, minHeight].join();
    }),
  );
  return [...shownOn({ find: () => found } as unknown as Page), ...sizes];
}

/** Until all files have come and then, for some frames, nothing more is drawn. */
async function untilQuiet(page: Page, found: Widget[]): Promise<void> {
  let before = '';
  for (let quiet = 0; quiet < 5; await nextFrame()) {
    await allFilesLoaded();
    const now = seenOf(page, found).join();
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
}

describe('places of elements on a page', () => {
  let elements = '';
  let plain: string[];

  before(async () => {
    const feed = (await store(wholeFeed)).url;
    elements = tags
      .map((tag) => {
        const date = tag === 'agenda-calendar' ? 'date="2030-06"' : '';
        return `<${tag} src="${feed}" time-zone="Europe/Paris" ${date}><a href="/">Repli</a></${tag}>`;
      })
      .join('');
    const page = await openFrame({ srcdoc: pageOf({}, elements) });
    const found = await elementsOn(page, {}, elements);
    // What is drawn after the feed: the lines of a label, the bars of the month.
    await waitUntil(
      () => seenOf(page, found).join().includes('Vérifier auprès'),
      'a label is drawn',
    );
    await untilQuiet(page, found);
    plain = seenOf(page, found);
    expect(plain.join()).to.contain('Concert');
    expect(plain.length).to.be.above(100);
  });

  for (const [name, place] of Object.entries(places)) {
    it(`${name}: elements show what they show elsewhere`, async () => {
      const page = await openFrame({ srcdoc: pageOf(place, elements) });
      const found = await elementsOn(page, place, elements);
      const seen = (): string[] => seenOf(page, found);
      await waitUntil(() => seen().join() === plain.join(), 'the same is shown').catch(() => {
        expect(seen()).to.deep.equal(plain);
      });
      expect(page.trouble).to.deep.equal([]);
      expect(page.told).to.deep.equal([]);
    });
  }

  it('a page in Windows-1252: the accents of its feed and of our words are right', async () => {
    const feed = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'É',
      items: [{ id: 'a', title: 'Été à la forêt' }],
    });
    const inline = script('type="application/json"', feed);
    const html = pageOf({}, `<news-list>${inline}</news-list><agenda-list>${inline}</agenda-list>`);
    const bytes = Uint8Array.from(html, (letter) => letter.charCodeAt(0));
    const file = new Blob([bytes], { type: 'text/html;charset=windows-1252' });
    const page = await openFrame({ src: URL.createObjectURL(file) });
    expect(page.document.characterSet).to.equal('windows-1252');
    const [news, agenda] = page.find('news-list, agenda-list');
    await settled(news!, agenda!);
    expect(news!.shadowRoot!.textContent).to.contain('Été à la forêt');
    expect(agenda!.shadowRoot!.textContent).to.contain('événement');
    expect(page.trouble).to.deep.equal([]);
  });
});
