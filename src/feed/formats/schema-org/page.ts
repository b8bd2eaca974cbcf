import { stripInlineHandlers } from '../../../html/strip-inline-handlers.js';
import type { AdapterContext } from '../adapter.js';
import { decodeEntities } from '../shared/plain-text.js';
import { parseLoosely } from './loose-json.js';
import { microdataOf } from './microdata.js';

/** The schema.org documents of a text, and the scripts that cannot be read. */
interface Found {
  readonly documents: readonly unknown[];
  readonly unread: readonly string[];
}

/** The JSON-LD of a page's scripts, else its microdata; of a text that is no page, its JSON, however loose. */
export function documentsIn(text: string, context: AdapterContext): Found {
  if (!text.trimStart().startsWith('<')) return { documents: parseLoosely(text), unread: [] };
  const documents: unknown[] = [];
  const unread: string[] = [];
  for (const script of scriptsIn(text)) {
    const written = parseLoosely(script);
    // A program that escapes whatever it writes escapes this, too.
    const isEscaped = !written.length && script.includes('&quot;');
    const read = isEscaped ? parseLoosely(decodeEntities(script)) : written;
    documents.push(...read);
    if (!read.length && /[{[]\s*[^\s}\]]/.test(script)) unread.push(script.trim());
  }
  if (documents.length || !/\sitemscope\b/i.test(text)) return { documents, unread };
  const page = context.parseMarkup(stripInlineHandlers(text), 'text/html');
  return { documents: microdataOf(page), unread };
}

const opening =
  /<script\b[^<>]{0,500}?\btype\s{0,9}=\s{0,9}["']?\s{0,9}application\/ld\+json\b[^<>]{0,500}>/gi;
const closing = /<\/script/gi;

/** Cut out of the text: to read scripts nothing else of a page need be parsed. */
function scriptsIn(html: string): string[] {
  const scripts: string[] = [];
  opening.lastIndex = 0;
  while (opening.exec(html)) {
    const start = opening.lastIndex;
    closing.lastIndex = start;
    const end = closing.exec(html)?.index ?? html.length;
    scripts.push(html.slice(start, end));
    opening.lastIndex = end;
  }
  return scripts;
}

/** The title of a page. */
export function titleOfPage(html: string): string | undefined {
  const written = /<title\b[^>]{0,500}>([^<]{0,500})/i.exec(html.slice(0, 20_000))?.[1];
  return (
    decodeEntities(written ?? '')
      .replace(/\s+/g, ' ')
      .trim() || undefined
  );
}

/** The language that a page says it is in. */
export function languageOfPage(html: string): string | undefined {
  return /<html\b[^>]{0,500}?\slang\s*=\s*["']?([a-z]{2,3}(?:-[a-z\d]{2,8})*)/i.exec(
    html.slice(0, 5000),
  )?.[1];
}
