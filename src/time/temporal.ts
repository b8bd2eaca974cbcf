/**
 * Temporal, the browser's own where there is one, else a polyfill that is
 * fetched when it is first needed and kept to ourselves: the page's globals
 * stay as they were.
 *
 * Read it as `temporal.PlainDate.from(…)`, after `temporalReady` has resolved.
 *
 * @internal Kept out of the published types: a compiler without `lib.esnext.temporal` has no name for it.
 */
export let temporal = globalThis.Temporal;

let loading: Promise<void> | undefined;

/** Resolves at once where Temporal is built in. Rejects when the polyfill cannot be fetched. */
export async function temporalReady(): Promise<void> {
  // An element of the page with this `id` has no clock (HTML, Named access on the Window object).
  if (temporal?.Now) return;
  loading ??= import('./temporal-polyfill.js').then(
    (module) => {
      temporal = module.Temporal;
    },
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  await loading;
}
