import { createElement } from '../../base/dom.js';
import { bare } from '../../time/bare.js';
import type { MapWords } from '../../i18n/map.js';
import { Clusters, deepest, type Pin } from './clusters.js';
import type { Map as LeafletMap } from './leaflet-map.js';
import type { MapPoint } from './map-host.js';
import { nearest, type Direction } from './nearest.js';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

interface Options {
  readonly words: () => MapWords;
  /** Number of items in the list. */
  readonly total: () => number;
  /** A pin was pressed whose points are one place. */
  readonly open: (points: readonly MapPoint[], event: Event) => void;
  readonly escape: () => void;
}

/** Pins that are drawn in one go: a few milliseconds on a slow machine. The rest follow in the next frames. */
const slice = 30;

/**
 * Pins and clusters as buttons above the tiles, in the order of the list. One of them can be tabbed to; arrows go
 * to the nearest in their direction, Page Up and Page Down along the list, Home and End to its ends.
 */
export class Pins {
  readonly #map: LeafletMap;
  readonly #options: Options;
  readonly #pane: HTMLElement;
  readonly #buttons = new Map<string, HTMLButtonElement>();
  /** All that is drawn of each pin, as one text: a pin that stays as it is costs nothing. */
  readonly #looks = new Map<string, string>();
  #frame = 0;
  #timer?: ReturnType<typeof setTimeout>;
  #clusters = new Clusters([]);
  /** Id of the point that the keyboard is at. */
  #current?: string;
  #openId?: string;
  #drawn: readonly Pin[] = [];

