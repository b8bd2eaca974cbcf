import type { ReactiveControllerHost } from 'lit';
import type { Language } from '../../i18n/language.js';

/** An element with a list that a map can stand beside. */
export interface MapHost extends ReactiveControllerHost, Element {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly language: Language;
  readonly withMap: boolean;
  readonly tiles: string;
  readonly tilesAttribution: string;
}

export interface MapOptions {
  /** Level of the headings in its panel. */
  readonly level: () => number;
  /** Tells the page that an item was chosen; false when the page took over. */
  readonly choose: (id: string, event: Event) => boolean;
}

/** An item of the list. */
export interface Listed {
  readonly id: string;
  readonly title?: string;
}

/** The place of an item, and the words of its pin after the title. */
export interface Located {
  readonly detail?: string;
  readonly place?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly isApproximate?: boolean;
}

/** A place on the map: an item of the list that has coordinates. */
export interface MapPoint {
  /** Id of the item. */
  readonly id: string;
  readonly title: string;
  /** One fact that the pin's name says after the title, such as the theme or the date. */
  readonly detail?: string;
  /** The place in words. */
  readonly place?: string;
  /** Position in the list, from 1. */
  readonly number: number;
  /** WGS 84, in degrees. */
  readonly latitude: number;
  readonly longitude: number;
  /** True of a point that stands for a whole town. */
  readonly isApproximate: boolean;
}
