import { readFileSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import { quote } from '../../feed/read/describe.js';
import { unknownFormat } from '../../feed/read/explain.js';
import { plainWord } from '../../feed/read/kinds/shared-fields.js';
import type { IsoDay, ItemKind } from '../../model/index.js';
import { addDays, isDay } from '../../time/days.js';
import { isTimeZone } from '../../time/parse.js';
import { today } from '../../time/zone.js';
import { namedKinds, wordsForKind } from '../kind-names.js';

/** The options as they are typed, or the result of their check. */
export interface ConvertOptions {
  readonly output?: string;
  readonly from?: string;
  readonly map?: string;
  readonly kind?: ItemKind;
  readonly since?: string;
  readonly until?: string;
  readonly limit?: number;
  readonly tags?: readonly string[];
  readonly title?: string;
  readonly language?: string;
  readonly timeZone: string;
  readonly url?: string;
  /** True, or the address of a register that answers as the State's does. */
  readonly enrich?: string | true;
  readonly allowEmpty?: boolean;
}

/** `30` days before or after today; so that a line of a crontab stays right. */
const relative = /^([+-]\d{1,5})[jd]?$/;

/**
 * A day: `2026-03-28`, `aujourd’hui`, `+30j` or `-7j`. Needs Temporal.
 *
 * @throws {InvalidArgumentError}
 */
export function readDay(text: string, timeZone: string): IsoDay {
  const now = today(timeZone);
  if (/^(aujourd['’]hui|today)$/i.test(text)) return now;
  const [, days] = relative.exec(text) ?? [];
  if (days) return addDays(now, Number(days));
  if (isDay(text)) return text;
  throw invalid(text, 'un jour, comme 2026-03-28, aujourd’hui, +30j ou -7j');
}

export function readFormat(text: string): string {
  const fault = unknownFormat(text);
  if (fault) throw new InvalidArgumentError(fault);
  return text;
}

export function readLimit(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw invalid(text, 'un nombre d’au moins 1');
}

export function readTags(text: string): string[] {
  return text
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);
}

export function readZone(text: string): string {
  if (isTimeZone(text)) return text;
  throw invalid(text, 'un fuseau horaire, comme Europe/Paris');
}

export function readUrl(text: string): string {
  if (/^https?:/.test(text) && URL.canParse(text)) return text;
  throw invalid(text, 'une adresse http:// ou https://');
}

/** The kind that a word means: in the plural or not, with or without accents, in French or as the code has it. */
export function readKind(text: string): ItemKind {
  const name = plainWord(text);
  const isMeant = (kind: ItemKind): boolean =>
    wordsForKind(kind)
      .map(plainWord)
      .some((word) => word === name || word === `${name}s`);
  const kind = namedKinds.find(isMeant);
  if (kind) return kind;
  throw invalid(
    text,
    'articles, événements, labels, organisations, initiatives, thèmes, actions ou indicateurs',
  );
}

/** The field map itself, or the name of its file. */
export function readMap(text: string): string {
  if (text.trimStart().startsWith('{')) return text;
  try {
    return readFileSync(text, 'utf8');
  } catch {
    throw invalid(text, 'un objet JSON, ni un fichier qui peut être lu');
  }
}

function invalid(text: string, what: string): InvalidArgumentError {
  return new InvalidArgumentError(`${quote(text)} n’est pas ${what}.`);
}
