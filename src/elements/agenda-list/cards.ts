import { cardStyles } from '../../styles/cards.js';
import { eventCardStyles } from './cards.styles.js';

/** What cards have and lines have not. Fetched for that layout. */
export { picture } from '../../base/picture.js';

export const styles = [cardStyles, eventCardStyles];
