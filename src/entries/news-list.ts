export * from '../elements/news-list/define.js';
