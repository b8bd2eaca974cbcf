import { define } from '../../base/define.js';
import { NewsArticle } from './news-article.js';

define('news-article', NewsArticle);

export { NewsArticle };

declare global {
  interface HTMLElementTagNameMap {
    'news-article': NewsArticle;
  }
}
