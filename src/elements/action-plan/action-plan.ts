import { html, nothing, type TemplateResult } from 'lit';
import { Expiry } from '../../base/controllers/expiry.js';
import { adoptStyles } from '../../base/dom.js';
import { LazyImport } from '../../base/lazy-import.js';
import { chartStyles } from '../../components/chart/chart.styles.js';
import { TablePreference } from '../../components/chart/table-preference.js';
import { actionPlanWords } from '../../i18n/action-plan.js';
import { progressWords } from '../../i18n/progress-words.js';
import type { Action, EpochMs, Indicator } from '../../model/index.js';
import { sectionsOf } from '../../select/plan.js';
import { addDays } from '../../time/days.js';
import { startOfDay, today } from '../../time/zone.js';
import { FeedElement } from '../../base/feed-element.js';
import { PlanAttributes } from './attributes.js';
import { styles } from './action-plan.styles.js';
import { Numbers } from './numbers.js';
import type { PlanView } from './plan-view.js';
import { tablesSwitch, toolbar, viewsOf } from './toolbar.js';
import { themesView } from './views/themes.js';

export type * from '../../base/events.js';

/**
 * A plan of action: themes, the actions that answer them, and indicators that measure what comes of it.
 *
 * @tagname action-plan
 * @summary Shows themes, their actions and measured results, by theme, as tables or on a timeline.
 * @draws components/chart/progress-bar#progressBar
 * @draws elements/action-plan/action-details#actionDetails
 * @draws elements/action-plan/action-row#actionTree
 * @draws elements/action-plan/features/download#downloadButtons
 * @draws elements/action-plan/features/filter-selects#filterSelects
 * @draws elements/action-plan/indicator-data#indicatorData
 * @draws elements/action-plan/indicator-figure#indicatorFigure
 * @draws elements/action-plan/toolbar#toolbar
 * @draws elements/action-plan/views/card#cardView
 * @draws elements/action-plan/views/table#tableView
 * @draws elements/action-plan/views/themes#themesView
 * @draws elements/action-plan/views/timeline#timelineView
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
  static override styles = [...FeedElement.styles, chartStyles, styles];

  readonly #tables = new TablePreference(this);
  readonly #opened = new Set<string>();
  readonly #onDemand = new LazyImport(this, async () => {
    const onDemand = await import('./on-demand.js');
    adoptStyles(this.renderRoot, onDemand.tableStyles);
    return onDemand;
  });
  readonly #features = new LazyImport(this, async () => {
    const { PlanFeatures } = await import('./features/features.js');
    return new PlanFeatures(this, {
      all: () => this.allItems,
      shown: () => this.cardItems(),
      summarize: () => this.appliedFilter?.summarize(this.candidates),
      announce: (text) => this.announce(text),
      count: () => this.entries.length,
    });
  });

  constructor() {
    super();
    new Expiry(
      this,
      () => this.#nextDay(),
      () => this.requestUpdate(),
    );
  }

  protected override get emptyMessage(): string {
    return this.words(actionPlanWords).empty;
  }

  protected override layoutReady(): Promise<unknown> | undefined {
    return Promise.all([
      this.#isThemes || this.#onDemand.ready(),
      this.#hasFeatures && this.#features.ready(),
      this.filters === null || this.loadFilter(),
    ]);
  }

  protected override willUpdate(): void {
    if (this.#hasFeatures) this.#features.get();
    super.willUpdate();
  }

  get #isThemes(): boolean {
    return this.view === 'themes' && !this.item;
  }

  get #hasFeatures(): boolean {
    return this.filters !== null || this.download || this.structuredData;
  }

  protected override renderItems(): TemplateResult {
    const view = this.#view();
    const { onDemand } = view;
    if (this.item) {
      return html`${onDemand?.cardView(this.item, view)}
        <div class="toolbar after">
          ${tablesSwitch(view.planWords, view.prefersTables, () => this.#toggleTables())}
          ${this.#features.get()?.renderDownload() ?? nothing}
        </div>`;
    }
    return html`${this.#renderToolbar()} ${this.#renderPlan(view)}`;
  }

  #renderPlan(view: PlanView): unknown {
    const { plan, onDemand, planWords } = view;
    if (!plan.actions.length && !plan.indicators.length)
      return html`<p class="message" part="message">${planWords.noMatch}</p>`;
    if (this.view === 'table') return onDemand?.tableView(view);
    return this.view === 'timeline' ? onDemand?.timelineView(view) : themesView(view);
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
      code: this.language.code,
      onDemand: this.#onDemand.get(),
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

  /** The midnight at which a value may be late, or the mark of the present moves; none when neither is shown. */
  #nextDay(): EpochMs | undefined {
    const isAwaited = this.allItems.indicators.some(({ nextDate }) => nextDate);
    if (!isAwaited && this.view !== 'timeline') return;
    return startOfDay(addDays(today(this.timeZone), 1), this.timeZone);
  }

  #toggleTables(): void {
    this.#tables.prefersTables = !this.#tables.prefersTables;
  }
}
