/** Text that a visitor enlarges (WCAG 1.4.4, 1.4.10) or spaces out (1.4.12). */
import { expect } from '@open-wc/testing';
import { afterPaint } from '../helpers/mount.js';
import { pieces } from './stage.js';

/** As WCAG 1.4.12 gives them, for all pieces: what a visitor's extension would do. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}`);

/** Texts cut on purpose, or over several cells: the whole is a click away, or for screen readers alone. */
const cutOnPurpose =
  '.visually-hidden, .visually-hidden *, .summary, .text, .text *, .entry-what, .bar, option, select';

function isClipped(piece: HTMLElement): boolean {
  if (piece.matches(cutOnPurpose) || !piece.textContent.trim() || !piece.checkVisibility()) {
    return false;
  }
  const { overflowX, overflowY, display } = getComputedStyle(piece);
  if (display === 'inline') return false;
  const [hidesX, hidesY] = [overflowX, overflowY].map((overflow) => overflow === 'hidden');
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = piece;
  return (
    (hidesX! && scrollWidth > clientWidth + 1) ||
    (hidesY! && scrollHeight > clientHeight + 1) ||
    // A button's text that sticks out lies over its neighbours.
    (piece.localName === 'button' && scrollWidth > clientWidth + 1)
  );
}

function clipped(page: HTMLElement): string[] {
  return pieces(page)
    .filter(isClipped)
    .map((piece) => `${piece.localName} ${piece.className} "${piece.textContent.trim()}"`);
}

/** Elements whose content is wider than their box, and by how much. */
function sticksOut(page: HTMLElement): string[] {
  return [
    ...page.querySelectorAll<HTMLElement>(
      'news-list, agenda-calendar, agenda-list, label-badge, initiative-list, action-plan, news-article, label-list, member-list, feed-filter',
    ),
  ]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
    .map((element) => `${element.outerHTML}: ${element.scrollWidth} of ${element.clientWidth}`);
}

function fits(page: HTMLElement): void {
  expect(clipped(page)).to.deep.equal([]);
  expect(sticksOut(page)).to.deep.equal([]);
}

export async function largeTextFits(page: HTMLElement): Promise<void> {
  page.style.fontSize = '200%';
  await afterPaint();
  fits(page);
  page.style.fontSize = '';
}

/** The spacing stays: it is the last that is asked. */
export async function spacedTextFits(page: HTMLElement): Promise<void> {
  const roots = new Set(pieces(page).map((piece) => piece.getRootNode() as ShadowRoot));
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, spacing];
  await afterPaint();
  expect(getComputedStyle(pieces(page)[0]!).letterSpacing).not.to.equal('normal');
  fits(page);
}
