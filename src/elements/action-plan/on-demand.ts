/** Parts of a plan that are drawn on demand: other views than that by theme, tables of numbers, methods, details. */
import { cardStyles } from './views/card.styles.js';
import { tableStyles } from './views/table.styles.js';
import { timelineStyles } from './views/timeline.styles.js';

export { actionDetails } from './action-details.js';
export { indicatorData } from './indicator-data.js';
export { methodFacts } from './indicator-method.js';
export { cardView, hasSeveralDrawings } from './views/card.js';
export { tableView } from './views/table.js';
export { timelineView } from './views/timeline.js';
export const styles = [tableStyles, cardStyles, timelineStyles];
