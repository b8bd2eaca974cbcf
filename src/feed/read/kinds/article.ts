import type { Article, Attachment, DateOrInstant, License } from '../../../model/index.js';
import { parseDateFast } from '../../../time/parse.js';
import { Entry, type ItemSource } from '../entry.js';
import {
  asList,
  child,
  noteIssue,
  get,
  hasText,
  isObject,
  nested,
  number,
  text,
  url,
  type Fields,
} from '../fields.js';
import { readParties, type KindReader } from './kind.js';

export class ArticleEntry extends Entry<Article> {
  constructor(
    source: ItemSource,
    readonly published: DateOrInstant | undefined,
  ) {
    super(source);
  }
}

const readable = ['title', 'summary', 'content_text', 'content_html'];

/** An article is an item without an extension; it needs something to read. */
export const articles: KindReader<Article, ArticleEntry> = {
  kind: 'article',
  enter(source, extension, { timeZone }) {
    if (!readable.some((key) => hasText(extension, key)))
      return noteIssue(extension, '', 'item-text');
    // Its issues are noted when all of the article is read.
    const published = get(extension, 'date_published');
    const date = typeof published === 'string' ? parseDateFast(published, timeZone) : undefined;
    return new ArticleEntry(source, date?.value);
  },
  read(extension, common, { base }) {
    return { kind: 'article', ...common, ...readExtras(extension, base) };
  },
};

/** Files, and where the text comes from; nearly no article has them. */
function readExtras(fields: Fields, base?: string): Partial<Article> {
  const about = nested(fields, '_article');
  const attachments = readAttachments(fields, base);
  const sources = about && readParties(about, 'isBasedOn', base);
  return {
    attachments: attachments.length ? attachments : undefined,
    sources: sources?.length ? sources : undefined,
    license: about && readLicense(about, base),
  };
}

function readAttachments(fields: Fields, base?: string): Attachment[] {
  return asList(get(fields, 'attachments')).flatMap((value, index) => {
    const key = `attachments[${index}]`;
    if (!isObject(value)) return noteIssue(fields, key, 'object', value) ?? [];
    const file = child(fields, key, value);
    const address = url(file, 'url', 'fetch', base);
    if (!address) return [];
    return {
      url: address,
      type: text(file, 'mime_type'),
      title: text(file, 'title'),
      // Some write 0 for what they do not know.
      size: number(file, 'size_in_bytes') || undefined,
      duration: number(file, 'duration_in_seconds'),
    };
  });
}

/** A name, or an object with a `name`, a `url` or both. */
function readLicense(fields: Fields, base?: string): License | undefined {
  if (typeof get(fields, 'license') === 'string') return { name: text(fields, 'license') };
  const license = nested(fields, 'license');
  if (!license) return;
  const name = text(license, 'name');
  const address = url(license, 'url', 'link', base);
  return name || address ? { name, url: address } : undefined;
}
