interface Branch {
  readonly id: string;
  readonly parent?: string;
}

/** A list in which some items are parts of others, such as actions and themes. */
export interface Tree<T> {
  /** Items without a parent, and those whose parent is not in the list; in its order. */
  readonly roots: readonly T[];
  /** Parts of an item, in the list's order. */
  childrenOf(id: string): readonly T[];
}

/** Steps on the way up: twice the levels that one feed may have, since merged feeds may continue each other's. */
const mostSteps = 40;

/**
 * The tree of a list. Merged feeds may still have a circle of parents: its first item is then a root, and so is what is
 * too deep to be drawn.
 */
export function treeOf<T extends Branch>(items: readonly T[]): Tree<T> {
  const parents = new Map<string, string | undefined>();
  const ids = new Set(items.map(({ id }) => id));
  for (const { id, parent } of items) {
    const isPart = parent !== undefined && ids.has(parent) && !closes(id, parent, parents);
    parents.set(id, isPart ? parent : undefined);
  }
  // The parents of what comes first were not known yet.
  for (const [id, parent] of parents)
    if (parent !== undefined && closes(id, parent, parents)) parents.set(id, undefined);
  const children = Map.groupBy(items, ({ id }) => parents.get(id));
  return {
    roots: children.get(undefined) ?? [],
    childrenOf: (id) => children.get(id) ?? [],
  };
}

/** True when the way up from `start` meets the id, or does not end. */
function closes(
  id: string,
  start: string,
  parents: ReadonlyMap<string, string | undefined>,
): boolean {
  let current: string | undefined = start;
  for (let step = 0; step < mostSteps && current !== undefined && current !== id; step++)
    current = parents.get(current);
  return current !== undefined;
}
