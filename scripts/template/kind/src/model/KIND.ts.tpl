import type { ItemBase } from '{{itemBase}}';

/** An item of a feed with the extension `_{{kind}}`. */
export interface {{Item}} extends ItemBase {
  readonly kind: '{{kind}}';
  readonly title: string;
}
