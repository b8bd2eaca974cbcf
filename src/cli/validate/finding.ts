/** Keys and numbers from the document down to a value. */
export type Segments = readonly (string | number)[];

export interface Finding {
  /** An error costs something that would be shown; a warning is for a person to judge. */
  readonly severity: 'error' | 'warning';
  /** The kind of problem, for programs: `schema`, `duplicate`, `missing-alt`, … */
  readonly code: string;
  readonly at: Segments;
  /** One sentence, French. */
  readonly message: string;
}

/** A feed without items is right, and shows nothing: an agenda in summer. */
export const emptyFeed: Finding = {
  severity: 'warning',
  code: 'no-items',
  at: ['items'],
  message: 'Le flux n’a aucun élément : le widget sera vide.',
};

/** `items[3]._event.endDate`, as the widgets' `problems` say it. */
export function pathOf(segments: Segments): string {
  return segments
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

/** The other way round. */
export function segmentsOf(path: string): Segments {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, number, key]) =>
    number === undefined ? key! : Number(number),
  );
}

/** True for the value itself and for all that is in it. */
export function isWithin(segments: Segments, outer: Segments): boolean {
  return outer.every((part, index) => segments[index] === part);
}
