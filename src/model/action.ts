import type { PartialDate, PartyRef } from './common.js';
import type { ItemBase } from './item-base.js';

/** The states that French plans use: à venir, en cours, réalisé, en pause, abandonné, bloqué, en retard, à discuter. */
export const actionStates = [
  'upcoming',
  'ongoing',
  'done',
  'paused',
  'abandoned',
  'blocked',
  'late',
  'to-discuss',
] as const;
export type ActionState = (typeof actionStates)[number];

/** Amounts in one currency. */
export interface Budget {
  readonly planned?: number;
  readonly spent?: number;
  /** ISO 4217. */
  readonly currency: string;
}

export interface ActionStep {
  readonly name: string;
  readonly done: boolean;
  /** Day, month or year of its completion, past or planned. */
  readonly date?: PartialDate;
}

/** An action of a plan: schema.org `Action`. */
export interface Action extends ItemBase {
  readonly kind: 'action';
  readonly title: string;
  readonly status?: ActionState;
  /** Id or name of its theme. */
  readonly theme?: string;
  /** Id of the action that it is a part of; never its own descendant within one feed. */
  readonly parent?: string;
  readonly startDate?: PartialDate;
  readonly endDate?: PartialDate;
  /** The organizations or persons who answer for it. */
  readonly leads: readonly PartyRef[];
  readonly partners: readonly PartyRef[];
  readonly budget?: Budget;
  /** Share that its owner says is done, in percent, 0 to 100; never computed. */
  readonly progress?: number;
  /** The steps, in the feed's order. */
  readonly steps: readonly ActionStep[];
  /** Ids of indicators, those of `_links` included. */
  readonly indicators: readonly string[];
}
