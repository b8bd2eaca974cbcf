import { base64url, importJWK, SignJWT, type JWK } from 'jose';
import type { EpochMs, Label, PartyRef } from '../model/index.js';
import type { Algorithm } from './keys.js';

/** An issuer's private key, with the `alg` it is for and the `kid` by which it is published. */
export type SigningKey = JWK & { readonly alg: Algorithm };

export interface CredentialOptions {
  /** The https address that identifies the issuer. */
  readonly issuer: string;
  /** The address or UUID that identifies the credential. */
  readonly id: string;
  /** Instants in milliseconds. The label's own days are used without them. */
  readonly validFrom: EpochMs;
  readonly validUntil?: EpochMs;
  /** The place of the credential in a status list, by which it can be revoked. */
  readonly status?: { readonly list: string; readonly index: number };
}

/** Bits of a status list: the least that Bitstring Status List 1.0 allows, section 6.1. */
export const statusListLength = 131_072;

/** Signs an Open Badges 3.0 credential for a label, as a VC-JWT. */
export async function signLabel(
  label: Label,
  key: SigningKey,
  { issuer, id, validFrom, validUntil, status }: CredentialOptions,
): Promise<string> {
  const [holder] = label.holders ?? [];
  const credential = {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: label.title,
    issuer: { id: issuer, type: ['Profile'], name: label.issuers[0]?.name },
    validFrom: isoTime(validFrom),
    validUntil: isoTime(validUntil),
    credentialSubject: { type: ['AchievementSubject'], ...holderOf(holder), ...achievement(label) },
    credentialStatus: status && statusEntry(status),
  };
  return sign(credential, key, { issuer, id, subject: holder?.url, validFrom, validUntil });
}

/**
 * Signs a status list (W3C Bitstring Status List 1.0).
 *
 * @param revoked the places of the credentials that are taken back
 */
export async function signStatusList(
  revoked: readonly number[],
  key: SigningKey,
  { issuer, id, validFrom }: Pick<CredentialOptions, 'issuer' | 'id' | 'validFrom'>,
): Promise<string> {
  const bits = new Uint8Array(statusListLength / 8);
  for (const index of revoked) bits[index >> 3]! |= 128 >> (index & 7);
  const credential = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom: isoTime(validFrom),
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: `u${base64url.encode(await gzip(bits))}`,
    },
  };
  return sign(credential, key, { issuer, id, subject: `${id}#list`, validFrom });
}

interface Claims extends Omit<CredentialOptions, 'status'> {
  readonly subject?: string;
}

async function sign(credential: object, key: SigningKey, claims: Claims): Promise<string> {
  const { issuer, id, subject, validFrom, validUntil } = claims;
  const token = new SignJWT({ ...credential })
    .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'JWT' })
    .setIssuer(issuer)
    .setJti(id)
    .setNotBefore(seconds(validFrom));
  if (subject) token.setSubject(subject);
  if (validUntil !== undefined) token.setExpirationTime(seconds(validUntil));
  return token.sign(await importJWK(key, key.alg));
}

function holderOf({ name, url }: PartyRef = {}): object {
  const identity = { type: 'IdentityObject', identityType: 'name', hashed: false };
  return { id: url, identifier: name ? [{ ...identity, identityHash: name }] : undefined };
}

/** The achievement's id is the label's own page, or an address that only names it. */
function achievement({ id, title, url, summary }: Label): object {
  return {
    achievement: {
      id: url ?? `urn:label:${encodeURIComponent(id)}`,
      type: ['Achievement'],
      achievementType: 'Award',
      name: title,
      description: summary ?? title,
      criteria: { id: url, narrative: summary ?? title },
    },
  };
}

function statusEntry({ list, index }: { list: string; index: number }): object {
  return {
    id: `${list}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: String(index),
    statusListCredential: list,
  };
}

async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function isoTime(instant: EpochMs | undefined): string | undefined {
  return instant === undefined ? undefined : new Date(instant).toISOString();
}

function seconds(instant: EpochMs): number {
  return Math.floor(instant / 1000);
}
