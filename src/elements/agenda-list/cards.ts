import { cardStyles } from '../../styles/cards.js';
import { eventCardStyles } from './cards.styles.js';

/** The picture of a card; fetched for the layout `cards`. */
export { picture } from '../../base/picture.js';

export const styles = [cardStyles, eventCardStyles];
