import { css } from 'lit';

/** An agenda in a page that is printed as it is: nothing to press, nothing cut off. */
export const printStyles = css`
  @media print {
    :is(.steps, .views, .take-away, .dialog-bar, .links),
    button:not(.open, .event, .more) {
      display: none;
    }

    :is(button, .open, .event) {
      color: inherit;
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
      position: static;
      content-visibility: visible;
    }

    .day-heading {
      position: static;
      break-after: avoid;
    }

    :is(.line, tr) {
      break-inside: avoid;
    }
  }
`;
