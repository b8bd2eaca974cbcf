import type { ItemBase } from './item.js';

/** An item of a feed with the extension `_{{kind}}`. */
export interface {{Item}} extends ItemBase {
  readonly kind: '{{kind}}';
  readonly title: string;
}
