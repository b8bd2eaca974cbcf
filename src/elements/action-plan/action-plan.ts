import { html, type TemplateResult } from 'lit';
import { Expiry } from '../../base/controllers/expiry.js';
import { LazyImport } from '../../base/lazy-import.js';
import { planEmpty } from '../../i18n/action-plan.js';
import type { EpochMs } from '../../model/index.js';
import { nextMidnight } from '../../time/days.js';
import { PlanAttributes } from './plan-attributes.js';

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
 * @draws elements/action-plan/plan-portion#PlanPortion
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
  readonly #drawing = new LazyImport(this, async () => {
    const drawing = import('./drawing.js');
    // Fetched at the same time; the drawing waits for it, and does without it when it cannot be had.
    if (this.item || this.view !== 'themes') import('./on-demand.js').catch(() => {});
    const { PlanDrawing } = await drawing;
    return new PlanDrawing(this, {
      items: () => (this.item ? this.allItems : this.shownItems),
      level: () => this.itemLevel,
      features: () => (this.#hasFeatures ? this.#features.get() : undefined),
      announce: (text) => this.announce(text),
      choose: (item, event) => this.choose(item, event),
    });
  });
  readonly #features = new LazyImport(this, async () => {
    const { PlanFeatures } = await import('./features/features.js');
    return new PlanFeatures(this, {
      all: () => this.allItems,
      shown: () => this.cardItems(),
      summarize: () => this.applyFilter()?.summarize(this.candidates),
      announce: (text) => this.announce(text),
      count: () => this.entries.length,
    });
  });

  constructor() {
    super();
    new Expiry(this, {
      until: () => this.#nextDay(),
      changed: () => this.requestUpdate(),
    });
  }

  protected override get emptyMessage(): string {
    return this.words(planEmpty);
  }

  protected override layoutReady(): Promise<unknown> | undefined {
    return Promise.all([
      this.#drawing.ready().then((drawing) => drawing?.ready()),
      this.#hasFeatures && this.#features.ready(),
      this.filters === null || this.loadFilter(),
    ]);
  }

  protected override willUpdate(): void {
    if (this.#hasFeatures) this.#features.get();
    super.willUpdate();
  }

  get #hasFeatures(): boolean {
    return this.filters !== null || this.download || this.structuredData;
  }

  /** The midnight at which a value may be late, or the mark of the present moves; none when neither is shown. */
  #nextDay(): EpochMs | undefined {
    const isAwaited = this.allItems.indicators.some(({ nextDate }) => nextDate);
    if (!isAwaited && this.view !== 'timeline') return;
    return nextMidnight(this.timeZone);
  }

  /** The page's own content stays where the code that draws cannot be had. */
  protected override renderItems(): TemplateResult {
    return this.#drawing.get()?.render() ?? html`<slot></slot>`;
  }
}
