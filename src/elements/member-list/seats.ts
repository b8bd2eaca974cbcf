import { Entry } from '../../feed/read/entry.js';
import { toJson } from '../../feed/read/fields.js';
import type { IsoDay, Membership, Organization } from '../../model/index.js';
import { currentSeats, formerSeats, groupSeats, withMemberItems } from '../../select/members.js';
import { bare } from '../../time/bare.js';
import { lastDay } from '../../time/partial-date.js';

/** A seat of a collective as an entry of the list: it is filtered, sorted and limited as an item is. */
export class SeatEntry extends Entry<Organization> {
  constructor(
    id: string,
    readonly seat: Membership,
    /** True when its time is over. */
    readonly isOver: boolean,
    /** True when the holder's organization is an item of the feed. */
    readonly hasItem: boolean,
    organization: Organization,
  ) {
    super({ id, fields: { object: {}, problems: [], name: '' }, read: () => organization });
  }
}

export interface SeatOptions {
  /** Id of the collective; empty for the first one that has members, `*` for the whole feed as one list. */
  readonly organization: string;
  /** The only group to show; empty for all. */
  readonly group: string;
  /** Shows seats whose time is over too. */
  readonly former: boolean;
  readonly today: IsoDay;
}

export interface Seats {
  /** The organization whose seats these are; `undefined` when the feed is a plain list of members. */
  readonly collective: Organization | undefined;
  /** By group, in the feed's order. */
  readonly entries: readonly SeatEntry[];
  /** True when another day may have other seats. */
  readonly hasDates: boolean;
}

/** The seats to show: those of one organization of the feed or, where none has members, all of the feed. */
export function seatsOf(entries: readonly Entry<Organization>[], options: SeatOptions): Seats {
  const items = entries.map((entry) => entry.read());
  const { organization: wanted, group, former, today } = options;
  const collective =
    wanted === '*'
      ? undefined
      : items.find(({ id, members }) => (wanted ? id === wanted : members.length > 0));
  if (!collective) return wanted && wanted !== '*' ? noSeats : wholeFeed(items, options);

  const byId = new Map(items.map((item) => [item.id, item]));
  const members = collective.members.map((seat) => untilDissolved(seat, byId));
  const over = former ? formerSeats({ members }, today) : [];
  const seats = [...currentSeats({ members }, today), ...over];
  const complete = withMemberItems(seats, byId);
  const isOver = new Set(complete.filter((_, index) => over.includes(seats[index]!)));
  const ids = new Map<string, number>();
  return {
    collective,
    hasDates: members.some(({ startDate, endDate }) => startDate ?? endDate),
    entries: groupSeats(complete)
      .filter(({ name }) => !group || name === group)
      .flatMap((part) => part.seats)
      .flatMap((seat) => seatEntry(seat, isOver.has(seat), byId, ids) ?? []),
  };
}

const noSeats: Seats = { collective: undefined, entries: [], hasDates: false };

function wholeFeed(items: readonly Organization[], { former, today }: SeatOptions): Seats {
  const entries = items.flatMap((item) => {
    const { id, title, url, logo, dissolutionDate } = item;
    const isOver = dissolutionDate !== undefined && lastDay(dissolutionDate) < today;
    if (isOver && !former) return [];
    return new SeatEntry(
      id,
      bare({ member: { id, name: title, url, logo, isPerson: false } }),
      isOver,
      true,
      item,
    );
  });
  const hasDates = items.some(({ dissolutionDate }) => dissolutionDate !== undefined);
  return { collective: undefined, entries, hasDates };
}

/** The seat of an organization ends with it, at the latest. */
function untilDissolved(seat: Membership, byId: ReadonlyMap<string, Organization>): Membership {
  const { member, endDate } = seat;
  const end = member?.id === undefined ? undefined : byId.get(member.id)?.dissolutionDate;
  if (!end || (endDate && lastDay(endDate) <= lastDay(end))) return seat;
  return { ...seat, endDate: end };
}

/** @returns `undefined` for a member that is an id alone and no item of the feed: there is no name to show */
function seatEntry(
  seat: Membership,
  isOver: boolean,
  byId: ReadonlyMap<string, Organization>,
  ids: Map<string, number>,
): SeatEntry | undefined {
  const { member, post, group } = seat;
  if (member && !member.name) return;
  const item = member?.id === undefined ? undefined : byId.get(member.id);
  const key = toJson(member ? [member.id ?? member.name] : [group, post]);
  const count = ids.get(key) ?? 0;
  ids.set(key, count + 1);
  const title = member?.name ?? post ?? seat.roleName ?? '';
  const known = bare({ ...bareOrganization, id: member?.id ?? title, title, url: member?.url });
  return new SeatEntry(count ? `${key} ${count}` : key, seat, isOver, !!item, item ?? known);
}

/** An organization of which only the name is known. */
const bareOrganization = {
  kind: 'organization',
  authors: [],
  tags: [],
  links: {},
  identifiers: [],
  sameAs: [],
  memberOf: [],
  members: [],
} as const;
