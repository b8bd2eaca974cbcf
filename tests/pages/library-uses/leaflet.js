/** Draws a map with tiles and takes these away, as src/components/map does. */
import { Map } from 'leaflet/src/map/Map.js';
import { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';

const stage = document.createElement('div');
stage.style.width = stage.style.height = '300px';
document.body.append(stage);
const map = new Map(stage, { fadeAnimation: false }).setView([45.78, 3.08], 12);
const tiles = new TileLayer('/__tiles/ok/{z}/{x}/{y}').addTo(map);
/** What a policy refuses is reported in a task of its own. */
const nextTask = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

await new Promise((resolve) => tiles.once('load', resolve));
tiles.remove();
await nextTask();
globalThis.used = 'drawn';
