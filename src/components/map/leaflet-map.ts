import { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
import { LatLng } from 'leaflet/src/geo/LatLng.js';
import { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
import { Map } from 'leaflet/src/map/Map.js';
/* eslint-disable own/no-side-effects -- A handler of Leaflet adds itself to its Map. */
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
/* eslint-enable own/no-side-effects */
import { deepest } from './clusters.js';
import type { MapPoint } from './map-host.js';
import type { TileSource } from './tile-source.js';
import { bare } from '../../time/bare.js';

export type { Map } from 'leaflet';

/** Zoom of a map with one place. */
const closest = 15;
/** Room around the outermost places, in pixels. */
const padding: [number, number] = [36, 36];
/** Milliseconds after which tiles count as slow. */
const patience = 8_000;

/** State of the tiles: none has come, none has come for long, some have. */
export type TileState = 'loading' | 'slow' | 'dead' | 'shown';

export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** A Leaflet map without controls: dragging, two fingers, wheel with Ctrl, double click. */
export function createMap(stage: HTMLElement): Map {
  const isCalm = prefersReducedMotion();
  const map = new Map(stage, {
    zoomControl: false,
    attributionControl: false,
    fadeAnimation: false,
    zoomAnimation: !isCalm,
    inertia: !isCalm,
    maxZoom: deepest,
    minZoom: 2,
    // The view watches the size of its stage instead: a timer of Leaflet's would outlive the map.
    trackResize: false,
  });
  keepPageScrolling(stage, map);
  map.on('zoomanim', () => void zooming.add(map));
  map.on('zoomend', () => void zooming.delete(map));
  return map;
}

/** Maps whose zoom is under way. */
const zooming = new WeakSet<Map>();

/** Takes a map away; one that zooms ends that first, since a timer of its own draws the last step. */
export function removeMap(map: Map): void {
  if (zooming.has(map)) map.once('zoomend', () => void map.remove());
  else map.remove();
}

/** One finger and the bare wheel scroll the page; two fingers, the mouse and Ctrl with the wheel move the map. */
function keepPageScrolling(stage: HTMLElement, map: Map): void {
  const byPointer = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'touch') map.dragging.disable();
    else map.dragging.enable();
  };
  stage.addEventListener('pointerdown', byPointer, true);
  const byWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) event.stopImmediatePropagation();
  };
  stage.addEventListener('wheel', byWheel, bare({ capture: true, passive: true }));
}

/**
 * Draws the tiles of a source.
 *
 * @param onState called when what became of the tiles changes
 * @returns what stops waiting for them
 */
export function addTiles(
  map: Map,
  { address, referrer }: TileSource,
  onState: (state: TileState) => void,
): () => void {
  const timer = setTimeout(() => onState('slow'), patience);
  let isShown = false;
  const stop = (): void => clearTimeout(timer);
  const layer = new TileLayer(address, {
    maxZoom: deepest,
    referrerPolicy: referrer,
    keepBuffer: 1,
  });
  layer.on('tileload', () => {
    stop();
    if (!isShown) onState('shown');
    isShown = true;
  });
  layer.on('tileerror', () => {
    if (isShown) return;
    stop();
    onState('dead');
  });
  layer.addTo(map);
  return stop;
}

/** Shows all points at once. */
export function fit(map: Map, points: readonly MapPoint[], animate = false): void {
  const places = points.map(({ latitude, longitude }) => new LatLng(latitude, longitude));
  if (places.length)
    map.fitBounds(new LatLngBounds(places), { padding, maxZoom: closest, animate });
}
