import type {
  Action,
  ActionState,
  Article,
  Contact,
  DateOrInstant,
  Image,
  Indicator,
  Initiative,
  Item,
  Label,
  Membership,
  Organization,
  Place,
} from '../model/index.js';
import { dateTimeAttribute } from '../time/format.js';
import { describe } from './item-words.js';
import { oneOrList, partyNode, vocabulary, type Json } from './json-ld.js';

/** @param timeZone of the offset that instants are written with */
export function articleNode(article: Article, timeZone: string): Json {
  const { title, modified, published, image, sources, license } = article;
  return {
    '@type': 'NewsArticle',
    headline: title,
    ...aboutItem(article),
    datePublished: written(published, timeZone),
    dateModified: written(modified, timeZone),
    image: image && [image.src],
    author: oneOrList(article.authors.map(partyNode)),
    isBasedOn: oneOrList((sources ?? []).map(({ name, url }) => url ?? name)),
    license: license?.url ?? license?.name,
  };
}

const labelStatuses = {
  announced: undefined,
  active: `${vocabulary}/CertificationActive`,
  withdrawn: `${vocabulary}/CertificationInactive`,
} as const;

/** A label that is announced has no status: schema.org has none for it. */
export function labelNode(label: Label): Json {
  const { title, issuers, identifier, status, validFrom, expires, auditDate, validIn } = label;
  return {
    '@type': 'Certification',
    name: title,
    ...aboutItem(label),
    issuedBy: oneOrList(issuers.map(partyNode)),
    about: oneOrList((label.holders ?? []).map(partyNode)),
    certificationIdentification: identifier,
    certificationStatus: status && labelStatuses[status],
    validFrom,
    expires,
    auditDate,
    validIn: oneOrList(validIn.map((name) => ({ '@type': 'AdministrativeArea', name }))),
    logo: logoOf(label.logo),
    url: label.proofUrl ?? label.url,
  };
}

/** @param seats those to show, such as `currentSeats` gives; vacant ones are no members */
export function organizationNode(
  organization: Organization,
  seats: readonly Membership[] = organization.members,
): Json {
  const { title, alternateName, identifiers, logo, sameAs, memberOf, place } = organization;
  return {
    '@type': 'Organization',
    name: title,
    alternateName,
    ...aboutItem(organization),
    identifier: oneOrList(
      identifiers.map(({ scheme, id }) => ({
        '@type': 'PropertyValue',
        propertyID: scheme,
        value: id,
      })),
    ),
    logo: logoOf(logo),
    sameAs: oneOrList(sameAs),
    address: place?.address,
    location: placeNode(place),
    foundingDate: organization.foundingDate,
    dissolutionDate: organization.dissolutionDate,
    memberOf: oneOrList(memberOf.map(partyNode)),
    member: oneOrList(seats.flatMap((seat) => memberNode(seat) ?? [])),
    contactPoint: contactNode(organization.contact),
  };
}

/** The member alone, or in its role where something is said of that. */
function memberNode({ member, roleName, post, startDate, endDate }: Membership): Json | undefined {
  if (!member?.name) return;
  const { name, url, isPerson } = member;
  const node = { '@type': isPerson ? 'Person' : 'Organization', name, url };
  const role = roleName ?? post;
  if (!role && !startDate && !endDate) return node;
  return { '@type': 'OrganizationRole', member: node, roleName: role, startDate, endDate };
}

/** A `Project` is an organization for schema.org: its beginning is its founding. */
export function initiativeNode(initiative: Initiative): Json {
  const { title, organizations, location, startDate, endDate, image } = initiative;
  return {
    '@type': 'Project',
    name: title,
    ...aboutItem(initiative),
    image: image?.src,
    parentOrganization: oneOrList(organizations.filter(({ name }) => name).map(partyNode)),
    location: placeNode(location),
    foundingDate: startDate,
    dissolutionDate: endDate,
    contactPoint: contactNode(initiative.contact),
  };
}

export function actionNode(action: Action): Json {
  const { title, status, startDate, endDate, leads, partners } = action;
  return {
    '@type': 'Action',
    name: title,
    ...aboutItem(action),
    actionStatus: status && `${vocabulary}/${actionStatus(status)}`,
    startTime: startDate,
    endTime: endDate,
    agent: oneOrList(leads.filter(({ name }) => name).map(partyNode)),
    participant: oneOrList(partners.filter(({ name }) => name).map(partyNode)),
  };
}

/** One observation for each value of an indicator. */
export function observationNodes({ title, unit, values, url, method }: Indicator): Json[] {
  return values.map(({ value, date, comment }) => ({
    '@type': 'Observation',
    measuredProperty: title,
    measurementTechnique: method,
    observationDate: date,
    value,
    unitText: unit,
    description: comment,
    url,
  }));
}

function aboutItem(item: Item): Json {
  const { url, tags, language } = item;
  return {
    description: describe(item) || undefined,
    url,
    keywords: tags.length ? tags.join(', ') : undefined,
    inLanguage: item.kind === 'article' ? language : undefined,
  };
}

function placeNode(place: Place | undefined): Json | undefined {
  if (!place) return;
  const { name, address, latitude, longitude } = place;
  const geo =
    latitude === undefined ? undefined : { '@type': 'GeoCoordinates', latitude, longitude };
  return { '@type': 'Place', name, address, geo };
}

function contactNode(contact: Contact | undefined): Json | undefined {
  return contact && { '@type': 'ContactPoint', ...contact };
}

function logoOf(logo: Image | undefined): string | undefined {
  return logo?.src;
}

function written(date: DateOrInstant | undefined, timeZone: string): string | undefined {
  return date === undefined ? undefined : dateTimeAttribute(date, timeZone);
}

/** schema.org `ActionStatusType`. */
export type ActionStatus =
  'PotentialActionStatus' | 'ActiveActionStatus' | 'CompletedActionStatus' | 'FailedActionStatus';

const actionStatuses: Readonly<Record<ActionState, ActionStatus>> = {
  upcoming: 'PotentialActionStatus',
  'to-discuss': 'PotentialActionStatus',
  ongoing: 'ActiveActionStatus',
  paused: 'ActiveActionStatus',
  blocked: 'ActiveActionStatus',
  late: 'ActiveActionStatus',
  done: 'CompletedActionStatus',
  abandoned: 'FailedActionStatus',
};

/** The eight states that plans use, folded into schema.org's four. */
export function actionStatus(state: ActionState): ActionStatus {
  return actionStatuses[state];
}
