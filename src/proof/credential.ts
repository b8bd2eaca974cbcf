import { Refusal } from './verdict.js';

export type Fields = Readonly<Record<string, unknown>>;

/** The parts of an Open Badges 3.0 credential that are compared or checked. */
export interface CredentialClaims {
  readonly title: string;
  readonly issuer: { readonly id: string; readonly name?: string };
  readonly holder: { readonly id?: string; readonly names: readonly string[] };
  /** Instants in milliseconds. */
  readonly validFrom?: number;
  readonly validUntil?: number;
  readonly statusEntries: readonly Fields[];
}

/**
 * Reads the payload of a VC-JWT: the credential itself with the claims of RFC 7519 beside it (Open Badges
 * 3.0, section 8.2), or inside `vc`, as version 1.1 of the data model had it.
 *
 * @throws {Refusal} `unreadable`
 */
export function readCredential(payload: Fields): CredentialClaims {
  const credential = isFields(payload.vc) ? payload.vc : payload;
  const subject = credential.credentialSubject;
  if (!hasType(credential, 'OpenBadgeCredential', 'AchievementCredential') || !isFields(subject)) {
    throw new Refusal('unreadable');
  }
  const title = isFields(subject.achievement) ? text(subject.achievement.name) : undefined;
  const issuer = readIssuer(credential);
  const isConsistent =
    agrees(payload.iss, issuer.id) &&
    agrees(payload.sub, subject.id) &&
    agrees(payload.jti, credential.id);
  if (!title || !isConsistent) throw new Refusal('unreadable');
  return {
    title,
    issuer,
    holder: { id: text(subject.id), names: holderNames(subject) },
    validFrom: instant(credential.validFrom ?? credential.issuanceDate) ?? claimed(payload.nbf),
    validUntil: instant(credential.validUntil ?? credential.expirationDate) ?? claimed(payload.exp),
    statusEntries: list(credential.credentialStatus).map(toStatusEntry),
  };
}

/** @throws {Refusal} `unreadable` when the credential does not name its issuer by an id */
export function readIssuer({ issuer }: Fields): { id: string; name?: string } {
  const id = text(isFields(issuer) ? issuer.id : issuer);
  if (!id) throw new Refusal('unreadable');
  return { id, name: isFields(issuer) ? text(issuer.name) : undefined };
}

export function hasType({ type }: Fields, ...wanted: readonly string[]): boolean {
  return list(type).some((name) => wanted.includes(name as string));
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value : undefined;
}

export function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/**
 * An instant in milliseconds.
 *
 * @throws {Refusal} `unreadable` when it is no date: a date that cannot be understood limits nothing
 */
export function instant(value: unknown): number | undefined {
  if (value === undefined) return;
  const time = typeof value === 'string' ? new Date(value).getTime() : NaN;
  if (Number.isNaN(time)) throw new Refusal('unreadable');
  return time;
}

/** The instant of a claim of RFC 7519, which counts seconds. */
function claimed(seconds: unknown): number | undefined {
  return typeof seconds === 'number' ? seconds * 1000 : undefined;
}

/** A name is an identifier of the type `name` that is not hashed, or the `name` that many issuers write. */
function holderNames(subject: Fields): readonly string[] {
  const identifiers = list(subject.identifier)
    .filter(isFields)
    .filter(({ identityType, hashed }) => identityType === 'name' && hashed === false)
    .map(({ identityHash }) => identityHash);
  return [subject.name, ...identifiers].flatMap((name) => text(name) ?? []);
}

/** A claim that says the same thing twice says the same both times. */
function agrees(claim: unknown, value: unknown): boolean {
  return claim === undefined || claim === value;
}

function toStatusEntry(entry: unknown): Fields {
  if (!isFields(entry)) throw new Refusal('unreadable');
  return entry;
}
