import type { Image, IsoDay, Party, PartyRef } from './common.js';
import type { ItemBase } from './item-base.js';

/** The state that the feed declares; the state of today also depends on the dates (`select/item-state`). */
export type LabelStatus = 'announced' | 'active' | 'withdrawn';

/**
 * An Open Badges 3.0 credential as a VC-JWT: the token itself, or where it can be fetched (https). Text that is
 * no token is kept, and found to be unreadable when a visitor asks.
 */
export type Credential = { readonly jwt: string } | { readonly url: string };

/** A distinction that a territory or an organization holds: schema.org `Certification`. */
export interface Label extends ItemBase {
  readonly kind: 'label';
  readonly title: string;
  readonly issuers: readonly Party[];
  /** The holder: schema.org `about`. Absent when the feed does not say. */
  readonly holders?: readonly PartyRef[];
  readonly logo?: Image;
  /** `certificationIdentification`: the number under which the issuer knows it. */
  readonly identifier?: string;
  readonly status?: LabelStatus;
  /** First and last day on which the label holds; both belong to it. */
  readonly validFrom?: IsoDay;
  readonly expires?: IsoDay;
  /** Day of the last audit. */
  readonly auditDate?: IsoDay;
  /** Names of the areas in which it holds. */
  readonly validIn: readonly string[];
  /** The page of the issuer that proves it. */
  readonly proofUrl?: string;
  /** The signed proof. It is not checked when the feed is read. */
  readonly credential?: Credential;
}
