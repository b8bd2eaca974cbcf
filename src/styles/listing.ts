import { css } from 'lit';

/** Items of a list that is laid out as a whole. */
export const shortList = 40;

/** Items as headlines, and the button that shows more of them. */
export const listingStyles = css`
  .headlines > li {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_border);
  }

  .headlines > li:first-child {
    border-block-start: 2px solid var(--_accent);
  }

  .more {
    margin-block-start: calc(var(--_gap) * 1.5);
    text-align: center;
  }

  /* How many more there are. */
  .count {
    color: var(--_muted);
    font-size: 0.875em;
    white-space: nowrap;
  }

  /* On paper nothing can be pressed; how many of the items are there is said all the same. */
  @media print {
    .more button {
      visibility: hidden;
    }

    .count {
      visibility: visible;
    }
  }
`;
