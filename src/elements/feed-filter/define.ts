import { define } from '../../base/define.js';
import { FeedFilter } from './feed-filter.js';

/*
 * Modules that every other element has from the start. The files that are fetched later take a module from the
 * page's scripts only when each script that may fetch them has it: without these imports, all elements would
 * fetch them as files of their own.
 */
import 'lit/directives/repeat.js';
import '../../base/dom.js';
import '../../base/events.js';
import '../../base/heading.js';
import '../../feed/errors.js';
import '../../feed/read/fields.js';
import '../../feed/steps.js';
import '../../html/safe-url.js';
import '../../time/parse.js';
import '../../time/temporal.js';

define('feed-filter', FeedFilter);

export { FeedFilter };

declare global {
  interface HTMLElementTagNameMap {
    'feed-filter': FeedFilter;
  }
}
