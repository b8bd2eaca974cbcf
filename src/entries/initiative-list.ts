export * from '../elements/initiative-list/define.js';
