import { nothing, type ReactiveController } from 'lit';
import { adoptStyles } from '../../base/dom.js';
import { FilterChangeEvent } from '../../base/events.js';
import { filters as filterWords, type FilterWords } from '../../i18n/filters.js';
import type { FilterSummary } from '../../select/applied-filter.js';
import type { FilterDates } from '../../select/date-presets.js';
import { facetKey } from '../../select/facets.js';
import { facetNames, tidyFilter, type Facet, type Filter } from '../../select/filter.js';
import { iconStyles } from '../event-list/icons.js';
import { activeFilters, toggleValue, type ActiveFilter } from './active-filters.js';
import { DateRange, type DateChoice } from './date-range.js';
import { DebouncedInput } from './debounced-input.js';
import { filterStyles } from './filters.styles.js';
import type { FiltersContext, FiltersHost, FiltersOptions } from './filters-host.js';
import { focusActiveFilter, focusFirst, focusOn, showPanel } from './focus.js';
import { LiveAnnouncer } from './live-announcer.js';
import { Locator } from './locator.js';
import { firstValues } from './option-inputs.js';
import { filterPanels } from './panels.js';
import { checkParts, offeredParts, type FilterPart } from './filter-parts.js';
import { resultSummary } from './result-summary.js';

export { partsOfKind } from './filter-parts.js';

/** Pauses before a result is announced, in milliseconds: longer after typing. */
const announcementPause = { typed: 700, chosen: 250 } as const;

/** Distance that is chosen when the visitor's position has just been found, in kilometres. */
const firstDistance = 5;

/** The filters that a visitor sees and changes: a view of the host's property `filter`. */
export class FilterControls implements ReactiveController {
  readonly #host: FiltersHost;
  readonly #options: FiltersOptions;
  readonly #announcer: LiveAnnouncer;
  readonly #typed = new DebouncedInput(() => this.#applyTyped());
  readonly #locator = new Locator();
  readonly #range = new DateRange();
  readonly #opened = new Set<FilterPart>();
  readonly #expanded = new Set<Facet>();
  #attribute = '';
  #unfolded = false;
  /** The host's filter as it was last set here, to tell when the page sets another one. */
  #filter?: Filter;
  /** The filter that the visitor has last chosen here. */
  #chosen?: Filter;
  #context?: FiltersContext;

  constructor(host: FiltersHost, options: FiltersOptions) {
    this.#host = host;
    this.#options = options;
    this.#announcer = new LiveAnnouncer(options.announce);
    host.addController(this);
  }

