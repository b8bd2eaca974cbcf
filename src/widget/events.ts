import type { FeedError } from '../feed/errors.js';
import type { Feed, IsoDay, Item } from '../model/index.js';

/** The feed was read, for the first time or again. */
export class FeedLoadEvent extends Event {
  constructor(readonly feed: Feed) {
    super('feed-load', { bubbles: true, composed: true });
  }
}

/** The feed could not be read. What was shown before stays. */
export class FeedErrorEvent extends Event {
  constructor(readonly error: FeedError) {
    super('feed-error', { bubbles: true, composed: true });
  }
}

/**
 * The visitor chose an item. Fired before its link is followed or its detail
 * opens; `preventDefault()` keeps that from happening.
 */
export class ItemSelectEvent extends Event {
  constructor(readonly item: Item) {
    super('item-select', { bubbles: true, composed: true, cancelable: true });
  }
}

/** The visitor went to another period. Both days belong to it. */
export class RangeChangeEvent extends Event {
  constructor(
    readonly first: IsoDay,
    readonly last: IsoDay,
  ) {
    super('range-change', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'feed-load': FeedLoadEvent;
    'feed-error': FeedErrorEvent;
    'item-select': ItemSelectEvent;
    'range-change': RangeChangeEvent;
  }
}
