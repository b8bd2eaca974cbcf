import { expect } from '@open-wc/testing';
import { toJsonFeed } from '../../../src/feed/formats/json-api/json-api.js';
import type { AgendaEvent, Item } from '../../../src/model/index.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { adapted, adaptedItem, contextOf } from '../../helpers/adapters.js';
import { atOnce } from '../../../src/feed/steps.js';

type Parts = Readonly<Record<string, unknown>>;

const id = '8f5c1a2e-6a55-4c11-9d60-2f1c0c2b9a01';
const node = (attributes: Parts, relationships: Parts = {}): Parts => ({
  type: 'node--page',
  id,
  attributes: { title: 'Titre', ...attributes },
  relationships,
});
const article = (attributes: Parts, relationships?: Parts, included: Parts[] = []): Item =>
  adaptedItem(
    toJsonFeed,
    { data: [node(attributes, relationships)], included },
    { kind: 'article' },
  );
const event = (attributes: Parts, relationships?: Parts, included: Parts[] = []): AgendaEvent =>
  adaptedItem(toJsonFeed, { data: node(attributes, relationships), included }) as AgendaEvent;
const named = (type: string, name: string, meta?: Parts): Parts => ({
  data: { type, id: name, meta },
});
const file = (name: string, attributes: Parts): Parts => ({
  type: 'file--file',
  id: name,
  attributes,
});

describe('JSON:API: a resource', () => {
  before(temporalReady);

  it('has its text as it is drawn, and sums it up', () => {
    const body = { value: 'brut', processed: '<p>Texte</p>', summary: 'Résumé &amp; suite' };
    expect(article({ body })).to.include({
      contentHtml: '<p>Texte</p>',
      summary: 'Résumé & suite',
    });
    expect(article({ body: '<p>Texte</p>' }).contentHtml).to.equal('<p>Texte</p>');
    expect(article({ field_body: { value: '<p>Texte</p>' } }).contentHtml).to.equal('<p>Texte</p>');
  });

  it('was written when it says, in either form', () => {
    for (const created of ['2026-05-04T09:00:00+02:00', 1777878000, '1777878000']) {
      expect(article({ created }).published).to.equal(Date.UTC(2026, 4, 4, 7));
    }
  });

  it('has a page: its alias, what links to it, or its number', () => {
    expect(article({ path: { alias: '/a/b' } }).url).to.equal('https://example.org/a/b');
    expect(article({ path: { alias: null }, drupal_internal__nid: 4 }).url).to.equal(
      'https://example.org/node/4',
    );
    expect(article({}).url).to.be.undefined;
  });

  it('is known by an id that is unique everywhere', () => {
    expect(article({}).id).to.equal(id);
    const { items } = adapted(toJsonFeed, {
      data: [{ type: 'news', id: '1', attributes: { title: 'A' } }],
    });
    expect(items).to.have.length(0);
    const one = { data: [{ type: 'news', id: '1', attributes: { title: 'A' } }] };
    expect(adaptedItem(toJsonFeed, one, { kind: 'article' }).id).to.equal('news 1');
  });

  it('says its language where it is another and one at all', () => {
    expect(article({ langcode: 'en' }).language).to.equal('en');
    for (const langcode of ['fr', 'und', 'zxx'])
      expect(article({ langcode }).language).to.be.undefined;
  });

  it('has a picture: a file, or the file of a medium, with the text that was written for it', () => {
    const uri = { value: 'public://a.jpg', url: '/files/a.jpg' };
    const image = file('f', { uri, filemime: 'image/jpeg' });
    const meta = { alt: 'Un arbre.', width: 10, height: 20 };
    const expected = { src: 'https://example.org/files/a.jpg', alt: 'Un arbre.' };
    expect(article({}, { field_image: named('file--file', 'f', meta) }, [image]).image).to.include({
      ...expected,
      width: 10,
    });
    const medium = {
      type: 'media--image',
      id: 'm',
      relationships: {
        thumbnail: named('file--file', 'f', { alt: '' }),
        field_media_image: named('file--file', 'f', meta),
      },
    };
    expect(
      article({}, { field_media: named('media--image', 'm') }, [medium, image]).image,
    ).to.include(expected);
    const pdf = file('f', { uri, filemime: 'application/pdf' });
    expect(article({}, { field_fichier: named('file--file', 'f') }, [pdf]).image).to.be.undefined;
  });

  it('does without what is not included, and without people', () => {
    const user = {
      type: 'user--user',
      id: 'u',
      attributes: { name: 'secret', mail: 'secret@a.example' },
    };
    const item = article(
      {},
      {
        uid: named('user--user', 'u'),
        author: named('user--user', 'u'),
        field_tags: named('taxonomy_term--tags', 'x'),
        field_image: named('file--file', 'y'),
        field_a: null,
        field_b: { data: null },
      },
      [user],
    );
    expect(item.tags).to.deep.equal([]);
    expect(JSON.stringify(item)).to.not.contain('secret');
  });

  it('that is not published is left out', () => {
    expect(adapted(toJsonFeed, { data: [node({ status: false })] }).items).to.deep.equal([]);
  });

  it('keeps nothing of prototypes', () => {
    const document = JSON.parse(
      '{"data":{"type":"a","id":"1","attributes":{"title":"A","__proto__":{"url":"https://evil.example/"},"field___proto__":{"chapo":"evil"}},"relationships":{"__proto__":{"data":[{"type":"a","id":"1"}]}}}}',
    ) as unknown;
    const { items } = atOnce(toJsonFeed(document, contextOf({ kind: 'article' })));
    expect(items[0]).to.not.have.any.keys('url', 'summary');
    expect(Object.getPrototypeOf(items[0])).to.equal(Object.prototype);
  });
});

