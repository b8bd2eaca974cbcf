import { css } from 'lit';

/** On top of events as lines (components/event-list/event-list.styles) and of cards (styles/cards). */
export const styles = css`
  .when::first-letter {
    text-transform: uppercase;
  }

  .moment {
    font-weight: 600;
  }

  a.open {
    text-decoration: none;
  }

  .headlines .line {
    padding-block: 0;
  }
`;
