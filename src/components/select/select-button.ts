import { css, html, type LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { flag } from '../../base/attributes.js';
import { FilterSelectEvent } from '../../base/events.js';

/** Declarations of the properties by which the items of an element choose a value in the filter of the page. */
export const selectProperties: PropertyDeclarations = {
  filterOnSelect: flag('filter-on-select'),
  isSelected: { attribute: false },
};

export interface SelectHost extends LitElement {
  /** True where the names of items are buttons that filter the other elements. */
  filterOnSelect: boolean;
  /** Set by the filter of the page: true of the id, written `#id`, or the name of a chosen item. */
  isSelected?: (value: string) => boolean;
}

/**
 * The name of an item as a button that filters the other elements of the page by it.
 *
 * @param value the item's id, written `#id`, or its name
 * @param allow asks the page whether the item may be chosen
 * @csspart select - the name of an item, where it is a button that filters the other elements
 */
export function selectButton(
  host: SelectHost,
  value: string,
  content: unknown,
  allow: (event: Event) => boolean,
): TemplateResult {
  const press = (event: Event): void => {
    if (allow(event)) host.dispatchEvent(new FilterSelectEvent(value));
  };
  return html`<button
    type="button"
    class="name link select"
    part="select"
    aria-pressed=${host.isSelected?.(value) ? 'true' : 'false'}
    @click=${press}
  >
    ${content}
  </button>`;
}

export const selectStyles = css`
  .select {
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    text-align: inherit;
    font-weight: inherit;
    text-decoration: underline;
    text-decoration-thickness: 0.0625em;
    text-underline-offset: 0.2em;
  }

  .logos .select {
    inline-size: 100%;
    text-align: center;
    text-decoration: none;
  }

  .select:hover {
    background: none;
    text-decoration-thickness: 0.125em;
  }

  .select[aria-pressed='true'] {
    outline: 0.125em solid;
    outline-offset: 0.25em;
    border-radius: min(0.0625em, var(--_radius));
  }
`;
