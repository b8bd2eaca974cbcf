import { Command, CommanderError } from 'commander';
import { exitCodes, Failure, type ExitCode } from './failure.js';
import { speakFrench, usageFault } from './french.js';
import { version } from './package-file.js';
import type { ValidateOptions } from './validate/command.js';

const validateHelp = `
La source est un fichier, une adresse https://… ou « - » pour l’entrée standard.

Code de sortie : 0 sans erreur, 1 avec des erreurs, 2 si la source ne peut pas être lue.

Exemples :
  metropole-widgets validate agenda.json
  metropole-widgets validate --json https://www.example.org/flux.json`;

/**
 * Runs the command line.
 *
 * @param args without `node` and the program's own name
 */
export async function run(args: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.done;
  const program = speakFrench(new Command('metropole-widgets'))
    .description('Prépare et vérifie les flux que lisent les widgets de la métropole.')
    .usage('<commande> [options]')
    .version(version(), '-V, --version', 'affiche la version')
    .helpCommand('help [commande]', 'affiche l’aide d’une commande');

  speakFrench(program.command('validate'))
    .summary('vérifie un flux')
    .description('Vérifie un flux : le schéma, puis ce qu’en feront les widgets, puis le bon sens.')
    .argument('<source>', 'fichier, adresse ou « - »')
    .option('--json', 'écrit le résultat en JSON')
    .option('--strict', 'compte les avertissements comme des erreurs')
    .addHelpText('after', validateHelp)
    .action(async (source: string, options: ValidateOptions) => {
      const { validate } = await import('./validate/command.js');
      exitCode = await validate(source, options);
    });

  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return refuse(error);
  }
}

function refuse(error: unknown): ExitCode {
  if (error instanceof Failure) {
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  if (!(error instanceof CommanderError)) throw error;
  const fault = usageFault(error);
  if (!fault) return error.code === 'commander.help' ? exitCodes.impossible : exitCodes.done;
  process.stderr.write(`${fault} « metropole-widgets --help » dit ce qui est possible.\n`);
  return exitCodes.impossible;
}
