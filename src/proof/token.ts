import { base64url, decodeProtectedHeader, errors, importJWK, jwtVerify, type JWK } from 'jose';
import { isFields, type Fields } from './credential.js';
import { algorithms, type Algorithm, type TokenHead } from './keys.js';
import { Refusal } from './verdict.js';

/** A token longer than this is no credential of a label, in characters. */
const maxLength = 256 * 1024;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** A token that was taken apart. Nothing of it is verified. */
export interface ReadToken {
  readonly token: string;
  readonly head: TokenHead;
  readonly payload: Fields;
}

/** The payload of a token whose signature is right, and whether its own dates allow it. */
export interface SignedToken {
  readonly payload: Fields;
  readonly dates?: 'expired' | 'not-yet-valid';
}

/**
 * Takes a token apart. Each part must be written in the one canonical way: base64url leaves bits over in a
 * last character, so that several texts could stand for the same signature.
 *
 * @throws {Refusal} `unreadable`: also for another algorithm, such as `none` or `HS256`
 */
export function readToken(text: string): ReadToken {
  const token = text.trim();
  try {
    if (token.length > maxLength || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) throw new Error();
    const parts = token.split('.').map(decodeCanonical);
    const head = decodeProtectedHeader(token);
    const alg = algorithms.find((name) => name === head.alg);
    const payload: unknown = JSON.parse(decoder.decode(parts[1]));
    if (!alg || head.crit || !isFields(payload)) throw new Error();
    return { token, head: { alg, kid: head.kid }, payload };
  } catch (cause) {
    throw new Refusal('unreadable', undefined, { cause });
  }
}

/**
 * Verifies the signature with any of the keys, then `nbf` and `exp`.
 *
 * @param now instant in milliseconds
 * @throws {Refusal} `altered` when no key fits; `unreadable`; `issuer-unknown` when no key can be used
 */
export async function verifySignature(
  { token, head: { alg } }: ReadToken,
  keys: readonly JWK[],
  now: number,
): Promise<SignedToken> {
  let usable = 0;
  for (const jwk of keys) {
    const key = await importKey(jwk, alg);
    if (!key) continue;
    usable++;
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: [alg],
        currentDate: new Date(now),
      });
      return { payload };
    } catch (error) {
      if (error instanceof errors.JWSSignatureVerificationFailed) continue;
      if (error instanceof errors.JWTExpired) return { payload: error.payload, dates: 'expired' };
      if (isTooEarly(error)) return { payload: error.payload, dates: 'not-yet-valid' };
      throw new Refusal('unreadable', undefined, { cause: error });
    }
  }
  throw new Refusal(usable ? 'altered' : 'issuer-unknown');
}

/** A public key, or nothing when it is malformed or too weak (RS256 needs 2048 bits, RFC 7518). */
async function importKey(jwk: JWK, alg: Algorithm): Promise<CryptoKey | undefined> {
  try {
    const { kty, n, e, crv, x, y } = jwk;
    const key = (await importJWK({ kty, n, e, crv, x, y }, alg)) as CryptoKey;
    const { modulusLength = Infinity } = key.algorithm as Partial<RsaHashedKeyAlgorithm>;
    return modulusLength < 2048 ? undefined : key;
  } catch {
    return;
  }
}

function isTooEarly(error: unknown): error is errors.JWTClaimValidationFailed {
  return (
    error instanceof errors.JWTClaimValidationFailed &&
    error.claim === 'nbf' &&
    error.reason === 'check_failed'
  );
}

function decodeCanonical(part: string): Uint8Array {
  const bytes = base64url.decode(part);
  if (base64url.encode(bytes) !== part) throw new Error();
  return bytes;
}
