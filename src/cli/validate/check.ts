import { explain } from '../../feed/read/explain.js';
import { isFeedError } from '../../feed/errors.js';
import { parseJson } from '../../feed/read/fields.js';
import type { Source as Document } from '../../feed/types.js';
import { convertSource } from '../reading.js';
import { readBytes, type Source } from '../source/source.js';
import { checkDelivery } from './delivery.js';
import { isWithin, pathOf, type Finding } from './finding.js';
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

/**
 * Looks for all that is wrong with a feed: against the schema, then as the widgets read it, then
 * against sense. Ordered by where it stands.
 *
 * @param others feeds that are on the same page, to which links may lead
 */
export async function check(feed: FeedFile, others: readonly FeedFile[] = []): Promise<Problem[]> {
  const { source, bytes, text, document } = feed;
  const positionOf = document === undefined ? undefined : positionsIn(text);
  const elsewhere = others.map((other) => other.document);
  const findings = document === undefined ? [] : await findingsOf(document, elsewhere, source.url);
  const problems = [...checkDelivery(source, bytes), ...findings].map((finding) =>
    toProblem(finding, positionOf?.(finding.at)),
  );
  if (document === undefined) problems.push(await notJson(text, source.url));
  return problems.sort(byPlace);
}

async function findingsOf(
  json: unknown,
  others: readonly unknown[],
  url?: string,
): Promise<Finding[]> {
  const other = await nameOf({ json, url });
  if (other) return [{ severity: 'error', code: 'format', at: [], message: other }];
  const known = [...checker()(json), ...checkSense(json, others)];
  const asWidget = await checkAsWidget(json, url);
  // A value that the schema has judged, or a part of it, is not judged again.
  const isNew = ({ at }: Finding): boolean =>
    !known.some((other) => other.severity === 'error' && isWithin(other.at, at));
  return [...known, ...asWidget.filter(isNew)];
}

async function notJson(text: string, url?: string): Promise<Problem> {
  const other = /^\s*[[{]/.test(text) ? undefined : await nameOf({ text, url });
  if (other) return { severity: 'error', code: 'format', path: '', message: other };
  const { position, message } = syntaxFault(text);
  return { severity: 'error', code: 'syntax', path: '', message, ...position };
}

/** The format of a document that is no JSON Feed; `undefined` for a JSON Feed. */
async function nameOf(document: Document): Promise<string | undefined> {
  try {
    const { format } = await convertSource(document);
    if (!format || format === 'json-feed') return;
    return `C’est un flux « ${format} », pas un flux maison : « metropole-widgets convert » en fait un.`;
  } catch (error) {
    if (!isFeedError(error)) throw error;
    return explain(error).message;
  }
}

function toProblem({ at, ...finding }: Finding, position?: Position): Problem {
  return { ...finding, path: pathOf(at), ...position };
}

function byPlace(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
