import type { CSSResult } from 'lit';
import { articleBodyStyles } from '../article-body/article-body.styles.js';
import { eventListStyles } from '../event-list/event-list.styles.js';
import { iconStyles } from '../event-list/icons.js';
import { lineStyles } from '../event-list/line.styles.js';
import { exportMenuStyles } from '../export-menu/export-menu.styles.js';
import { readingBoxStyles } from '../reading-box/reading-box.styles.js';
import { detailStyles } from './detail.styles.js';

/** All that is drawn in the dialog, in the order of the cascade. */
export const dialogStyleSheets: readonly CSSResult[] = [
  iconStyles,
  lineStyles,
  eventListStyles,
  readingBoxStyles,
  articleBodyStyles,
  detailStyles,
  exportMenuStyles,
];
