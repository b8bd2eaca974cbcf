import { waitUntil as wait } from '@open-wc/testing';

type Wait = typeof wait;

/** As long as a busy machine may take; a test's own limit says the rest. */
const patience = 45_000;

/** `waitUntil` of @open-wc/testing, which gives up after a second. */
export const waitUntil = (
  isTrue: Parameters<Wait>[0],
  what?: string,
  options: Parameters<Wait>[2] = {},
): ReturnType<Wait> =>
  wait(isTrue, what ?? `waiting for ${String(isTrue)}`, { timeout: patience, ...options });

/**
 * Limit of a test that reads hostile input, in milliseconds. Such input takes hours where the time grows with its
 * square, and less than a second otherwise, so the limit holds on a busy machine too.
 */
export const hostileLimit = 120_000;
