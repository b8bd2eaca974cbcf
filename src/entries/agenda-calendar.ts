export * from '../elements/agenda-calendar/define.js';
