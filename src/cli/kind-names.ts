import type { ItemKind } from '../model/index.js';

/** The names of kinds of items on the command line. A new kind goes by its own name until it has one here. */
const names: Readonly<Partial<Record<ItemKind, string>>> = {
  article: 'articles',
  event: 'événements',
  label: 'labels',
  organization: 'organisations',
  initiative: 'initiatives',
  theme: 'thèmes',
  action: 'actions',
  indicator: 'indicateurs',
};

/** The kinds that can be asked for by a name. */
export const namedKinds = Object.keys(names) as ItemKind[];

export function kindName(kind: ItemKind): string {
  return names[kind] ?? kind;
}

/** Other words for a kind: those of the elements that show it. */
const synonyms: Readonly<Partial<Record<ItemKind, readonly string[]>>> = {
  article: ['actualités'],
  event: ['agenda'],
  organization: ['membres'],
};

/** The words that mean a kind: its own name, its name on the command line, and others. */
export function wordsForKind(kind: ItemKind): readonly string[] {
  return [kind, kindName(kind), ...(synonyms[kind] ?? [])];
}
