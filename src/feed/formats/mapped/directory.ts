import { plainName } from './names.js';
import type { Plan } from './plan.js';
import type { Target } from './targets.js';

/** Names of what somebody is for, which calendars have for a title. */
const purpose = /^(?:objet|sujet|activites?|domaine|theme)$/;

/** Names of columns that have the name of each organization: "Nom de l'association", "Dénomination". */
const ownName =
  /^(?:nom(?:association|structure|organisation)|raisonsociale|denomination|association)$/;

/** Fields without which nothing takes place and nothing is published. */
const dates: readonly Target[] = ['start', 'date', 'occurrences', 'startTime', 'published'];

/**
 * In a directory, "Objet" is what an association is for, and "Nom de l'association" is what the row is about; in a calendar,
 * the same columns are what takes place and who has it take place.
 *
 * @returns the plan with the name for a title and the purpose for a text, where nothing has a date
 */
export function asDirectory(plan: Plan): Plan {
  const [title = ''] = plan.get('title') ?? [];
  const name = plan.get('organizer')?.find((path) => ownName.test(plainName(path)));
  if (!name || !purpose.test(plainName(title)) || dates.some((target) => plan.has(target)))
    return plan;
  const others = (target: Target, taken: string): readonly string[] =>
    (plan.get(target) ?? []).filter((path) => path !== taken);
  const directory = new Map(plan);
  directory.set('title', [name, ...others('title', title)]);
  directory.set('organizer', others('organizer', name));
  directory.set('content', [...others('content', title), title]);
  return directory;
}
