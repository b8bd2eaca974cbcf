import { css } from 'lit';

/** On top of events as lines (agenda/event-list.styles) and of cards (styles/cards). */
export const styles = css`
  .when::first-letter {
    text-transform: uppercase;
  }

  .moment {
    font-weight: 600;
  }

  a.open {
    display: inline-block;
    text-decoration: none;
  }

  .status {
    padding: 0 0.5em;
    border: 1px solid currentColor;
    border-radius: 0.25em;
    font-size: 0.8125em;
    font-weight: 400;
  }

  .further {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .headlines .line {
    padding-block: 0;
  }
`;
