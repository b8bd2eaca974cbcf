import type { Issue } from '../../read/issue.js';
import type { ExtendedItem } from '../adapter.js';

/** Tables of plans whose columns are published, and are recognised by their names. */
export type PlanTable = 'action-plan' | 'pilote' | 'transitions' | 'decidim' | 'open-sdg';

/** The items of a table, and what of it cannot be used. */
export interface PlanTableItems {
  readonly items: readonly ExtendedItem[];
  readonly problems?: readonly Issue[];
}

/** The first two rows of a table without their quotation marks: the names, or what stands above them. */
const signs: readonly (readonly [PlanTable, RegExp])[] = [
  ['action-plan', /^type[;,\t]id[;,\t]objet[;,\t]titre[;,\t]/],
  ['pilote', /^.*\bidentifiant_indic\b/],
  ['transitions', /(?:^|[;,\t\n])Titre de la fiche action[;,\t\r\n]/],
  ['decidim', /^id[;,\t].*[;,\t]title\/\w.*[;,\t]progress[;,\t]/],
  ['open-sdg', /^Year[;,\t](?:.*[;,\t])?Value\r?\n/],
];

/** The published table that a text is, by the names of its columns. */
export function planTable(text: unknown): PlanTable | undefined {
  if (typeof text !== 'string') return;
  const head = text
    .slice(0, 5000)
    .replace(/^\uFEFF?(?:sep=.\r?\n)?/i, '')
    .replaceAll('"', '')
    .replace(/^((?:[^\n]*\n){2})[^]*/, '$1');
  return signs.find(([, sign]) => sign.test(head))?.[0];
}
