import type { ReactiveControllerHost } from 'lit';
import type { Language } from '../../../i18n/language.js';
import type { FilterSummary } from '../../../select/applied-filter.js';
import type { Filter } from '../../../select/filter.js';
import type { PlanItems } from '../../../select/plan.js';

/** The part of `<action-plan>` that its features work on. */
export interface FeatureHost extends ReactiveControllerHost, HTMLElement {
  readonly language: Language;
  readonly heading: string;
  readonly item: string;
  readonly filters: string | null;
  readonly download: boolean;
  readonly structuredData: boolean;
  filter: Filter;
}

/** The parts of the element's state that its features read and change. */
export interface PlanControl {
  /** All items of the feed. */
  all(): PlanItems;
  /** The items shown. */
  shown(): PlanItems;
  /** Counts for the filters; `undefined` before the code that filters is loaded. */
  summarize(): FilterSummary | undefined;
  /** Says something to screen readers. */
  announce(text: string): void;
  /** Number of actions shown. */
  count(): number;
}
