export * from '../elements/feed-filter/define.js';
