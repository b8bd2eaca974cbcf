import type { Contact, PartialDate, PartyRef, Place } from './common.js';
import type { ItemBase } from './item-base.js';

export type InitiativeStatus = 'planned' | 'active' | 'paused' | 'ended';

/** The place of an initiative, and how exact its point is. */
export interface InitiativeLocation extends Place {
  /** A `municipality` point stands for the whole of it. */
  readonly precision?: 'point' | 'municipality';
}

/** A number that tells what an initiative is: "4 hectares". */
export interface Figure {
  readonly label: string;
  readonly value: number;
  readonly unit?: string;
}

/** Something that runs on the ground: schema.org `Project`. */
export interface Initiative extends ItemBase {
  readonly kind: 'initiative';
  readonly title: string;
  readonly status?: InitiativeStatus;
  /** Ids or names of themes, those of `_links` included. */
  readonly themes: readonly string[];
  readonly organizations: readonly PartyRef[];
  /** Ids of actions, those of `_links` included. */
  readonly actions: readonly string[];
  readonly location?: InitiativeLocation;
  readonly startDate?: PartialDate;
  readonly endDate?: PartialDate;
  readonly figures: readonly Figure[];
  readonly contact?: Contact;
}
