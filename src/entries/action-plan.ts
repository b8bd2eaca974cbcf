export * from '../elements/action-plan/define.js';
