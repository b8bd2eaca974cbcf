export * from '../elements/member-list/define.js';
