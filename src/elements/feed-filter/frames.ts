import { nextTask } from '../../feed/steps.js';

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
