import { html, nothing, render, type TemplateResult } from 'lit';
import type { MapWords } from '../../i18n/map.js';
import { adoptStyles } from '../../base/dom.js';
import { bare } from '../../time/bare.js';
import { heading } from '../../base/heading.js';
import {
  addTiles,
  createMap,
  fit,
  prefersReducedMotion,
  removeMap,
  type Map as LeafletMap,
  type TileState,
} from './leaflet-map.js';
import type { MapOptions } from './map-host.js';
import type { MapPoint } from './map-host.js';
import { mapViewStyles } from './map-view.styles.js';
import { Pins } from './pins.js';
import type { TileSource } from './tile-source.js';

interface Options extends MapOptions {
  readonly words: () => MapWords;
  /** Brings an item of the list into view; no id for none. True as `isChosen` gives it the focus as well. */
  readonly showInList: (id: string | undefined, isChosen: boolean) => void;
}

/**
 * The map of a list: its own buttons, pins and panel around Leaflet's tiles. Fetched by the visitor's press.
 *
 * @csspart map - the map with its buttons
 * @csspart map-stage - the tiles and the pins
 * @csspart map-pin - a pin
 * @csspart map-cluster - several pins drawn as one
 * @csspart map-zoom-in - the button that zooms in
 * @csspart map-zoom-out - the button that zooms out
 * @csspart map-fit - the button that shows all places
 * @csspart map-note - the sentence about missing tiles
 * @csspart map-attribution - who made the tiles
 * @csspart map-panel - what is said of a chosen pin
 * @csspart map-close - the button that closes it
 * @csspart map-in-list - the button that goes to the item in the list
 */
export class MapView {
  /** The element that the map is drawn in. */
  readonly place: HTMLElement;
  readonly #source: TileSource;
  readonly #options: Options;
  readonly #map: LeafletMap;
  readonly #pins: Pins;
  readonly #sizes: ResizeObserver;
  readonly #listening = new AbortController();
  readonly #stopWaiting: () => void;
  #points: readonly MapPoint[] = [];
  #total = 0;
  #isGone = false;
  /** True while the map shows all places and nobody has moved it. */
  #isFitted = false;
  #isFitting = false;
  #isZooming = false;
  #tiles: TileState = 'loading';
  /** Points that the panel says something of; none when it is closed. */
  #open: readonly MapPoint[] = [];
  /** The element that gets the focus when the panel closes; the pin when there is none. */
  #opener?: HTMLElement;

