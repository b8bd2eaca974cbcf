import { nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { EventEntry } from '../../feed/read/kinds/event.js';
import { agenda } from '../../i18n/agenda.js';
import { finder } from '../../i18n/filters.js';
import type { Language } from '../../i18n/language.js';
import type { AskedDates } from '../../select/date-presets.js';
import { tidy, type EventFilter, type Facet } from '../../select/event-filter.js';
import type { EventIndex } from '../../select/event-index.js';
import { facetKey } from '../../select/facets.js';
import type { DaySpan } from '../../time/days.js';
import { adopt } from '../../base/adopt.js';
import { FilterChangeEvent } from '../../base/events.js';
import { choicesOf, toggled, type Choice } from './option-inputs.js';
import { firstValues } from './facet-panel.js';
import { setFields } from './fields.js';
import { Filtering, type SpanTest } from './filtering.js';
import { focusChip, focusFirst, focusOn, showPanel } from './focus.js';
import { GivenDates } from './given-dates.js';
import { finderStyles } from './filters.styles.js';
import { Locator } from './locator.js';
import { finderPanel } from './panels.js';
import { checkParts, partsFor, type FinderPart } from './parts.js';
import { foundWords, type Shown } from './result-summary.js';
import { Telling } from './live-announcer.js';
import { Typing } from './debounced-input.js';

export interface FinderHost extends ReactiveControllerHost, EventTarget {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** In which a day begins. */
  readonly timeZone: string;
}

export interface FinderContext {
  /** All events, before the filter. */
  readonly entries: readonly EventEntry[];
  readonly language: Language;
  readonly shown: Shown;
  /** Level of the panel's heading. */
  readonly level: number;
  /** What the agenda is called; empty when nobody says. */
  readonly agenda?: string;
}

/** A change is told once the visitor rests: after typing, longer. Milliseconds. */
const tellingRest = { typed: 700, chosen: 250 } as const;

/** What a visitor looks for, and the panel with which they say it. */
export class Finder implements ReactiveController {
  readonly #host: FinderHost;
  readonly #telling: Telling;
  readonly #typing = new Typing(() => this.#applyTyped());
  readonly #filtering: Filtering;
  readonly #locator = new Locator();
  readonly #opened = new Set<FinderPart>();
  readonly #expanded = new Set<Facet>();
  readonly #dates = new GivenDates();
  #offered = '';
  #unfolded = false;
  #context?: FinderContext;

  /** @param announce says something to screen readers, politely */
  constructor(host: FinderHost, announce: (text: string) => void) {
    this.#host = host;
    this.#telling = new Telling(announce);
    this.#filtering = new Filtering(() => host.timeZone);
    host.addController(this);
  }

  /** Words of the attribute `filters`: the parts of the panel; empty for all. */
  set offered(asked: string) {
    if (asked !== this.#offered) checkParts(asked);
    this.#offered = asked;
  }

  /** What the visitor looks for. To set it, as an address does, tells nobody. */
  get filter(): EventFilter {
    return this.#filtering.filter;
  }

  set filter(filter: EventFilter) {
    this.#stop();
    this.#filtering.filter = tidy(filter);
    this.#dates.take(this.filter);
    this.#host.requestUpdate();
  }

  /** The attribute `holidays`: the zone of the school holidays. */
  get holidays(): string {
    return this.#filtering.holidays;
  }

  set holidays(zone: string) {
    this.#filtering.holidays = zone;
  }

  /** The days that the agenda has. */
  set bounds(days: DaySpan) {
    this.#filtering.bounds = days;
  }

  /** The days asked for, both included; far away where a side is open. `undefined` when all are. */
  get days(): DaySpan | undefined {
    return this.#filtering.days;
  }

  /** The events that the filter keeps; the same list back for the same question. */
  keep(entries: readonly EventEntry[]): readonly EventEntry[] {
    return this.#filtering.keep(entries);
  }

  /** The visitor goes on to other days than those asked for; what he then sees says so. */
  forgetDays(): void {
    this.filter = { ...this.filter, when: undefined, from: undefined, to: undefined };
    this.#tellPage();
  }

  /** Of an event that is kept, which occurrences; `undefined` when all. The same as long as it asks the same. */
  get keepsOccurrence(): SpanTest | undefined {
    return this.#filtering.keepsOccurrence;
  }

  hostUpdated(): void {
    setFields(this.#root);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  render(context: FinderContext): unknown {
    const { entries, language, level, agenda: name = '' } = context;
    this.#context = context;
    if (!entries.length) return nothing;
    adopt(this.#root, finderStyles);
    const { effective: filter, zone } = this.#filtering;
    const index = this.#filtering.indexOf(entries);
    this.#expandChosen(index);
    return finderPanel({
      filter,
      index,
      counts: this.#filtering.counts(entries),
      found: this.#found(context),
      parts: partsFor(this.#offered, index, {
        hasHolidays: !!zone,
        canLocate: this.#locator.isOffered,
      }),
      choices: choicesOf(filter, language),
      typed: this.#typing.text ?? filter.search ?? '',
      dates: this.#dates,
      zone,
      locatorState: this.#locator.state,
      opened: this.#opened,
      expanded: this.#expanded,
      unfolded: this.#unfolded,
      level,
      agenda: name,
      language,
      words: { ...finder[language.code], count: agenda[language.code].count },
      onType: this.#typing.type,
      onTyped: this.#applyTyped,
      onToggle: (facet, value) => this.#change(toggled(this.filter, facet, value)),
      onChange: (more) => this.#change({ ...this.filter, ...more }),
      onDays: (choice) => this.#change({ ...this.filter, ...this.#dates.choose(choice) }),
      onDates: this.#giveDates,
      onLocate: () => void this.#locate(),
      onOpen: (part) => void this.#open(part),
      onClose: this.#close,
      onExpand: (facet) => void this.#expand(facet),
      onUnfold: this.#unfold,
      onRemove: (choice, at) => void this.#remove(choice, at),
      onClear: () => void this.#clear(),
    });
  }

  /** What is chosen is seen; and stays where it is when it no longer is. */
  #expandChosen({ columns }: EventIndex): void {
    for (const facet of Object.keys(columns) as Facet[]) {
      const places = this.filter[facet]?.map((value) =>
        columns[facet].placeOf(facetKey(facet, value)),
      );
      if (places?.some((place = 0) => place >= firstValues)) this.#expanded.add(facet);
    }
  }

  #change(filter: EventFilter, rest: number = tellingRest.chosen): void {
    const search = this.#typing.text?.trim();
    this.#typing.stop();
    this.#filtering.filter = tidy(search === undefined ? filter : { ...filter, search });
    this.#host.requestUpdate();
    this.#tellPage();
    void this.#telling.after(rest, this.#result);
  }

  readonly #tellPage = (): boolean => this.#host.dispatchEvent(new FilterChangeEvent(this.filter));

  /** What came of the last change, once it is shown. */
  readonly #result = async (): Promise<string> => {
    await this.#host.updateComplete;
    if (!this.#context) return '';
    const { language } = this.#context;
    const names = choicesOf(this.#filtering.effective, language).map(({ saidAs }) => saidAs);
    return finder[language.code].result(this.#found(this.#context), names.join(', '));
  };

  /** How many events there are, as the beginning of a sentence. */
  #found({ entries, shown, language }: FinderContext): string {
    const { total } = this.#filtering.counts(entries);
    const words = foundWords(shown, { total, of: this.#filtering.counted }, language);
    return words.charAt(0).toUpperCase() + words.slice(1);
  }

  readonly #applyTyped = (): void => {
    const { text } = this.#typing;
    if (text === undefined) return;
    if (text.trim() === (this.filter.search ?? '')) this.#typing.stop();
    else this.#change(this.filter, tellingRest.typed);
  };

  #stop(): void {
    this.#typing.stop();
    this.#telling.stop();
  }

  readonly #giveDates = (dates: AskedDates): void => {
    this.#dates.give(dates);
    const { areBackwards, areUnfinished } = this.#dates;
    if (!areBackwards && !areUnfinished) return this.#change({ ...this.filter, ...dates });
    // What was asked before holds until the dates make sense.
    this.#host.requestUpdate();
    if (areBackwards && this.#context)
      this.#telling.now(finder[this.#context.language.code].backwards);
  };

  async #locate(): Promise<void> {
    if (this.#locator.state === 'asking') return;
    const isHere = this.#root.activeElement?.matches('.locate');
    const located = this.#locator.locate();
    this.#host.requestUpdate();
    await located;
    const { state, position } = this.#locator;
    this.#filtering.position = position;
    if (state === 'found') {
      this.#change({ ...this.filter, within: 5 });
      await this.#host.updateComplete;
      // The button is gone, and the focus with it, unless the visitor went elsewhere meanwhile.
      if (isHere && document.activeElement === document.body)
        focusOn(this.#root, '[name="finder-near"]:checked');
    } else {
      this.#host.requestUpdate();
      const words = this.#context && finder[this.#context.language.code];
      if (words) this.#telling.now(state === 'denied' ? words.denied : words.unavailable);
    }
  }

  async #open(part: FinderPart): Promise<void> {
    if (!this.#opened.delete(part)) this.#opened.add(part);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    showPanel(this.#root, part);
  }

  readonly #close = (part: FinderPart): void => {
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

  async #remove({ id, without }: Choice, at: number): Promise<void> {
    if (id === 'search') this.#typing.stop();
    if (id === 'dates') this.#dates.forget();
    this.#change(without);
    await this.#host.updateComplete;
    focusChip(this.#root, at);
  }

  async #clear(): Promise<void> {
    this.#typing.stop();
    this.#dates.forget();
    this.#change({});
    await this.#host.updateComplete;
    focusFirst(this.#root);
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }
}
