/** For hands that tremble, eyes that need large text, and people whom movement makes ill. */
import { expect } from '@open-wc/testing';
import { pieces } from './stage.js';

/** Links within a sentence are as tall as its lines: WCAG 2.5.8 exempts them. */
const inSentence = '.description a, .prose a:not([part=media]), dd a, slot';
const smallest = 24;

function name(piece: Element): string {
  const host = (piece.getRootNode() as ShadowRoot).host;
  return `${host.localName} ${piece.localName} ${piece.getAttribute('part') ?? piece.className} "${piece.textContent.trim()}"`;
}

function isTarget(piece: HTMLElement): boolean {
  const modal = (piece.getRootNode() as ShadowRoot).querySelector('dialog:modal');
  return (
    piece.matches('a[href], button, select, summary, input, [tabindex="0"]') &&
    !piece.matches(inSentence) &&
    piece.checkVisibility() &&
    piece.closest('dialog:modal') === modal
  );
}

/** A press on its label is one on a field. */
function boxOf(target: Element): DOMRect {
  return (target.closest('label') ?? target).getBoundingClientRect();
}

const slow = {
  transitionDuration: '0s',
  transitionDelay: '0s',
  animationName: 'none',
  scrollBehavior: 'auto',
};

/** The pieces that move, or would move, with their style sheets' pseudo-elements. */
export function moving(page: HTMLElement): string[] {
  return pieces(page).flatMap((piece) =>
    [undefined, '::before', '::after', '::backdrop'].flatMap((pseudo) => {
      const style = getComputedStyle(piece, pseudo) as unknown as Record<string, string>;
      return Object.entries(slow)
        .filter(([property, still]) => !style[property]!.split(', ').every((one) => one === still))
        .map(([property]) => `${name(piece)} ${pseudo ?? ''} ${property}: ${style[property]!}`);
    }),
  );
}

/** Each once, with its size. */
function tooSmall(targets: readonly Element[]): string[] {
  const sizes = targets.map((target) => [target, boxOf(target)] as const);
  const small = sizes.filter(([, { width, height }]) => width < smallest || height < smallest);
  return [
    ...new Set(small.map(([target, { width, height }]) => `${name(target)}: ${width} × ${height}`)),
  ];
}

/** @param except selector of further targets that are exempt */
export function targetsAreLarge(page: HTMLElement, except?: string): void {
  const isExempt = (target: Element): boolean => !!except && target.matches(except);
  const targets = pieces(page).filter((piece) => isTarget(piece) && !isExempt(piece));
  expect(targets.length).to.be.above(1);
  expect(tooSmall(targets)).to.deep.equal([]);
}

/** For a visitor who has asked for less movement. */
export function nothingMoves(page: HTMLElement): void {
  expect(moving(page)).to.deep.equal([]);
  expect(document.getAnimations()).to.deep.equal([]);
}
