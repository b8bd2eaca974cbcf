import { html, type TemplateResult } from 'lit';
import type { FinderWords } from '../../i18n/filters.js';
import { closeIcon } from '../event-list/icons.js';
import type { Choice } from './option-inputs.js';

export interface ChosenListOptions {
  readonly choices: readonly Choice[];
  readonly words: FinderWords;
  onRemove(choice: Choice, at: number): void;
  onClear(): void;
}

/** What is chosen, each with the button that takes it away. */
export function chosenList({
  choices,
  words,
  onRemove,
  onClear,
}: ChosenListOptions): TemplateResult {
  return html`<div
    class="chosen"
    part="finder-chosen"
    role="group"
    aria-label=${words.chosenFilters}
  >
    <ul role="list">
      ${choices.map(
        (choice, at) =>
          html`<li>
            <button
              type="button"
              class="chip"
              part="finder-chip"
              @click=${({ currentTarget }: Event) => {
                // Its button becomes the next one's: that is read only if the focus comes anew.
                (currentTarget as HTMLElement).blur();
                onRemove(choice, at);
              }}
            >
              <span class="visually-hidden">${words.remove} </span>${choice.name}${closeIcon}
            </button>
          </li>`,
      )}
    </ul>
    <button type="button" class="clear" part="finder-clear" @click=${onClear}>
      ${words.clear}
    </button>
  </div>`;
}
