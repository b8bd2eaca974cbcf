import { css } from 'lit';

/** An open article in its box: what the list's own styles would change in it stays as the reader has it. */
export const openedStyles = css`
  .box .reader {
    margin-inline: auto;
    padding-block-start: 0.25em;
  }

  .box .figure img[width][height] {
    aspect-ratio: auto;
  }

  .box .reader .tags {
    margin-block-start: 0;
    padding-block-start: 0;
  }

  .panel:focus {
    outline: none;
  }

  .panel.below {
    margin-block: 0.75em 0.5em;
  }

  .below .detail-bar {
    padding-block-end: 0;
  }

  /* In the list, its heading is the article's: what leads to it follows the scrolled page. */
  .below .reader {
    padding-block-start: 0;
  }
`;
