import type { PropertyDeclarations } from 'lit';
import { flag, oneOf, optionalText, someOf, text } from '../../base/attributes.js';
import { FeedElement } from '../../base/feed-element.js';
import type { Entry } from '../../feed/read/entry.js';
import { actions } from '../../feed/read/kinds/action.js';
import { indicators } from '../../feed/read/kinds/indicator.js';
import type { KindReader } from '../../feed/read/kinds/kind.js';
import { themes } from '../../feed/read/kinds/theme.js';
import { planViews, type PlanViewName } from '../../i18n/action-plan.js';
import type { Action, Indicator, Item, Theme } from '../../model/index.js';
import { indicatorsOf, planItems, themeFinder, type PlanItems } from '../../select/plan.js';
import type { AppliedFilter } from '../../select/applied-filter.js';

export type PlanKind = 'theme' | 'action' | 'indicator';
type PlanEntry = Entry<Theme | Action | Indicator>;

/** The attributes of a plan, as properties, and the items of the feed that they ask for. */
export abstract class PlanAttributes extends FeedElement<PlanKind, PlanEntry> {
  static override properties: PropertyDeclarations = {
    view: oneOf('view', planViews),
    views: someOf('views', planViews),
    item: text(),
    filters: optionalText(),
    download: flag('download'),
    structuredData: flag('structured-data'),
  };

  /** The kind that filters and `limit` apply to; indicators follow their actions. */
  protected readonly reader = actions as KindReader<Theme | Action | Indicator, PlanEntry>;

  /** `themes`, `table` or `timeline`. */
  view: PlanViewName = 'themes';
  /**
   * The views to choose from, separated by spaces; that of `view` is one of them in any case. Empty, it is the only one
   * and no choice is shown.
   */
  views = 'themes table timeline';
  /** Id of the only action or indicator to show, as a card with one large figure. */
  item = '';
  /** Offers the visitor filters: `theme`, `state`, `lead`, separated by spaces; empty for all of them. */
  filters: string | null = null;
  /** Offers what is shown as files, in CSV and in JSON. */
  download = false;
  /** Describes what is shown to search engines, as schema.org actions and observations. */
  structuredData = false;

  #read: {
    readonly entries: readonly Entry[];
    readonly all: PlanItems;
    readonly actions: PlanEntry[];
    readonly findTheme: ReturnType<typeof themeFinder>;
  } = {
    entries: [],
    all: planItems([]),
    actions: [],
    findTheme: () => undefined,
  };

  /** All items of the feed, before any filter. */
  protected get allItems(): PlanItems {
    return this.#read.all;
  }

  /** Items shown: the actions that pass the filter, with their themes and indicators. */
  protected get shownItems(): PlanItems {
    const { all, actions: allActions } = this.#read;
    const actions = this.entries.map((entry) => entry.read() as Action);
    if (actions.length === allActions.length) return all;
    const measured = new Set(actions.flatMap((action) => indicatorsOf(action, all.indicators)));
    return { ...all, actions, indicators: all.indicators.filter((each) => measured.has(each)) };
  }

  /** The items shown: themes, actions and indicators. A new list at each call. */
  override get items(): readonly (Theme | Action | Indicator)[] {
    const { themes: shownThemes, actions: shownActions, indicators: shown } = this.cardItems();
    return [...shownThemes, ...shownActions, ...shown];
  }

  /** Items shown; one alone when the page names it. */
  protected cardItems(): PlanItems {
    if (!this.item) return this.shownItems;
    const isWanted = ({ id }: Item): boolean => id === this.item;
    const { actions: allActions, indicators: all } = this.allItems;
    return { themes: [], actions: allActions.filter(isWanted), indicators: all.filter(isWanted) };
  }

  /** Actions first: the rows of a document that names no kind are actions, or indicators where they have numbers. */
  protected override get readers(): readonly KindReader[] {
    return [actions, themes, indicators];
  }

  protected override get wantedId(): string | undefined {
    return this.item;
  }

  /** Filters stay where nothing passes them: they are the way back. */
  protected override get hasContent(): boolean {
    if (this.filters !== null && !this.item && this.candidates.length) return true;
    const { actions: shownActions, indicators: shown } = this.cardItems();
    return shownActions.length + shown.length > 0;
  }

  /** Parts and indicators may be on any page of a feed. */
  protected override get minItems(): number {
    return Infinity;
  }

  /** The actions; what a plan has besides them is kept aside. */
  protected override eligible(entries: readonly PlanEntry[]): readonly PlanEntry[] {
    if (entries !== this.#read.entries) {
      const isAction = (entry: PlanEntry): boolean => entry.read().kind === 'action';
      const all = planItems(entries.map((entry) => entry.read()));
      const findTheme = themeFinder(all.themes);
      this.#read = { entries, all, actions: entries.filter(isAction), findTheme };
    }
    return this.item ? super.eligible(this.#read.actions) : this.#read.actions;
  }

  /** Actions name their theme by its id; a visitor, and a filter, by its title. */
  protected override configureFilter(applied: AppliedFilter<PlanEntry>): void {
    applied.themeName ??= (reference) => this.#read.findTheme(reference)?.title ?? reference;
  }
}
