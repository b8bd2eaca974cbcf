export * from './agenda-calendar.js';
export * from './label-badge.js';
export * from './news-list.js';
