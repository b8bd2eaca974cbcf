import { FeedError } from '../../errors.js';
import type { JsonObject } from '../../read/fields.js';
import { mapSteps } from '../shared/map-steps.js';
import type { Adapter, ExtendedItem } from '../adapter.js';
import { at, compact, grouped, objectsOf, textAt } from '../shared/values.js';

type ById<T> = ReadonlyMap<string | undefined, T>;

/** The parts of a Popolo document, each by the id under which it is looked up. */
interface Document {
  /** The parts of an organization, by its id. */
  readonly parts: ById<readonly JsonObject[]>;
  /** The memberships of an organization, by its id. */
  readonly memberships: ById<readonly JsonObject[]>;
  /** The posts of an organization, by its id. */
  readonly posts: ById<readonly JsonObject[]>;
  readonly postOfId: ById<JsonObject>;
  readonly names: ById<JsonObject>;
  readonly persons: ReadonlySet<string>;
}

/**
 * Popolo (https://www.popoloproject.com/specs/): organizations, the posts in them and who is a member. A board that
 * is a part of another organization is a group of it. Of persons, only names are taken; contact details are not, since
 * Popolo does not say whether they are public.
 */
export const toJsonFeed: Adapter = function* (source, { url }) {
  const organizations = objectsOf(at(source, 'organizations'));
  if (!organizations.length) throw new FeedError('format', { url, found: source });
  const persons = objectsOf(at(source, 'persons'));
  const posts = [
    ...objectsOf(at(source, 'posts')),
    ...organizations.flatMap((entry) => within(entry, 'posts', { organization_id: 'id' })),
  ];
  const memberships = [
    ...objectsOf(at(source, 'memberships')),
    ...organizations.flatMap((entry) => within(entry, 'memberships', { organization_id: 'id' })),
    ...persons.flatMap((entry) => within(entry, 'memberships', { person_id: 'id' })),
    ...posts.flatMap((entry) =>
      within(entry, 'memberships', { post_id: 'id', organization_id: 'organization_id' }),
    ),
  ];
  const distinctPosts = distinct(posts);
  const postOfId = new Map(distinctPosts.map((post) => [textAt(post, 'id'), post]));
  const seats = distinct(memberships).map((seat) => withOrganization(seat, postOfId));
  const document: Document = {
    parts: byIdOf(organizations, 'parent_id'),
    memberships: byIdOf(seats, 'organization_id'),
    posts: byIdOf(distinctPosts, 'organization_id'),
    postOfId,
    names: new Map([...persons, ...organizations].map((entry) => [textAt(entry, 'id')!, entry])),
    persons: new Set(persons.map((entry) => textAt(entry, 'id')!)),
  };
  // The organization that others are parts of comes first: an element shows the first one with members.
  const isPart = (entry: JsonObject): boolean => at(entry, 'parent_id') != null;
  const ordered = [
    ...organizations.filter((organization) => !isPart(organization)),
    ...organizations.filter(isPart),
  ];
  return { items: yield* mapSteps(ordered, (entry) => organizationItem(entry, document)) };
};

/** Entries by the id that they have under a key; those without one are left out. */
function byIdOf(entries: readonly JsonObject[], key: string): ById<readonly JsonObject[]> {
  const groups = grouped(entries, (entry) => textAt(entry, key));
  groups.delete(undefined);
  return groups;
}

/** The entries of a list inside another entry, which they need not name again. */
function within(
  entry: JsonObject,
  key: string,
  names: Readonly<Record<string, string>>,
): readonly JsonObject[] {
  return objectsOf(at(entry, key)).map((inner) => {
    const outer = Object.entries(names).map(([name, from]): [string, unknown] => [
      name,
      at(inner, name) ?? at(entry, from),
    ]);
    return { ...inner, ...(Object.fromEntries(outer) as JsonObject) };
  });
}

/** A membership that names but a post is one in the organization of the post. */
function withOrganization(seat: JsonObject, postOfId: ById<JsonObject>): JsonObject {
  if (textAt(seat, 'organization_id') !== undefined) return seat;
  const id = textAt(postOfId.get(textAt(seat, 'post_id')), 'organization_id');
  return id === undefined ? seat : { ...seat, organization_id: id };
}

