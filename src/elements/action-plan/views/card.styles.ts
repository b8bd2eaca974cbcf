import { css } from 'lit';

/** One item alone, with a large figure. */
export const cardStyles = css`
  .card .number {
    font-size: clamp(3em, 16cqi, 5em);
  }

  .card > .action > .title,
  .card > .indicator > .title {
    font-size: 1.25em;
  }

  .card {
    max-inline-size: 44em;
  }

  .card .indicators {
    margin-block-start: 1em;
  }
`;
