import type { Place } from '../../model/index.js';

/**
 * Where OpenStreetMap shows a place: by its coordinates, else by its address. A name alone finds
 * anything. The map is asked for nothing until its link is followed.
 */
export function mapLink({ latitude, longitude, address }: Place): string | undefined {
  const map = 'https://www.openstreetmap.org/';
  if (latitude !== undefined && longitude !== undefined) {
    return `${map}?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  }
  return address && `${map}search?${new URLSearchParams({ query: address }).toString()}`;
}
