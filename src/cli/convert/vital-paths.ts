import { asList, isObject, parseJson } from '../../feed/read/fields.js';
import type { Issue } from '../../feed/read/issue.js';
import { quote } from '../../feed/read/describe.js';
import { exitCodes, Failure } from '../failure.js';

/** Fields of a map without which nothing right can be shown. */
const vital = ['title', 'start', 'date', 'occurrences', 'published'] as const;

/**
 * Refuses a field map whose title or date is nowhere in the source: every item would be lost, or be read as something
 * else.
 *
 * @param notes what the conversion found
 * @param map the JSON of the field map
 * @throws {Failure}
 */
export function checkVitalPaths(notes: readonly Issue[], map: unknown): void {
  const fields = typeof map === 'string' ? parseJson(map) : undefined;
  if (!isObject(fields)) return;
  for (const key of vital) {
    const paths = asList(fields[key]);
    const dead = notes.filter(({ code, path }) => code === 'map-path' && path === `map.${key}`);
    if (!paths.length || dead.length < paths.length) continue;
    const names = paths.map(quote).join(', ');
    const message = `La carte des champs lit « ${key} » dans ${names}, qui ne mène à rien dans ce document : rien n’est écrit.`;
    throw new Failure(message, exitCodes.wrong);
  }
}
