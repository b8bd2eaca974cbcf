import type { Identifier, Member, Membership, Organization } from '../../../model/index.js';
import { safeUrl } from '../../../html/safe-url.js';
import { Entry, type ItemSource } from '../entry.js';
import { asList, child, noteIssue, get, hasText, isObject, text, type Fields } from '../fields.js';
import { findCircles } from './circles.js';
import type { KindReader } from './kind.js';
import {
  isToCome,
  notePrivate,
  objects,
  partialDate,
  readContact,
  readLogo,
  readParty,
  readPartyRefs,
  readSpan,
} from './shared-fields.js';
import { bare } from '../../../time/bare.js';
import { readPlace } from './place.js';

/** The postal address of an organization is public; that of a person is not. */
const contactKeys = ['email', 'telephone', 'phone', 'mobile'];

export class OrganizationEntry extends Entry<Organization> {
  constructor(
    source: ItemSource,
    /** Its own name, which stands before the item's title. */
    readonly title: string,
    private extension: Fields | undefined,
  ) {
    super(source);
  }

  /** Ids of the members that are items of a feed. */
  get memberIds(): readonly string[] {
    if (!this.extension) return [];
    return membersOf(this.extension).flatMap((seat) => {
      const { member, id: own } = bare(seat);
      const id = isObject(member) ? bare(member).id : own;
      return typeof id === 'string' ? id : [];
    });
  }

  note(circle: readonly string[]): void {
    if (this.extension) noteIssue(this.extension, 'members', 'member-circle', circle.join(' → '));
  }

  /** Notes the members that are an id alone, of no item of the feed: nobody could read who they are. */
  noteUnknown(ids: ReadonlyMap<string, unknown>): void {
    if (!this.extension) return;
    asList(get(this.extension, 'members')).forEach((seat, index) => {
      if (!isObject(seat)) return;
      const fields = child(this.extension!, `members[${index}]`, seat);
      const given = get(fields, 'member');
      const member = isObject(given) ? child(fields, 'member', given) : fields;
      const id = text(member, 'id');
      if (id && !hasText(member, 'name') && !ids.has(id))
        noteIssue(member, 'id', 'member-unknown', id);
    });
  }

  settle(): void {
    this.extension = undefined;
  }
}

/** `_organization`: schema.org `Organization`, its members as `OrganizationRole` or Popolo have them. */
export const organizations: KindReader<Organization, OrganizationEntry> = {
  kind: 'organization',
  enter(source, extension) {
    const title = text(extension, 'name') ?? text(source.fields, 'title');
    return title
      ? new OrganizationEntry(source, title, extension)
      : noteIssue(extension, '', 'item-title');
  },
  relate(entries, isWhole) {
    const edges = new Map(entries.map((entry) => [entry.id, entry.memberIds]));
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    for (const circle of findCircles(edges)) byId.get(circle[0]!)?.note(circle);
    for (const entry of entries) {
      if (isWhole) entry.noteUnknown(byId);
      entry.settle();
    }
  },
  read(fields, common, { base }, { title }) {
    notePrivate(fields, contactKeys);
    return {
      kind: 'organization',
      ...common,
      title,
      alternateName: text(fields, 'alternateName'),
      legalForm: text(fields, 'legalForm'),
      identifiers: objects(fields, 'identifiers').flatMap(
        (identifier) => readIdentifier(identifier) ?? [],
      ),
      logo: readLogo(fields, base),
      url: common.url ?? safeUrl(get(fields, 'url'), 'link', base),
      sameAs: readAddresses(fields, 'sameAs', base),
      place: readPlace(placeOf(fields)),
      foundingDate: partialDate(fields, 'foundingDate'),
      dissolutionDate: partialDate(fields, 'dissolutionDate'),
      memberOf: readPartyRefs(fields, 'memberOf', base),
      members: readMembers(fields, base),
      contact: readContact(fields, base),
    };
  },
};

/** The organization's name is not the name of a place. */
function placeOf(fields: Fields): Fields {
  const { address, geo } = bare(fields.object);
  return { ...fields, object: { address, geo } };
}

function readIdentifier(fields: Fields): Identifier | undefined {
  const scheme = text(fields, 'scheme');
  const id = text(fields, 'id');
  return scheme && id ? { scheme, id } : noteIssue(fields, '', 'identifier');
}

function readAddresses(fields: Fields, key: string, base?: string): string[] {
  return asList(get(fields, key)).flatMap((value) => {
    const address = safeUrl(value, 'link', base);
    if (!address) noteIssue(fields, key, 'url', value);
    return address ?? [];
  });
}

/** Members that are objects; those that are names have nothing more to look at. */
function membersOf(fields: Fields): readonly Readonly<Record<string, unknown>>[] {
  return asList(get(fields, 'members')).filter(isObject);
}

function readMembers(fields: Fields, base?: string): Membership[] {
  return asList(get(fields, 'members')).flatMap((value, index) => {
    const name = `members[${index}]`;
    if (typeof value === 'string' && value.trim())
      return { member: { name: value.trim(), isPerson: false } };
    if (isObject(value)) return readMembership(child(fields, name, value), base) ?? [];
    noteIssue(fields, name, 'name', value);
    return [];
  });
}

/** A role with its `member`, or the member itself where nothing is said of its role. */
function readMembership(fields: Fields, base?: string): Membership | undefined {
  const given = get(fields, 'member');
  const nested = isObject(given) ? child(fields, 'member', given) : undefined;
  notePrivate(fields);
  if (nested) notePrivate(nested);
  const roleName = text(fields, 'roleName');
  const post = text(fields, 'post');
  const member =
    typeof given === 'string'
      ? { name: given.trim(), isPerson: false }
      : readMember(nested ?? fields, base);
  // A seat without a holder is vacant, which a reader wants to know; nothing at all is a mistake.
  if (!member?.name && !member?.id && !post && !roleName)
    return noteIssue(fields, '', 'name', fields.object);
  const span = readSpan(fields);
  if (member && span.startDate && isToCome(span.startDate))
    noteIssue(fields, 'startDate', 'member-future', span.startDate);
  return {
    member: member?.name || member?.id ? member : undefined,
    roleName,
    post,
    group: text(fields, 'group'),
    ...span,
  };
}

function readMember(fields: Fields, base?: string): Member | undefined {
  const party = readParty(fields, base);
  if (!party) return;
  const isPerson = get(fields, '@type') === 'Person';
  if (!isPerson) return { ...party, isPerson, logo: readLogo(fields, base) };
  for (const key of ['image', 'logo']) {
    if (get(fields, key) !== undefined) noteIssue(fields, key, 'portrait');
  }
  return bare({ ...party, isPerson });
}
