import { css } from 'lit';

/** Styles of a label’s details, fetched with them. */
export const detailStyles = css`
  .detail {
    display: grid;
    gap: 0.5em;
    padding-block-start: 0.5em;
  }

  dl {
    display: grid;
    gap: 0.375em;
  }

  dl > div {
    display: grid;
    gap: 0 0.75em;
  }

  dt {
    color: var(--_muted);
  }

  @container (inline-size > 24em) {
    dl > div {
      grid-template-columns: 8.5em 1fr;
    }
  }
`;
