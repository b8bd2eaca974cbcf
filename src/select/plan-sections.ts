import type { Action, Indicator, Theme } from '../model/index.js';
import { themeFinder, type PlanItems } from './plan.js';
import { treeOf, type Tree } from './tree.js';

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
