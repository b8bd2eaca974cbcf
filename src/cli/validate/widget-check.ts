import { explainProblems } from '../../feed/read/explain.js';
import { asList, isObject } from '../../feed/read/fields.js';
import type { RawFeed } from '../../feed/read/raw-feed.js';
import { EventEntry } from '../../feed/read/kinds/event.js';
import { advice } from '../advice.js';
import { today } from '../../time/zone.js';
import { occurrenceWithin } from '../occurring.js';
import { readFeed } from '../reading.js';
import { emptyFeed, segmentsOf, type Finding } from './finding.js';

/**
 * Reads a feed as the widgets do: their problems, and whether there is something to show.
 *
 * @param url where relative addresses start
 * @throws {FeedError} when it is no feed
 */
export async function checkAsWidget(document: unknown, url?: string): Promise<Finding[]> {
  const feed = await readFeed(document, url);
  const raw = feed.problems;
  const issues = explainProblems(raw).map(({ path, reason }): Finding => {
    const code = raw.find((problem) => problem.path === path)?.code;
    const severity = code && advice.has(code) ? 'warning' : 'error';
    return { severity, code: code ?? 'field', at: segmentsOf(path), message: reason };
  });
  return [...issues, ...checkItems(document), ...checkTimes(feed), ...checkNextPage(feed, url)];
}

function checkItems(document: unknown): Finding[] {
  if (!isObject(document) || asList(document.items).length) return [];
  return [emptyFeed];
}

function checkTimes(feed: RawFeed): Finding[] {
  const findings: Finding[] = [];
  const events = feed.entries.filter((entry) => entry instanceof EventEntry);
  const over = events.filter((event) => !occurrenceWithin(event, today(event.timeZone)));
  if (events.length > 0 && over.length === events.length) {
    const message =
      events.length === 1
        ? 'Le seul événement est passé : l’agenda sera vide.'
        : `Les ${events.length} événements sont tous passés : l’agenda sera vide.`;
    findings.push({ severity: 'warning', code: 'past-only', at: ['items'], message });
  }
  return findings;
}

function checkNextPage({ nextUrl }: RawFeed, url?: string): Finding[] {
  if (!nextUrl || !url || new URL(nextUrl).origin === new URL(url).origin) return [];
  const message = 'La page suivante est sur un autre serveur : les widgets ne la demanderont pas.';
  return [{ severity: 'warning', code: 'other-origin', at: ['next_url'], message }];
}
