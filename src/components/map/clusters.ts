import Supercluster from 'supercluster';
import type { MapPoint } from './map-host.js';

/** Deepest zoom of the map. Points that are still together there have one place. */
export const deepest = 19;
/** Pixels within which points are drawn as one. */
const radius = 52;

interface Leaf {
  /** Position in the list of points. */
  readonly index: number;
}

/** One point, or several that are drawn as one. */
export interface Pin {
  readonly key: string;
  /** The points, in the order of the list. */
  readonly points: readonly MapPoint[];
  readonly latitude: number;
  readonly longitude: number;
  /** Zoom at which a cluster comes apart; past the deepest when all points have one place. */
  readonly expansionZoom: number;
}

/** Points by zoom, those close to one another as one; pins in the order of the list. */
export class Clusters {
  readonly #points: readonly MapPoint[];
  readonly #index = new Supercluster<Leaf, Leaf>({ radius, extent: 256, maxZoom: deepest });
  readonly #byZoom = new Map<number, readonly Pin[]>();

  constructor(points: readonly MapPoint[]) {
    this.#points = points;
    this.#index.load(
      points.map(({ latitude, longitude }, index) => ({
        type: 'Feature',
        properties: { index },
        geometry: { type: 'Point', coordinates: [longitude, latitude] },
      })),
    );
  }

  /** All pins at a zoom, also those that are out of sight. */
  at(zoom: number): readonly Pin[] {
    let pins = this.#byZoom.get(zoom);
    if (!pins) {
      pins = this.#index
        .getClusters([-180, -90, 180, 90], zoom)
        .map((feature): Pin => {
          const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
          const { properties } = feature;
          if (!('cluster_id' in properties)) {
            const point = this.#points[properties.index]!;
            return { key: point.id, points: [point], latitude, longitude, expansionZoom: zoom };
          }
          const { cluster_id: id } = properties;
          const points = this.#index
            .getLeaves(id, Infinity)
            .map((leaf) => this.#points[leaf.properties.index]!)
            .sort((a, b) => a.number - b.number);
          const expansionZoom = this.#index.getClusterExpansionZoom(id);
          return { key: `cluster ${id}`, points, latitude, longitude, expansionZoom };
        })
        .sort((a, b) => a.points[0]!.number - b.points[0]!.number);
      this.#byZoom.set(zoom, pins);
    }
    return pins;
  }
}
