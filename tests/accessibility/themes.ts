/** Pages with the style sheets of other people, light and dark; most set no `color-scheme`. */
import { expect } from '@open-wc/testing';
import { Contrasts } from '../helpers/contrast.js';
import { dress, pieces } from './stage.js';

interface Theme {
  readonly sheets: readonly string[];
  /** Attributes of the root, by which the theme is chosen. */
  readonly root?: Readonly<Record<string, string>>;
  /** Classes of the body. */
  readonly body?: string;
  /** Colours of the site, where the sheet has none. */
  readonly colours?: string;
}

const dsfr = ['core', 'scheme'].map((name) => `/tests/accessibility/themes/dsfr-${name}.css`);
const bootstrap = '/node_modules/bootstrap/dist/css/bootstrap.min.css';
const preflight = '/node_modules/tailwindcss/preflight.css';
const wordpress = '/node_modules/understrap/css/theme.min.css';

const themes: Readonly<Record<string, Theme>> = {
  'DSFR, light': { sheets: dsfr, root: { 'data-fr-theme': 'light' } },
  'DSFR, dark': { sheets: dsfr, root: { 'data-fr-theme': 'dark' } },
  'Bootstrap 5, light': { sheets: [bootstrap], root: { 'data-bs-theme': 'light' } },
  'Bootstrap 5, dark': { sheets: [bootstrap], root: { 'data-bs-theme': 'dark' } },
  'Tailwind’s preflight, light': {
    sheets: [preflight],
    colours: 'background: #fff; color: #0f172a',
  },
  'Tailwind’s preflight, dark': {
    sheets: [preflight],
    colours: 'background: #0f172a; color: #e2e8f0',
  },
  'a WordPress theme, light': { sheets: [wordpress] },
  'a WordPress theme, dark': { sheets: [wordpress], body: 'bg-dark text-white' },
};

/** Address → the style sheet, in the page while its theme is the page's. */
const loaded = new Map<string, CSSStyleSheet>();

async function sheetAt(address: string): Promise<CSSStyleSheet> {
  const known = loaded.get(address);
  if (known) return known;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} did not load`);
  const sheet = await new CSSStyleSheet().replace(await response.text());
  loaded.set(address, sheet);
  return sheet;
}

/** Gives the page a theme, and the function that takes it away. */
async function setTheme({
  sheets,
  root = {},
  body = '',
  colours = '',
}: Theme): Promise<() => void> {
  const adopted = await Promise.all(sheets.map(sheetAt));
  const { documentElement } = document;
  documentElement.style.colorScheme = '';
  document.body.style.cssText = colours;
  document.body.className = body;
  for (const [name, value] of Object.entries(root)) documentElement.setAttribute(name, value);
  document.adoptedStyleSheets = adopted;
  return () => {
    document.adoptedStyleSheets = [];
    document.body.className = '';
    for (const name of Object.keys(root)) documentElement.removeAttribute(name);
    dress('light');
  };
}

const isInactive = (piece: Element): boolean =>
  piece.matches(':disabled, [aria-disabled=true], option');

function hasText(piece: Element): boolean {
  return [...piece.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim(),
  );
}

const isDrawn = (piece: Element): boolean =>
  piece.checkVisibility({ visibilityProperty: true, opacityProperty: true });

function describePiece(piece: Element, contrast: number): string {
  const { host } = piece.getRootNode() as ShadowRoot;
  const name = piece.getAttribute('part') ?? piece.className;
  return `${host.localName} ${piece.localName} ${name}: ${contrast.toFixed(2)}`;
}

/** Faults of what is drawn, each once: its contrast is below a bound, or above it. */
function faults(
  drawn: readonly Element[],
  contrast: (piece: Element) => number,
  isFault: (contrast: number) => boolean,
): string[] {
  const contrasts = drawn.map((piece) => [piece, contrast(piece)] as const);
  const lines = contrasts.filter(([, value]) => isFault(value));
  return [...new Set(lines.map(([piece, value]) => describePiece(piece, value)))];
}

/** Bar → its accent, which only a piece that is coloured with it tells. */
function accentsOf(bars: readonly Element[]): Map<Element, string> {
  const probes = bars.map((bar) => [bar, document.createElement('i')] as const);
  for (const [bar, probe] of probes) {
    probe.style.color = 'var(--_accent)';
    bar.append(probe);
  }
  const accents = new Map(probes.map(([bar, probe]) => [bar, getComputedStyle(probe).color]));
  for (const [, probe] of probes) probe.remove();
  return accents;
}

/** The bars of events in a month, a week or a list. */
const bar = '.bar, .entry:not(.more-entry)';
const isOfAgenda = (piece: Element): boolean =>
  /^agenda-/.test((piece.getRootNode() as ShadowRoot).host.localName);

function expectReadable(page: HTMLElement, theme: string): void {
  const contrasts = new Contrasts();
  const ofText = (piece: Element): number => contrasts.ofText(piece);
  const ofSurface = (piece: Element): number => contrasts.ofSurface(piece);
  const drawn = pieces(page).filter(isDrawn);
  const texts = drawn.filter((piece) => hasText(piece) && !isInactive(piece));
  expect(texts.length, theme).to.be.above(1);
  expect(
    faults(texts, ofText, (value) => value < 4.5),
    theme,
  ).to.deep.equal([]);
  // Light surfaces on a dark page, or dark ones on a light page, have a contrast of more than 10.
  // Logos have the light ground that they were drawn for.
  const surfaces = drawn.filter((piece) => !piece.matches('.now, .plate:has(img)'));
  expect(
    faults(surfaces, ofSurface, (value) => value > 3),
    theme,
  ).to.deep.equal([]);
  const bars = drawn.filter((piece) => isOfAgenda(piece) && piece.matches(bar));
  expect(
    faults(bars, ofSurface, (value) => value < 1.1),
    theme,
  ).to.deep.equal([]);
  const accents = accentsOf(bars);
  const ofEdge = (piece: Element): number =>
    contrasts.withGround(accents.get(piece)!, piece.parentElement);
  expect(
    faults(bars, ofEdge, (value) => value < 3),
    theme,
  ).to.deep.equal([]);
}

/** Nothing is waited for: colours change at once, and a page of another width has the same. */
export async function themesAreFollowed(page: HTMLElement): Promise<void> {
  for (const [name, theme] of Object.entries(themes)) {
    const takeAway = await setTheme(theme);
    try {
      // Colours that a sheet does not have would leave a light page where a dark one is tried.
      const ofWhite = new Contrasts().withGround('white', document.body);
      expect(ofWhite > 10, `${name} is dark`).to.equal(name.endsWith('dark'));
      expectReadable(page, name);
    } finally {
      takeAway();
    }
  }
}

/** With `--mw-radius: 0`, whole circles apart. */
export function noCornerIsRound(page: HTMLElement): void {
  page.style.setProperty('--mw-radius', '0');
  const radius = (piece: Element): string => getComputedStyle(piece).borderRadius;
  const round = pieces(page).filter((piece) => !['0px', '50%'].includes(radius(piece)));
  page.style.removeProperty('--mw-radius');
  expect(round.map((piece) => `${piece.localName}.${piece.className}`)).to.deep.equal([]);
}
