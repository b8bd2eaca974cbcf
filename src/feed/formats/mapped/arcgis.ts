import { isObject } from '../../read/fields.js';
import { at, numberAt } from '../shared/values.js';

/** The radius of the Earth in the projection of maps of the web (EPSG:3857). In metres. */
const radius = 6_378_137;

/** The numbers of that projection, which ArcGIS gives where no other is asked for. */
const webMercator = new Set([3857, 102_100, 900_913]);

/**
 * The rows of a layer of ArcGIS (`features` of `attributes` with their `geometry`): the attributes, and the place of a
 * point as GeoJSON has it. A point in a projection that is not known is left out.
 *
 * @returns the rows as they are for any other document
 */
export function ofArcgis(rows: readonly unknown[], document: unknown): readonly unknown[] {
  const reference = at(document, 'spatialReference');
  const wkid = numberAt(reference, 'latestWkid') ?? numberAt(reference, 'wkid');
  if (!rows.some((row) => isObject(at(row, 'attributes')))) return rows;
  if (at(document, 'geometryType') === undefined && at(document, 'objectIdFieldName') === undefined)
    return rows;
  return rows.map((row) => {
    const attributes = at(row, 'attributes');
    const coordinates = pointOf(at(row, 'geometry'), wkid);
    if (!isObject(attributes) || !coordinates) return isObject(attributes) ? attributes : row;
    return { geometry: { type: 'Point', coordinates }, ...attributes };
  });
}

function pointOf(geometry: unknown, wkid = 4326): readonly [number, number] | undefined {
  const [x, y] = [numberAt(geometry, 'x'), numberAt(geometry, 'y')];
  if (x === undefined || y === undefined) return;
  if (webMercator.has(wkid)) return [degrees(x / radius), latitudeOf(y)];
  return Math.abs(x) <= 180 && Math.abs(y) <= 90 ? [x, y] : undefined;
}

function latitudeOf(y: number): number {
  return degrees(2 * Math.atan(Math.exp(y / radius)) - Math.PI / 2);
}

function degrees(radians: number): number {
  return Math.round((radians * 180 * 1e6) / Math.PI) / 1e6;
}
