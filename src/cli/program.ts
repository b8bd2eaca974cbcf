import { Command, CommanderError } from 'commander';
import { exitCodes, Failure, type ExitCode } from './failure.js';
import { printError } from './terminal.js';
import { speakFrench, usageFault } from './french.js';
import { version } from './package-file.js';
import {
  readFormat,
  readKind,
  readLimit,
  readTags,
  readUrl,
  readZone,
  type ConvertOptions,
} from './convert/options.js';
import { labelCommand } from './label/program.js';
import { defaultTimeZone } from '../time/parse.js';
import type { ValidateOptions } from './validate/command.js';

const sourceArgument = 'fichier, adresse https://… ou « - » pour l’entrée standard';

const convertHelp = `
Le fichier n’est remplacé que si tout a été lu et qu’il reste au moins un élément.

Code de sortie : 0 si le flux est écrit, 1 si la source n’a rien donné ou dépasse les limites (64 Mo, 60 s d’attente), 2 si elle n’a pas pu être lue.

Exemples :
  metropole-widgets convert https://www.example.org/feed/ -o actualites.json
  metropole-widgets convert agenda.ics --since aujourd’hui --limit 100 -o agenda.json`;

const validateHelp = `
Code de sortie : 0 sans erreur, 1 avec des erreurs, 2 si la source n’a pas pu être lue.

Exemples :
  metropole-widgets validate agenda.json
  metropole-widgets validate actualites.json labels.json membres.json
  metropole-widgets validate --kind indicateurs tableau-de-bord.csv
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

  speakFrench(program.command('convert'))
    .summary('fait d’un flux de n’importe quel format un flux maison')
    .description(
      'Lit un flux (RSS, iCalendar, OpenAgenda, Opendatasoft, WordPress…), page après page, et en fait un flux maison : un fichier qu’un serveur web ou un CDN distribue tel quel.',
    )
    .argument('<source>', sourceArgument)
    .option('-o, --output <fichier>', 'fichier à écrire ; sans elle, sur la sortie standard')
    .option(
      '--from <format>',
      'format de la source, s’il n’est pas reconnu : rss, icalendar… (docs/feeds.md)',
      readFormat,
    )
    .option('--map <json|fichier>', 'carte des champs : un objet JSON, ou son fichier')
    .option(
      '--kind <sorte>',
      'sorte voulue, seule gardée : articles, événements (sans elle, ce qu’ils semblent être), labels, organisations (ou membres), initiatives, thèmes, actions, indicateurs',
      readKind,
    )
    .option('--since <jour>', 'depuis ce jour : 2026-03-28, aujourd’hui, -7j')
    .option('--until <jour>', 'jusqu’à ce jour, compris : 2026-12-31, +90j')
    .option('--limit <nombre>', 'au plus tant : les prochains ou les plus récents', readLimit)
    .option(
      '--tags <thèmes>',
      'seulement avec un de ces thèmes, séparés par des virgules',
      readTags,
    )
    .option('--title <titre>', 'titre du flux')
    .option('--language <langue>', 'langue voulue et écrite, comme fr')
    .option('--time-zone <fuseau>', 'fuseau des heures qui n’en ont pas', readZone, defaultTimeZone)
    .option('--url <adresse>', 'd’où vient un fichier : ses adresses relatives en partent', readUrl)
    .option(
      '--enrich [adresse]',
      'complète les organisations par leur SIREN : nom, forme juridique, économie sociale (annuaire de l’État)',
      readUrl,
    )
    .option('--allow-empty', 'accepte un flux sans aucun élément')
    .addHelpText('after', convertHelp)
    .action(async (source: string, options: ConvertOptions) => {
      const { convert } = await import('./convert/command.js');
      exitCode = await convert(source, options);
    });

  speakFrench(program.command('validate'))
    .summary('vérifie un ou plusieurs flux')
    .description(
      'Vérifie des flux : le schéma, puis ce qu’en feront les widgets, puis le bon sens. Donnés ensemble, ils sont ceux d’une même page : les liens de l’un peuvent mener à un autre.',
    )
    .argument('<source...>', sourceArgument)
    .option(
      '--kind <sorte>',
      'sorte qu’un widget en montrerait, si plusieurs se peuvent : actions, indicateurs, initiatives…',
      readKind,
    )
    .option('--map <json|fichier>', 'carte des champs, comme pour « convert »')
    .option('--json', 'écrit le résultat en JSON')
    .option('--strict', 'compte les avertissements comme des erreurs')
    .addHelpText('after', validateHelp)
    .action(async (sources: string[], options: ValidateOptions) => {
      const { validate } = await import('./validate/command.js');
      exitCode = await validate(sources, options);
    });

  program.addCommand(labelCommand((code) => (exitCode = code)));

  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return refuse(error);
  }
}

function refuse(error: unknown): ExitCode {
  if (error instanceof Failure) {
    printError(`${error.message}\n`);
    return error.exitCode;
  }
  if (!(error instanceof CommanderError)) throw error;
  const fault = usageFault(error);
  if (!fault) return error.code === 'commander.help' ? exitCodes.impossible : exitCodes.done;
  printError(`${fault} « metropole-widgets --help » dit ce qui est possible.\n`);
  return exitCodes.impossible;
}
