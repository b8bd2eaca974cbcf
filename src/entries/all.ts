export * from './agenda-calendar.js';
export * from './agenda-list.js';
export * from './initiative-list.js';
export * from './label-badge.js';
export * from './label-list.js';
export * from './member-list.js';
export * from './news-article.js';
export * from './news-list.js';
