import { css, html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { shortList } from '../../styles/listing.js';

/** Items of a slice of a longer list: whole rows of cards, two, three, four or six abreast. */
const sliceLength = 24;

/**
 * Slices of a long list: the browser lays out and paints those near the visitor's window. It looks at each slice in
 * every frame in which something on the page moves, such as a map; so slices are few, where items are many.
 */
export const slicedListStyles = css`
  .slice {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 150em;
    overflow-clip-margin: 0.5em;
  }

  .slice + .slice > .cards {
    margin-block-start: calc(var(--_gap) * 1.5);
  }

  .slice + .slice > .headlines > li:first-child {
    border-block-start: 0;
  }

  .slice + .slice > .list > li:first-child {
    margin-block-start: calc(var(--_gap) * 1.5);
    padding-block-start: calc(var(--_gap) * 1.5);
    border-block-start: 1px solid var(--_border);
  }

  @media print {
    .slice {
      content-visibility: visible;
    }
  }
`;

/** A list in a layout; to screen readers it is one list, in slices or not. */
export function slicedList<T extends { readonly id: string }>(
  items: readonly T[],
  layout: string,
  renderItem: (item: T) => TemplateResult,
): TemplateResult {
  const draw = (slice: readonly T[], role?: 'listitem'): unknown =>
    repeat(
      slice,
      ({ id }) => id,
      (item) =>
        role ? html`<li role=${role}>${renderItem(item)}</li>` : html`<li>${renderItem(item)}</li>`,
    );
  if (items.length <= shortList)
    return html`<ul class=${layout} part="list" role="list">
      ${draw(items)}
    </ul>`;
  const starts = [...new Array(Math.ceil(items.length / sliceLength)).keys()].map(
    (index) => index * sliceLength,
  );
  return html`<div part="list" role="list">
    ${starts.map(
      (start) =>
        html`<div class="slice" role="none">
          <ul class=${layout} role="none">
            ${draw(items.slice(start, start + sliceLength), 'listitem')}
          </ul>
        </div>`,
    )}
  </div>`;
}
