import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { PlanWords } from './plan-view.js';

/** Actions that are drawn at once at most, so that no plan keeps the page from answering its visitor. */
const mostAtOnce = 1000;

interface Host extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/**
 * The actions that are drawn of a plan: its first ones, and as many more each time that the visitor asks.
 *
 * @csspart more - the button that shows more actions of a plan that has more than a thousand
 */
export class PlanPortion {
  readonly #host: Host;
  readonly #announce: (text: string) => void;
  #most = mostAtOnce;
  #left = 0;

  /** @param announce says something to screen readers, and draws the host again */
  constructor(host: Host, announce: (text: string) => void) {
    this.#host = host;
    this.#announce = announce;
  }

  /** Called before a plan is drawn. */
  begin(): void {
    this.#left = this.#most;
  }

  /** The first of some actions, as many as may still be drawn; they count towards the limit. */
  readonly take = <T>(actions: readonly T[]): readonly T[] => {
    const taken = actions.slice(0, this.#left);
    this.#left -= taken.length;
    return taken;
  };

  /** The button that shows more of them. */
  render(all: number, words: PlanWords): TemplateResult | typeof nothing {
    if (all <= this.#most) return nothing;
    return html`<p class="toolbar after">
      <button part="more" @click=${() => this.#show(all, words)}>
        ${words.moreActions} (${words.shown(this.#most, all)})
      </button>
    </p>`;
  }

  get #drawn(): readonly HTMLElement[] {
    const each = '[part=action],[part=timeline-action],[part=action-table] tbody tr';
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>(each)];
  }

  /** The button moves down or goes away: the visitor goes on reading at the first new action. */
  async #show(all: number, words: PlanWords): Promise<void> {
    const before = new Set(this.#drawn);
    this.#most += mostAtOnce;
    this.#announce(words.shown(Math.min(this.#most, all), all));
    await this.#host.updateComplete;
    const first = this.#drawn.find((action) => !before.has(action));
    if (!first) return;
    first.tabIndex = -1;
    first.focus();
  }
}
