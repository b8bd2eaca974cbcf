import { isObject } from '../../feed/read/fields.js';
import { extensions } from '../../feed/read/json-feed.js';
import type { Finding, Segments } from '../validate/finding.js';
import { checker } from '../validate/schema-check.js';
import type { Draft } from './tidy.js';

/** Rounds after which an item is given up: each takes away what the last one found. */
const mostRounds = 8;

/** The fields that were removed; `isLost` when nothing is left to show. */
export interface DroppedFields {
  readonly findings: readonly Finding[];
  readonly isLost: boolean;
}

/**
 * Makes items fit the schema: what can be read as the right type becomes it, what cannot is taken away.
 */
export class ItemValidator {
  readonly #check = checker('#/$defs/item', { coerceTypes: true });

  /** @param draft changed in place */
  dropInvalid(draft: Draft): DroppedFields {
    const findings: Finding[] = [];
    for (let round = 0; round < mostRounds; round++) {
      if (draft.image === undefined) delete draft._image;
      const invalidParts = this.#check(draft);
      if (invalidParts.length === 0) return { findings, isLost: false };
      findings.push(...invalidParts);
      if (invalidParts.some(({ at }) => isVital(at))) break;
      // From the last to the first: what is taken from a list moves what comes after.
      for (const { at } of invalidParts.toReversed()) removeAt(draft, at);
    }
    return { findings, isLost: true };
  }
}

/** The item itself, or what makes it one of its kind: without its dates an event is no article. */
function isVital(segments: Segments): boolean {
  return (
    segments.length === 0 || (segments.length === 1 && extensions.includes(String(segments[0])))
  );
}

export function removeAt(draft: unknown, segments: Segments): void {
  let holder: unknown = draft;
  for (const part of segments.slice(0, -1)) {
    holder = (ownerOf(holder, part) as Draft | undefined)?.[part];
  }
  const last = segments.at(-1)!;
  const owner = ownerOf(holder, last);
  if (Array.isArray(owner)) owner.splice(Number(last), 1);
  else if (isObject(owner)) Reflect.deleteProperty(owner, last);
}

/** The object or list that has a field. Paths do not number the only entry of a list, so it is looked into. */
function ownerOf(holder: unknown, part: string | number): unknown {
  if (!Array.isArray(holder) || !Number.isNaN(Number(part))) return holder;
  return holder.length === 1 ? (holder[0] as unknown) : undefined;
}
