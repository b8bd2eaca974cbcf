import type { Adapter } from '../adapter.js';
import { toJsonFeed } from './csv.js';
import { planTable } from './plan-signs.js';

/** The adapter of a table: that of tables that are published, where its columns are theirs. */
export async function adapterFor(document: unknown): Promise<{ readonly toJsonFeed: Adapter }> {
  return planTable(document) ? await import('./plan-tables.js') : { toJsonFeed };
}
