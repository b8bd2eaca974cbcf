import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { heading } from '../../base/heading.js';
import type { FilterWords } from '../../i18n/filters.js';
import type { Language } from '../../i18n/language.js';
import type { FilterSummary } from '../../select/applied-filter.js';
import type { FilterDates } from '../../select/date-presets.js';
import { facetKey } from '../../select/facets.js';
import type { Facet, Filter, Flag, HolidayChoice } from '../../select/filter.js';
import { formatDay } from '../../time/format.js';
import { schoolCalendar, type Zone } from '../../time/holidays/school.js';
import { outcome, type ActiveFilter, type BackButton } from './active-filters.js';
import { dateInputs, type DateChoice, type DateRange } from './date-range.js';
import type { LocatorState } from './locator.js';
import { checkbox, facetInputs, nearInputs, radio } from './option-inputs.js';
import type { FilterPart } from './filter-parts.js';
import type { CountWords } from './result-summary.js';

export interface FilterPanelsOptions {
  readonly filter: Filter;
  readonly summary: FilterSummary;
  /** The parts to draw. */
  readonly parts: ReadonlySet<FilterPart>;
  readonly active: readonly ActiveFilter[];
  /** The number of items in words, as the beginning of a sentence. */
  readonly result: string;
  /** The text in the search field. */
  readonly searchText: string;
  readonly range: Pick<DateRange, 'dates' | 'isChosen' | 'isBackwards'>;
  readonly zone?: Zone;
  readonly locatorState: LocatorState;
  /** Parts whose panel is open. */
  readonly opened: ReadonlySet<FilterPart>;
  /** Facets of which all values are shown. */
  readonly expanded: ReadonlySet<Facet>;
  /** True when the buttons are shown in a narrow box. */
  readonly unfolded: boolean;
  /** The heading, and whether it is seen. */
  readonly heading: string;
  readonly hasTitle?: boolean;
  /** True where the result is shown without a choice too. */
  readonly hasResult: boolean;
  readonly back?: BackButton;
  readonly level: number;
  readonly language: Language;
  readonly words: FilterWords;
  readonly countWords: CountWords;
  onType(text: string): void;
  /** The visitor has left the search field or pressed Enter. */
  onTyped(): void;
  onToggle(facet: Facet, value: string): void;
  onChange(changes: Filter): void;
  onDateChoice(choice: DateChoice): void;
  onDates(dates: FilterDates): void;
  onLocate(): void;
  onOpen(part: FilterPart): void;
  onClose(part: FilterPart): void;
  onExpand(facet: Facet): void;
  onUnfold(): void;
  onRemove(filter: ActiveFilter, index: number): void;
  onClear(): void;
}

/**
 * The search field, a button for each panel, the panels that are open, and the active filters.
 *
 * @csspart finder - the filters
 * @csspart finder-search - the search
 * @csspart finder-fold - the button that unfolds the filters in a narrow box
 * @csspart finder-button - the button to one of them
 * @csspart finder-panel - what it opens
 * @csspart finder-choice - a choice in it
 * @csspart finder-count - how many events it has
 * @csspart finder-all - the button to all its choices
 * @csspart finder-locate - the button that asks where the visitor is
 * @csspart finder-chosen - what is chosen
 * @csspart finder-chip - one of these, to undo it
 * @csspart finder-clear - the button that undoes all
 * @csspart finder-found - how many events are found
 * @csspart finder-title - the title, where it is seen
 * @csspart finder-outcome - what is chosen and what is found
 * @csspart finder-back - the button to the filters, where these are out of the window
 */
export function filterPanels(options: FilterPanelsOptions): TemplateResult {
  const { parts, active, unfolded, hasTitle, level, words, onUnfold } = options;
  return html`<form
    class="finder"
    part="finder"
    role="search"
    aria-labelledby="finder-name"
    @submit=${preventSubmit}
  >
    ${heading(
      level,
      hasTitle ? 'finder-title' : 'finder-heading',
      html`<span class=${hasTitle ? '' : 'visually-hidden'} id="finder-name">
        ${options.heading}
      </span>`,
    )}
    <div class="find">
      ${parts.has('search') ? searchField(options) : nothing}
      <button
        type="button"
        class="fold"
        part="finder-fold"
        aria-expanded=${unfolded ? 'true' : 'false'}
        @click=${onUnfold}
      >
        ${words.filters}${badge(active.length, words)}
      </button>
    </div>
    <div class="parts ${unfolded ? 'unfolded' : ''}">
      ${panelsOf(options).map((panel) => disclosure(panel, options))}
      ${flagCheckbox('free', options)} ${flagCheckbox('online', options)}
    </div>
    ${active.length || options.hasResult ? outcome(options) : nothing}
  </form>`;
}

function searchField({ searchText, words, onType, onTyped }: FilterPanelsOptions): TemplateResult {
  return html`<label class="field">
    <span>${words.search}</span>
    <input
      type="search"
      part="finder-search"
      autocomplete="off"
      enterkeyhint="search"
      .value=${live(searchText)}
      @input=${(event: Event) => onType((event.target as HTMLInputElement).value)}
      @change=${onTyped}
    />
  </label>`;
}

