import type { Article } from '../../model/index.js';
import { flaw } from '../fields.js';
import type { KindReader } from './kind.js';

/** An article is an item without an extension; it needs something to read. */
export const articles: KindReader<Article> = {
  kind: 'article',
  read(fields, common) {
    const { title, summary, contentText, contentHtml } = common;
    if (!title && !summary && !contentText && !contentHtml) return flaw(fields, '', 'item-text');
    return { kind: 'article', ...common };
  },
};
