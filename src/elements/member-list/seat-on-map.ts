import type { Listed, Located } from '../../components/map/map-host.js';
import type { MemberListWords } from '../../i18n/member-list.js';
import type { SeatEntry } from './seats.js';

/** A seat as the map of the list knows it. */
interface SeatOnMap extends Listed {
  readonly entry: SeatEntry;
}

/** A seat under the name that the list has for it. */
export function seatOnMap(entry: SeatEntry, words: MemberListWords): SeatOnMap {
  const { id, seat } = entry;
  return { id, title: seat.member?.name ?? words.vacant, entry };
}

/** The place of the holder of a seat. */
export function locateSeat({ entry }: SeatOnMap): Located {
  const { name, address, latitude, longitude } = entry.read().place ?? {};
  return { detail: entry.seat.post, place: address ?? name, latitude, longitude };
}
