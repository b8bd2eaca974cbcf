import type { ItemBase } from './item-base.js';

/** A theme of a plan or of a territory: schema.org `DefinedTerm`. */
export interface Theme extends ItemBase {
  readonly kind: 'theme';
  readonly title: string;
  /** Words that mean the same, such as the tags that other feeds have for it. */
  readonly alternateNames: readonly string[];
  /** Its number in the plan: "2.1". */
  readonly termCode?: string;
  /** Id of the theme that it is a part of. */
  readonly parent?: string;
}
