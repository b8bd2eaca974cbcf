import { css } from 'lit';

/** An agenda in a page that is printed as it is: nothing to press, nothing cut off. */
export const printStyles = css`
  @media print {
    :is(.finder, .steps, .views, .skip, .past, .take-away, .easy-read, .more-dates, .links),
    .dialog-bar {
      display: none;
    }

    dialog {
      position: static;
      inline-size: auto;
      max-inline-size: none;
      max-block-size: none;
      border: 0;
      overflow: visible;
      box-shadow: none;
    }

    .day-group {
      content-visibility: visible;
    }

    .day-heading {
      position: static;
      break-after: avoid;
    }

    :is(.line, .year-month, tr) {
      break-inside: avoid;
    }
  }
`;
