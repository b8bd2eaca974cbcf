import { css } from 'lit';

/** Events as cards, on top of styles/cards. */
export const eventCardStyles = css`
  .cards article {
    grid-template-rows: none;
  }

  .cards .when {
    padding: 1.25em calc(1.25em / 0.875) 0;
    color: var(--_muted);
  }

  .cards article > div {
    padding: 0.125em 1.25em 1.25em;
  }

  .cards .title {
    margin-block-end: 0.25em;
    font-size: 1.125em;
  }
`;
