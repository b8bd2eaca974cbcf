import { css } from 'lit';

/** The month as it is printed with the page: nothing can be opened there, and backgrounds may be left out. */
export const monthOnPaperStyles = css`
  @media print {
    .hour {
      position: static;
      clip-path: none;
    }

    .bar {
      outline: 1px solid;
      outline-offset: -1px;
    }
  }
`;