  constructor(place: HTMLElement, source: TileSource, options: Options) {
    this.place = place;
    this.#source = source;
    this.#options = options;
    adoptStyles(place.getRootNode() as ShadowRoot, mapViewStyles);
    this.#draw();
    const stage = place.querySelector<HTMLElement>('.stage')!;
    this.#map = createMap(stage);
    this.#pins = new Pins(this.#map, {
      words: options.words,
      total: () => this.#total,
      open: (points, event) => {
        if (options.choose(points[0]!.id, event)) this.#show(points);
      },
      escape: () => this.#close(),
    });
    this.#map.setView([46.5, 2.5], 5, { animate: false });
    this.#stopWaiting = addTiles(this.#map, source, (state) => {
      this.#tiles = state;
      if (!this.#isGone) this.#draw();
    });
    this.#map.on('zoomstart', () => (this.#isZooming = true));
    this.#map.on('moveend', () => {
      this.#isZooming = false;
      this.#isFitted = this.#isFitting;
      this.#isFitting = false;
    });
    this.#sizes = new ResizeObserver(() => this.#resize());
    this.#sizes.observe(stage);
    const listening = bare({ signal: this.#listening.signal });
    window.addEventListener('beforeprint', () => setPaperSize(stage, true), listening);
    window.addEventListener('afterprint', () => setPaperSize(stage, false), listening);
  }

  /** @param total items of the list, those without a place included */
  update(points: readonly MapPoint[], total: number): void {
    this.#total = total;
    if (points !== this.#points) {
      const isMoved = whereAre(points) !== whereAre(this.#points);
      this.#points = points;
      this.#pins.points = points;
      if (this.#open.some(({ id }) => !points.some((point) => point.id === id))) this.#open = [];
      if (isMoved) this.#fit(false);
    }
    this.#pins.openId = this.#open[0]?.id;
    this.#draw();
  }

  /** @param opener the button of the list, which gets the focus back */
  showPoint(id: string, opener: HTMLElement): void {
    const point = this.#points.find((candidate) => candidate.id === id);
    if (!point) return;
    this.#pins.show(id, { alone: true, focus: false });
    this.#show([point], opener);
    const behavior = prefersReducedMotion() ? 'auto' : 'smooth';
    this.place.scrollIntoView(bare({ block: 'nearest', behavior }));
  }

  destroy(): void {
    this.#stopWaiting();
    this.#sizes.disconnect();
    this.#listening.abort();
    this.#options.showInList(undefined, false);
    this.#pins.destroy();
    removeMap(this.#map);
    this.#isGone = true;
    render(nothing, this.place);
  }

  #show(points: readonly MapPoint[], opener?: HTMLElement): void {
    this.#open = points;
    this.#opener = opener;
    this.#pins.openId = points[0]?.id;
    this.#draw();
    this.#options.showInList(points[0]?.id, false);
    this.place.querySelector<HTMLElement>('.panel')!.focus(bare({ preventScroll: true }));
  }

  #close(): void {
    if (!this.#open.length) return;
    const opener = this.#opener;
    this.#open = [];
    this.#pins.openId = undefined;
    this.#options.showInList(undefined, false);
    this.#draw();
    if (opener?.isConnected) opener.focus();
    else this.#pins.focus();
  }

  #draw(): void {
    const words = this.#options.words();
    const { zoomIn, zoomOut } = words;
    render(
      html`<section class="map" part="map" aria-label=${words.label}>
        <a class="skip" href="#" @click=${this.#skip}>${words.skip}</a>
        <div class="bar">
          <button
            class="zoom-in"
            part="map-zoom-in"
            aria-label=${zoomIn}
            title=${zoomIn}
            @click=${() => this.#zoom(1)}
          ></button>
          <button
            class="zoom-out"
            part="map-zoom-out"
            aria-label=${zoomOut}
            title=${zoomOut}
            @click=${() => this.#zoom(-1)}
          ></button>
          <button part="map-fit" @click=${() => this.#fit(!prefersReducedMotion())}>
            ${words.fit}
          </button>
        </div>
        <div class="stage" part="map-stage"></div>
        <p class="attribution" part="map-attribution">${this.#source.attribution}</p>
        <p class="visually-hidden" id="map-keys">${words.keys}</p>
        <p class="fingers">${words.fingers}</p>
        <div role="status">${this.#renderNote(words)}</div>
        ${this.#renderPanel(words)}
      </section>`,
      this.place,
    );
  }

  #renderNote(words: MapWords): unknown {
    if (this.#tiles !== 'dead' && this.#tiles !== 'slow') return nothing;
    return html`<p class="map-note" part="map-note">${words[this.#tiles]}</p>`;
  }

  #renderPanel(words: MapWords): unknown {
    const [first] = this.#open;
    if (!first) return nothing;
    const isOne = this.#open.length === 1;
    const title = isOne ? first.title : words.together(this.#open.length);
    return html`<section
      class="panel"
      part="map-panel"
      tabindex="-1"
      aria-label=${title}
      @keydown=${this.#onPanelKey}
    >
      ${this.#open.map((point) => this.#renderPoint(point, words))}
      <button
        class="close"
        part="map-close"
        aria-label=${words.close(title)}
        title=${words.close(title)}
        @click=${() => this.#close()}
      >
        ×
      </button>
    </section>`;
  }

  #renderPoint({ id, title, detail, place }: MapPoint, words: MapWords): TemplateResult {
    return html`<div class="point">
      ${heading(this.#options.level(), 'map-title', title)}
      ${detail ? html`<p>${detail}</p>` : nothing} ${place ? html`<p>${place}</p>` : nothing}
      <button part="map-in-list" @click=${() => this.#options.showInList(id, true)}>
        ${`${words.inList} `}<span class="visually-hidden">(${title})</span>
      </button>
    </div>`;
  }

  readonly #onPanelKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#close();
  };

  readonly #skip = (event: Event): void => {
    event.preventDefault();
    (this.place.nextElementSibling as HTMLElement).focus();
  };

  /** Shows all places. Leaflet ignores a view that is asked for during a zoom, so this waits for its end. */
  #fit(animate: boolean): void {
    if (this.#isZooming) {
      this.#map.once('moveend', () => this.#fit(animate));
      return;
    }
    this.#isFitting = this.#points.length > 0;
    fit(this.#map, this.#points, animate);
  }

  /** Follows the size of the stage: a map of all places goes on showing all of them, another keeps its middle. */
  #resize(): void {
    const wasFitted = this.#isFitted;
    this.#map.invalidateSize({ animate: false });
    if (wasFitted) this.#fit(false);
  }

  #zoom(steps: number): void {
    this.#isFitted = false;
    this.#map.setZoom(this.#map.getZoom() + steps, { animate: !prefersReducedMotion() });
  }
}

/** Width of the map on paper, in pixels: what A4 has between usual margins. */
const paperWidth = 640;

/** Gives the map on paper what it shows on the screen, and makes a wide one smaller as a whole. */
function setPaperSize(stage: HTMLElement, isOnPaper: boolean): void {
  const { offsetWidth, offsetHeight, style } = stage;
  style.inlineSize = isOnPaper ? `${offsetWidth}px` : '';
  style.blockSize = isOnPaper ? `${offsetHeight}px` : '';
  style.zoom = isOnPaper && offsetWidth > paperWidth ? `${paperWidth / offsetWidth}` : '';
}

/** Equal for points of the same items in the same places, whatever is said of them. */
function whereAre(points: readonly MapPoint[]): string {
  return points.map(({ id, latitude, longitude }) => [id, latitude, longitude].join()).join(';');
}
