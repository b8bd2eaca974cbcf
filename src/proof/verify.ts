import type { EpochMs, IsoDay, Label } from '../model/index.js';
import { readCredential, readIssuer, isFields, type CredentialClaims } from './credential.js';
import { findKeys } from './keys.js';
import { readSecurely, type SecureRead } from './secure-read.js';
import { checkStatus } from './status-list.js';
import { readToken, verifySignature } from './token.js';
import { Refusal, type Check, type CheckName, type CheckOutcome, type Verdict } from './verdict.js';

/** The part of a label that the page shows, and its proof. */
export type ProvenLabel = Pick<
  Label,
  'title' | 'issuers' | 'holders' | 'validFrom' | 'expires' | 'credential'
>;

export interface VerifyOptions {
  /** The issuer's public key: a JWK, a JWK set, the text of one, or its https address. */
  readonly issuerKey?: unknown;
  readonly signal?: AbortSignal;
  readonly now?: EpochMs;
  readonly read?: SecureRead;
}

/**
 * Verifies the Open Badges 3.0 credential of a label against what the page shows of the label.
 *
 * @returns the verdict, whatever happens: only a verification that passed every check is `valid`
 * @throws the signal's reason when it is aborted
 */
export async function verifyLabel(
  label: ProvenLabel,
  options: VerifyOptions = {},
): Promise<Verdict> {
  const { now = Date.now(), signal = new AbortController().signal } = options;
  const verification = new Verification(label, { ...options, now, signal });
  try {
    await verification.run();
    return { code: 'valid', checkedAt: now, checks: verification.checks };
  } catch (error) {
    signal.throwIfAborted();
    const refusal =
      error instanceof Refusal
        ? error
        : new Refusal('cannot-check', 'unexpected', { cause: error });
    const { code, obstacle } = refusal;
    const outcome = code === 'cannot-check' ? 'unchecked' : 'failed';
    return { code, checkedAt: now, checks: verification.endedBy(outcome), obstacle };
  }
}

class Verification {
  readonly checks: Check[] = [];
  #current: CheckName = 'token';
  #value?: string;

  constructor(
    readonly label: ProvenLabel,
    readonly options: VerifyOptions & { readonly now: EpochMs; readonly signal: AbortSignal },
  ) {}

  /** @throws {Refusal} at the first check that does not pass */
  async run(): Promise<void> {
    const { now, signal, issuerKey: pinned, read = readSecurely } = this.options;
    if (!globalThis.crypto?.subtle) throw new Refusal('cannot-check', 'insecure');
    const token = readToken(await this.#readCredential(read, signal));
    const { vc } = token.payload;
    const issuerId = readIssuer(isFields(vc) ? vc : token.payload).id;
    this.#pass('token');

    this.#begin('key', issuerId);
    const { issuers } = this.label;
    const search = { pinned, head: token.head, issuerId, shownIssuers: issuers, read, signal };
    const { keys, address } = await findKeys(search);
    this.#pass('key', address && URL.canParse(address) ? new URL(address).origin : undefined);

    this.#begin('signature');
    const { payload, dates } = await verifySignature(token, keys, now);
    const claims = readCredential(payload);
    this.#pass('signature');

    this.#compare(claims);
    this.#checkDates(claims, dates, now);

    this.#begin('status');
    const { statusEntries } = claims;
    const isListed = await checkStatus(statusEntries, { issuerId, keys, now, read, signal });
    this.#pass('status', undefined, isListed ? 'passed' : 'absent');
  }

  /** The checks that passed, and the one that did not. */
  endedBy(outcome: CheckOutcome): readonly Check[] {
    return [...this.checks, { name: this.#current, outcome, value: this.#value }];
  }

  async #readCredential(read: SecureRead, signal: AbortSignal): Promise<string> {
    const { credential } = this.label;
    if (!credential) throw new Refusal('unreadable');
    return 'jwt' in credential ? credential.jwt : await read(credential.url, signal);
  }

  /**
   * Compares what was signed with what the page shows: each issuer and each holder shown must be the signed one,
   * and there must be one of each. A label that names nobody would be anybody's.
   */
  #compare({ title, issuer, holder }: CredentialClaims): void {
    const { issuers, holders = [] } = this.label;
    this.#begin('issuer', issuer.name ?? issuer.id);
    if (!issuers.length) throw new Refusal('cannot-check', 'no-issuer');
    const isIssuer = issuers.every((shown) => isSameParty(shown, issuer.id, [issuer.name]));
    if (!isIssuer) throw new Refusal('issuer-unknown');
    this.#pass('issuer', this.#value);

    this.#begin('title', title);
    if (!isSame(title, this.label.title)) throw new Refusal('altered');
    this.#pass('title', title);

    this.#begin('holder', holder.names[0] ?? holder.id);
    if (!this.#value) throw new Refusal('holder-differs');
    if (!holders.length) throw new Refusal('cannot-check', 'no-holder');
    const isHolder = holders.every((shown) => isSameParty(shown, holder.id, holder.names));
    if (!isHolder) throw new Refusal('holder-differs');
    this.#pass('holder', this.#value);
  }

  /** The proof holds now, and the first and the last day that the page shows are the signed ones. */
  #checkDates(
    { validFrom, validUntil }: CredentialClaims,
    dates: 'expired' | 'not-yet-valid' | undefined,
    now: EpochMs,
  ): void {
    this.#begin('dates');
    if (dates) throw new Refusal(dates);
    if (validFrom !== undefined && now < validFrom) throw new Refusal('not-yet-valid');
    if (validUntil !== undefined && now >= validUntil) throw new Refusal('expired');
    // A proof ends as its last day does, at the first instant that is no longer in it.
    const comparisons = [
      [this.label.validFrom, validFrom],
      [this.label.expires, validUntil === undefined ? undefined : validUntil - 1],
    ] as const;
    for (const [shown, instant] of comparisons) {
      if (!shown || instant === undefined) continue;
      this.#value = new Date(instant).toISOString();
      if (!isWithinDay(instant, shown)) throw new Refusal('altered');
    }
    const isUnsigned = comparisons.some(([shown, instant]) => shown && instant === undefined);
    this.#pass('dates', undefined, isUnsigned ? 'unsigned' : 'passed');
  }

  #begin(name: CheckName, value?: string): void {
    this.#current = name;
    this.#value = value;
  }

  #pass(name: CheckName, value?: string, outcome: CheckOutcome = 'passed'): void {
    this.checks.push({ name, outcome, value });
  }
}

function isSameParty(
  shown: { readonly name?: string; readonly url?: string },
  id: string | undefined,
  names: readonly (string | undefined)[],
): boolean {
  // A name that the page shows decides: an address behind it is not what a visitor reads.
  if (shown.name && names.some(Boolean)) return names.some((name) => isSame(name, shown.name));
  return Boolean(id) && shown.url === id;
}

const hour = 3_600_000;

/** True when an instant is in a day in some time zone: a proof does not say in whose its days begin. */
function isWithinDay(instant: EpochMs, day: IsoDay): boolean {
  const start = new Date(day).getTime(); // Its midnight in UTC.
  return instant >= start - 14 * hour && instant < start + 36 * hour;
}

/** Equal but for white space, forms of Unicode, and typographic apostrophes. */
function isSame(a = '', b = ''): boolean {
  return normalize(a) === normalize(b);
}

function normalize(value: string): string {
  return value.normalize('NFC').replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}
