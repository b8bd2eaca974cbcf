import type { Place } from '../model/index.js';

/** A point on earth, WGS 84, in degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Mean radius of the earth (IUGG), in kilometres. */
const radiusKm = 6371.0088;

/** Great-circle distance in kilometres, by the haversine formula: within 0.5 % of the ellipsoid. */
export function distanceKm(a: Position, b: Position): number {
  const north = radians(b.latitude - a.latitude);
  const east = radians(b.longitude - a.longitude);
  const chord =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * radiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** The position of a place, when the feed gives both coordinates. */
export function positionOf(place: Place | undefined): Position | undefined {
  const { latitude, longitude } = place ?? {};
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
