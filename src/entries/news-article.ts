export * from '../elements/news-article/define.js';
