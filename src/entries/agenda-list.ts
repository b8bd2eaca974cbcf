export * from '../elements/agenda-list/define.js';
