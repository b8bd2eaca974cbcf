/** Signs that style sheets draw: pseudo-elements and SVG shapes, on a page that sets no colour of ours. */
import { expect } from '@open-wc/testing';
import { Contrasts } from '../helpers/contrast.js';
import { pieces, setScheme } from './stage.js';

/** A sign as light as this beside its ground is as good as none. */
const faintest = 1.2;

const isDrawn = (piece: Element): boolean =>
  piece.checkVisibility({ visibilityProperty: true, opacityProperty: true });

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** The colours of the borders that have a width. */
function borderColours(style: CSSStyleDeclaration): string[] {
  return sides
    .filter((side) => parseFloat(style[`border${side}Width`]) > 0)
    .map((side) => style[`border${side}Color`]);
}

/** The whole of a card may be the target of its link: an empty box over it, which is no sign. */
const isTargetArea = ({ content, position, inset }: CSSStyleDeclaration): boolean =>
  content === '""' && position === 'absolute' && inset === '0px';

/** An empty box without height breaks a line and draws nothing. */
const isLineBreak = (style: CSSStyleDeclaration): boolean =>
  style.content === '""' && style.height === '0px' && borderColours(style).length === 0;

/** The colours of which one must be seen; none for a pseudo-element that draws nothing. */
function pseudoColours(piece: Element, pseudo: string): string[] {
  const style = getComputedStyle(piece, pseudo);
  const { content, display, color, backgroundColor, backgroundImage } = style;
  const isAbsent = ['none', 'normal'].includes(content) || display === 'none';
  if (isAbsent || isTargetArea(style) || isLineBreak(style) || backgroundImage !== 'none')
    return [];
  const hasText = content.replace(/["\s]/g, '') !== '';
  return [...borderColours(style), backgroundColor, ...(hasText ? [color] : [])];
}

/** True for a sign on an empty element of its colour, which is a sign with it: the dot on the line of the present hour. */
function isPartOf(piece: Element, colours: readonly string[]): boolean {
  const isEmpty = !piece.childElementCount && !piece.textContent?.trim();
  return isEmpty && colours.includes(getComputedStyle(piece).backgroundColor);
}

/** The colours of an SVG shape: of its area, of its line. */
function shapeColours(piece: Element): string[] {
  if (!(piece instanceof SVGGeometryElement)) return [];
  const { fill, stroke, strokeWidth } = getComputedStyle(piece);
  return [fill, ...(parseFloat(strokeWidth) > 0 ? [stroke] : [])].filter((paint) =>
    /^(?!url|none)/.test(paint),
  );
}

/** Signs that nobody sees, each once. */
function unseen(page: HTMLElement): string[] {
  const contrasts = new Contrasts();
  const faults = pieces(page)
    .filter(isDrawn)
    .flatMap((piece) => {
      const { host } = piece.getRootNode() as ShadowRoot;
      const signs = {
        '::before': pseudoColours(piece, '::before'),
        '::after': pseudoColours(piece, '::after'),
        '': shapeColours(piece),
      };
      return Object.entries(signs)
        .filter(([, colours]) => colours.length > 0)
        .map(([sign, colours]) => {
          const ground = isPartOf(piece, colours) ? (piece.parentElement ?? piece) : piece;
          const best = Math.max(...colours.map((colour) => contrasts.withGround(colour, ground)));
          const name = `${piece.localName}.${piece.getAttribute('class') ?? ''}${sign}`;
          return { best, text: `${host.localName} ${name}: ${best.toFixed(2)}` };
        });
    })
    .filter(({ best }) => best < faintest);
  return [...new Set(faults.map(({ text }) => text))];
}

export function signsAreSeen(page: HTMLElement): void {
  for (const scheme of ['light', 'dark'] as const) {
    setScheme(scheme);
    const faults = unseen(page);
    setScheme('light');
    expect(faults, scheme).to.deep.equal([]);
  }
}
