import type { AgendaAttributes } from '../agenda-attributes.js';
import type { Features } from './features.js';

type Asked = Pick<
  AgendaAttributes,
  'filter' | 'filters' | 'holidays' | 'deepLink' | 'structuredData' | 'takeAway'
>;

/** True when the page asks for at least one of the optional features. */
export function wantsFeatures(asked: Asked): boolean {
  const { structuredData, takeAway, filter, filters, holidays, deepLink } = asked;
  const isFiltered = Object.keys(filter ?? {}).length > 0;
  return structuredData || takeAway || isFiltered || (filters ?? holidays ?? deepLink) !== null;
}

/**
 * Fetches the features and, at the same time, the scripts that two of them will ask for: one round trip
 * less on a slow network.
 */
export async function loadFeatures({ filters, takeAway }: Asked): Promise<typeof Features> {
  const coming = import('./features.js');
  // A failure is handled where the feature itself asks for its script.
  if (filters !== null) import('../../../components/filters/filter-controls.js').catch(() => {});
  if (takeAway) import('./export-menu.js').catch(() => {});
  return (await coming).Features;
}
