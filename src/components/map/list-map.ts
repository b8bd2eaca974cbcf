import { nothing, type PropertyDeclarations, type ReactiveControllerHost } from 'lit';
import type { Language } from '../../i18n/language.js';
import { flag, text } from '../../base/attributes.js';
import { LazyImport } from '../../base/lazy-import.js';
import type { MapOffer } from './map-offer.js';

/** Attributes of an element that offers a map of what it lists. */
export const mapProperties: PropertyDeclarations = {
  withMap: flag('with-map'),
  tiles: text(),
  tilesAttribution: text('tiles-attribution'),
};

export interface MapHost extends ReactiveControllerHost, Element {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly language: Language;
  readonly withMap: boolean;
  readonly tiles: string;
  readonly tilesAttribution: string;
}

export interface MapOptions {
  /** Name of the map for screen readers. */
  readonly label: () => string;
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

/** Where an item is, and what its pin says after the title. */
export interface Located {
  readonly detail?: string;
  readonly place?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly isApproximate?: boolean;
}

/** The map of an element's list. Without `with-map`, none of its code is fetched. */
export class ListMap {
  readonly #host: MapHost;
  readonly #offer: LazyImport<MapOffer>;

  constructor(host: MapHost, options: MapOptions) {
    this.#host = host;
    this.#offer = new LazyImport(host, async () => {
      const { MapOffer } = await import('./map-offer.js');
      return new MapOffer(host, options);
    });
  }

  /** Resolves when the button that shows the map can be drawn. */
  ready(): Promise<unknown> | undefined {
    return this.#host.withMap ? this.#offer.ready() : undefined;
  }

  /**
   * The button that shows the map, and the map; drawn before the list.
   *
   * @param items those of the list, in its order
   */
  render<T extends Listed>(items: readonly T[], locate: (item: T) => Located): unknown {
    return this.#host.withMap ? this.#offer.get()?.render(items, locate) : nothing;
  }

  /** The button of an item that shows it on the map, while there is one. */
  control(id: string): unknown {
    return this.#host.withMap ? this.#offer.get()?.control(id) : nothing;
  }
}