  /** The attribute `filters`: names of parts; empty for all. */
  set attribute(value: string) {
    if (value !== this.#attribute) checkParts(value, this.#options.parts);
    this.#attribute = value;
  }

  hostUpdate(): void {
    const { filter } = this.#host;
    if (filter === this.#filter) return;
    this.#filter = filter;
    this.#stop();
    this.#range.take(tidyFilter(filter));
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** True when the host's filter is not what the visitor has chosen here: a script or a filter of the page has set it. */
  get isGiven(): boolean {
    return this.#host.filter !== this.#chosen;
  }

  /** Opens the panels of some parts, as a visitor would. */
  open(parts: readonly FilterPart[]): void {
    for (const part of parts) this.#opened.add(part);
  }

  /** Takes a filter that the visitor has asked for by a link or a step back, and says what comes of it. */
  follow(filter: Filter): void {
    this.#host.filter = filter;
    this.hostUpdate();
    void this.#announcer.announceAfter(announcementPause.chosen, this.#announcement);
  }

  /** Chooses a value of a facet for the visitor, or takes it back. */
  toggle(facet: Facet, value: string): void {
    this.#change(toggleValue(this.#named(this.#context), facet, value));
  }

  /** Removes the dates: the visitor goes on to other days. The page is told, since what he sees changes. */
  removeDates(): void {
    this.#range.reset();
    this.#setFilter({ ...this.#host.filter, when: undefined, from: undefined, to: undefined });
  }

  render(context: FiltersContext): unknown {
    const { summary, zone, language } = context;
    this.#context = context;
    if (!summary.size) return nothing;
    adoptStyles(this.#root, iconStyles);
    adoptStyles(this.#root, filterStyles);
    const filter = this.#effectiveFilter(context);
    this.#expandChosen(summary, filter);
    return filterPanels({
      ...context,
      filter,
      result: this.#resultOf(context),
      hasResult: context.result !== undefined,
      parts: offeredParts(this.#attribute, this.#options.parts, summary, {
        hasHolidays: !!zone,
        canLocate: this.#locator.isAvailable,
      }),
      active: activeFilters(filter, language),
      searchText: this.#typed.text ?? filter.search ?? '',
      range: this.#range,
      locatorState: this.#locator.state,
      opened: this.#opened,
      expanded: this.#expanded,
      unfolded: this.#unfolded,
      words: filterWords[language.code],
      onType: this.#typed.type,
      onTyped: this.#applyTyped,
      onToggle: (facet, value) => this.toggle(facet, value),
      onChange: (changes) => this.#change({ ...this.#host.filter, ...changes }),
      onDateChoice: this.#chooseDates,
      onDates: this.#giveDates,
      onLocate: () => void this.#locate(),
      onOpen: (part) => void this.#open(part),
      onClose: this.#close,
      onExpand: (facet) => void this.#expand(facet),
      onUnfold: this.#unfold,
      onRemove: (removed, index) => void this.#remove(removed, index),
      onClear: () => void this.#clear(),
    });
  }

  /** The host's filter without the parts that have no effect: holidays without a zone, a distance without a position. */
  #effectiveFilter(context: FiltersContext): Filter {
    const { holidays, within, ...others } = this.#named(context);
    return tidyFilter({
      ...others,
      holidays: context.zone && holidays,
      within: this.#locator.position && within,
    });
  }

  /** The host's filter with the values as the options have them: an address may hold another name of a theme. */
  #named(context?: FiltersContext): Filter {
    const filter = tidyFilter(this.#host.filter);
    if (!context?.nameOf) return filter;
    const named = facetNames.map((facet) => {
      const names = filter[facet]?.map((value) => context.nameOf!(facet, value));
      return [facet, names && [...new Set(names)]] as const;
    });
    return tidyFilter({ ...filter, ...Object.fromEntries(named) });
  }

  /** Shows all values of a facet when a chosen one is not among the first; they stay shown. */
  #expandChosen({ facets }: FilterSummary, filter: Filter): void {
    for (const { facet, values } of facets) {
      const keys = filter[facet]?.map((value) => facetKey(facet, value));
      if (!keys?.length || values.length <= firstValues) continue;
      const isLater = values.slice(firstValues).some(({ key }) => keys.includes(key));
      if (isLater) this.#expanded.add(facet);
    }
  }

  #change(filter: Filter, pause: number = announcementPause.chosen): void {
    const search = this.#typed.text?.trim();
    this.#typed.reset();
    this.#setFilter(search === undefined ? filter : { ...filter, search });
    void this.#announcer.announceAfter(pause, this.#announcement);
  }

  /** Sets the host's filter and tells the page. */
  #setFilter(filter: Filter): void {
    this.#chosen = this.#filter = this.#host.filter = tidyFilter(filter);
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new FilterChangeEvent(this.#filter));
  }

  /** The result of the last change, once it is shown. */
  readonly #announcement = async (): Promise<string> => {
    await this.#options.settled?.();
    await this.#host.updateComplete;
    if (!this.#context) return '';
    const { language } = this.#context;
    const active = activeFilters(this.#effectiveFilter(this.#context), language);
    const names = active.map(({ nameInSentence }) => nameInSentence).join(', ');
    return filterWords[language.code].result(this.#resultOf(this.#context), names);
  };

  /** The number of items, as the beginning of a sentence. */
  #resultOf({ shown, summary, countWords, result, language }: FiltersContext): string {
    const words = result ?? resultSummary(shown, summary, countWords, language);
    return words.charAt(0).toUpperCase() + words.slice(1);
  }

  readonly #applyTyped = (): void => {
    const { text } = this.#typed;
    if (text === undefined) return;
    const filter = tidyFilter(this.#host.filter);
    if (text.trim() === (filter.search ?? '')) this.#typed.reset();
    else this.#change(filter, announcementPause.typed);
  };

  readonly #chooseDates = (choice: DateChoice): void =>
    this.#change({ ...this.#host.filter, ...this.#range.choose(choice) });

  readonly #giveDates = (dates: FilterDates): void => {
    this.#range.give(dates);
    const { isBackwards, isUnfinished } = this.#range;
    if (!isBackwards && !isUnfinished) return this.#change({ ...this.#host.filter, ...dates });
    // The previous dates hold until these make sense.
    this.#host.requestUpdate();
    if (isBackwards) this.#announceWords(({ backwards }) => backwards);
  };

  #announceWords(choose: (words: FilterWords) => string): void {
    if (!this.#context) return;
    this.#announcer.announceNow(choose(filterWords[this.#context.language.code]));
  }

  async #locate(): Promise<void> {
    if (this.#locator.state === 'asking') return;
    const hasFocus = this.#root.activeElement?.matches('.locate');
    const located = this.#locator.locate();
    this.#host.requestUpdate();
    await located;
    const { state, position } = this.#locator;
    if (position && state === 'found') {
      this.#options.onPosition(position);
      this.#change({ ...this.#host.filter, within: firstDistance });
      await this.#host.updateComplete;
      // The button that had the focus is gone. A visitor who went elsewhere meanwhile stays there.
      if (hasFocus && document.activeElement === document.body) {
        focusOn(this.#root, '[name="finder-near"]:checked');
      }
    } else {
      this.#host.requestUpdate();
      this.#announceWords(({ denied, unavailable }) => (state === 'denied' ? denied : unavailable));
    }
  }

  async #open(part: FilterPart): Promise<void> {
    if (!this.#opened.delete(part)) this.#opened.add(part);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    showPanel(this.#root, part);
  }

  readonly #close = (part: FilterPart): void => {
    this.#opened.delete(part);
    this.#host.requestUpdate();
    focusOn(this.#root, `[data-part="${part}"]`);
  };

  async #expand(facet: Facet): Promise<void> {
    this.#expanded.add(facet);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    focusOn(this.#root, `[data-panel="${facet}"] .choice:nth-of-type(${firstValues + 1}) input`);
  }

  readonly #unfold = (): void => {
    this.#unfolded = !this.#unfolded;
    this.#host.requestUpdate();
  };

  async #remove({ id, without }: ActiveFilter, index: number): Promise<void> {
    if (id === 'search') this.#typed.reset();
    if (id === 'dates') this.#range.reset();
    this.#change(without);
    await this.#host.updateComplete;
    focusActiveFilter(this.#root, index);
  }

  async #clear(): Promise<void> {
    this.#typed.reset();
    this.#range.reset();
    this.#change({});
    await this.#host.updateComplete;
    focusFirst(this.#root);
  }

  #stop(): void {
    this.#typed.reset();
    this.#announcer.stop();
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }
}
