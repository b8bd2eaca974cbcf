/** When a feed is asked for, where that is not at once and once: one script, since few pages want either. */
export { Refresher } from './refresher.js';
export { Viewport } from './viewport.js';
