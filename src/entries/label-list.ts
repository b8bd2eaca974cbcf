export * from '../elements/label-list/define.js';
