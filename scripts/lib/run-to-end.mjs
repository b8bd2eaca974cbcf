/** WebKitGTK's network process comes to harm now and then (tests/helpers/page.ts), and takes the browser along. */

/** A browser that dies more often has a reason, which is for a person to find. */
const mostDeaths = 3;

/**
 * Runs test files; those under which the browser died, of which that says nothing, once more.
 *
 * @param runTests takes files, and resolves to `totals`, the tests that `passed`, `failed` and were `skipped`,
 *   without those of `interrupted`, the files under which the browser died
 * @param files as `runTests` takes them
 * @returns the totals of both runs; where the browser died again, or too often, each file is one failure
 */
export async function runToEnd(runTests, files) {
  const first = await runTests(files);
  const { interrupted } = first;
  if (interrupted.length === 0) return first.totals;
  const isOften = interrupted.length > mostDeaths;
  console.log(`The browser died under ${interrupted.join(', ')}${isOften ? '.' : ': once more.'}`);
  const nothing = { passed: 0, failed: 0, skipped: 0 };
  const again = isOften ? { totals: nothing, interrupted } : await runTests(interrupted);
  for (const file of again.interrupted) console.log(`✗ the browser died under ${file}`);
  const sum = (key) => first.totals[key] + again.totals[key];
  return {
    passed: sum('passed'),
    failed: sum('failed') + again.interrupted.length,
    skipped: sum('skipped'),
  };
}
