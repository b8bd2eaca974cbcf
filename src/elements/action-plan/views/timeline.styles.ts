import { css } from 'lit';

/** Actions on a scale of years. */
export const timelineStyles = css`
  .rows {
    list-style: none;
  }

  .rows > li {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }

  .year-scale,
  .scale-note {
    color: var(--_muted);
    break-after: avoid;
  }

  .scale-note {
    margin-block-end: 0.5em;
    font-size: 0.875em;
  }
`;
