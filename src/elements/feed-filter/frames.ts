import { nextTask } from '../../base/controllers/visitor-filter.js';

/** Time after which work makes way for a frame, in milliseconds. */
const longestWithoutFrame = 40;

/** Resolves after the next frame is painted; in a hidden page, which paints none, in the next task. */
export async function nextFrame(): Promise<void> {
  if (!document.hidden) {
    await Promise.race([
      new Promise(requestAnimationFrame),
      new Promise((resolve) => setTimeout(resolve, 100)),
    ]);
  }
  await nextTask();
}

/** Lets the page answer the visitor between two pieces of work. */
export class Frames {
  #last = 0;

  /** Makes way for other tasks and, where none was painted for a while, for a frame. */
  async makeWay(): Promise<void> {
    if (performance.now() - this.#last < longestWithoutFrame) return await nextTask();
    await nextFrame();
    this.#last = performance.now();
  }
}
