import { writeMs, writeWhole } from '../report.mjs';

/** Columns of how long the frames took while something moved, and of the tasks in between. */
export const frameColumns = [
  { key: 'frames', title: 'frames', write: writeWhole },
  { key: 'middle', title: 'median frame ms', write: writeMs },
  { key: 'worst', title: 'worst frame ms', write: writeMs },
  { key: 'tasks', title: 'long tasks', write: writeWhole },
  { key: 'blocked', title: 'blocked ms', write: writeMs },
];

/**
 * The figures of these columns.
 *
 * @param moved when the page was moved, `from` and `to`, and the milliseconds that each of the `frames` took
 */
export async function frameFigures(page, { from, to, frames }) {
  const longTasks = await page.evaluate(`bench.longTasks(${from}, ${to})`);
  const sorted = frames.toSorted((a, b) => a - b);
  return {
    frames: frames.length,
    middle: sorted[sorted.length >> 1],
    worst: sorted.at(-1),
    ...longTasks,
  };
}
