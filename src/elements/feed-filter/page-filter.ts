import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { diagnostics, isDoubtful } from '../../base/diagnostics.js';
import { swallowed } from '../../base/swallowed.js';
import { shallowEqual } from '../../base/dom.js';
import { nextTask } from '../../feed/steps.js';
import { registryOf } from '../../base/controllers/registration.js';
import type { DeepLink } from '../../base/controllers/url-state.js';
import { FilterControls } from '../../components/filters/filter-controls.js';
import { filterParts, type FilterPart } from '../../components/filters/filter-parts.js';
import { feedFilterWords } from '../../i18n/feed-filter.js';
import { tidyFilter, type Facet } from '../../select/filter.js';
import type { Named } from '../../select/item-names.js';
import type { Position } from '../../select/near.js';
import { fold } from '../../select/search.js';
import { FacetMap } from './facet-map.js';
import { nextFrame } from './frames.js';
import { GivenFilters } from './given-filters.js';
import { selectedFacet, type FilterMapping } from './mapped-filter.js';
import { linkFilter } from './page-address.js';
import type { PageFilterHost } from './page-filter-host.js';
import {
  facetsIn,
  PageSummaries,
  requestFor,
  resultOf,
  type PageSummary,
  type SourceSummary,
} from './page-summary.js';
import {
  inGroups,
  isReadable,
  namesIn,
  readTexts,
  sourcesOf,
  type FilterSource,
} from './sources.js';
import { StickyChoice } from './sticky-choice.js';
import { Vocabulary } from './vocabulary.js';
import { now } from '../../time/now.js';

/** The parts that a page can offer. School holidays concern events only. */
const pageParts: readonly FilterPart[] = filterParts.filter((part) => part !== 'holidays');

/** Time after which drawing elements makes way for other tasks and frames, in milliseconds. */
const longestTask = 20;

/** Time for which the filters wait for feeds before they are drawn without them, in milliseconds. */
const patience = 3000;

/**
 * A filter for several feed elements: it gives each its filter and brings their counts together. Each element has
 * tasks of its own, those in view first, so that the page answers the visitor meanwhile. The others are painted some
 * at a time: to lay out and paint a long page again after each element would take longer than all the rest.
 */
export class PageFilter implements ReactiveController {
  readonly #host: PageFilterHost;
  readonly #controls: FilterControls;
  readonly #summaries = new PageSummaries();
  readonly #answers = new Map<FilterSource, SourceSummary>();
  readonly #given = new GivenFilters();
  readonly #address: DeepLink;
  readonly #sticky: StickyChoice;
  #document = document;
  #map = new FacetMap(undefined);
  /** All that the feeds name, and the terms of it. */
  #named: readonly Named[] = [];
  #vocabulary = new Vocabulary([]);
  #position?: Position;
  #question: readonly unknown[] = [];
  #page?: PageSummary;
  #missing = 0;
  /** The time of the first question, on the clock of `now()`. */
  readonly #start = now();
  #patienceEnds?: ReturnType<typeof setTimeout>;
  #isDirty = false;
  #run?: Promise<void>;

