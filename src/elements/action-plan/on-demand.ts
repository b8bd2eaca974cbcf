/** Parts of a plan that are drawn on demand: other views than that by theme, tables of numbers, methods, details. */
export { actionDetails } from './action-details.js';
export { indicatorData } from './indicator-data.js';
export { methodFacts } from './indicator-method.js';
export { tableStyles } from './table.styles.js';
export { cardView } from './views/card.js';
export { tableView } from './views/table.js';
export { timelineView } from './views/timeline.js';
