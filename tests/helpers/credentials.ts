/** Credentials signed with keys that are made for the run: none is written anywhere. */
import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';
import type { Label } from '../../src/model/index.js';
import { signLabel, type SigningKey } from '../../src/proof/issue.js';
import type { Algorithm } from '../../src/proof/keys.js';

export interface Keys {
  readonly secret: SigningKey;
  readonly shared: JWK;
}

export const issuer = 'https://issuer.example';
/** The instant of the tests: 2026-03-15, noon in Paris. */
export const now = Date.UTC(2026, 2, 15, 11);
const day = 86_400_000;

export async function makeKeys(alg: Algorithm = 'ES256', kid = 'key-1'): Promise<Keys> {
  const pair = await generateKeyPair(alg, { extractable: true });
  const secret = { ...(await exportJWK(pair.privateKey)), alg, kid };
  const shared = { ...(await exportJWK(pair.publicKey)), alg, kid };
  return { secret, shared };
}

/** A label as the page shows it. */
export const shown: Label = {
  kind: 'label',
  id: 'green',
  title: 'Green',
  issuers: [{ name: 'An office', url: `${issuer}/about` }],
  holders: [{ name: 'A town' }],
  tags: [],
  validIn: [],
} as unknown as Label;

export type SignOptions = Partial<Parameters<typeof signLabel>[2]>;

export function signed({ secret }: Keys, label: Partial<Label> = {}, options: SignOptions = {}) {
  return signLabel({ ...shown, ...label }, secret, {
    issuer,
    id: 'urn:uuid:0b1e4f5c-0000-4000-8000-000000000001',
    validFrom: now - day,
    validUntil: now + day,
    ...options,
  });
}

/** The payload of a token, whatever its signature is. */
function payloadOf(token: string): Record<string, unknown> {
  const [, payload = ''] = token.split('.');
  const bytes = Uint8Array.from(
    atob(payload.replaceAll('-', '+').replaceAll('_', '/')),
    (character) => character.charCodeAt(0),
  );
  return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
}

/** A credential with other claims, signed with a right key. */
export async function resigned(
  keys: Keys,
  change: (payload: Record<string, unknown>) => Record<string, unknown>,
  token?: string,
): Promise<string> {
  const { importJWK } = await import('jose');
  const { alg, kid } = keys.secret;
  return new SignJWT(change(payloadOf(token ?? (await signed(keys)))))
    .setProtectedHeader({ alg, kid })
    .sign(await importJWK(keys.secret, alg));
}
