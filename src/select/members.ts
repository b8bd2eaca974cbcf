import { bare } from '../time/bare.js';
import { toJson } from '../feed/read/fields.js';
import type { IsoDay, Membership, Organization } from '../model/index.js';
import { firstDay, lastDay } from '../time/partial-date.js';

/** A part of an organization, with its seats in order; those of no part are under `undefined`. */
export interface MemberGroup {
  readonly name: string | undefined;
  readonly seats: readonly Membership[];
  /** Seats that somebody holds. */
  readonly held: number;
}

/** True when a seat is held, or stands vacant, on a day. */
export function isCurrent({ startDate, endDate }: Membership, today: IsoDay): boolean {
  return (!startDate || firstDay(startDate) <= today) && (!endDate || lastDay(endDate) >= today);
}

/**
 * Seats of an organization on a day, in the feed's order: those that are held, and each post that nobody
 * holds, once and without a member.
 */
export function currentSeats(
  { members }: Pick<Organization, 'members'>,
  today: IsoDay,
): Membership[] {
  const current = new Set(members.filter((seat) => seat.member && isCurrent(seat, today)));
  const heldPosts = new Set([...current].filter(({ post }) => post).map(keyOf));
  const seats: Membership[] = [];
  for (const seat of members) {
    if (current.has(seat)) seats.push(seat);
    else if (isOpen(seat, today) && !heldPosts.has(keyOf(seat))) {
      // A post without a name is one of its own.
      if (seat.post) heldPosts.add(keyOf(seat));
      seats.push(vacant(seat));
    }
  }
  return seats;
}

/** A post outlives its holder; a seat without a post, or a vacancy, is there for its own dates. */
function isOpen(seat: Membership, today: IsoDay): boolean {
  if (!seat.member) return isCurrent(seat, today);
  const isOver = seat.endDate !== undefined && lastDay(seat.endDate) < today;
  return seat.post !== undefined && isOver;
}

function vacant({ roleName, post, group }: Membership): Membership {
  return bare({ roleName, post, group });
}

function keyOf({ group, post }: Membership): string {
  return toJson([group, post]);
}

/** Seats by group, groups in the order in which they first occur; seats of no group come last. */
export function groupSeats(seats: readonly Membership[]): MemberGroup[] {
  const byName = Map.groupBy(seats, ({ group }) => group);
  const names = [...byName.keys()].filter((name) => name !== undefined);
  return [...names, undefined].flatMap((name) => {
    const group = byName.get(name);
    return group ? { name, seats: group, held: group.filter(({ member }) => member).length } : [];
  });
}

/** Names that members have by id alone, and logos that they have not, taken from their own items. */
export function withMemberItems(
  seats: readonly Membership[],
  organizations: ReadonlyMap<string, Organization>,
): Membership[] {
  return seats.map((seat) => {
    const { member } = seat;
    const item = member?.id === undefined ? undefined : organizations.get(member.id);
    if (!member || !item) return seat;
    const { title, url, logo } = item;
    const { name = title } = member;
    return {
      ...seat,
      member: { ...member, name, url: member.url ?? url, logo: member.logo ?? logo },
    };
  });
}

/** Seats whose time is over, in the feed's order; a vacancy that has ended is of no interest. */
export function formerSeats(
  { members }: Pick<Organization, 'members'>,
  today: IsoDay,
): Membership[] {
  return members.filter(({ member, endDate }) => member && endDate && lastDay(endDate) < today);
}
