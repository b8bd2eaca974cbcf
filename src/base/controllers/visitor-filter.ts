/** The code of the visitor's filter: loaded when the property `filter` is set, or a filter control needs counts. */
import type { Entry } from '../../feed/read/entry.js';
import { inSlices, type Steps } from '../../feed/steps.js';
import type { Filter } from '../../select/filter.js';
import { namesIn, type Named } from '../../select/item-names.js';
import { searchText } from '../../select/search.js';

export { filters as filterWords } from '../../i18n/filters.js';
export { OffScreen } from './off-screen.js';
export { AppliedFilter } from '../../select/applied-filter.js';

/** Longest slice of reading while the visitor may be typing, in milliseconds. */
const longestSlice = 8;

/** Names of each list of entries: all controls of a page ask for them at every change. */
const namesOfEntries = new WeakMap<readonly Entry[], readonly Named[]>();

/** Reads entries ahead in slices, with the text for the words of a filter: a later filter is then a short task. */
export async function readAhead(entries: readonly Entry[], { search }: Filter = {}): Promise<void> {
  await inSlices(readEach(entries, !!search), longestSlice);
}

function* readEach(entries: readonly Entry[], isSearch: boolean): Steps<void> {
  for (const entry of entries) {
    const item = entry.read();
    if (isSearch) searchText(item);
    yield;
  }
}

/** The themes, organizations and labels that entries are about or name. */
export async function namesInEntries(entries: readonly Entry[]): Promise<readonly Named[]> {
  let names = namesOfEntries.get(entries);
  if (!names) {
    await readAhead(entries);
    names = namesIn(entries.map((entry) => entry.read()));
    namesOfEntries.set(entries, names);
  }
  return names;
}
