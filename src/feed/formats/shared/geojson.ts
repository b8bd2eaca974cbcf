import { at, asText, listAt } from './values.js';

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** The place of a geometry: a point itself, any other shape by the middle of its outermost coordinates. */
export interface GeometryPlace {
  readonly geo: Point;
  /** True for a shape that is more than one point. */
  readonly isShape: boolean;
}

/** Coordinates that are looked at, of a shape that may have as many as it likes. */
const mostCoordinates = 10_000;

/** The place of a geometry of GeoJSON (RFC 7946, section 3.1), whose coordinates are longitude, then latitude. */
export function geometryPlace(geometry: unknown): GeometryPlace | undefined {
  const first = asText(at(geometry, 'type')) === 'GeometryCollection' ? 0 : undefined;
  const shape = first === undefined ? geometry : listAt(geometry, 'geometries')[first];
  const spots: (readonly [number, number])[] = [];
  gather(at(shape, 'coordinates'), spots);
  if (!spots.length) return;
  const [longitude, latitude] = [0, 1].map((axis) => middle(spots.map((spot) => spot[axis]!)));
  return { geo: { latitude: latitude!, longitude: longitude! }, isShape: spots.length > 1 };
}

/** Positions, however deep they are nested: four levels are those of a MultiPolygon. */
function gather(value: unknown, spots: (readonly [number, number])[], depth = 0): void {
  if (!Array.isArray(value) || depth > 4 || spots.length >= mostCoordinates) return;
  const [longitude, latitude] = value as unknown[];
  if (typeof longitude === 'number' && typeof latitude === 'number') {
    spots.push([longitude, latitude]);
  } else for (const inner of value) gather(inner, spots, depth + 1);
}

function middle(values: readonly number[]): number {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  return Math.round(((least + greatest) / 2) * 1e6) / 1e6;
}
