import { basename } from 'node:path';

/**
 * A built file and all that it may ask for, now or later. Names of files stand in the code of those that ask for
 * them, as a string; each has a hash or is the name of a script, so that no other word looks the same.
 *
 * @param {string} file
 * @param {ReadonlyMap<string, string>} code of each file by its path in dist/cdn
 * @returns {string[]} sorted paths
 */
export function withLater(file, code) {
  const files = new Set([file]);
  for (const known of files) {
    for (const other of code.keys()) {
      if (code.get(known).includes(`/${basename(other)}`)) files.add(other);
    }
  }
  return [...files].sort();
}
