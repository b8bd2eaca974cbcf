/**
 * Measures beside the compared pages. Each measure has a `title`, the `cpus` it
 * runs at by default, the script of its own that is bundled (`entry`), its `pages` by path, the
 * `columns` of its table, its `rows`, and `visit`, which gives the figures of one visit to a row.
 * `timesStart` says that a page which waits for the server would be timed too.
 */
import { churn } from './churn.mjs';
import { cost } from './cost.mjs';
import { idle } from './idle.mjs';
import { many } from './many.mjs';
import { large } from './large.mjs';
import { map } from './map.mjs';
import { open } from './open.mjs';
import { pageFilter } from './page-filter.mjs';
import { article, members } from './people.mjs';
import { readArticles, readEvents } from './read.mjs';
import { scroll } from './scroll.mjs';

export const measures = {
  cost,
  'read-events': readEvents,
  'read-articles': readArticles,
  many,
  open,
  churn,
  scroll,
  article,
  members,
  map,
  large,
  idle,
  'page-filter': pageFilter,
};
