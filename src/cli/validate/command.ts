import { exitCodes, type ExitCode } from '../failure.js';
import { open } from '../source/source.js';
import { check, type Problem } from './check.js';

export interface ValidateOptions {
  readonly json?: boolean;
  readonly strict?: boolean;
}

/**
 * `metropole-widgets validate`: writes what is wrong with a feed to the standard output.
 *
 * @throws {Failure} when it cannot be read
 */
export async function validate(name: string, options: ValidateOptions): Promise<ExitCode> {
  const source = await open(name);
  const problems = await check(source);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const valid = errors === 0 && !(options.strict && warnings > 0);
  const report = options.json
    ? JSON.stringify({ source: source.name, valid, errors, warnings, problems }, null, 2)
    : [...problems.map((problem) => line(source.name, problem)), sum(errors, warnings)].join('\n');
  process.stdout.write(`${report}\n`);
  return valid ? exitCodes.done : exitCodes.wrong;
}

/** As compilers do, so that editors and CI jobs find the place. */
function line(name: string, problem: Problem): string {
  const { line, column, severity, path, message } = problem;
  const place = line === undefined ? name : `${name}:${line}:${column}`;
  const kind = severity === 'error' ? 'erreur' : 'avertissement';
  return `${place}: ${kind}: ${path ? `${path} : ` : ''}${message}`;
}

function sum(errors: number, warnings: number): string {
  if (errors + warnings === 0) return 'Aucun problème.';
  const parts = [count(errors, 'erreur'), count(warnings, 'avertissement')];
  return `${parts.filter(Boolean).join(', ')}.`;
}

function count(number: number, what: string): string {
  return number === 0 ? '' : `${number} ${what}${number > 1 ? 's' : ''}`;
}
