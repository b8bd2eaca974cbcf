export type * from './common.js';
export type * from './event.js';
export type * from './feed.js';
export * from './item.js';
export type * from './label.js';
