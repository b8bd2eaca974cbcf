import type { Asked } from './fetch.js';

/** What gives the request that was made for an address, once: a body can be read by one. */
export type Take = (url: string) => Asked | undefined;

/** One for all our scripts on the page, of whatever bundle. */
const slot = Symbol.for('metropole-widgets.early');

interface Page {
  [slot]?: Take;
}

/** The request that was made for an address before the script that wants its answer had come. */
export function takeEarly(url: string): Asked | undefined {
  return (globalThis as Page)[slot]?.(url);
}

/** @returns whose it is to make such requests: that of who came first */
export function giveEarly(take: Take): Take {
  return ((globalThis as Page)[slot] ??= take);
}
