import { nothing, type PropertyDeclarations } from 'lit';
import { flag, text } from '../../base/attributes.js';
import { LazyImport } from '../../base/lazy-import.js';
import type { Listed, Located, MapHost, MapOptions } from './map-host.js';
import type { MapOffer } from './map-offer.js';

/** Attributes of an element that offers a map of what it lists. */
export const mapProperties: PropertyDeclarations = {
  withMap: flag('with-map'),
  tiles: text(),
  tilesAttribution: text('tiles-attribution'),
};

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
