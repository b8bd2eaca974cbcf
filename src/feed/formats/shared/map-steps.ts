import type { Steps } from '../../steps.js';

/** Like `map` of a list, with a step for each value. */
export function* mapSteps<T, R>(
  values: readonly T[],
  map: (value: T, index: number) => R,
): Steps<R[]> {
  const results: R[] = [];
  for (const value of values) {
    results.push(map(value, results.length));
    yield;
  }
  return results;
}

/** Like `flatMap` of a list, with a step for each value. */
export function* flatMapSteps<T, R>(
  values: readonly T[],
  map: (value: T, index: number) => readonly R[],
): Steps<R[]> {
  return (yield* mapSteps(values, map)).flat();
}
