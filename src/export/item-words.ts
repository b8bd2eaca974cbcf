import { textOf } from '../html/text.js';
import type { AgendaEvent, ItemBase } from '../model/index.js';

/**
 * The way there, on one line: the place, or the address where what takes place online is joined.
 * Empty when the feed gives neither.
 */
export function placeLine({ place, onlineUrl = '', status }: AgendaEvent): string {
  const hall = [place?.name, place?.address].filter(Boolean).join(', ');
  return status === 'moved-online' ? onlineUrl || hall : hall || onlineUrl;
}

/** The item in words, as plain text; empty when the feed says nothing. */
export function describe({ contentText, summary, contentHtml }: ItemBase): string {
  return contentText ?? summary ?? (contentHtml ? textOf(contentHtml) : '');
}

/**
 * The text below the place: the description, then the addresses that calendars have no
 * field for, or do not show. Plain text.
 *
 * @param maxLength UTF-16 code units of the description; it is cut between words
 */
export function detailLines(event: AgendaEvent, maxLength = Infinity): string {
  const { url, onlineUrl } = event;
  const joined = onlineUrl === placeLine(event) ? undefined : onlineUrl;
  return [cut(describe(event), maxLength), url, joined].filter(Boolean).join('\n\n');
}

function cut(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const words = text.slice(0, Math.max(0, maxLength - 1)).replace(/(?<!\s)\s+\S*$/, '');
  return words.toWellFormed().replace(/\uFFFD$/, '') + '…';
}
