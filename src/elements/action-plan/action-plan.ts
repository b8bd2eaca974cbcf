import { html, nothing, type TemplateResult } from 'lit';
import { LazyImport } from '../../base/lazy-import.js';
import { chartStyles } from '../../components/chart/chart.styles.js';
import { TablePreference } from '../../components/chart/table-preference.js';
import { actionPlanWords, type PlanViewName } from '../../i18n/action-plan.js';
import { progressWords } from '../../i18n/progress-words.js';
import type { Action, Indicator } from '../../model/index.js';
import { sectionsOf } from '../../select/plan.js';
import { today } from '../../time/zone.js';
import { FeedElement } from '../../base/feed-element.js';
import { PlanAttributes } from './attributes.js';
import { styles } from './action-plan.styles.js';
import { Numbers } from './numbers.js';
import type { PlanView } from './plan-view.js';
import { tableStyles } from './table.styles.js';
import { tablesSwitch, toolbar, viewsOf } from './toolbar.js';
import { cardView } from './views/card.js';
import { tableView } from './views/table.js';
import { themesView } from './views/themes.js';
import { timelineView } from './views/timeline.js';

export type * from '../../base/events.js';

const drawView: Readonly<Record<PlanViewName, (view: PlanView) => TemplateResult>> = {
  themes: themesView,
  table: tableView,
  timeline: timelineView,
};

/**
 * A plan of action: themes, the actions that answer them, and indicators that measure what comes of it.
 *
 * @tagname action-plan
 * @summary Shows themes, their actions and measured results, by theme, as tables or on a timeline.
 * @draws components/chart/progress-bar#progressBar
 * @cssproperty [--mw-accent] - colour of drawings and accents
 * @cssproperty [--mw-ink=inherit] - colour of text
 * @cssproperty [--mw-muted] - colour of secondary text
 * @cssproperty [--mw-surface=Canvas] - background of cards
 * @cssproperty [--mw-border] - colour of lines
 * @cssproperty [--mw-radius=0.5em] - rounding of corners
 * @cssproperty [--mw-gap=1em] - room between cards
 * @cssproperty [--mw-font=inherit] - font family
 */
export class ActionPlan extends PlanAttributes {
  static override styles = [...FeedElement.styles, chartStyles, tableStyles, styles];

  readonly #tables = new TablePreference(this);
  readonly #opened = new Set<string>();
  readonly #features = new LazyImport(this, async () => {
    const { PlanFeatures } = await import('./features/features.js');
    return new PlanFeatures(this, {
      all: () => this.allItems,
      shown: () => this.cardItems(),
      summarize: () => this.appliedFilter?.summarize(this.candidates),
      announceCount: () => this.announce(this.words(actionPlanWords).shown(this.entries.length)),
    });
  });

  protected override get emptyMessage(): string {
    return this.words(actionPlanWords).empty;
  }

  protected override layoutReady(): Promise<unknown> | undefined {
    if (!this.#hasFeatures) return;
    return Promise.all([this.#features.ready(), this.filters === null || this.loadFilter()]);
  }

  protected override willUpdate(): void {
    if (this.#hasFeatures) this.#features.get();
    super.willUpdate();
  }

  get #hasFeatures(): boolean {
    return this.filters !== null || this.download || this.structuredData;
  }

  protected override renderItems(): TemplateResult {
    const view = this.#view();
    if (this.item) {
      const words = this.words(actionPlanWords);
      return html`${cardView(this.item, view)}
        <div class="toolbar after">
          ${tablesSwitch(words, view.prefersTables, () => this.#toggleTables())}
          ${this.#features.get()?.renderDownload() ?? nothing}
        </div>`;
    }
    const { actions, indicators } = view.plan;
    const isEmpty = !(actions.length + indicators.length);
    const { noMatch } = this.words(actionPlanWords);
    return html`${this.#renderToolbar()}
    ${isEmpty ? html`<p class="message" part="message">${noMatch}</p>` : drawView[this.view](view)}`;
  }

  #renderToolbar(): TemplateResult {
    return toolbar({
      view: this.view,
      views: viewsOf(this.views, this.view),
      words: this.words(actionPlanWords),
      prefersTables: this.#tables.prefersTables,
      more: this.#hasFeatures ? this.#features.get()?.render() : nothing,
      onView: (view) => (this.view = view),
      onTables: () => this.#toggleTables(),
    });
  }

  #view(): PlanView {
    const plan = this.item ? this.allItems : this.shownItems;
    return {
      plan,
      sections: this.item ? [] : sectionsOf(plan),
      planWords: this.words(actionPlanWords),
      words: this.words(progressWords),
      numbers: new Numbers(this.language.tag),
      today: today(this.timeZone),
      level: this.itemLevel,
      prefersTables: this.#tables.prefersTables,
      opened: this.#opened,
      toggle: (item, event) => this.#toggle(item, event),
      follow: (item, event) => void this.choose(item, event),
    };
  }

  #toggle(item: Action | Indicator, event: Event): void {
    if (!this.#opened.delete(item.id)) {
      if (!this.choose(item, event)) return;
      this.#opened.add(item.id);
    }
    this.requestUpdate();
  }

  #toggleTables(): void {
    this.#tables.prefersTables = !this.#tables.prefersTables;
  }
}
