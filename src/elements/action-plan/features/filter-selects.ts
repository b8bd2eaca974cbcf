import { html, nothing, type TemplateResult } from 'lit';
import { FilterChangeEvent } from '../../../base/events.js';
import { planWords } from '../../../i18n/plan-words.js';
import { planFeatureWords } from '../../../i18n/plan-features.js';
import type { ActionState } from '../../../model/index.js';
import type { FacetSummary } from '../../../select/applied-filter.js';
import { facetKey } from '../../../select/facets.js';
import { tidyFilter } from '../../../select/filter.js';
import { themeFinder } from '../../../select/plan.js';
import type { PlanWords } from '../plan-view.js';
import type { FeatureHost, PlanControl } from './plan-control.js';

export const filterNames = ['theme', 'state', 'lead'] as const;
type FilterName = (typeof filterNames)[number];

/**
 * A list of choices for each property that the actions have, with the number of actions of each.
 *
 * @param names the filters that a page asks for, separated by spaces; empty for all
 * @csspart filters - the group of the filters
 * @csspart filter-theme - the list of themes
 * @csspart filter-state - the list of states
 * @csspart filter-lead - the list of those who lead actions
 */
export function filterSelects(
  host: FeatureHost,
  control: PlanControl,
  names: string,
): TemplateResult | typeof nothing {
  const summary = control.summarize();
  if (!summary) return nothing;
  const asked = names.split(/[\s,]+/);
  const wanted = filterNames.filter((name) => asked.includes(name));
  const facets = filterNames.flatMap((name) => {
    const facet = summary.facets.find((each) => each.facet === name);
    const isWanted = !wanted.length || wanted.includes(name);
    return facet?.values.length && isWanted ? { name, facet } : [];
  });
  if (!facets.length) return nothing;
  const words = planFeatureWords[host.language.code];
  return html`<div class="filters" part="filters" role="group" aria-label=${words.filterGroup}>
    ${facets.map(({ name, facet }) => select(name, facet, host, control))}
  </div>`;
}

function select(
  name: FilterName,
  { facet, values, counts }: FacetSummary,
  host: FeatureHost,
  control: PlanControl,
): TemplateResult {
  const { code } = host.language;
  const words = planFeatureWords[code];
  const find = themeFinder(control.all().themes);
  const [chosen = ''] = [host.filter?.[name] ?? []].flat();
  const chosenKey = facetKey(facet, (name === 'theme' && find(chosen)?.title) || chosen);
  return html`<div>
    <label for="filter-${name}">${words.filters[name]}</label>
    <select
      id="filter-${name}"
      part="filter-${name}"
      @change=${({ target }: Event) => {
        choose(name, (target as HTMLSelectElement).value, host, control);
      }}
    >
      <option value="" .selected=${!chosen}>${words.all}</option>
      ${values.map(
        ({ key, value }, index) =>
          html`<option value=${value} .selected=${!!chosen && key === chosenKey}>
            ${labelOf(name, value, planWords[code])} (${counts[index]})
          </option>`,
      )}
    </select>
  </div>`;
}

function labelOf(name: FilterName, value: string, words: PlanWords): string {
  return name === 'state' ? words.states[value as ActionState] : value;
}

function choose(name: FilterName, value: string, host: FeatureHost, control: PlanControl): void {
  const filter = tidyFilter({ ...host.filter, [name]: value ? [value] : undefined });
  host.filter = filter;
  host.dispatchEvent(new FilterChangeEvent(filter));
  const { shown } = planFeatureWords[host.language.code];
  void host.updateComplete.then(() => control.announce(shown(control.count())));
}
