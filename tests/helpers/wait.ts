/** Milliseconds that a busy machine may take; the runner's own limit is longer, so that this one says what is missing. */
const patience = 45_000;

/** Milliseconds between two looks: long enough for the page to go on, too short to be noticed in a run. */
const pause = 5;

/** The browser's own, of before a test that gives the page another. */
const later = window.setTimeout.bind(window);
const now = performance.now.bind(performance);

/** Waits for what comes in its own time, an answer of the server, a script fetched on the side. */
export async function waitUntil(isTrue: () => unknown, what?: string): Promise<void> {
  await poll(
    isTrue,
    (resolve) => later(resolve, pause),
    () => what ?? String(isTrue),
  );
}

/**
 * Looks again and again, as long as a busy machine may take.
 *
 * @param soon calls back when it is time for the next look
 * @param what names what is missing in the end
 */
export async function poll(
  isTrue: () => unknown,
  soon: (look: () => void) => void,
  what: () => string,
): Promise<void> {
  const end = now() + patience;
  while (!(await isTrue())) {
    if (now() > end) throw new Error(`In vain: ${what()}`);
    await new Promise<void>(soon);
  }
}

/**
 * Limit of a test that reads hostile input, in milliseconds. Such input takes hours where the time grows with its
 * square, and less than a second otherwise, so the limit holds on a busy machine too.
 */
export const hostileLimit = 120_000;
