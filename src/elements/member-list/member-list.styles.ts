import { css } from 'lit';

export const styles = css`
  .list > li {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_border);
  }

  .link {
    display: inline-block;
    min-block-size: 1.5em;
  }

  .summary {
    max-inline-size: 42em;
  }
`;
