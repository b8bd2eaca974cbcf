import { expect } from '@open-wc/testing';
import { actions } from '../../src/feed/read/kinds/action.js';
import { articles } from '../../src/feed/read/kinds/article.js';
import { indicators } from '../../src/feed/read/kinds/indicator.js';
import { initiatives } from '../../src/feed/read/kinds/initiative.js';
import type { KindReader } from '../../src/feed/read/kinds/kind.js';
import { labels } from '../../src/feed/read/kinds/label.js';
import { organizations } from '../../src/feed/read/kinds/organization.js';
import { readDocument } from '../../src/feed/read/read.js';
import {
  actionNode,
  articleNode,
  initiativeNode,
  labelNode,
  observationNodes,
  organizationNode,
} from '../../src/export/json-ld-kinds.js';
import { jsonLdOf } from '../../src/export/json-ld.js';
import type { Item } from '../../src/model/index.js';
import { temporalReady } from '../../src/time/temporal.js';

function read<T extends Item>(reader: KindReader<T>, item: object): T {
  const document = { items: [{ id: '1', title: 'Titre', ...item }] };
  const url = 'https://example.org/';
  const feed = readDocument(document, { url, timeZone: 'Europe/Paris', readers: [reader] });
  return feed.items[0] as T;
}

/** As it is in the page: what is undefined is absent. */
const plain = (node: unknown) => JSON.parse(JSON.stringify(node)) as unknown;

describe('JSON-LD of kinds other than events', () => {
  before(temporalReady);

  it('an article is a NewsArticle, with its offset', () => {
    const article = read(articles, {
      date_published: '2019-02-27T09:00:00+01:00',
      _article: { isBasedOn: 'Un communiqué', license: { url: 'https://example.org/licence' } },
    });
    expect(plain(articleNode(article, 'Europe/Paris'))).to.deep.equal({
      '@type': 'NewsArticle',
      headline: 'Titre',
      datePublished: '2019-02-27T09:00+01:00',
      isBasedOn: 'Un communiqué',
      license: 'https://example.org/licence',
    });
  });

  it('a label is a Certification; an announced one has no status', () => {
    const label = {
      issuedBy: 'Un ministère',
      about: { name: 'CISCA' },
      validIn: 'Clermont-Ferrand',
    };
    const node = {
      '@type': 'Certification',
      name: 'Titre',
      issuedBy: { '@type': 'Organization', name: 'Un ministère' },
      about: { '@type': 'Organization', name: 'CISCA' },
      validIn: { '@type': 'AdministrativeArea', name: 'Clermont-Ferrand' },
    };
    const announced = read(labels, { _label: { ...label, certificationStatus: 'announced' } });
    expect(plain(labelNode(announced))).to.deep.equal(node);
    const active = read(labels, {
      _label: { ...label, certificationStatus: 'CertificationActive' },
    });
    expect(plain(labelNode(active))).to.deep.equal({
      ...node,
      certificationStatus: 'https://schema.org/CertificationActive',
    });
  });

  it('an organization has its members in their roles, and no vacant seat', () => {
    const organization = read(organizations, {
      _organization: {
        identifiers: [{ scheme: 'RNA', id: 'W63' }],
        geo: { latitude: 45.8, longitude: 3.1 },
        members: [
          {
            member: { '@type': 'Person', name: 'Camille' },
            roleName: 'Présidence',
            startDate: '2019',
          },
          { post: 'Siège 2' },
          'Une école',
        ],
      },
    });
    expect(plain(organizationNode(organization))).to.deep.equal({
      '@type': 'Organization',
      name: 'Titre',
      identifier: { '@type': 'PropertyValue', propertyID: 'RNA', value: 'W63' },
      location: {
        '@type': 'Place',
        geo: { '@type': 'GeoCoordinates', latitude: 45.8, longitude: 3.1 },
      },
      member: [
        {
          '@type': 'OrganizationRole',
          member: { '@type': 'Person', name: 'Camille' },
          roleName: 'Présidence',
          startDate: '2019',
        },
        { '@type': 'Organization', name: 'Une école' },
      ],
    });
  });

  it('an initiative is a Project with its Place', () => {
    const initiative = read(initiatives, {
      _initiative: {
        startDate: '2018',
        organizations: ['Une ferme', { id: 'x' }],
        location: { name: 'Là' },
      },
    });
    expect(plain(initiativeNode(initiative))).to.deep.equal({
      '@type': 'Project',
      name: 'Titre',
      parentOrganization: { '@type': 'Organization', name: 'Une ferme' },
      location: { '@type': 'Place', name: 'Là' },
      foundingDate: '2018',
    });
  });

  it('an action has one of four states', () => {
    const action = read(actions, { _action: { status: 'en pause', leads: ['La métropole'] } });
    expect(plain(actionNode(action))).to.deep.equal({
      '@type': 'Action',
      name: 'Titre',
      actionStatus: 'https://schema.org/ActiveActionStatus',
      agent: { '@type': 'Organization', name: 'La métropole' },
    });
  });

  it('each value of an indicator is an Observation', () => {
    const indicator = read(indicators, {
      _indicator: {
        unit: 'km',
        values: [
          { value: 2, date: '2025' },
          { value: 1, date: '2024' },
        ],
      },
    });
    expect(plain(observationNodes(indicator))).to.deep.equal(
      [['2024', 1] as const, ['2025', 2] as const].map(([observationDate, value]) => ({
        '@type': 'Observation',
        measuredProperty: 'Titre',
        observationDate,
        value,
        unitText: 'km',
      })),
    );
  });

  it('may stand in a script, whatever a title says', () => {
    const json = jsonLdOf([actionNode(read(actions, { title: '</script><b>', _action: {} }))])!;
    expect(json).not.to.include('<');
    expect((JSON.parse(json) as { '@graph': { name: string }[] })['@graph'][0]!.name).to.equal(
      '</script><b>',
    );
    expect(jsonLdOf([])).to.equal(undefined);
  });
});
