import { basename } from 'node:path';
import { explain } from '../../feed/read/explain.js';
import { isFeedError } from '../../feed/errors.js';
import type { Item, ItemKind } from '../../model/index.js';
import { itemTest } from '../../select/item-test.js';
import { temporalReady } from '../../time/temporal.js';
import { kindName } from '../kind-names.js';
import { exitCodes, Failure, type ExitCode } from '../failure.js';
import { printError } from '../terminal.js';
import { isWebAddress } from '../source/source.js';
import { companySearch, Enricher } from './enrich.js';
import { Converter, type About, type Converted } from './converter.js';
import { pagesOf } from './documents.js';
import { FeedWriter } from './feed-writer.js';
import { First } from './first.js';
import { readDay, readMap, type ConvertOptions } from './options.js';
import { AtomicFile, StandardOutput } from './output.js';
import { isWithin, trimDates, type Period } from './period.js';
import { ProblemLog } from './problem-log.js';
import type { Draft } from './tidy.js';

/** The kinds that one element shows together: a plan has its axes and its results beside its actions. */
const shownTogether: Readonly<Partial<Record<ItemKind, readonly ItemKind[]>>> = {
  action: ['action', 'theme', 'indicator'],
};

/**
 * `metropole-widgets convert`: writes a feed of any format as a JSON Feed. A file is replaced when all
 * has been read and something is there to show, else it stays as it was.
 *
 * @throws {Failure} when it cannot be read or written, or there is nothing in it
 */
export async function convert(name: string, options: ConvertOptions): Promise<ExitCode> {
  await temporalReady();
  const log = new ProblemLog();
  const converter = converterFor(name, options, log);
  const { output: path } = options;
  const output = path === undefined ? new StandardOutput() : await AtomicFile.create(path);
  const writer = new FeedWriter(output, () => aboutOf(name, options, converter.about));
  try {
    await pour(name, options, converter, writer, enricherFor(options, log), log);
    if (writer.count === 0 && !options.allowEmpty) throw nothing(name, options, converter);
    await writer.finish();
  } catch (error) {
    await output.abandon();
    printError(log.text);
    throw isFeedError(error) ? new Failure(explain(error).message, exitCodes.wrong) : error;
  }
  printError(`${log.text}${summary(writer.count, path)}`);
  return exitCodes.done;
}

function enricherFor({ enrich }: ConvertOptions, log: ProblemLog): Enricher | undefined {
  if (!enrich) return;
  return new Enricher(enrich === true ? companySearch : enrich, log);
}

function converterFor(name: string, options: ConvertOptions, log: ProblemLog): Converter {
  const { from, map, language = 'fr', timeZone, kind } = options;
  const fieldMap = map === undefined ? undefined : readMap(map);
  const hints = { format: from, fieldMap, language: { tag: language } };
  return new Converter({ hints, timeZone, kind, name }, log);
}

async function pour(
  name: string,
  options: ConvertOptions,
  converter: Converter,
  writer: FeedWriter,
  enricher: Enricher | undefined,
  log: ProblemLog,
): Promise<void> {
  const period = periodOf(options);
  const isWanted = test(options, period, log);
  const write = async (drafts: readonly Draft[]): Promise<void> => {
    await enricher?.enrich(drafts);
    await writer.write(drafts);
  };
  const first = options.limit === undefined ? undefined : new First(options.limit, period);
  for await (const part of pagesOf(name, converter, options.url)) {
    const wanted = (await converter.convert(part)).filter(isWanted);
    for (const item of wanted) trimDates(item, period);
    if (first) for (const item of wanted) first.add(item, item.entry.read());
    else await write(wanted.map(({ draft }) => draft));
  }
  if (first) await write(first.take().map(({ draft }) => draft));
}

function periodOf({ since, until, timeZone }: ConvertOptions): Period {
  const day = (text?: string): string | undefined =>
    text === undefined ? undefined : readDay(text, timeZone);
  return { since: day(since), until: day(until), timeZone };
}

function test(
  { tags, kind }: ConvertOptions,
  period: Period,
  log: ProblemLog,
): (item: Converted) => boolean {
  const hasTag: (item: Item) => boolean = itemTest({ tags });
  const kinds: readonly ItemKind[] | undefined = kind && (shownTogether[kind] ?? [kind]);
  return (candidate) => {
    const item = candidate.entry.read();
    if (kinds && !kinds.includes(item.kind)) {
      const [other, wanted] = [kindName(item.kind), kindName(kind!)];
      log.add('', `Il y a aussi des ${other}, que « --kind ${wanted} » laisse de côté.`);
      return false;
    }
    return hasTag(item) && isWithin(candidate, item, period);
  };
}

function aboutOf(name: string, options: ConvertOptions, about: About): About {
  const { title, language } = options;
  const ownTitle = typeof about.title === 'string' && about.title.trim() ? about.title : undefined;
  return {
    ...about,
    title: title ?? ownTitle ?? titleFrom(name),
    language: language ?? about.language,
  };
}

function titleFrom(name: string): string {
  if (name === '-') return 'Flux';
  return isWebAddress(name) ? new URL(name).host : basename(name).replace(/\.\w+$/, '');
}

function nothing(name: string, { output }: ConvertOptions, { count }: Converter): Failure {
  const what = !count
    ? `${name} n’a aucun élément`
    : count === 1
      ? `Le seul élément de ${name} n’est pas à garder`
      : `Des ${count} éléments de ${name}, aucun n’est à garder`;
  const kept = output === undefined ? '' : ` ; ${output} reste comme il était`;
  return new Failure(`${what}${kept} (--allow-empty pour l’accepter).`, exitCodes.wrong);
}

function summary(count: number, path?: string): string {
  return path === undefined ? '' : `${path} : ${count} élément${count > 1 ? 's' : ''}.\n`;
}
