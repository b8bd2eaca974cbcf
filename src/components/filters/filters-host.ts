import type { ReactiveControllerHost } from 'lit';
import type { Language } from '../../i18n/language.js';
import type { FilterSummary } from '../../select/applied-filter.js';
import type { Facet, Filter } from '../../select/filter.js';
import type { Position } from '../../select/near.js';
import type { Zone } from '../../time/holidays/school.js';
import type { BackButton } from './active-filters.js';
import type { FilterPart } from './filter-parts.js';
import type { CountWords, ShownItems } from './result-summary.js';

/** The element in which the filters are drawn: a feed element, or a control for several of them. */
export interface FiltersHost extends ReactiveControllerHost, EventTarget {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** The filter that is shown and changed. Setting it draws the host again. */
  filter: Filter;
}

export interface FiltersOptions {
  /** The parts that the host can have. */
  readonly parts: readonly FilterPart[];
  /** Announces a text to screen readers, politely. */
  announce(text: string): void;
  /** Called when the visitor's position is known. */
  onPosition(position: Position): void;
  /** Resolves when the counts are those of the host's filter; left out where its next update has them. */
  settled?(): Promise<unknown>;
}

export interface FiltersContext {
  /** Counts with the host's filter. */
  readonly summary: FilterSummary;
  /** The items that the host shows. */
  readonly shown: ShownItems;
  /** The zone of the school holidays, when these are known. */
  readonly zone?: Zone;
  /** The heading and its level. */
  readonly heading: string;
  readonly level: number;
  /** True where the heading is seen; otherwise it is for screen readers. */
  readonly hasTitle?: boolean;
  readonly countWords: CountWords;
  /** The number of items in words, where they are of several kinds; it is then said without a choice too. */
  readonly result?: string;
  readonly language: Language;
  readonly back?: BackButton;
  /** A value of a facet as its option has it, where several values mean the same. */
  nameOf?(facet: Facet, value: string): string;
}
