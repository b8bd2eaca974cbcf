import { readFile, writeFile } from 'node:fs/promises';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import type { SigningKey } from '../../proof/issue.js';
import { algorithms, type Algorithm } from '../../proof/keys.js';
import { errorCode, Failure } from '../failure.js';

export interface KeyPair {
  readonly secret: SigningKey;
  readonly shared: JWK;
}

/** A new key pair. `kid` names it in a set. */
export async function makeKeyPair(alg: Algorithm, kid: string): Promise<KeyPair> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return {
    secret: { ...(await exportJWK(privateKey)), alg, kid, use: 'sig' },
    shared: { ...(await exportJWK(publicKey)), alg, kid, use: 'sig' },
  };
}

/**
 * Writes a private key that only its owner may read. A file that exists is never replaced: a lost key cannot
 * sign again.
 *
 * @throws {Failure}
 */
export async function writeSecret(path: string, key: SigningKey): Promise<void> {
  try {
    await writeFile(path, toJson(key), { flag: 'wx', mode: 0o600 });
  } catch (cause) {
    const code = errorCode(cause);
    const reason =
      code === 'EEXIST'
        ? 'existe déjà : une clé privée n’est jamais remplacée'
        : `ne peut pas être écrit (${code})`;
    throw new Failure(`Le fichier ${path} ${reason}.`, undefined, { cause });
  }
}

/** @throws {Failure} when the file is no private key that signs labels */
export async function readSecret(path: string): Promise<SigningKey> {
  const key = (await readJson(path)) as Partial<SigningKey> | undefined;
  const alg = algorithms.find((name) => name === key?.alg);
  if (!key?.kty || !key.d || !alg) {
    const wanted = `une clé privée (JWK) avec « alg » ${algorithms.join(' ou ')}`;
    throw new Failure(`Le fichier ${path} n’est pas ${wanted}.`);
  }
  return { ...key, alg };
}

/**
 * Adds a public key to a set, which keeps the earlier keys: labels signed with them stay verifiable.
 *
 * @throws {Failure}
 */
export async function addToSet(path: string, key: JWK): Promise<void> {
  const set = (await readJson(path, true)) ?? { keys: [] };
  const { keys } = set as { keys?: unknown };
  if (!Array.isArray(keys))
    throw new Failure(`Le fichier ${path} n’est pas un jeu de clés (JWKS).`);
  const others = (keys as JWK[]).filter(({ kid }) => kid !== key.kid);
  if (others.length < keys.length) {
    throw new Failure(`Le fichier ${path} contient déjà une clé « ${key.kid} ».`);
  }
  try {
    await writeFile(path, toJson({ keys: [...others, key] }));
  } catch (cause) {
    const message = `Le fichier ${path} ne peut pas être écrit (${errorCode(cause)}).`;
    throw new Failure(message, undefined, { cause });
  }
}

async function readJson(path: string, mayBeAbsent = false): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    const code = errorCode(cause);
    if (mayBeAbsent && code === 'ENOENT') return;
    const reason = code ? `ne peut pas être lu (${code})` : 'n’est pas du JSON';
    throw new Failure(`Le fichier ${path} ${reason}.`, undefined, { cause });
  }
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
