import { css } from 'lit';

/** The month as it is printed with the page: nothing can be opened there, and backgrounds may be left out. */
export const monthOnPaperStyles = css`
  @media print {
    .hour {
      position: static;
      clip-path: none;
    }

    .bar {
      border-block: 1px solid;
    }

    /* Its pieces touch: an edge between them would run through its title. */
    .bar:not(.continued) {
      border-inline-start: 1px solid;
    }

    .bar:not(.goes-on) {
      border-inline-end: 1px solid;
    }
  }
`;
