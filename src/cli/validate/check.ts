import { parseJson } from '../../feed/read/fields.js';
import type { FeedField } from '../../model/index.js';
import { decode } from '../convert/documents.js';
import { readBytes, type Source } from '../source/source.js';
import { checkDelivery } from './delivery.js';
import { checkDates } from './doubts.js';
import { isWithin, pathOf, type Finding } from './finding.js';
import { checkOtherFormat, type ReadAs } from './other-format.js';
import { positionsIn, syntaxFault, type Position } from './positions.js';
import { checker } from './schema-check.js';
import { checkSense } from './sense.js';
import { checkAsWidget } from './widget-check.js';

/** A problem of a feed, for a person or a program. */
export interface Problem extends Partial<Position> {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  /** `items[3]._event.endDate`; empty for the feed itself. */
  readonly path: string;
  readonly message: string;
}

/** A feed that has been fetched and not yet looked at. */
export interface FeedFile {
  readonly source: Source;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Parsed; `undefined` when it is no JSON. */
  readonly document: unknown;
}

/** @throws {Failure} when the source cannot be read */
export async function readFeedFile(source: Source): Promise<FeedFile> {
  const bytes = await readBytes(source);
  const text = new TextDecoder().decode(bytes);
  return { source, bytes, text, document: parseJson(text) };
}

/** Findings in a feed. */
export interface Checked {
  readonly problems: readonly Problem[];
  /** The format, where it is not the house's. */
  readonly format?: string;
  /** Format of such a feed, and its items as widgets show them. */
  readonly sentence?: string;
  /** The fields of such a feed, where they are told by their names. */
  readonly fields?: readonly FeedField[];
}

/** The problems alone. */
export async function check(
  feed: FeedFile,
  others: readonly FeedFile[] = [],
): Promise<readonly Problem[]> {
  return (await checkFeed(feed, others)).problems;
}

/**
 * Looks for all that is wrong with a feed: against the schema, then as the widgets read it, then
 * against sense. Ordered by where it stands. A feed of another format is looked at as widgets read it.
 *
 * @param others feeds that are on the same page, to which links may lead
 * @param readAs wishes for a feed of another format
 */
export async function checkFeed(
  feed: FeedFile,
  others: readonly FeedFile[] = [],
  readAs: ReadAs = {},
): Promise<Checked> {
  const { source, bytes, text, document } = feed;
  const { url } = source;
  const isJson = document !== undefined;
  const isCutJson = !isJson && /^\s*[[{]/.test(text);
  const decoded = decode([bytes], source.headers);
  const other = isCutJson
    ? undefined
    : await checkOtherFormat({ url, headers: source.headers, ...decoded }, readAs, source.name);
  const delivery = checkDelivery(source, bytes, decoded.text ?? text, !isJson);
  if (other) {
    const problems = [...delivery, ...other.findings].map((finding) => toProblem(finding));
    const { format, sentence, fields } = other;
    return { problems, format, sentence, fields };
  }
  if (!isJson) {
    const { position, message } = syntaxFault(text);
    const fault: Problem = { severity: 'error', code: 'syntax', path: '', message, ...position };
    return { problems: [...delivery.map((finding) => toProblem(finding)), fault] };
  }
  const positionOf = positionsIn(text);
  const elsewhere = others.map((other) => other.document);
  const findings = [...delivery, ...(await findingsOf(document, elsewhere, url))];
  const problems = findings.map((finding) => toProblem(finding, positionOf(finding.at)));
  return { problems: problems.sort(byPlace) };
}

async function findingsOf(
  json: unknown,
  others: readonly unknown[],
  url?: string,
): Promise<Finding[]> {
  const knownFindings = [...checker()(json), ...checkSense(json, others), ...checkDates(json)];
  const asWidget = await checkAsWidget(json, url);
  // A value that the schema has judged, or a part of it, is not judged again, nor is anything told twice.
  const isNew = ({ at, code }: Finding): boolean =>
    !knownFindings.some(
      (other) =>
        isWithin(other.at, at) &&
        (other.severity === 'error' || (code === other.code && at.length)),
    );
  return [...knownFindings, ...asWidget.filter(isNew)];
}

function toProblem({ at, ...finding }: Finding, position?: Position): Problem {
  return { ...finding, path: pathOf(at), ...position };
}

function byPlace(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