  /** @param announce tells screen readers a text, politely */
  constructor(host: PageFilterHost, announce: (text: string) => void) {
    this.#host = host;
    this.#controls = new FilterControls(host, {
      parts: pageParts,
      announce,
      onPosition: (position) => (this.#position = position),
      settled: () => this.settled(),
    });
    this.#address = linkFilter(host, (filter) => this.#controls.follow(filter));
    this.#sticky = new StickyChoice(host);
    this.#controls.open(pageParts.filter((part) => host.open.split(/\s+/).includes(part)));
    host.addController(this);
  }

  hostConnected(): void {
    this.#document = this.#host.ownerDocument;
    registryOf(this.#document).listeners.add(this.#onChange);
    this.#document.addEventListener('filter-select', this.#onSelect);
    this.#host.addEventListener('focusin', this.#onFocus);
    this.#patienceEnds = setTimeout(() => this.#ask(), patience);
    this.#ask();
    if (isDoubtful(this.#host)) void diagnostics().then((say) => say?.reportTag(this.#host));
  }

  hostDisconnected(): void {
    // The host may have been moved to another document.
    registryOf(this.#document).listeners.delete(this.#onChange);
    this.#document.removeEventListener('filter-select', this.#onSelect);
    this.#host.removeEventListener('focusin', this.#onFocus);
    clearTimeout(this.#patienceEnds);
    // An element that is moved is connected again before the task ends.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      for (const source of this.#given.sources) this.#free(source);
    });
  }

  hostUpdate(): void {
    const { facets, filters } = this.#host;
    this.#controls.attribute = filters;
    if (facets !== this.#question[0]) this.#map = new FacetMap(facets);
    this.#address.update();
    const { filter, for: named, group } = this.#host;
    const question = [facets, filters, filter, named, group, this.#position];
    if (question.every((value, index) => value === this.#question[index])) return;
    this.#question = question;
    this.#ask();
  }

  /** Resolves when no question is open. */
  async settled(): Promise<void> {
    while (this.#run) await this.#run;
  }

  render(): unknown {
    if (!this.#page?.summary.size) return;
    const { language, heading, headingLevel, sticky } = this.#host;
    const words = feedFilterWords[language.code];
    const { summary, byKind } = this.#page;
    const filters = this.#controls.render({
      summary,
      shown: { count: summary.total },
      result: resultOf(byKind, language),
      heading: heading || words.heading,
      hasTitle: !!heading,
      level: headingLevel,
      countWords: words.results,
      nameOf: this.#nameOf,
      back: sticky ? { name: words.back, onPress: this.#sticky.back } : undefined,
      language,
    });
    // A tag that is not closed has the rest of the page in it, which stays.
    return html`${filters}${swallowed(this.#host) ? html`<slot></slot>` : nothing}`;
  }

  /** The note that some elements have nothing to filter, since their feeds could not be had. */
  renderMissing(): TemplateResult | typeof nothing {
    const words = feedFilterWords[this.#host.language.code];
    if (!this.#missing) return nothing;
    const note = this.#page?.summary.size ? words.missing : words.failed;
    return html`<p class="missing" part="missing">${note(this.#missing)}</p>`;
  }

  readonly #nameOf = (facet: Facet, value: string): string =>
    this.#vocabulary.find(facet, fold(value))?.name ?? value;

  readonly #onChange = (element: HTMLElement): void => {
    const isOurs = this.#given.has(element as FilterSource);
    if (isOurs || sourcesOf(this.#host).some((source) => source === element)) this.#ask();
  };

  /** Puts the question to all elements again; a question under way is dropped. */
  #ask(): void {
    this.#isDirty = true;
    this.#run ??= this.#answer();
  }

  async #answer(): Promise<void> {
    try {
      while (this.#isDirty && this.#host.isConnected) {
        await nextFrame(); // The visitor's choice, or what an element has changed, is painted first.
        this.#isDirty = false;
        await this.#round();
      }
    } finally {
      this.#run = undefined;
      this.#merge();
      this.#host.requestUpdate();
    }
  }

  async #round(): Promise<void> {
    const groups = inGroups(sourcesOf(this.#host));
    const sources = groups.flat();
    for (const source of this.#given.sources) if (!sources.includes(source)) this.#free(source);
    const isOver = (): boolean => this.#isDirty || !this.#host.isConnected;
    const named = await namesIn(sources, isOver);
    if (isOver()) return;
    if (!shallowEqual(named, this.#named)) this.#vocabulary = new Vocabulary(named);
    this.#named = named;
    for (const group of groups) {
      for (const source of group) {
        if (isReadable(source)) await this.#count(source);
        await nextTask();
        if (isOver()) return;
      }
      await this.#give(group, isOver);
      // The last ones are painted together with the new counts.
      if (group !== groups.at(-1) && !isOver()) await nextFrame();
      if (isOver()) return;
    }
  }

  /** Gives elements the filter, and waits until they are drawn. */
  async #give(sources: readonly FilterSource[], isOver: () => boolean): Promise<void> {
    let start = now();
    for (const source of sources) {
      this.#given.give(source, this.#host.filter, this.#mapping(source));
      await source.updateComplete?.catch(() => undefined);
      if (isOver()) return;
      if (now() - start < longestTask) continue;
      await nextTask();
      start = now();
    }
  }

  /** Counts before the element has the filter: its items are then read, in slices, and drawing them is short. */
  async #count(source: FilterSource): Promise<void> {
    const { request, terms } = requestFor(
      source,
      facetsIn(this.#host.filters),
      this.#map,
      this.#vocabulary,
    );
    source.visitorPosition = this.#position ?? source.visitorPosition;
    try {
      const ask = async (): Promise<void> => {
        const filter = this.#given.filterFor(source, this.#host.filter, this.#mapping(source));
        const summary = await source.summarizeFilter(filter, request);
        this.#answers.set(source, { source, summary, terms });
      };
      const isFirst = !this.#answers.has(source);
      await ask();
      // The kind of an element is known by its first answer.
      if (isFirst && Object.keys(tidyFilter(this.#host.filter)).length) await ask();
    } catch {
      this.#answers.delete(source); // The code that filters could not be had.
    }
  }

  /** The filter of the page as an element understands it, whose kind is known by its first answer. */
  #mapping(source: FilterSource): FilterMapping {
    const kind = this.#answers.get(source)?.summary.kind;
    return { map: this.#map, vocabulary: this.#vocabulary, kind };
  }

  #free(source: FilterSource): void {
    this.#given.free(source);
    this.#answers.delete(source);
  }

  #merge(): void {
    const sources = sourcesOf(this.#host);
    const missing = sources.filter(({ state }) => state === 'error').length;
    const answers = [...this.#answers.values()].filter(
      ({ source }) => sources.includes(source) && isReadable(source),
    );
    // Until all feeds were read once, options would come one after the other and move.
    const isEarly = now() < this.#start + patience;
    if (!this.#page && isEarly && sources.some(({ state }) => state === 'loading')) return;
    this.#missing = missing;
    this.#page = this.#summaries.merge(answers, {
      facets: facetsIn(this.#host.filters),
      map: this.#map,
      vocabulary: this.#vocabulary,
      isChosenFrom: (source) => {
        const facet = selectedFacet(source);
        return !!facet && !!tidyFilter(this.#host.filter)[facet];
      },
    });
  }

  /** A visitor who goes to the search field is about to type: the texts of all items are read meanwhile. */
  readonly #onFocus = (event: Event): void => {
    const [target] = event.composedPath();
    const isSearch = target instanceof HTMLInputElement && target.type === 'search';
    if (isSearch) void readTexts(sourcesOf(this.#host));
  };

  /** An item of an element with `filter-on-select` was chosen. */
  readonly #onSelect = (event: Event): void => {
    const source = event.composedPath()[0] as FilterSource;
    const { value } = event as Event & { readonly value?: string };
    const facet = selectedFacet(source);
    if (!facet || !value || !sourcesOf(this.#host).includes(source)) return;
    event.preventDefault();
    this.#controls.toggle(facet, this.#nameOf(facet, value));
  };
}