describe('JSON:API: an event', () => {
  before(temporalReady);

  it('has dates from a value to another', () => {
    const field_date = {
      value: '2026-05-29T18:00:00+02:00',
      end_value: '2026-05-29T23:00:00+02:00',
    };
    const occurrence = {
      allDay: false,
      start: Date.UTC(2026, 4, 29, 16),
      end: Date.UTC(2026, 4, 29, 21),
    };
    expect(event({ field_date }).occurrences).to.deep.equal([occurrence]);
    const other = { value: 1780300800, end_value: 1780304400 };
    expect(event({ field_horaires: [field_date, other] }).occurrences).to.have.length(2);
  });

  it('has dates by other names, and days that stay days', () => {
    expect(
      event({ field_date_debut: '2026-06-05', field_date_fin: '2026-06-20' }).occurrences,
    ).to.deep.equal([{ allDay: true, start: '2026-06-05', end: '2026-06-20' }]);
    expect(event({ field_date: '2026-06-05' }).occurrences).to.have.length(1);
  });

  it('is at an address, a place of its own, or a point', () => {
    const field_date = '2026-06-05';
    const field_adresse = {
      address_line1: '1 rue A',
      postal_code: '63000',
      locality: 'Riom',
      organization: 'Salle',
    };
    expect(event({ field_date, field_adresse }).place).to.deep.equal({
      name: 'Salle',
      address: '1 rue A, 63000 Riom',
    });
    const lieu = { type: 'node--lieu', id: 'l', attributes: { title: 'Jardin', field_adresse } };
    expect(
      event({ field_date }, { field_lieu: named('node--lieu', 'l') }, [lieu]).place,
    ).to.deep.equal({ name: 'Jardin', address: '1 rue A, 63000 Riom' });
    const point = event({
      field_date,
      field_lieu: 'Lac',
      field_geolocalisation: { lat: 45.7, lon: 3.1 },
    });
    expect(point.place).to.include({ name: 'Lac', latitude: 45.7, longitude: 3.1 });
  });

  it('is read by the owner’s map, of attributes as they are called or by their path', () => {
    const map = {
      title: 'attributes.field_intitule',
      start: 'field_quand',
      place: 'relationships.x.data.id',
    };
    const attributes = { title: 'Non', field_intitule: 'Oui', field_quand: '2026-06-05' };
    const document = { data: node(attributes, { x: named('node--lieu', 'l') }) };
    expect(adaptedItem(toJsonFeed, document, { map })).to.deep.include({
      title: 'Oui',
      place: { name: 'l', address: undefined },
    });
  });
});

describe('JSON:API: a document', () => {
  it('names its next page as a text or as an object', () => {
    const next = 'https://a.example/2';
    for (const link of [next, { href: next }]) {
      expect(
        atOnce(toJsonFeed({ data: [], links: { next: link } }, contextOf())).next_url,
      ).to.equal(next);
    }
    expect(atOnce(toJsonFeed({ data: [], links: { next: null } }, contextOf())).next_url).to.be
      .undefined;
  });

  it('without data is none', () => {
    for (const document of [{}, [], 'x', null, { data: null }, { data: 'x' }]) {
      expect(() => atOnce(toJsonFeed(document, contextOf()))).to.throw('format');
    }
  });
});
