import { css } from 'lit';
import { cardStyles } from '../../styles/cards.js';

/** The picture of a card; fetched for the layout `cards`. */
export { picture } from '../../base/picture.js';

/** Events as cards, on top of styles/cards. */
const eventCardStyles = css`
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

export const styles = [cardStyles, eventCardStyles];
