import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { mapWords, type MapWords } from '../../i18n/map.js';
import { adoptStyles, shallowEqual } from '../../base/dom.js';
import { warnAttribute } from '../../base/diagnostics.js';
import type { Listed, Located, MapHost, MapOptions } from './map-host.js';
import { mapOfferStyles } from './map-offer.styles.js';
import type { MapPoint } from './map-host.js';
import type { MapView } from './map-view.js';
import { tileSource, type TileSource } from './tile-source.js';
import { toJson } from '../../feed/read/fields.js';
import { reportMissingFile } from '../../base/diagnostics.js';
import { bare } from '../../time/bare.js';

type State = 'closed' | 'loading' | 'open' | 'failed';

/**
 * Offers a map above a list. The press on its button, which names the host of the tiles, is the visitor's consent:
 * it is not stored, and ends when another host is set. Loaded with `with-map`.
 *
 * @csspart map-button - the button that shows the map, and hides it
 * @csspart map-count - how many items the list has, and how many of them are on the map
 * @csspart on-map - the button of an item that shows it on the map
 */
export class MapOffer implements ReactiveController {
  readonly #host: MapHost;
  readonly #options: MapOptions;
  #state: State = 'closed';
  #source?: TileSource;
  #refused = '';
  #View?: typeof MapView;
  #view?: MapView;
  #points: readonly MapPoint[] = [];
  #total = 0;

  constructor(host: MapHost, options: MapOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** A list that is drawn anew, or not at all, takes the map's place away with it. */
  hostUpdated(): void {
    adoptStyles(this.#host.renderRoot, mapOfferStyles);
    const place = this.#host.renderRoot.querySelector<HTMLElement>('.map-place') ?? undefined;
    // A class, not `:has(.map)`: each tile that comes would have the whole list styled anew.
    place?.parentElement!.classList.toggle('with-map', this.#state === 'open');
    if (this.#view?.place !== place || this.#state !== 'open') {
      this.#view?.destroy();
      this.#view = undefined;
    }
    if (this.#state === 'open' && place && this.#View && this.#source) {
      this.#view ??= new this.#View(place, this.#source, {
        ...this.#options,
        words: () => this.#words,
        showInList: (id, isChosen) => this.#showInList(id, isChosen),
      });
      this.#view.update(this.#points, this.#total);
    }
  }

  hostDisconnected(): void {
    this.#close();
  }

  render<T extends Listed>(items: readonly T[], locate: (item: T) => Located): unknown {
    this.#locate(items, locate);
    this.#choose();
    if (!this.#points.length || !this.#source) return nothing;
    const words = this.#words;
    return html`<p class="map-offer">
        <button part="map-button" aria-busy=${this.#state === 'loading'} @click=${this.#toggle}>
          ${this.#buttonWords(words)}
        </button>
        <span class="map-trouble" role="status"
          >${this.#state === 'failed' ? words.failed : ''}</span
        >
      </p>
      <div class="map-place"></div>
      <p class="map-count" part="map-count" tabindex="-1">
        ${words.complete(this.#total, this.#points.length)}
      </p>`;
  }

  control(id: string): TemplateResult | typeof nothing {
    const point = this.#points.find((candidate) => candidate.id === id);
    if (this.#state !== 'open' || !point) return nothing;
    const show = ({ currentTarget }: Event): void =>
      this.#view?.showPoint(id, currentTarget as HTMLElement);
    return html`<p class="on-map">
      <button part="on-map" data-point=${id} @click=${show}>
        <span class="number" aria-hidden="true">${point.number}</span>
        <span class="on-screen">${this.#words.onMap}</span>
        <span class="visually-hidden">(${point.title})</span>
      </button>
    </p>`;
  }

  readonly #toggle = async (): Promise<void> => {
    if (this.#state === 'loading') return;
    if (this.#state === 'open') return this.#close();
    this.#state = 'loading';
    this.#host.requestUpdate();
    try {
      const { MapView } = await import('./map-view.js');
      this.#View = MapView;
      // The element may have left the page meanwhile, which ends the consent.
      if (this.#isLoading) this.#state = 'open';
    } catch (error) {
      reportMissingFile(error);
      this.#state = 'failed';
    }
    this.#host.requestUpdate();
  };

  get #isLoading(): boolean {
    return this.#state === 'loading';
  }

  #close(): void {
    this.#state = 'closed';
    this.#view?.destroy();
    this.#view = undefined;
    this.#host.requestUpdate();
  }

  #locate<T extends Listed>(items: readonly T[], locate: (item: T) => Located): void {
    this.#total = items.length;
    const points = items.flatMap((item, index): MapPoint[] => {
      const { latitude, longitude, isApproximate = false, ...words } = locate(item);
      if (latitude === undefined || longitude === undefined) return [];
      const { id, title = '' } = item;
      return [{ id, title, number: index + 1, latitude, longitude, isApproximate, ...words }];
    });
    const isSame = shallowEqual(points.map(fieldsOf), this.#points.map(fieldsOf));
    if (!isSame) this.#points = points;
  }

  /** Takes the source that the attributes say. */
  #choose(): void {
    const { tiles, tilesAttribution } = this.#host;
    let source = tileSource(tiles, tilesAttribution);
    if (!source) {
      if (this.#refused !== tiles) warnAttribute('tiles', tiles);
      this.#refused = tiles;
      source = tileSource('', '')!;
    }
    const before = this.#source;
    if (before?.address === source.address && before.attribution === source.attribution) return;
    this.#source = source;
    if (before) {
      this.#state = 'closed';
      this.#view?.destroy();
      this.#view = undefined;
    }
  }

  #buttonWords(words: MapWords): string {
    if (this.#state === 'open') return words.hide;
    if (this.#state === 'loading') return words.loading;
    const { host, referrer } = this.#source!;
    return referrer === 'origin' ? words.showWithOrigin(host) : words.show(host);
  }

  /** @param isChosen true moves the reading there; false only brings it into view beside the map */
  #showInList(id: string | undefined, isChosen: boolean): void {
    const { renderRoot } = this.#host;
    for (const item of renderRoot.querySelectorAll('li.chosen')) item.classList.remove('chosen');
    if (id === undefined) return;
    const button = renderRoot.querySelector<HTMLElement>(`[data-point="${CSS.escape(id)}"]`);
    const item = button?.closest('li');
    item?.classList.add('chosen');
    const place = renderRoot.querySelector('.map-place')!;
    const isBeside = getComputedStyle(place).position === 'sticky';
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
    if (isChosen || isBeside) item?.scrollIntoView(bare({ block: 'nearest', behavior }));
    if (isChosen) button?.focus(bare({ preventScroll: true }));
  }

  get #words(): MapWords {
    return mapWords[this.#host.language.code];
  }
}

function fieldsOf(point: MapPoint): string {
  return toJson(point);
}
