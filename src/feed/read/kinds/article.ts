import type { Article, DateOrInstant } from '../../../model/index.js';
import { quickDate } from '../../../time/parse-fast.js';
import { Entry, type ItemSource } from '../entry.js';
import { flaw, get, hasText } from '../fields.js';
import type { KindReader } from './kind.js';

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
  enter(source, own, { timeZone }) {
    if (!readable.some((key) => hasText(own, key))) return flaw(own, '', 'item-text');
    // What is wrong with it is noted when all of the article is read.
    const published = get(own, 'date_published');
    const date = typeof published === 'string' ? quickDate(published, timeZone) : undefined;
    return new ArticleEntry(source, date?.value);
  },
  read(_own, common) {
    return { kind: 'article', ...common };
  },
};
