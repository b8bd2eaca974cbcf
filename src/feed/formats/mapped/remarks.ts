import type { JsonObject } from '../../read/fields.js';
import { plainName } from './names.js';
import type { Plan } from './plan.js';

/** Names of what those who keep a list note for themselves: « Remarques », "Notes", "Bemerkungen". */
const remarks = /^(?:notes?|remarques?|bemerkung(?:en)?|hinweise?|opmerking(?:en)?|observaciones)$/;

/** Kinds whose remarks are for visitors: what to bring to an event, what happens to be new. */
const forVisitors = ['event', 'article'];

/**
 * A plan by which remarks become no text of members, labels, initiatives and actions, whose lists are kept by those who
 * work with them.
 *
 * @param map that of the owner, who may want them
 */
export function withoutRemarks(plan: Plan, kind: string, map: JsonObject): Plan {
  const content = plan.get('content');
  if (!content || forVisitors.includes(kind) || Object.hasOwn(map, 'content')) return plan;
  const texts = content.filter((path) => !remarks.test(plainName(path.split('.').at(-1)!)));
  const shown = new Map(plan);
  if (texts.length) shown.set('content', texts);
  else shown.delete('content');
  return shown;
}
