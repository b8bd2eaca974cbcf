import type { Action, Indicator, Item, Theme } from '../model/index.js';
import { fold } from './search.js';
import { treeOf, type Tree } from './tree.js';

/** All items of a plan, shown or not. */
export interface PlanItems {
  readonly themes: readonly Theme[];
  readonly actions: readonly Action[];
  readonly indicators: readonly Indicator[];
}

/** A theme with what belongs to it. */
export interface PlanSection {
  /** `undefined` for what belongs to no theme of the feed and names none. */
  readonly id?: string;
  /** The theme's title, or the name that actions give to a theme that the feed does not describe. */
  readonly name?: string;
  readonly theme?: Theme;
  /** All actions of the theme, parts of others included. */
  readonly actions: readonly Action[];
  /** Actions that are not a part of another action that is shown. */
  readonly tree: Tree<Action>;
  readonly indicators: readonly Indicator[];
}

export function planItems(items: readonly Item[]): PlanItems {
  const { theme = [], action = [], indicator = [] } = Object.groupBy(items, ({ kind }) => kind);
  return {
    themes: theme as Theme[],
    actions: action as Action[],
    indicators: indicator as Indicator[],
  };
}

/** Finds the theme that an id or a name of a feed means. */
export function themeFinder(themes: readonly Theme[]): (reference: string) => Theme | undefined {
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  const byName = new Map<string, Theme>();
  for (const theme of themes) {
    for (const name of [theme.title, ...theme.alternateNames]) {
      const key = fold(name);
      if (!byName.has(key)) byName.set(key, theme);
    }
  }
  return (reference) => byId.get(reference) ?? byName.get(fold(reference));
}

/** Ids of the indicators of an action: those that it names, and those that name it. */
export function indicatorsOf(
  { id, indicators: ids }: Action,
  indicators: readonly Indicator[],
): readonly Indicator[] {
  return indicators.filter(
    (indicator) => ids.includes(indicator.id) || indicator.links.actions?.includes(id),
  );
}

/** A plan by themes, in the order of the feed; themes that the feed only names come last. */
export function sectionsOf({ themes, actions, indicators }: PlanItems): PlanSection[] {
  const find = themeFinder(themes);
  const keyOf = (reference?: string): string | undefined =>
    reference === undefined ? undefined : (find(reference)?.id ?? reference);
  const byTheme = Map.groupBy(actions, ({ theme }) => keyOf(theme));
  const themeOfAction = new Map(actions.map(({ id, theme }) => [id, keyOf(theme)]));
  const themeOfIndicator = new Map(
    actions.flatMap(({ id, indicators: ids }) =>
      ids.map((indicator) => [indicator, themeOfAction.get(id)] as const),
    ),
  );
  const themeOf = ({ id, links }: Indicator): string | undefined =>
    keyOf(links.themes?.[0]) ??
    themeOfIndicator.get(id) ??
    links.actions?.map((action) => themeOfAction.get(action)).find((key) => key !== undefined);
  const measured = Map.groupBy(indicators, themeOf);
  const themeById = new Map(themes.map((theme) => [theme.id, theme]));
  const keys = new Set<string | undefined>([
    ...themeById.keys(),
    ...byTheme.keys(),
    ...measured.keys(),
  ]);
  // Actions without a theme come last.
  if (keys.delete(undefined)) keys.add(undefined);
  return [...keys].flatMap((id) => {
    const themeActions = byTheme.get(id) ?? [];
    const results = measured.get(id) ?? [];
    if (!themeActions.length && !results.length) return [];
    const theme = id === undefined ? undefined : themeById.get(id);
    return {
      id,
      name: theme?.title ?? id,
      theme,
      actions: themeActions,
      tree: treeOf(themeActions),
      indicators: results,
    };
  });
}
