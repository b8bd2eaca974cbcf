import type { Item, PartyRef } from '../model/index.js';
import { idText, partiesOf } from './facets.js';
import { fold } from './search.js';

/** Something that items of several feeds point to by its id, or name in several ways. */
export interface Named {
  readonly what: 'theme' | 'organization' | 'label';
  /** The name to show; empty when only the id is known. */
  readonly name: string;
  /** Keys of facet values that mean it: the id and all names. */
  readonly keys: readonly string[];
  /** True when the feed has an item about it. */
  readonly isItem: boolean;
}

/** The themes, organizations and labels that items are about or name, with all names that the feed has for them. */
export function namesIn(items: readonly Item[]): readonly Named[] {
  const named: Named[] = [];
  const add = (what: Named['what'], id: string, names: readonly (string | undefined)[]): void => {
    const [name = '', ...others] = names.filter((text) => text !== undefined);
    const keys = new Set([id, name, ...others].map(fold).filter(Boolean));
    named.push({ what, name, keys: [...keys], isItem: true });
  };
  for (const item of items) {
    if (item.kind === 'theme') add('theme', item.id, [item.title, ...item.alternateNames]);
    if (item.kind === 'organization') {
      add('organization', idText(item.id), [item.title, item.alternateName]);
    }
    if (item.kind === 'label') {
      const holders = (item.holders ?? []).map(({ name }) => name);
      const area = holders.find(Boolean) ?? item.validIn[0];
      add('label', idText(item.id), [[item.title, area].filter(Boolean).join(', ')]);
    }
    named.push(...refsIn(item));
  }
  return named;
}

function refsIn(item: Item): Named[] {
  const members = item.kind === 'organization' ? item.members.map(({ member }) => member) : [];
  const refs: readonly (PartyRef | undefined)[] = [...partiesOf(item), ...members];
  return refs.flatMap((ref): Named[] => {
    const { id, name } = ref ?? {};
    if (id === undefined || name === undefined) return [];
    const keys = [fold(idText(id)), fold(name)];
    return [{ what: 'organization', name, keys, isItem: false }];
  });
}
