export * from '../elements/label-badge/define.js';
