import { css } from 'lit';
import { shortList } from './listing.js';

/**
 * Items of a long list: the browser lays out and paints those near the visitor's window. Each has a box of its own,
 * for a list in any number of columns; a list of few columns is laid out in slices (`slicedList`), which cost less.
 */
export const longListStyles = css`
  .long > li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 9em;
    overflow-clip-margin: 0.5em;
  }

  @media print {
    .long > li {
      content-visibility: visible;
    }
  }
`;

/** @returns the classes of a list of so many items, in its layout */
export function listClasses(layout: string, count: number): string {
  return count > shortList ? `${layout} long` : layout;
}
