import type { JWK } from 'jose';
import type { Party } from '../model/index.js';
import { isFields, list, type Fields } from './credential.js';
import type { SecureRead } from './secure-read.js';
import { Refusal } from './verdict.js';

/** The signature algorithms of Open Badges 3.0 credentials that we accept. */
export const algorithms = ['RS256', 'ES256'] as const;
export type Algorithm = (typeof algorithms)[number];

/** The part of a token's head that may help to find the key. Its `jwk`, `jku` and `x5u` are never read. */
export interface TokenHead {
  readonly alg: Algorithm;
  readonly kid?: string;
}

export interface IssuerKeys {
  readonly keys: readonly JWK[];
  /** The address of the keys, or nothing when the page itself holds them. */
  readonly address?: string;
}

export interface KeySearch {
  /** The key pinned by the page: a JWK, a JWK set, the text of one, or its address. */
  readonly pinned?: unknown;
  readonly head: TokenHead;
  /** The issuer that the credential names. It is not verified yet. */
  readonly issuerId: string;
  /** The issuers that the page shows. */
  readonly shownIssuers: readonly Party[];
  readonly read: SecureRead;
  readonly signal: AbortSignal;
}

/** More keys than an issuer has at a time. */
const mostKeys = 20;

/**
 * Finds the public keys of an issuer: those pinned by the page, else those of the issuer's own https origin,
 * which must be the origin of an issuer that the page shows.
 *
 * @throws {Refusal} `issuer-unknown` when there is no key; `cannot-check` when it cannot be fetched
 */
export async function findKeys(search: KeySearch): Promise<IssuerKeys> {
  const { pinned, head, read, signal } = search;
  if (pinned) return pinnedKeys(pinned, head.alg, read, signal);
  const address = issuerKeyAddress(search);
  const keys = parseKeys(await readKeys(address, search), head.alg);
  const named = keys.filter(({ kid }) => kid === head.kid);
  return nonEmpty({ keys: named.length ? named : keys, address });
}

async function pinnedKeys(
  pinned: unknown,
  alg: Algorithm,
  read: SecureRead,
  signal: AbortSignal,
): Promise<IssuerKeys> {
  if (typeof pinned !== 'string') return nonEmpty({ keys: usableKeys(pinned, alg) });
  if (/^\s*\{/.test(pinned)) return nonEmpty({ keys: parseKeys(pinned, alg) });
  return nonEmpty({ keys: parseKeys(await read(pinned.trim(), signal), alg), address: pinned });
}

/** The `kid` when it is an address of the issuer's origin, else the well-known address of that origin. */
function issuerKeyAddress({ issuerId, shownIssuers, head: { kid } }: KeySearch): string {
  const origin = httpsOrigin(issuerId);
  const isShown = shownIssuers.some(({ url }) => httpsOrigin(url) === origin);
  if (!origin || !isShown) throw new Refusal('issuer-unknown');
  if (kid && httpsOrigin(kid) === origin) return kid;
  return `${origin}/.well-known/jwks.json`;
}

/** An issuer whose server says that it has no such file publishes no key. */
async function readKeys(address: string, { read, signal }: KeySearch): Promise<string> {
  try {
    return await read(address, signal);
  } catch (error) {
    const status = (error as { cause?: { details?: { status?: number } } }).cause?.details?.status;
    if (status === 404 || status === 410)
      throw new Refusal('issuer-unknown', undefined, { cause: error });
    throw error;
  }
}

function parseKeys(json: string, alg: Algorithm): readonly JWK[] {
  try {
    return usableKeys(JSON.parse(json), alg);
  } catch (cause) {
    throw new Refusal('issuer-unknown', undefined, { cause });
  }
}

function usableKeys(value: unknown, alg: Algorithm): readonly JWK[] {
  const keys = isFields(value) && 'keys' in value ? list(value.keys) : [value];
  return keys
    .filter(isFields)
    .filter((key) => isUsable(key, alg))
    .slice(0, mostKeys);
}

/** A published private key proves nothing: anybody may sign with it. */
function isUsable(key: Fields, alg: Algorithm): boolean {
  const isOfKind = alg === 'RS256' ? key.kty === 'RSA' : key.kty === 'EC' && key.crv === 'P-256';
  const isForIt = (key.alg ?? alg) === alg && (key.use ?? 'sig') === 'sig';
  return isOfKind && isForIt && !('d' in key);
}

function nonEmpty(issuerKeys: IssuerKeys): IssuerKeys {
  if (!issuerKeys.keys.length) throw new Refusal('issuer-unknown');
  return issuerKeys;
}

function httpsOrigin(address: string | undefined): string | undefined {
  const url = address && URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === 'https:' ? url.origin : undefined;
}
