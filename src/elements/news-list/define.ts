import { define } from '../../base/define.js';
import { NewsList } from './news-list.js';

define('news-list', NewsList);

export { NewsList };

declare global {
  interface HTMLElementTagNameMap {
    'news-list': NewsList;
  }
}