function flagCheckbox(
  flag: Flag,
  { parts, filter, summary, words, countWords, onChange }: FilterPanelsOptions,
): TemplateResult | typeof nothing {
  const flagSummary = summary.flags.find((summarised) => summarised.flag === flag);
  if (!parts.has(flag) || !flagSummary) return nothing;
  const { count } = flagSummary;
  const checked = !!filter[flag];
  return checkbox({
    name: words[flag],
    count,
    countWords: countWords(count),
    checked,
    onChange: () => onChange({ [flag]: checked ? undefined : true }),
  });
}

interface Panel {
  readonly part: FilterPart;
  readonly name: string;
  /** Number of choices made in it. */
  readonly chosen: number;
  readonly draw: () => TemplateResult;
}

/** The panels to draw: themes of several kinds first, then dates; nearness after the first two other facets. */
function panelsOf(options: FilterPanelsOptions): Panel[] {
  const all = options.summary.facets.map((summary) => facetPanel(summary, options));
  const facets = all.filter(({ part }) => part !== 'theme');
  const panels = [
    ...all.filter(({ part }) => part === 'theme'),
    datePanel(options),
    holidayPanel(options),
    ...facets.slice(0, 2),
    nearPanel(options),
    ...facets.slice(2),
  ];
  return panels.filter(({ part }) => options.parts.has(part));
}

function facetPanel(summary: FilterSummary['facets'][number], options: FilterPanelsOptions): Panel {
  const { filter, expanded, words } = options;
  const { facet } = summary;
  const chosen = filter[facet] ?? [];
  const draw = (): TemplateResult =>
    facetInputs({
      ...options,
      summary,
      chosen: new Set(chosen.map((value) => facetKey(facet, value))),
      expanded: expanded.has(facet),
      onToggle: (value) => options.onToggle(facet, value),
      onExpand: () => options.onExpand(facet),
    });
  return { part: facet, name: words.facets[facet], chosen: chosen.length, draw };
}

function datePanel({ filter, range, words, onDateChoice, onDates }: FilterPanelsOptions): Panel {
  const { when, from, to } = filter;
  const draw = (): TemplateResult =>
    dateInputs({
      chosen: range.isChosen ? 'range' : (when ?? ''),
      range,
      words,
      onChoose: onDateChoice,
      onDates,
    });
  return { part: 'dates', name: words.dates, chosen: when || from || to ? 1 : 0, draw };
}

function nearPanel({
  filter,
  locatorState,
  words,
  onLocate,
  onChange,
}: FilterPanelsOptions): Panel {
  const { within } = filter;
  const draw = (): TemplateResult =>
    nearInputs({
      state: locatorState,
      within,
      words,
      onLocate,
      onChoose: (km) => onChange({ within: km }),
    });
  return { part: 'near', name: words.near, chosen: within ? 1 : 0, draw };
}

function holidayPanel({
  filter: { holidays },
  zone = 'A',
  language,
  words,
  onChange,
}: FilterPanelsOptions): Panel {
  const choice = (value: HolidayChoice | undefined, name: string): TemplateResult =>
    radio('finder-holidays', name, holidays === value, () => onChange({ holidays: value }));
  const draw = (): TemplateResult =>
    html`<div class="choices">
        ${choice(undefined, words.allHolidays)} ${choice('outside', words.holidayChoices.outside)}
        ${choice('during', words.holidayChoices.during)}
      </div>
      <p class="hint">${words.holidayNote(zone, formatDay(schoolCalendar.last, language.tag))}</p>`;
  return { part: 'holidays', name: words.holidays, chosen: holidays ? 1 : 0, draw };
}

/** A button and, next in reading order, the panel that it opens. */
function disclosure(
  { part, name, chosen, draw }: Panel,
  { opened, words, onOpen, onClose }: FilterPanelsOptions,
): TemplateResult {
  const isOpen = opened.has(part);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    // A dialog of the page around the element stays open.
    event.preventDefault();
    event.stopPropagation();
    onClose(part);
  };
  return html`<button
      type="button"
      class="disclosure"
      part="finder-button"
      data-part=${part}
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${() => onOpen(part)}
      @keydown=${onKey}
    >
      ${name}${badge(chosen, words)}
    </button>
    ${
      isOpen
        ? html`<fieldset class="panel" part="finder-panel" data-panel=${part} @keydown=${onKey}>
            <legend>${name}</legend>
            ${draw()}
          </fieldset>`
        : nothing
    }`;
}

/** The number of choices made, beside a button's name. */
function badge(count: number, words: FilterWords): unknown {
  return count
    ? html`<span class="badge" aria-hidden="true">${count}</span
        ><span class="visually-hidden">${words.chosen(count)}</span>`
    : nothing;
}

/** The form has no address to send to: the filter is applied as it is chosen. */
function preventSubmit(event: Event): void {
  event.preventDefault();
}
