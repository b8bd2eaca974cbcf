/** A feed may have nothing but circles. */
const mostCircles = 100;

/**
 * The circles of a graph, each as ids from its first back to it: one for each way that leads back, up to a hundred.
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
    const places = new Map([[start, 0]]);
    const rest = [[...(edges.get(start) ?? [])]];
    while (way.length) {
      const next = rest.at(-1)!.pop();
      if (next === undefined) {
        const last = way.pop()!;
        done.add(last);
        places.delete(last);
        rest.pop();
      } else if (places.has(next)) {
        if (circles.length < mostCircles) circles.push([...way.slice(places.get(next)), next]);
      } else if (!done.has(next) && edges.has(next)) {
        places.set(next, way.push(next) - 1);
        rest.push([...edges.get(next)!]);
      }
    }
  }
  return circles;
}
