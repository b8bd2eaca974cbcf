import type { EpochMs } from '../model/index.js';

/** All that a check of a label's proof can end with. */
export const verdictCodes = [
  'valid',
  'altered',
  'expired',
  'not-yet-valid',
  'revoked',
  'issuer-unknown',
  'holder-differs',
  'cannot-check',
  'unreadable',
] as const;
export type VerdictCode = (typeof verdictCodes)[number];

/** The checks, in the order in which they are made. The first that fails ends the verification. */
export type CheckName =
  'token' | 'key' | 'signature' | 'issuer' | 'title' | 'holder' | 'dates' | 'status';

/**
 * - `absent`: the proof does not have it, and nothing depends on it.
 * - `unsigned`: the page shows it, and the proof says nothing of it.
 * - `unchecked`: the check could not be made.
 */
export type CheckOutcome = 'passed' | 'failed' | 'absent' | 'unsigned' | 'unchecked';

export interface Check {
  readonly name: CheckName;
  readonly outcome: CheckOutcome;
  /**
   * The signed value, or the address of the key. Text of a credential: it is data, never markup. A date is an
   * ISO instant within the signed day.
   */
  readonly value?: string;
}

/** Why a proof cannot be checked. */
export type Obstacle =
  | 'insecure'
  | 'network'
  | 'address'
  | 'status-list'
  /** The page names nobody with whom the proof could be compared. */
  | 'no-issuer'
  | 'no-holder'
  | 'unexpected';

export interface Verdict {
  readonly code: VerdictCode;
  readonly checkedAt: EpochMs;
  /** The checks that were made; unless the verdict is `valid`, the last one failed or could not be made. */
  readonly checks: readonly Check[];
  /** `cannot-check` only. */
  readonly obstacle?: Obstacle;
}

/** Ends a verification with a verdict other than `valid`. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: Exclude<VerdictCode, 'valid'>,
    readonly obstacle?: Obstacle,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
