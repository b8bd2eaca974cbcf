import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { adoptStyles } from '../../base/dom.js';
import { LazyImport } from '../../base/lazy-import.js';
import { chartStyles } from '../../components/chart/chart.styles.js';
import { TablePreference } from '../../components/chart/table-preference.js';
import type { PlanViewName } from '../../i18n/action-plan.js';
import type { Language } from '../../i18n/language.js';
import { planWords } from '../../i18n/plan-words.js';
import { progressWords } from '../../i18n/progress-words.js';
import type { Action, Indicator, Item } from '../../model/index.js';
import type { PlanItems } from '../../select/plan.js';
import { sectionsOf } from '../../select/plan-sections.js';
import { today } from '../../time/zone.js';
import { actionStyles } from './action.styles.js';
import { indicatorStyles } from './indicator.styles.js';
import { Numbers } from './numbers.js';
import { PlanPortion } from './plan-portion.js';
import type { PlanView } from './plan-view.js';
import { toolbarStyles } from './toolbar.styles.js';
import { tablesSwitch, toolbar, viewsOf } from './toolbar.js';
import { themesStyles } from './views/themes.styles.js';
import { themesView } from './views/themes.js';

/** The part of `<action-plan>` that its drawing works on. */
interface PlanHost extends ReactiveControllerHost, HTMLElement {
  readonly heading: string;
  view: PlanViewName;
  readonly views: string;
  readonly item: string;
  readonly timeZone: string;
  readonly language: Language;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export interface PlanDrawingOptions {
  /** The items that the view draws. */
  items(): PlanItems;
  /** Heading level of a theme. */
  level(): number;
  /** The controls of the element's features, once they are fetched. */
  features(): { render(): unknown; renderDownload(): unknown } | undefined;
  /** Says something to screen readers, and draws the element again. */
  announce(text: string): void;
  /** Tells the page that an item was chosen; false when the page took over. */
  choose(item: Item, event: Event): boolean;
}

const styles = [chartStyles, toolbarStyles, indicatorStyles, actionStyles, themesStyles];

/** The name of a region: with the heading of the plan, and a number when another plan of the page has the same. */
function regionName(name: string, host: PlanHost): string {
  const nameOf = (plan: Element): string =>
    (plan as Partial<PlanHost>).heading || plan.getAttribute('aria-label') || '';
  const ownName = nameOf(host);
  const plans = [...(host.getRootNode() as ParentNode).querySelectorAll(host.localName)];
  const number = plans.filter((plan) => nameOf(plan) === ownName).indexOf(host) + 1;
  const whole = ownName ? `${name} – ${ownName}` : name;
  return number > 1 ? `${whole} (${number})` : whole;
}

/** Draws a plan, once its feed is read, and holds what the visitor has opened. */
export class PlanDrawing {
  readonly #host: PlanHost;
  readonly #options: PlanDrawingOptions;
  readonly #tables: TablePreference;
  readonly #portion: PlanPortion;
  readonly #opened = new Set<string>();
  readonly #onDemand: LazyImport<NonNullable<PlanView['onDemand']>>;

  constructor(host: PlanHost, options: PlanDrawingOptions) {
    this.#host = host;
    this.#options = options;
    this.#tables = new TablePreference(host);
    this.#portion = new PlanPortion(host, (text) => options.announce(text));
    for (const sheet of styles) adoptStyles(host.renderRoot, sheet);
    this.#onDemand = new LazyImport(host, async () => {
      const onDemand = await import('./on-demand.js');
      for (const sheet of onDemand.styles) adoptStyles(host.renderRoot, sheet);
      return onDemand;
    });
  }

  /** Resolves when the code of the view is loaded, or cannot be had. */
  async ready(): Promise<void> {
    if (this.#host.item || this.#host.view !== 'themes') await this.#onDemand.ready();
  }

  render(): TemplateResult {
    const view = this.#view();
    const { onDemand } = view;
    const { item } = this.#host;
    if (item) {
      const hasTables = onDemand?.hasSeveralDrawings(item, view.plan);
      const download = this.#options.features()?.renderDownload() ?? nothing;
      if (!hasTables && download === nothing) return html`${onDemand?.cardView(item, view)}`;
      const tables = tablesSwitch(view.planWords, view.prefersTables, () => this.#toggleTables());
      return html`${onDemand?.cardView(item, view)}
        <div class="toolbar after">${hasTables ? tables : nothing} ${download}</div>`;
    }
    this.#portion.begin();
    return html`${this.#renderToolbar(view)} ${this.#renderPlan(view)}
    ${this.#portion.render(view.plan.actions.length, view.planWords)}`;
  }

  #renderPlan(view: PlanView): unknown {
    const { plan, onDemand, planWords: words } = view;
    if (!plan.actions.length && !plan.indicators.length)
      return html`<p class="message" part="message">${words.noMatch}</p>`;
    if (this.#host.view === 'table') return onDemand?.tableView(view);
    return this.#host.view === 'timeline' ? onDemand?.timelineView(view) : themesView(view);
  }

  #renderToolbar({ planWords: words, prefersTables }: PlanView): TemplateResult {
    const { view, views } = this.#host;
    return toolbar({
      view,
      views: viewsOf(views, view),
      words,
      prefersTables,
      more: this.#options.features()?.render() ?? nothing,
      onView: (chosen) => (this.#host.view = chosen),
      onTables: () => this.#toggleTables(),
    });
  }

  #view(): PlanView {
    const plan = this.#options.items();
    const { item, language, timeZone } = this.#host;
    const { code, tag } = language;
    return {
      plan,
      sections: item ? [] : sectionsOf(plan),
      planWords: planWords[code],
      code,
      onDemand: this.#onDemand.get(),
      words: progressWords[code],
      numbers: new Numbers(tag),
      today: today(timeZone),
      level: this.#options.level(),
      prefersTables: this.#tables.prefersTables,
      opened: this.#opened,
      take: this.#portion.take,
      regionName: (name) => regionName(name, this.#host),
      toggle: (chosen, event) => this.#toggle(chosen, event),
      follow: (chosen, event) => void this.#options.choose(chosen, event),
    };
  }

  #toggle(item: Action | Indicator, event: Event): void {
    if (!this.#opened.delete(item.id)) {
      if (!this.#options.choose(item, event)) return;
      this.#opened.add(item.id);
    }
    this.#host.requestUpdate();
  }

  #toggleTables(): void {
    this.#tables.prefersTables = !this.#tables.prefersTables;
  }
}
