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

/** The tree of a list. Merged feeds may still have a circle of parents: its first item is then a root. */
export function treeOf<T extends Branch>(items: readonly T[]): Tree<T> {
  const parents = new Map<string, string | undefined>();
  const ids = new Set(items.map(({ id }) => id));
  for (const { id, parent } of items) {
    const isPart = parent !== undefined && ids.has(parent) && !isAbove(id, parent, parents);
    parents.set(id, isPart ? parent : undefined);
  }
  const children = Map.groupBy(items, ({ id }) => parents.get(id));
  return {
    roots: children.get(undefined) ?? [],
    childrenOf: (id) => children.get(id) ?? [],
  };
}

/** True when the way up from `start` meets the id. */
function isAbove(
  id: string,
  start: string,
  parents: ReadonlyMap<string, string | undefined>,
): boolean {
  let current: string | undefined = start;
  while (current !== undefined && current !== id) current = parents.get(current);
  return current === id;
}
