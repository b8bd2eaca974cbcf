import { html, render, type CSSResult, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/language.js';
import { adoptStyles, createElement } from '../../base/dom.js';
import { bare } from '../../time/bare.js';
import { sheetStyles } from './sheet.styles.js';

export type Orientation = 'portrait' | 'landscape';

export interface Sheet {
  readonly content: TemplateResult;
  readonly styles: CSSResult;
  readonly orientation: Orientation;
  readonly language: Language;
  /** Sets what depends on values: a template may have no style. */
  arrange?(root: ShadowRoot): void;
}

const name = 'metropole-print';

/** The page gives way: all of it but our sheet, and what it does to its own body. */
const page = (orientation: Orientation): string => `
@page { size: A4 ${orientation}; margin: 8mm }
@media print {
  html, body {
    display: block !important;
    position: static !important;
    inline-size: auto !important;
    block-size: auto !important;
    min-inline-size: 0 !important;
    max-inline-size: none !important;
    min-block-size: 0 !important;
    max-block-size: none !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    overflow: visible !important;
    background: none !important;
    transform: none !important;
    columns: auto !important;
  }
  html::before, html::after, body::before, body::after, body > :not(.${name}) {
    display: none !important;
  }
}`;

/** Most milliseconds that a picture is waited for. */
const patience = 4000;

let clear: (() => void) | undefined;

/**
 * Prints a sheet in the page's place. It stands at the page's end, in a shadow tree with its own
 * styles, and is seen on paper alone: a window of its own would be blocked, and so would a frame.
 *
 * Resolves when the browser has been asked to print.
 */
export async function printSheet(sheet: Sheet): Promise<void> {
  clear?.();
  const host = createElement('div');
  host.className = name;
  host.lang = sheet.language.tag;
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, sheetStyles);
  adoptStyles(root, sheet.styles);
  render(html`<main>${sheet.content}</main>`, root);
  sheet.arrange?.(root);
  document.body.append(host);
  const rules = new CSSStyleSheet();
  rules.replaceSync(page(sheet.orientation));
  document.adoptedStyleSheets.push(rules);
  const printed = new AbortController();
  clear = () => {
    clear = undefined;
    printed.abort();
    host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== rules);
  };
  clearAfterwards(printed.signal, clear);
  await drawn(root);
  if (!printed.signal.aborted) window.print();
}

/**
 * Safari on phones says that it has printed as soon as it shows what it will print, and draws the
 * sheet again when its size is changed: so it stays until the visitor is back on the page.
 */
function clearAfterwards(signal: AbortSignal, done: () => void): void {
  const wait = (): void => {
    for (const sign of ['beforeprint', 'pointermove', 'pointerdown', 'keydown', 'focusin']) {
      window.addEventListener(sign, done, bare({ signal, capture: true }));
    }
  };
  window.addEventListener('afterprint', wait, bare({ signal, once: true }));
}

/** Resolves once its pictures are there or have failed. */
async function drawn(root: ShadowRoot): Promise<void> {
  const pictures = [...root.querySelectorAll('img')].map((picture) =>
    picture.decode().catch(() => picture.remove()),
  );
  if (!pictures.length) return;
  await Promise.race([
    Promise.all(pictures),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);
}
