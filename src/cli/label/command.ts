import { randomUUID } from 'node:crypto';
import { signLabel, signStatusList } from '../../proof/issue.js';
import type { Algorithm } from '../../proof/keys.js';
import { secureAddress } from '../../proof/secure-read.js';
import { verifyLabel } from '../../proof/verify.js';
import { addDays } from '../../time/days.js';
import { defaultTimeZone } from '../../time/parse.js';
import { temporalReady } from '../../time/temporal.js';
import { startOfDay, today } from '../../time/zone.js';
import type { Label } from '../../model/index.js';
import { AtomicFile, StandardOutput } from '../convert/output.js';
import { exitCodes, Failure, type ExitCode } from '../failure.js';
import { print, printableJson, printError } from '../terminal.js';
import { addToSet, makeKeyPair, readSecret, writeSecret } from './key-file.js';
import { readLabel, readLabels } from './labels.js';
import { describeVerdict } from './verdict-words.js';

export interface KeygenOptions {
  readonly alg: Algorithm;
  readonly public: string;
  readonly kid?: string;
}

/** `label keygen`: writes a private key, and adds its public half to a set. */
export async function keygen(path: string, options: KeygenOptions): Promise<ExitCode> {
  await temporalReady();
  const kid = options.kid ?? today(defaultTimeZone);
  const { secret, shared } = await makeKeyPair(options.alg, kid);
  await writeSecret(path, secret);
  await addToSet(options.public, shared);
  printError(
    `Clé privée « ${kid} » écrite dans ${path} : à garder secrète, hors du site et hors de Git.\nClé publique ajoutée à ${options.public} : à publier.\n`,
  );
  return exitCodes.done;
}

export interface SignOptions {
  readonly key: string;
  readonly issuer: string;
  readonly item?: string;
  readonly list?: string;
  readonly index?: number;
  readonly output?: string;
}

/** `label sign`: writes the signed proof of one label. */
export async function sign(name: string, options: SignOptions): Promise<ExitCode> {
  const { list, index } = options;
  if ((list === undefined) !== (index === undefined)) {
    throw new Failure('« --list » et « --index » vont ensemble.');
  }
  const key = await readSecret(options.key);
  await temporalReady();
  const label = await readLabel(name, options.item);
  mustBeComplete(label);
  const { validFrom, validUntil } = validity(label);
  warnOfOtherOrigin(label, options.issuer);
  const token = await signLabel(label, key, {
    issuer: options.issuer,
    id: `urn:uuid:${randomUUID()}`,
    validFrom,
    validUntil,
    status: list === undefined ? undefined : { list, index: index! },
  });
  return write(token, options.output);
}

export interface RevokeOptions {
  readonly key: string;
  readonly issuer: string;
  readonly list: string;
  readonly output?: string;
}

/** `label revoke`: writes the signed list of all proofs that are taken back. */
export async function revoke(
  revoked: readonly number[],
  { key, issuer, list, output }: RevokeOptions,
): Promise<ExitCode> {
  const about = { issuer, id: list, validFrom: Date.now() };
  return write(await signStatusList(revoked, await readSecret(key), about), output);
}

export interface VerifyOptions {
  readonly item?: string;
  readonly issuerKey?: string;
  readonly json?: boolean;
}

/** `label verify`: says what the proofs of a feed's labels are worth, as a visitor's browser would. */
export async function verify(name: string, options: VerifyOptions): Promise<ExitCode> {
  const { item, json } = options;
  const issuerKey = options.issuerKey && (await keyText(options.issuerKey));
  const all = await readLabels(name, item);
  const proven = item === undefined ? all.filter(({ credential }) => credential) : all;
  if (!proven.length) throw new Failure(`Aucun label de ${name} n’a de preuve signée.`);
  const results = [];
  for (const label of proven) {
    results.push({ id: label.id, ...(await verifyLabel(label, { issuerKey })) });
  }
  const lines = results.map((verdict) => `${verdict.id} : ${describeVerdict(verdict)}`);
  print(`${json ? printableJson(JSON.stringify(results, null, 2)) : lines.join('\n')}\n`);
  return results.every(({ code }) => code === 'valid') ? exitCodes.done : exitCodes.wrong;
}

/** A key is the text of a JWK or an address, as in the attribute `issuer-key`; or a file. */
async function keyText(key: string): Promise<string> {
  if (key.trim().startsWith('{') || secureAddress(key)) return key;
  const { readBytes, open } = await import('../source/source.js');
  return new TextDecoder().decode(await readBytes(await open(key)));
}

/** A proof without a holder or an issuer would prove nothing to a visitor. */
function mustBeComplete({ id, holders, issuers }: Label): void {
  const missing = [
    !holders?.[0]?.name && 'son titulaire (« about »)',
    !issuers[0] && 'son organisme (« issuedBy »)',
    (holders?.length ?? 0) > 1 && 'un seul titulaire : une preuve par titulaire',
    issuers.length > 1 && 'un seul organisme : celui qui signe',
  ].filter(Boolean);
  if (missing.length) throw new Failure(`Il manque au label « ${id} » ${missing.join(' et ')}.`);
}

/**
 * The instants between which a label's proof holds.
 *
 * @throws {Failure} when it would never hold
 */
function validity({ id, validFrom, expires }: Label): { validFrom: number; validUntil?: number } {
  const start = validFrom ? startOfDay(validFrom, defaultTimeZone) : Date.now();
  const end = expires ? startOfDay(addDays(expires, 1), defaultTimeZone) : undefined;
  if (end === undefined || start < end) return { validFrom: start, validUntil: end };
  const from = validFrom ? `son début (« validFrom » : ${validFrom})` : 'aujourd’hui';
  throw new Failure(
    `Le label « ${id} » finit (« expires » : ${expires}) avant ${from} : sa preuve ne vaudrait jamais.`,
    exitCodes.wrong,
  );
}

/** Without a pinned key, a browser only believes an issuer whose site the feed names. */
function warnOfOtherOrigin({ id, issuers: [shown] }: Label, issuer: string): void {
  if (!shown?.url || new URL(shown.url).origin === new URL(issuer).origin) return;
  printError(
    `Attention : l’organisme du label « ${id} » est à ${shown.url}, et la preuve est signée pour ${issuer}. Sans « issuer-key », la page dira « Organisme inconnu ».\n`,
  );
}

async function write(token: string, path: string | undefined): Promise<ExitCode> {
  const output = path === undefined ? new StandardOutput() : await AtomicFile.create(path);
  await output.write(`${token}\n`);
  await output.finish();
  return exitCodes.done;
}
