import type { FeedError } from '../feed/errors.js';
import type { Feed, IsoDay, Item } from '../model/index.js';
import type { Filter } from '../select/filter.js';

/**
 * The browser's own `Event`: scripts have put functions of their own in its place and in that of `CustomEvent`, but not
 * in that of `UIEvent`, which inherits from it. Node has no `UIEvent`.
 */
const NativeEvent = Object.getPrototypeOf(globalThis.UIEvent ?? CustomEvent) as typeof Event;

/** Base of all our events: they reach the page from inside a shadow tree. */
class WidgetEvent extends NativeEvent {
  constructor(type: string, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}

/** The feed was read, for the first time or again. */
export class FeedLoadEvent extends WidgetEvent {
  constructor(readonly feed: Feed) {
    super('feed-load');
  }
}

/** The feed could not be read. What was shown before stays. */
export class FeedErrorEvent extends WidgetEvent {
  constructor(readonly error: FeedError) {
    super('feed-error');
  }
}

/**
 * The visitor chose an item. Fired before its link is followed or its detail
 * opens; `preventDefault()` keeps that from happening.
 */
export class ItemSelectEvent extends WidgetEvent {
  constructor(readonly item: Item) {
    super('item-select', true);
  }
}

/** The visitor went to another period. Both days belong to it. */
export class RangeChangeEvent extends WidgetEvent {
  constructor(
    readonly first: IsoDay,
    readonly last: IsoDay,
  ) {
    super('range-change');
  }
}

/** The visitor changed the filter. A script that sets the property `filter` fires no event. */
export class FilterChangeEvent extends WidgetEvent {
  constructor(readonly filter: Filter) {
    super('filter-change');
  }
}

/** The visitor chose a value for the filter of the page. A filter that takes it prevents the default. */
export class FilterSelectEvent extends WidgetEvent {
  /** @param value id of an item, written `#id`, or a name */
  constructor(readonly value: string) {
    super('filter-select', true);
  }
}

declare global {
  interface HTMLElementEventMap {
    'feed-load': FeedLoadEvent;
    'feed-error': FeedErrorEvent;
    'item-select': ItemSelectEvent;
    'range-change': RangeChangeEvent;
    'filter-change': FilterChangeEvent;
    'filter-select': FilterSelectEvent;
  }
}
