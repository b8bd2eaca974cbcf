import { css } from 'lit';

/** The plan by themes. */
export const themesStyles = css`
  .themes {
    display: grid;
    gap: calc(var(--_gap) * 3.5);
  }

  .theme-title {
    padding-block-start: 0.7em;
    border-block-start: 0.2em solid var(--_accent);
    font-size: 1.5em;
    letter-spacing: -0.01em;
  }

  .theme-summary {
    max-inline-size: 40em;
    margin-block-start: 0.25em;
    color: var(--_muted);
    font-size: 1.05em;
  }

  .overview {
    display: grid;
    gap: 0.6em;
    margin-block-start: 1.25em;
  }

  /* On paper, what introduces a theme is not parted from it. */
  .theme-summary,
  .overview {
    break-inside: avoid;
    break-after: avoid;
  }

  .theme-tally {
    font-weight: 600;
  }

  .state-counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-size: 0.9375em;
  }

  .indicators {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: calc(var(--_gap) * 1.25);
  }

  .indicators > li {
    display: grid;
    min-inline-size: 0;
  }
`;
