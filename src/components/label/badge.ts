import type { Label } from '../../model/index.js';

export const badgeSizes = ['small', 'medium', 'large'] as const;
export type BadgeSize = (typeof badgeSizes)[number];

/** Names of those who hold a label, as far as the feed gives them. */
export function holderNames({ holders = [] }: Label): string {
  return holders.flatMap(({ name }) => name ?? []).join(', ');
}

/** A label's name and holder, which tell it from the other labels of a list. */
export function labelSubject(label: Label): string {
  return [label.title, holderNames(label)].filter(Boolean).join(', ');
}
