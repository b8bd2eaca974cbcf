import type { Command, CommanderError, HelpConfiguration } from 'commander';

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Utilisation :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
};

const help: HelpConfiguration = {
  styleTitle: (title) => titles[title] ?? title,
  // Brackets already mark an optional argument.
  subcommandTerm: (command) => `${command.name()} ${command.usage().replace('[options] ', '')}`,
  optionDescription: ({ description, defaultValue }) =>
    typeof defaultValue === 'string'
      ? `${description} (par défaut : ${defaultValue})`
      : description,
};

/** Makes a command speak French: its help, and nothing but our own sentences when it is misused. */
export function speakFrench(command: Command): Command {
  return command
    .configureHelp(help)
    .configureOutput({ outputError: () => undefined })
    .helpOption('-h, --help', 'affiche cette aide')
    .exitOverride();
}

const sentences: Readonly<Record<string, (name: string) => string>> = {
  'commander.unknownCommand': (name) => `Il n’y a pas de commande « ${name} ».`,
  'commander.unknownOption': (name) => `Il n’y a pas d’option « ${name} ».`,
  'commander.missingArgument': (name) => `Il manque l’argument « ${name} ».`,
  'commander.missingMandatoryOptionValue': (name) =>
    `Il manque l’option « ${name.split(' ')[0]} ».`,
  'commander.optionMissingArgument': (name) => `L’option « ${name} » attend une valeur.`,
  'commander.excessArguments': () => 'Il y a trop d’arguments.',
};

/** The mistake in how a command was called; empty when only its help was asked for. */
export function usageFault({ code, message }: CommanderError): string {
  if (/^commander\.(help|version)/.test(code)) return '';
  const [, name = ''] = /'([^']*)'/.exec(message) ?? [];
  // The check of a value has written its own sentence.
  return sentences[code]?.(name) ?? message.replace(/^.* is invalid\. /s, '');
}
