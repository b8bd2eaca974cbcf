/** What cards have and lines have not. Fetched for that layout. */
export { cardStyles } from '../../styles/cards.js';
export { picture } from '../../widget/image.js';
