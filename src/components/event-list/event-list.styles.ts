import { css } from 'lit';

/** What a list of lines has more: an event's further dates, and whole lines on paper. */
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
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  @media print {
    .line {
      break-inside: avoid;
    }
  }
`;
