import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { accessibilityName } from '../../i18n/accessibility.js';
import { filters as filterWords, type FilterWords } from '../../i18n/filters.js';
import { label as labelWords } from '../../i18n/label.js';
import type { Language } from '../../i18n/language.js';
import { accessibilityTerm } from '../../model/accessibility.js';
import type { FilterDates } from '../../select/date-presets.js';
import { facetKey } from '../../select/facets.js';
import { facetNames, tidyFilter, type Facet, type Filter } from '../../select/filter.js';
import { formatDay, longDate } from '../../time/format.js';
import { formatOccurrence } from '../../time/format-full.js';
import { closeIcon } from '../event-list/icons.js';

/** One choice that a visitor has made. */
export interface ActiveFilter {
  /** Stays the same as long as the choice is made. */
  readonly id: string;
  readonly name: string;
  /** The name within a sentence; words of the feed stay as they are. */
  readonly nameInSentence: string;
  /** The filter without this choice. */
  readonly without: Filter;
}

/** The name of a facet's value. */
export function facetName(facet: Facet, value: string, code: Language['code']): string {
  if (facet === 'accessibility') return accessibilityName(value, code);
  if (facet === 'kind') return wordIn(filterWords[code].kinds, value);
  return facet === 'state' ? wordIn(labelWords[code], value) : value;
}

/** The word of a table, else the value itself: an address may hold any value, `constructor` too. */
function wordIn(table: Readonly<Record<string, unknown>>, value: string): string {
  const word = Object.hasOwn(table, value) ? table[value] : undefined;
  return typeof word === 'string' ? word : value;
}

/** The filter with a value that it did not have, or without one that it had. */
export function toggleValue(filter: Filter, facet: Facet, value: string): Filter {
  const key = facetKey(facet, value);
  const values = filter[facet] ?? [];
  const others = values.filter((other) => facetKey(facet, other) !== key);
  return { ...filter, [facet]: others.length < values.length ? others : [...values, value] };
}

/** The name of the dates of a filter; empty when it has none. */
function datesName({ when, from, to }: FilterDates, { code, tag }: Language): string {
  const words = filterWords[code];
  if (when) return words.presets[when];
  if (from && to) {
    const days = { allDay: true, start: from, end: to } as const;
    return formatOccurrence(days, tag, 'UTC', longDate);
  }
  if (from) return words.since(formatDay(from, tag));
  return to ? words.until(formatDay(to, tag)) : '';
}

/** All choices of a filter, in the order of the panel. */
export function activeFilters(filter: Filter, language: Language): ActiveFilter[] {
  const words = filterWords[language.code];
  const { search, from, to, holidays, within, free, online } = filter;
  const choice = (
    id: string,
    name: string | undefined,
    without: Filter,
    isOurWord = true,
  ): ActiveFilter[] => {
    if (!name) return [];
    const nameInSentence = isOurWord ? name.charAt(0).toLowerCase() + name.slice(1) : name;
    return [{ id, name, nameInSentence, without: tidyFilter({ ...filter, ...without }) }];
  };
  return [
    ...choice('search', search && words.quoted(search), { search: undefined }),
    ...choice(
      'dates',
      datesName(filter, language),
      { when: undefined, from: undefined, to: undefined },
      // A range may begin with the name of a month, which has a capital letter in English.
      !(from && to),
    ),
    ...choice('holidays', holidays && words.holidayChoices[holidays], { holidays: undefined }),
    ...facetNames.flatMap((facet) =>
      (filter[facet] ?? []).flatMap((value) =>
        choice(
          `${facet} ${facetKey(facet, value)}`,
          facetName(facet, value, language.code),
          toggleValue(filter, facet, value),
          facet === 'state' ||
            facet === 'kind' ||
            (facet === 'accessibility' && !!accessibilityTerm(value)),
        ),
      ),
    ),
    ...choice('near', within && words.within(within), { within: undefined }),
    ...choice('free', free && words.free, { free: undefined }),
    ...choice('online', online && words.online, { online: undefined }),
  ];
}

/** The button that leads back to the filters, where their result is shown in another place. */
export interface BackButton {
  readonly name: string;
  onPress(): void;
}

export interface OutcomeOptions extends ActiveFilterListOptions {
  /** The number of items in words. */
  readonly result: string;
  readonly back?: BackButton;
}

/** The active filters, and what they let pass. */
export function outcome(options: OutcomeOptions): TemplateResult {
  const { active, result, back } = options;
  return html`<div class="outcome">
    <div class="outcome-bar" part="finder-outcome">
      ${active.length ? activeFilterList(options) : nothing}
      <p class="found" part="finder-found">${result}.</p>
      ${
        back
          ? html`<button type="button" class="back" part="finder-back" @click=${back.onPress}>
              ${back.name}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

interface ActiveFilterListOptions {
  readonly active: readonly ActiveFilter[];
  readonly words: FilterWords;
  onRemove(filter: ActiveFilter, index: number): void;
  onClear(): void;
}

/** The active filters, each as a button that removes it, and a button that removes all. */
function activeFilterList({
  active,
  words,
  onRemove,
  onClear,
}: ActiveFilterListOptions): TemplateResult {
  return html`<div
    class="chosen"
    part="finder-chosen"
    role="group"
    aria-label=${words.chosenFilters}
  >
    <ul role="list">
      ${repeat(
        active,
        ({ id }) => id,
        (filter, index) =>
          html`<li>
            <button
              type="button"
              class="chip"
              part="finder-chip"
              @click=${() => onRemove(filter, index)}
            >
              <span class="visually-hidden">${words.remove} </span>${filter.name}${closeIcon}
            </button>
          </li>`,
      )}
    </ul>
    <button type="button" class="clear" part="finder-clear" @click=${onClear}>
      ${words.clear}
    </button>
  </div>`;
}
