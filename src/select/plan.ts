import type { Action, Indicator, Item, Theme } from '../model/index.js';
import { fold } from './search.js';

/** All items of a plan, shown or not. */
export interface PlanItems {
  readonly themes: readonly Theme[];
  readonly actions: readonly Action[];
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
