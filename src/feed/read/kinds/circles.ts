/**
 * The circles of a graph, each as ids from its first back to it: one for each way that leads back.
 *
 * @param edges of each id, the ids that it leads to
 */
export function findCircles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  for (const start of edges.keys()) {
    if (done.has(start)) continue;
    // Without recursion: a chain of ten thousand must not fill the stack.
    const way = [start];
    const rest = [[...(edges.get(start) ?? [])]];
    while (way.length) {
      const next = rest.at(-1)!.pop();
      if (next === undefined) {
        done.add(way.pop()!);
        rest.pop();
      } else if (way.includes(next)) {
        circles.push([...way.slice(way.indexOf(next)), next]);
      } else if (!done.has(next) && edges.has(next)) {
        way.push(next);
        rest.push([...edges.get(next)!]);
      }
    }
  }
  return circles;
}
