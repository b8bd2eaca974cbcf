import { html, nothing, type TemplateResult } from 'lit';
import type { AgendaWords } from '../../i18n/agenda.js';
import type { FinderWords } from '../../i18n/filters.js';
import type { Language } from '../../i18n/language.js';
import type { AskedDates } from '../../select/date-presets.js';
import {
  facets,
  type EventFilter,
  type Facet,
  type HolidayChoice,
} from '../../select/event-filter.js';
import type { Counts, EventIndex } from '../../select/event-index.js';
import { facetKey } from '../../select/facets.js';
import { formatDay } from '../../time/format.js';
import { schoolCalendar, type Zone } from '../../time/holidays/school.js';
import { heading } from '../../base/heading.js';
import { checkbox, radio } from './choice.js';
import type { Choice } from './option-inputs.js';
import { chosenList } from './active-filters.js';
import { datePanel, type PanelDates } from './date-range.js';
import { facetPanel } from './facet-panel.js';
import type { DateChoice } from './given-dates.js';
import type { LocatorState } from './locator.js';
import { nearPanel } from './near-panel.js';
import type { FinderPart } from './parts.js';

export interface FinderPanelOptions {
  readonly filter: EventFilter;
  readonly index: EventIndex;
  readonly counts: Counts;
  readonly parts: ReadonlySet<FinderPart>;
  readonly choices: readonly Choice[];
  /** How many events they find, in words. */
  readonly found: string;
  /** What is in the search field. */
  readonly typed: string;
  readonly dates: PanelDates;
  readonly zone?: Zone;
  readonly locatorState: LocatorState;
  readonly opened: ReadonlySet<FinderPart>;
  readonly expanded: ReadonlySet<Facet>;
  /** In a narrow box: the buttons are shown. */
  readonly unfolded: boolean;
  readonly level: number;
  readonly agenda: string;
  readonly language: Language;
  readonly words: FinderWords & Pick<AgendaWords, 'count'>;
  onType(text: string): void;
  onTyped(): void;
  onToggle(facet: Facet, value: string): void;
  onChange(more: EventFilter): void;
  onDays(choice: DateChoice): void;
  onDates(dates: AskedDates): void;
  onLocate(): void;
  onOpen(part: FinderPart): void;
  onClose(part: FinderPart): void;
  onExpand(facet: Facet): void;
  onUnfold(): void;
  onRemove(choice: Choice, at: number): void;
  onClear(): void;
}

/**
 * What can be asked for, behind a button each, and what is.
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
 */
export function finderPanel(options: FinderPanelOptions): TemplateResult {
  const { parts, choices, unfolded, level, words, onUnfold } = options;
  const buttons = panelsOf(options).filter(({ part }) => parts.has(part));
  const single = (part: 'free' | 'online'): unknown => {
    const { filter, counts, onChange } = options;
    const chosen = !!filter[part];
    return parts.has(part)
      ? checkbox(words[part], counts[part], chosen, words, () =>
          onChange({ [part]: chosen ? undefined : true }),
        )
      : nothing;
  };
  return html`<form
    class="finder"
    part="finder"
    role="search"
    aria-labelledby="finder-name"
    @submit=${submit}
  >
    ${heading(
      level,
      'finder-heading',
      html`<span class="visually-hidden" id="finder-name">${words.heading(options.agenda)}</span>`,
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
        ${words.filters}${badge(choices.length, words)}
      </button>
    </div>
    <div class="parts ${unfolded ? 'unfolded' : ''}">
      ${buttons.map((panel) => disclosure(panel, options))} ${single('free')} ${single('online')}
    </div>
    ${
      choices.length
        ? html`${chosenList(options)}
            <p class="found" part="finder-found">${options.found}.</p>`
        : nothing
    }
  </form>`;
}

function searchField({ typed, words, onType, onTyped }: FinderPanelOptions): TemplateResult {
  return html`<label class="field">
    <span>${words.search}</span>
    <input
      type="search"
      part="finder-search"
      autocomplete="off"
      enterkeyhint="search"
      .asked=${typed}
      @input=${(event: Event) => onType((event.target as HTMLInputElement).value)}
      @change=${onTyped}
    />
  </label>`;
}

interface Panel {
  readonly part: FinderPart;
  readonly name: string;
  /** How many of its choices are chosen. */
  readonly chosen: number;
  readonly draw: () => TemplateResult;
}

function panelsOf(options: FinderPanelOptions): Panel[] {
  const { filter, index, counts, dates, expanded, language, words } = options;
  const byFacet = facets.map((facet): Panel => {
    const chosen = filter[facet] ?? [];
    const draw = (): TemplateResult =>
      facetPanel({
        facet,
        values: index.columns[facet].values,
        counts: counts[facet],
        chosen: new Set(chosen.map((value) => facetKey(facet, value))),
        expanded: expanded.has(facet),
        language,
        words,
        onToggle: (value) => options.onToggle(facet, value),
        onExpand: () => options.onExpand(facet),
      });
    return { part: facet, name: words.facets[facet], chosen: chosen.length, draw };
  });
  const [tags, place, ...rest] = byFacet as [Panel, Panel, ...Panel[]];
  const { when, from, to, holidays, within } = filter;
  const datesPanel = (): TemplateResult =>
    datePanel({
      chosen: dates.isRange ? 'range' : (when ?? ''),
      dates,
      words,
      onChoose: options.onDays,
      onDates: options.onDates,
    });
  const near = (): TemplateResult =>
    nearPanel({
      state: options.locatorState,
      within,
      words,
      onLocate: options.onLocate,
      onChoose: (km) => options.onChange({ within: km }),
    });
  return [
    { part: 'dates', name: words.dates, chosen: when || from || to ? 1 : 0, draw: datesPanel },
    {
      part: 'holidays',
      name: words.holidays,
      chosen: holidays ? 1 : 0,
      draw: () => holidayPanel(options),
    },
    tags,
    place,
    { part: 'near', name: words.near, chosen: within ? 1 : 0, draw: near },
    ...rest,
  ];
}

function holidayPanel({
  filter,
  zone = 'A',
  language,
  words,
  onChange,
}: FinderPanelOptions): TemplateResult {
  const choice = (value: HolidayChoice | undefined, name: string): TemplateResult =>
    radio('finder-holidays', name, filter.holidays === value, () => onChange({ holidays: value }));
  return html`<div class="choices">
      ${choice(undefined, words.allHolidays)} ${choice('outside', words.holidayChoices.outside)}
      ${choice('during', words.holidayChoices.during)}
    </div>
    <p class="hint">${words.holidayNote(zone, formatDay(schoolCalendar.last, language.tag))}</p>`;
}

/** A button and, after it in reading order, what it opens. */
function disclosure(
  { part, name, chosen, draw }: Panel,
  options: FinderPanelOptions,
): TemplateResult {
  const { opened, words, onOpen, onClose } = options;
  const isOpen = opened.has(part);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    // A dialog of the page's around it stays.
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

function badge(count: number, words: FinderWords): unknown {
  return count
    ? html`<span class="badge" aria-hidden="true">${count}</span
        ><span class="visually-hidden">${words.chosen(count)}</span>`
    : nothing;
}

/** There is nowhere to go: what is asked for is shown as it is asked. */
function submit(event: Event): void {
  event.preventDefault();
}
