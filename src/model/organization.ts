import type { Contact, Image, PartialDate, PartyRef, Place } from './common.js';
import type { ItemBase } from './item-base.js';

/** A number under which a register knows an organization. */
export interface Identifier {
  /** `SIREN`, `SIRET`, `RNA`, …; the feed's word. */
  readonly scheme: string;
  readonly id: string;
}

/** A member, and the logo that a wall of members shows. Of a person, only the name is kept. */
export interface Member extends PartyRef {
  readonly isPerson: boolean;
  readonly logo?: Image;
}

/** A seat in an organization, as schema.org `OrganizationRole` and Popolo `Membership` have it. */
export interface Membership {
  /** Absent when the seat is vacant. */
  readonly member?: Member;
  /** The role of the member: "présidente". */
  readonly roleName?: string;
  /** The seat itself, which stays when its holder goes: "Collège des entreprises, siège 2". */
  readonly post?: string;
  /** A part of the organization: "Conseil d'administration". */
  readonly group?: string;
  readonly startDate?: PartialDate;
  /** The last day, month or year of it. */
  readonly endDate?: PartialDate;
}

/** schema.org `Organization`. */
export interface Organization extends ItemBase {
  readonly kind: 'organization';
  /** Its name. */
  readonly title: string;
  readonly alternateName?: string;
  readonly legalForm?: string;
  readonly identifiers: readonly Identifier[];
  readonly logo?: Image;
  /** Pages elsewhere that are about it: absolute addresses. */
  readonly sameAs: readonly string[];
  readonly place?: Place;
  readonly foundingDate?: PartialDate;
  readonly dissolutionDate?: PartialDate;
  readonly memberOf: readonly PartyRef[];
  /** The members, in the feed's order. */
  readonly members: readonly Membership[];
  readonly contact?: Contact;
}