  constructor(map: LeafletMap, options: Options) {
    this.#map = map;
    this.#options = options;
    this.#pane = map.createPane('pins');
    this.#pane.role = 'toolbar';
    this.#pane.setAttribute('aria-describedby', 'map-keys');
    for (const type of ['mousedown', 'touchstart', 'dblclick', 'pointerdown']) {
      // A press on a pin drags no map and zooms none.
      this.#pane.addEventListener(type, stopPropagation, bare({ passive: true }));
    }
    this.#pane.addEventListener('keydown', (event) => this.#onKey(event));
    map.on('zoomanim', ({ zoom }) => {
      this.#pane.classList.add('moving');
      // The pins of the zoom to come are computed while the map moves to it.
      setTimeout(() => this.#clusters.at(zoom));
    });
    map.on('moveend', this.#onMove);
  }

  destroy(): void {
    this.#map.off('moveend', this.#onMove);
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
  }

  set points(points: readonly MapPoint[]) {
    this.#clusters = new Clusters(points);
    if (!points.some(({ id }) => id === this.#current)) this.#current = points[0]?.id;
  }

  /** The map has just placed its tiles in this task: pins are drawn in the next one. */
  readonly #onMove = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.draw());
  };

  /** Marks the pin whose panel is open. */
  set openId(id: string | undefined) {
    this.#openId = id;
    this.draw();
  }

  /**
   * Draws the pins in sight, and the one that the keyboard is at.
   *
   * @param needed key of a pin that is there when this returns
   */
  draw(needed?: string): void {
    clearTimeout(this.#timer);
    const map = this.#map;
    const pins = this.#pins;
    const sight = map.getBounds().pad(0.25);
    const current = this.#pinOf(this.#current);
    const hadFocus = this.#hasFocus;
    this.#drawn = pins.filter(
      (pin) => (hadFocus && pin === current) || sight.contains([pin.latitude, pin.longitude]),
    );
    const keys = new Set(this.#drawn.map(({ key }) => key));
    for (const [key, button] of this.#buttons) {
      if (keys.has(key)) continue;
      button.remove();
      this.#buttons.delete(key);
      this.#looks.delete(key);
    }
    const stop = current && keys.has(current.key) ? current : this.#drawn[0];
    const isNeeded = ({ key }: Pin): boolean => key === needed || (hadFocus && key === stop?.key);
    this.#drawFrom(0, stop, this.#drawn.findLastIndex(isNeeded));
    this.#pane.classList.remove('moving');
    this.#pane.ariaLabel = this.#options.words().pins;
    if (hadFocus && stop) this.#buttons.get(stop.key)?.focus(bare({ preventScroll: true }));
  }

  /** Draws pins in their order, a slice in each frame; those up to an index at once. */
  #drawFrom(start: number, stop: Pin | undefined, atOnce = -1): void {
    cancelAnimationFrame(this.#frame);
    let changes = 0;
    for (let index = start; index < this.#drawn.length; index++) {
      if (changes >= slice && index > atOnce) {
        this.#frame = requestAnimationFrame(() => this.#drawFrom(index, stop));
        return;
      }
      const pin = this.#drawn[index]!;
      const button = this.#buttonOf(pin);
      // Buttons that stay keep their order among each other: none is moved, so none loses the focus.
      const there = this.#pane.children[index] ?? null;
      if (there !== button) this.#pane.insertBefore(button, there);
      if (this.#update(button, pin, pin === stop)) changes++;
    }
  }

  /** Goes to the pin of a point, and gives it the focus; zooms in until the point stands alone, when asked. */
  show(id: string, { alone = false, focus = true } = {}): void {
    let pin = this.#pinOf(id);
    if (!pin) return;
    this.#current = id;
    let zoom = this.#map.getZoom();
    while (
      alone &&
      pin &&
      pin.points.length > 1 &&
      pin.expansionZoom <= deepest &&
      zoom < deepest
    ) {
      zoom = Math.max(zoom + 1, pin.expansionZoom);
      pin = this.#clusters.at(zoom).find(({ points }) => points.some((point) => point.id === id));
    }
    if (pin) this.#goTo(pin, zoom, focus);
  }

  /** Gives the focus to the pin that the keyboard is at. */
  focus(): void {
    const pin = this.#pinOf(this.#current);
    if (pin) this.#goTo(pin, this.#map.getZoom(), true);
  }

  get #pins(): readonly Pin[] {
    return this.#clusters.at(this.#map.getZoom());
  }

  get #hasFocus(): boolean {
    return this.#pane.contains((this.#pane.getRootNode() as ShadowRoot).activeElement);
  }

  #pinOf(id: string | undefined): Pin | undefined {
    return this.#pins.find(({ points }) => points.some((point) => point.id === id));
  }

  #goTo(pin: Pin, zoom: number, focus: boolean): void {
    const place: [number, number] = [pin.latitude, pin.longitude];
    if (zoom !== this.#map.getZoom() || !this.#map.getBounds().pad(-0.1).contains(place)) {
      this.#map.setView(place, zoom, { animate: false });
    }
    this.draw(pin.key);
    if (focus) this.#buttons.get(pin.key)?.focus(bare({ preventScroll: true }));
  }

  #buttonOf(pin: Pin): HTMLButtonElement {
    let button = this.#buttons.get(pin.key);
    if (!button) {
      button = createElement('button');
      button.type = 'button';
      button.addEventListener('click', (event) => this.#press(pin.key, event));
      button.addEventListener('focus', () => this.#enter(pin.key));
      this.#buttons.set(pin.key, button);
    }
    return button;
  }

  /** @returns false when the pin is as it was */
  #update(button: HTMLButtonElement, pin: Pin, isStop: boolean): boolean {
    const { key, points, latitude, longitude } = pin;
    const [first] = points;
    const { words, total } = this.#options;
    const isCluster = points.length > 1;
    const isOpen = points.some(({ id }) => id === this.#openId);
    const name = isCluster
      ? words().cluster(points.map(({ title }) => title))
      : words().pin(first!.title, first!.detail, first!.number, total());
    const { x, y } = this.#map.latLngToLayerPoint([latitude, longitude]);
    const look = [name, x, y, isOpen, first!.isApproximate, first!.number, points.length].join();
    if (this.#looks.get(key) === look && button.tabIndex === (isStop ? 0 : -1)) return false;
    this.#looks.set(key, look);
    button.className = `pin${isCluster ? ' cluster' : ''}${isOpen ? ' open' : ''}`;
    button.classList.toggle('approximate', !isCluster && first!.isApproximate);
    button.setAttribute('part', isCluster ? 'map-cluster' : 'map-pin');
    button.ariaLabel = name;
    button.ariaExpanded = isCluster && pin.expansionZoom <= deepest ? null : String(isOpen);
    // Drawn by the style sheet: the name says it to screen readers.
    button.dataset.number = isCluster ? words().several(points.length) : `${first!.number}`;
    button.tabIndex = isStop ? 0 : -1;
    button.style.translate = `${x}px ${y}px`;
    return true;
  }

  #enter(key: string): void {
    const pin = this.#drawn.find((drawn) => drawn.key === key);
    if (!pin) return;
    if (!pin.points.some(({ id }) => id === this.#current)) this.#current = pin.points[0]!.id;
    for (const [other, button] of this.#buttons) button.tabIndex = other === key ? 0 : -1;
  }

  #press(key: string, event: Event): void {
    const pin = this.#drawn.find((drawn) => drawn.key === key);
    if (!pin) return;
    this.#buttons.get(key)!.focus(bare({ preventScroll: true })); // Safari gives a pressed button no focus.
    if (pin.points.length > 1 && pin.expansionZoom <= deepest) {
      this.#map.setView([pin.latitude, pin.longitude], pin.expansionZoom, { animate: false });
    } else this.#options.open(pin.points, event);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return this.#options.escape();
    const zoom = this.#map.getZoom();
    const deeper = { '+': 1, '=': 1, '-': -1 }[event.key];
    const target = deeper ? this.#pinOf(this.#current) : this.#target(event.key);
    if (!target) return;
    event.preventDefault();
    if (!deeper) this.#current = target.points[0]!.id;
    const next = Math.min(deepest, Math.max(this.#map.getMinZoom(), zoom + (deeper ?? 0)));
    if (deeper) this.#map.setView([target.latitude, target.longitude], next, { animate: false });
    else this.#goTo(target, zoom, true);
  }

  #target(key: string): Pin | undefined {
    const pins = this.#pins;
    const current = this.#pinOf(this.#current);
    const index = current ? pins.indexOf(current) : -1;
    const steps = { PageDown: index + 1, PageUp: index - 1, Home: 0, End: pins.length - 1 };
    if (Object.hasOwn(steps, key)) return pins[steps[key as keyof typeof steps]];
    const direction = arrows[key];
    if (!direction || !current) return;
    const spots = pins.map((pin) => ({ pin, ...this.#spot(pin) }));
    return nearest(spots, this.#spot(current), direction)?.pin;
  }

  #spot({ latitude, longitude }: Pin): { x: number; y: number } {
    const { x, y } = this.#map.project([latitude, longitude]);
    return { x, y };
  }
}

function stopPropagation(event: Event): void {
  event.stopPropagation();
}
