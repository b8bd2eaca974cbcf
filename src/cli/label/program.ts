import { Command, InvalidArgumentError, Option } from 'commander';
import { algorithms } from '../../proof/keys.js';
import { statusListLength } from '../../proof/issue.js';
import type { ExitCode } from '../failure.js';
import { speakFrench } from '../french.js';
import type { KeygenOptions, RevokeOptions, SignOptions, VerifyOptions } from './command.js';

const help = `
Comment émettre, publier et révoquer : docs/labels.md.

Exemples :
  metropole-widgets label keygen cle-privee.json --public jwks.json
  metropole-widgets label sign labels.json --item velo --key cle-privee.json --issuer https://www.example.org
  metropole-widgets label verify labels.json --issuer-key jwks.json`;

const keyOption = [
  '--key <fichier>',
  'clé privée de l’organisme, faite par « label keygen »',
] as const;
const outputOption = [
  '-o, --output <fichier>',
  'fichier à écrire ; sans elle, sur la sortie standard',
] as const;
const source = 'flux maison : fichier, adresse https://… ou « - » pour l’entrée standard';

/** The command `label`, and its own commands. */
export function labelCommand(done: (exitCode: ExitCode) => void): Command {
  const command = speakFrench(new Command('label'))
    .summary('signe et vérifie la preuve des labels')
    .description('Signe et vérifie la preuve des labels (Open Badges 3.0, jeton signé).')
    .usage('<commande> [options]')
    .helpCommand('help [commande]', 'affiche l’aide d’une commande')
    .addHelpText('after', help);

  speakFrench(command.command('keygen'))
    .summary('fait une paire de clés')
    .description('Fait une paire de clés. La clé privée signe ; la clé publique, publiée, vérifie.')
    .argument('<fichier>', 'où écrire la clé privée ; un fichier qui existe n’est pas remplacé')
    .requiredOption('--public <fichier>', 'jeu de clés publiques (JWKS), complété s’il existe')
    .addOption(algorithmOption())
    .option('--kid <nom>', 'nom de la clé ; sans elle, la date du jour')
    .action(async (path: string, options: KeygenOptions) => {
      const { keygen } = await import('./command.js');
      done(await keygen(path, options));
    });

  speakFrench(command.command('sign'))
    .summary('signe un label d’un flux')
    .description('Écrit la preuve signée d’un label : la valeur de « credential » dans le flux.')
    .argument('<source>', source)
    .requiredOption(...keyOption)
    .requiredOption('--issuer <adresse>', 'adresse https de l’organisme', readHttps)
    .option('--item <id>', 'id du label ; inutile s’il est seul')
    .option('--list <adresse>', 'adresse https de la liste des révocations', readHttps)
    .option('--index <numéro>', 'place du label dans cette liste, à lui seul', readIndex)
    .option(...outputOption)
    .action(async (name: string, options: SignOptions) => {
      const { sign } = await import('./command.js');
      done(await sign(name, options));
    });

  speakFrench(command.command('revoke'))
    .summary('écrit la liste des révocations')
    .description(
      'Écrit la liste signée de toutes les preuves révoquées ; sans numéro, la liste vide.',
    )
    .argument(
      '[numéros...]',
      'places révoquées, toutes : la liste remplace la précédente',
      readIndexes,
    )
    .requiredOption(...keyOption)
    .requiredOption('--issuer <adresse>', 'adresse https de l’organisme', readHttps)
    .requiredOption('--list <adresse>', 'adresse https où la liste sera publiée', readHttps)
    .option(...outputOption)
    .action(async (revoked: number[], options: RevokeOptions) => {
      const { revoke } = await import('./command.js');
      done(await revoke(revoked, options));
    });

  speakFrench(command.command('verify'))
    .summary('vérifie la preuve des labels d’un flux')
    .description('Vérifie la preuve des labels d’un flux, comme le navigateur d’un visiteur.')
    .argument('<source>', source)
    .option('--item <id>', 'id d’un seul label')
    .option('--issuer-key <clé>', 'clé publique : fichier, adresse https ou JWK')
    .option('--json', 'écrit le résultat en JSON')
    .addHelpText(
      'after',
      '\nCode de sortie : 0 si toutes les preuves sont valables, 1 sinon, 2 si le flux n’a pas pu être lu.',
    )
    .action(async (name: string, options: VerifyOptions) => {
      const { verify } = await import('./command.js');
      done(await verify(name, options));
    });

  return command;
}

function algorithmOption(): Option {
  return new Option('--alg <nom>', `algorithme : ${algorithms.join(' ou ')}`)
    .default(algorithms[1])
    .argParser((text) => {
      const alg = algorithms.find((name) => name === text);
      if (alg) return alg;
      throw new InvalidArgumentError(
        `« ${text} » n’est pas un algorithme : ${algorithms.join(' ou ')}.`,
      );
    });
}

function readHttps(text: string): string {
  if (/^https:\/\/[^\s@]+$/.test(text) && URL.canParse(text)) return text;
  throw new InvalidArgumentError(`« ${text} » n’est pas une adresse https.`);
}

function readIndex(text: string): number {
  if (/^\d{1,6}$/.test(text) && Number(text) < statusListLength) return Number(text);
  const last = statusListLength - 1;
  throw new InvalidArgumentError(`« ${text} » n’est pas un numéro entre 0 et ${last}.`);
}

function readIndexes(text: string, before: readonly number[] = []): number[] {
  return [...before, readIndex(text)];
}
