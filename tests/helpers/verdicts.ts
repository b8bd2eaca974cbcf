/** Labels signed with keys made for the tests, and what becomes of their proofs. */
import type { Label } from '../../src/model/index.js';
import type { SecureRead } from '../../src/proof/secure-read.js';
import type { Verdict } from '../../src/proof/verdict.js';
import { verifyLabel } from '../../src/proof/verify.js';
import { makeKeys, now, shown } from './credentials.js';

/** The issuer's keys, and those of somebody else. */
export const [keys, foreign] = await Promise.all([makeKeys(), makeKeys('ES256', 'foreign')]);

/** Answers from a table; anything else is an address that may not be asked. */
export function answers(table: Readonly<Record<string, string>>): SecureRead {
  return (address) =>
    address in table
      ? Promise.resolve(table[address]!)
      : Promise.reject(new Error(`Asked for ${address}`));
}

/** What becomes of a proof, read with the issuer’s key. */
export async function verdict(
  jwt: string,
  label: Partial<Label> = {},
  options: Parameters<typeof verifyLabel>[1] = {},
): Promise<Verdict> {
  const given = { issuerKey: keys.shared, now, read: answers({}), ...options };
  return verifyLabel({ ...shown, credential: { jwt }, ...label }, given);
}

export const codeOf = async (...args: Parameters<typeof verdict>): Promise<string> =>
  (await verdict(...args)).code;
