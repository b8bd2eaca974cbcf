/** Every state on pages with the style sheets of other people, light and dark; most set no `color-scheme`. */
import { expect } from '@open-wc/testing';
import { contrastWithGround, surfaceContrast, textContrast } from '../helpers/contrast.js';
import { afterPaint } from '../helpers/mount.js';
import { pieces, stage } from './stage.js';
import { states } from './states.js';

interface Theme {
  readonly sheet: string;
  /** Attributes of the root, by which the theme is chosen. */
  readonly root?: Readonly<Record<string, string>>;
  /** Classes of the body. */
  readonly body?: string;
  /** Colours of the site, where the sheet has none. */
  readonly colours?: string;
}

const dsfr = '/tests/accessibility/themes/dsfr-core.css';
const bootstrap = '/node_modules/bootstrap/dist/css/bootstrap.min.css';
const preflight = '/node_modules/tailwindcss/preflight.css';
const wordpress = '/node_modules/understrap/css/theme.min.css';

const themes: Readonly<Record<string, Theme>> = {
  'DSFR, light': { sheet: dsfr, root: { 'data-fr-theme': 'light' } },
  'DSFR, dark': { sheet: dsfr, root: { 'data-fr-theme': 'dark' } },
  'Bootstrap 5, light': { sheet: bootstrap, root: { 'data-bs-theme': 'light' } },
  'Bootstrap 5, dark': { sheet: bootstrap, root: { 'data-bs-theme': 'dark' } },
  'Tailwind’s preflight, light': { sheet: preflight, colours: 'background: #fff; color: #0f172a' },
  'Tailwind’s preflight, dark': {
    sheet: preflight,
    colours: 'background: #0f172a; color: #e2e8f0',
  },
  'a WordPress theme, light': { sheet: wordpress },
  'a WordPress theme, dark': { sheet: wordpress, body: 'bg-dark text-white' },
};

/** Gives the page another theme; resolves once its style sheet applies. */
async function setTheme({ sheet, root = {}, body = '', colours = '' }: Theme): Promise<void> {
  const { documentElement } = document;
  removeTheme();
  documentElement.style.colorScheme = '';
  document.body.style.cssText = colours;
  document.body.className = body;
  for (const [name, value] of Object.entries(root)) documentElement.setAttribute(name, value);
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', href: sheet, className: 'theme' });
  await new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(new Error(`${sheet} did not load`));
    document.head.append(link);
  });
  await afterPaint();
}

function removeTheme(): void {
  document.querySelector('link.theme')?.remove();
  document.body.className = '';
  for (const { root = {} } of Object.values(themes)) {
    for (const name of Object.keys(root)) document.documentElement.removeAttribute(name);
  }
}

afterEach(removeTheme);

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
  const found = drawn.map((piece) => [piece, contrast(piece)] as const);
  const lines = found.filter(([, value]) => isFault(value));
  return [...new Set(lines.map(([piece, value]) => describePiece(piece, value)))];
}

const accentOf = (piece: Element): string => {
  const probe = document.createElement('i');
  probe.style.color = 'var(--_accent)';
  piece.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

/** The bars of events in a month, a week or a list. */
const bar = '.bar, .entry:not(.more-entry)';
const isOfAgenda = (piece: Element): boolean =>
  /^agenda-/.test((piece.getRootNode() as ShadowRoot).host.localName);

/** Colours do not depend on the width, and what is told without a feed has those of the others. */
const coloured = Object.entries(states).filter(
  ([subject]) => !/narrow box|without its feed/.test(subject),
);

function expectReadable(page: HTMLElement, theme: string): void {
  const drawn = pieces(page).filter(isDrawn);
  const texts = drawn.filter((piece) => hasText(piece) && !isInactive(piece));
  expect(texts.length, theme).to.be.above(1);
  expect(
    faults(texts, textContrast, (value) => value < 4.5),
    theme,
  ).to.deep.equal([]);
  // Light surfaces on a dark page, or dark ones on a light page, have a contrast of more than 10.
  // Logos have the light ground that they were drawn for.
  const surfaces = drawn.filter((piece) => !piece.matches('.now, .plate:has(img)'));
  expect(
    faults(surfaces, surfaceContrast, (value) => value > 3),
    theme,
  ).to.deep.equal([]);
  const bars = drawn.filter((piece) => isOfAgenda(piece) && piece.matches(bar));
  expect(
    faults(bars, surfaceContrast, (value) => value < 1.1),
    theme,
  ).to.deep.equal([]);
  const edge = (bar: Element): number => contrastWithGround(accentOf(bar), bar.parentElement);
  expect(
    faults(bars, edge, (value) => value < 3),
    theme,
  ).to.deep.equal([]);
}

describe('on pages with themes of other people', function () {
  this.timeout(60_000);

  for (const [subject, show] of coloured) {
    it(`${subject}: text is read, surfaces are of the page`, async () => {
      const page = stage('fr', 'light');
      await show();
      for (const [name, theme] of Object.entries(themes)) {
        await setTheme(theme);
        expectReadable(page, name);
      }
    });

    it(`${subject}: with --mw-radius: 0 no corner is round, only whole circles are`, async () => {
      const page = stage('fr', 'light');
      page.style.setProperty('--mw-radius', '0');
      await show();
      const radius = (piece: Element): string => getComputedStyle(piece).borderRadius;
      const round = pieces(page).filter((piece) => !['0px', '50%'].includes(radius(piece)));
      expect(round.map((piece) => `${piece.localName}.${piece.className}`)).to.deep.equal([]);
    });
  }
});
