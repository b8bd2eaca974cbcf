import { define } from '../../base/define.js';
import { FeedFilter } from './feed-filter.js';

define('feed-filter', FeedFilter);

export { FeedFilter };

declare global {
  interface HTMLElementTagNameMap {
    'feed-filter': FeedFilter;
  }
}
