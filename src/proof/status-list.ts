import { base64url, type JWK } from 'jose';
import { hasType, instant, isFields, list, readIssuer, text, type Fields } from './credential.js';
import type { SecureRead } from './secure-read.js';
import { readToken, verifySignature } from './token.js';
import { Refusal } from './verdict.js';

export interface StatusSearch {
  readonly issuerId: string;
  /** The keys of the issuer: it signs its lists as it signs its credentials. */
  readonly keys: readonly JWK[];
  readonly now: number;
  readonly read: SecureRead;
  readonly signal: AbortSignal;
}

/** The purposes that take a credential back, for good or for a time. */
const revoking = ['revocation', 'suspension'];

/** Bitstring Status List 1.0, section 6.1: shorter lists would tell which credential is looked up. */
const minBytes = 16 * 1024;
/** Bound of an unpacked list: eight million credentials. */
const maxBytes = 1024 * 1024;

/**
 * Looks a credential up in its status lists (W3C Bitstring Status List 1.0).
 *
 * @returns false when none of them takes credentials back
 * @throws {Refusal} `revoked`; `cannot-check` when a list cannot be had, read or trusted
 */
export async function checkStatus(
  entries: readonly Fields[],
  search: StatusSearch,
): Promise<boolean> {
  if (entries.some((entry) => !hasType(entry, 'BitstringStatusListEntry'))) throw unusable();
  const wanted = entries.filter(({ statusPurpose }) => revoking.includes(statusPurpose as string));
  for (const entry of wanted) if (await isSet(entry, search)) throw new Refusal('revoked');
  return wanted.length > 0;
}

async function isSet(entry: Fields, search: StatusSearch): Promise<boolean> {
  const address = text(entry.statusListCredential);
  const index = Number(/^\d+$/.exec(String(entry.statusListIndex))?.[0]);
  if (!address || !Number.isSafeInteger(index) || (entry.statusSize ?? 1) !== 1) throw unusable();
  const subject = await readList(address, search);
  const purposes = list(subject.statusPurpose);
  const encoded = text(subject.encodedList);
  if (!purposes.includes(entry.statusPurpose) || !encoded) throw unusable();
  const bits = await unpack(encoded);
  if (bits.length < minBytes || index >= bits.length * 8) throw unusable();
  return isBitSet(bits, index);
}

/** The list is a credential of its own, which the same issuer has signed. */
async function readList(address: string, search: StatusSearch): Promise<Fields> {
  const { read, signal, keys, now, issuerId } = search;
  const answer = await read(address, signal);
  try {
    const { payload, dates } = await verifySignature(readToken(answer), keys, now);
    const credential = isFields(payload.vc) ? payload.vc : payload;
    const subject = credential.credentialSubject;
    const isUsable =
      !dates &&
      (instant(credential.validFrom) ?? now) <= now &&
      now <= (instant(credential.validUntil) ?? now) &&
      hasType(credential, 'BitstringStatusListCredential') &&
      readIssuer(credential).id === issuerId;
    if (!isUsable || !isFields(subject)) throw unusable();
    return subject;
  } catch (cause) {
    throw unusable(cause);
  }
}

/** Bit 0 is the leftmost of the first byte. */
function isBitSet(bits: Uint8Array, index: number): boolean {
  return ((bits[index >> 3]! >> (7 - (index & 7))) & 1) === 1;
}

/** Multibase: `u` and base64url of a gzip stream. */
async function unpack(encoded: string): Promise<Uint8Array> {
  try {
    if (!encoded.startsWith('u')) throw unusable();
    const packed = new Uint8Array(base64url.decode(encoded.slice(1)));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
    return await readBounded(stream.getReader());
  } catch (cause) {
    throw unusable(cause);
  }
}

async function readBounded(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array> {
  const bytes = new Uint8Array(maxBytes);
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytes.subarray(0, size);
    if (size + value.length > maxBytes) {
      await reader.cancel();
      throw unusable();
    }
    bytes.set(value, size);
    size += value.length;
  }
}

function unusable(cause?: unknown): Refusal {
  return new Refusal('cannot-check', 'status-list', { cause });
}
