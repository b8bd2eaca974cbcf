import type { Action } from './action.js';
import type { Article } from './article.js';
import type { AgendaEvent } from './event.js';
import type { Indicator } from './indicator.js';
import type { Initiative } from './initiative.js';
import type { Label } from './label.js';
import type { Organization } from './organization.js';
import type { Theme } from './theme.js';

/** Kind → item; code that switches on `kind` is told by the compiler when a line is added here. */
export interface ItemKinds {
  article: Article;
  event: AgendaEvent;
  label: Label;
  organization: Organization;
  initiative: Initiative;
  theme: Theme;
  action: Action;
  indicator: Indicator;
}

export type ItemKind = keyof ItemKinds;
export type Item = ItemKinds[ItemKind];
