/** The writers of files, in one script that a press fetches. */
export { planCsv } from '../../../export/plan-csv.js';
export { planFeed } from '../../../export/plan-feed.js';
