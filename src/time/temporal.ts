const slot = Symbol.for('metropole-widgets.temporal');

/** The polyfill's holder, one for all copies of our scripts on the page: empty until it is fetched. */
interface Page {
  [slot]?: typeof Temporal;
}

// An element of the page with the id `Temporal` has no clock (HTML, Named access on the Window object).
const isBuiltIn = !!globalThis.Temporal?.Now;

/**
 * Temporal, the browser's own where there is one, else a polyfill that is
 * fetched when it is first needed and kept to ourselves: the page's globals
 * stay as they were.
 *
 * Read it as `temporal.PlainDate.from(…)`, after `temporalReady` has resolved.
 *
 * @internal Kept out of the published types: a compiler without `lib.esnext.temporal` has no name for it.
 */
export const temporal = isBuiltIn
  ? globalThis.Temporal
  : ((globalThis as Page)[slot] ??= {} as typeof Temporal);

let loading: Promise<void> | undefined;

/** Resolves at once where Temporal is built in. Rejects when the polyfill cannot be fetched. */
export async function temporalReady(): Promise<void> {
  if (temporal.Now) return;
  loading ??= import('./temporal-polyfill.js').then(
    (module) => {
      if (temporal.Now) return; // Another copy of our scripts has filled it.
      // No descriptors, which a page may have given a `get`.
      for (const name of Object.getOwnPropertyNames(module.Temporal) as (keyof typeof Temporal)[])
        (temporal as Record<string, unknown>)[name] = module.Temporal[name];
    },
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  await loading;
}