/** Entries without those whose id came before: a membership may be with both of its ends. */
function distinct(entries: readonly JsonObject[]): readonly JsonObject[] {
  const ids = new Set<string>();
  return entries.filter((entry) => {
    const id = textAt(entry, 'id');
    return id === undefined || (!ids.has(id) && ids.add(id));
  });
}

function organizationItem(organization: JsonObject, document: Document): ExtendedItem {
  const id = textAt(organization, 'id');
  const name = textAt(organization, 'name');
  const parent = textAt(organization, 'parent_id');
  const parts = document.parts.get(id) ?? [];
  return compact({
    id: id ?? name,
    url: linkOf(organization),
    title: name,
    summary: textAt(organization, 'abstract') ?? textAt(organization, 'description'),
    _organization: {
      name,
      alternateName: textAt(organization, 'other_names', 0, 'name'),
      legalForm: textAt(organization, 'classification'),
      identifiers: objectsOf(at(organization, 'identifiers')).flatMap(
        (identifier) =>
          compact({ scheme: textAt(identifier, 'scheme'), id: textAt(identifier, 'identifier') }) ??
          [],
      ),
      logo: textAt(organization, 'image'),
      foundingDate: textAt(organization, 'founding_date'),
      dissolutionDate: textAt(organization, 'dissolution_date'),
      memberOf: parent && [
        compact({ id: parent, name: textAt(document.names.get(parent), 'name') }),
      ],
      members: [
        ...seatsOf(id, undefined, document),
        ...parts.flatMap((part) => seatsOf(textAt(part, 'id'), textAt(part, 'name'), document)),
      ],
    },
  })!;
}

/** The memberships of an organization, and its posts that nobody has ever held. */
function seatsOf(id: string | undefined, group: string | undefined, document: Document) {
  const ours = document.memberships.get(id) ?? [];
  const heldPosts = new Set(ours.map((seat) => textAt(seat, 'post_id')));
  const posts = document.posts.get(id) ?? [];
  const free = posts.filter((post) => !heldPosts.has(textAt(post, 'id')));
  return [
    ...ours.flatMap((seat) => membership(seat, group, document) ?? []),
    ...free.map((post) => compact({ post: labelOf(post), group })),
  ];
}

function membership(source: JsonObject, group: string | undefined, document: Document) {
  const { names, persons, postOfId } = document;
  const id = textAt(source, 'person_id') ?? textAt(source, 'member_id');
  const embedded = at(source, 'person') ?? at(source, 'member');
  const memberName = id === undefined ? undefined : names.get(id);
  const isPerson =
    at(source, 'person_id') !== undefined || at(source, 'person') !== undefined || persons.has(id!);
  const postId = textAt(source, 'post_id');
  const post = postId === undefined ? undefined : postOfId.get(postId);
  const name = nameOf(memberName) ?? nameOf(embedded);
  return compact({
    member: compact({
      '@type': isPerson && name ? 'Person' : undefined,
      // Of persons only names are taken; without one, the id tells the owner who is not in the document.
      id: isPerson && name ? undefined : id,
      name,
    }),
    roleName: textAt(source, 'role') ?? textAt(source, 'label'),
    post: post && labelOf(post),
    group,
    startDate: textAt(source, 'start_date'),
    endDate: textAt(source, 'end_date'),
  });
}

/** The name of a person or an organization; of a person also in its parts, or among the other names, the last of which holds. */
function nameOf(entry: unknown): string | undefined {
  const written = (names: unknown): string | undefined => {
    const parts = ['given_name', 'family_name'].map((key) => textAt(names, key));
    return textAt(names, 'name') ?? (parts.filter(Boolean).join(' ') || undefined);
  };
  const current = objectsOf(at(entry, 'other_names')).filter((names) => !at(names, 'end_date'));
  return written(entry) ?? written(current.at(-1));
}

function labelOf(post: JsonObject): string | undefined {
  return textAt(post, 'label') ?? textAt(post, 'role');
}

function linkOf(organization: JsonObject): string | undefined {
  return textAt(organization, 'links', 0, 'url');
}
