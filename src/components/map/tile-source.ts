import { pageUrl, safeUrl } from '../../html/safe-url.js';

/** The source of the map's pictures. */
export interface TileSource {
  /** Address with `{z}`, `{x}` and `{y}`. */
  readonly address: string;
  readonly attribution: string;
  /** The only host that is asked, as a visitor reads it. */
  readonly host: string;
  /** `origin` tells the host which site the map is on. */
  readonly referrer: 'no-referrer' | 'origin';
}

/** IGN Plan v2: no key, no referrer. https://geoservices.ign.fr/documentation/services/services-geoplateforme */
const ign: TileSource = {
  address:
    'https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2&STYLE=normal&TILEMATRIXSET=PM&FORMAT=image/png&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}',
  attribution: '© IGN – Géoplateforme',
  host: 'data.geopf.fr',
  referrer: 'no-referrer',
};

/** OpenStreetMap refuses requests without a referrer: https://operations.osmfoundation.org/policies/tiles/ */
const osm: TileSource = {
  address: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
  attribution: '© les contributeurs d’OpenStreetMap',
  host: 'tile.openstreetmap.org',
  referrer: 'origin',
};

/**
 * @param tiles empty for the IGN, `osm`, or an address of tiles
 * @param attribution of tiles of another address; their host where it is empty
 * @returns `undefined` when the address is none of tiles of one host
 */
export function tileSource(tiles: string, attribution: string): TileSource | undefined {
  const wanted = tiles.trim();
  if (!wanted || wanted === 'ign') return ign;
  if (wanted === 'osm') return osm;
  if (!['{z}', '{x}', '{y}'].every((name) => wanted.includes(name))) return;
  // A name that is left, such as `{s}` for one of several hosts, would be asked for as it stands.
  const sample = wanted.replaceAll(/\{[zxy]\}/g, '0');
  const page = pageUrl();
  const url = sample.includes('{') ? undefined : safeUrl(sample, 'image', page);
  if (!url) return;
  const { host } = new URL(url);
  if (new URL(wanted.replaceAll(/\{[zxy]\}/g, '1'), page).host !== host) return;
  return { address: wanted, attribution: attribution || host, host, referrer: 'no-referrer' };
}
