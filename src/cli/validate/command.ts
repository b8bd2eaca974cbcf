import type { FeedField, ItemKind } from '../../model/index.js';
import { readMap } from '../convert/options.js';
import { exitCodes, type ExitCode } from '../failure.js';
import { print, printableJson } from '../terminal.js';
import { open } from '../source/source.js';
import { fieldLines } from './fields.js';
import { checkFeed, readFeedFile, type Checked, type FeedFile, type Problem } from './check.js';

export interface ValidateOptions {
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly kind?: ItemKind;
  /** A field map, or the name of its file. */
  readonly map?: string;
}

/** The findings in one feed. */
interface Report {
  readonly source: string;
  /** The format, if it is another than the house's. */
  readonly format?: string;
  readonly fields?: readonly FeedField[];
  readonly valid: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly problems: readonly Problem[];
}

/**
 * `metropole-widgets validate`: writes what is wrong with feeds to the standard output. Several feeds are
 * those of one page: the links of each may lead to the others.
 *
 * @throws {Failure} when one cannot be read
 */
export async function validate(
  names: readonly string[],
  options: ValidateOptions,
): Promise<ExitCode> {
  const feeds: FeedFile[] = [];
  for (const name of names) feeds.push(await readFeedFile(await open(name)));
  const { kind, map } = options;
  const readAs = { kind, fieldMap: map === undefined ? undefined : readMap(map) };
  const reports: Report[] = [];
  const sentences: string[] = [];
  for (const feed of feeds) {
    const checked = await checkFeed(
      feed,
      feeds.filter((other) => other !== feed),
      readAs,
    );
    if (checked.sentence) sentences.push(`${feed.source.name}: ${checked.sentence}`);
    sentences.push(...fieldLines(checked.fields ?? []));
    reports.push(reportOn(feed, checked, options));
  }
  const written = options.json
    ? printableJson(JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2))
    : [...sentences, inLines(reports)].join('\n');
  print(`${written}\n`);
  return reports.every(({ valid }) => valid) ? exitCodes.done : exitCodes.wrong;
}

function reportOn(
  feed: FeedFile,
  { problems, format, fields }: Checked,
  { strict }: ValidateOptions,
): Report {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const valid = errors === 0 && !(strict && warnings > 0);
  return { source: feed.source.name, format, fields, valid, errors, warnings, problems };
}

function inLines(reports: readonly Report[]): string {
  const lines = reports.flatMap(linesOf);
  const errors = reports.reduce((total, report) => total + report.errors, 0);
  const warnings = reports.reduce((total, report) => total + report.warnings, 0);
  return [...lines, sum(errors, warnings)].join('\n');
}

/** Problems of one sort that have a line each. */
const mostOfSort = 5;

/** The first problems of each sort, in the order of the feed, then how many more there are of it. */
function linesOf({ source, problems }: Report): string[] {
  const sorts = new Map<string, Problem[]>();
  const lines: string[] = [];
  for (const problem of problems) {
    const sort = `${problem.severity} ${problem.code} ${anyIndex(problem.path)}`;
    const alike = sorts.get(sort) ?? [];
    sorts.set(sort, alike);
    if (alike.push(problem) <= mostOfSort) lines.push(line(source, problem));
  }
  for (const alike of sorts.values()) {
    const more = alike.length - mostOfSort;
    if (more <= 0) continue;
    const { severity, path } = alike[0]!;
    const message = `${more} autre${more > 1 ? 's' : ''} du même genre ; « --json » les donne tous.`;
    lines.push(line(source, { severity, path: anyIndex(path), message }));
  }
  return lines;
}

/** A path with `[…]` for each index. */
function anyIndex(path: string): string {
  return path.replace(/\[\d+\]/g, '[…]');
}

/** A problem as a line in the form of compilers, `file:line:column`, which editors and CI jobs follow. */
function line(
  name: string,
  { line, column, severity, path, message }: Omit<Problem, 'code'>,
): string {
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
