/** When a feed is asked for, where that is not at once and once: one script, since few pages want either. */
export { Refresher } from './controllers/refresh.js';
export { Viewport } from './controllers/visibility.js';
