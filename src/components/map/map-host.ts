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
