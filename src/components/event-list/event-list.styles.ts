import { css } from 'lit';

/** Further dates of an event in a list of lines; on paper, lines that are not cut. */
export const eventListStyles = css`
  .others {
    font-size: 0.875em;
  }

  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    cursor: pointer;
  }

  .date {
    min-block-size: 2em;
    padding: 0 0.5em;
    border: 0;
    text-align: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  @media print {
    .line {
      break-inside: avoid;
    }
  }
`;
