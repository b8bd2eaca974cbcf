import { expect } from '@open-wc/testing';
import { toJsonFeed } from '../../../src/feed/formats/mapped/field-map.js';
import { convertedFeed } from '../../helpers/adapters.js';
import { item, own } from '../../helpers/field-map.js';

describe('an item of a list that nobody described', () => {
  it('has a price in words, an amount alone in euros, and is free where the word says so', () => {
    const cases: [unknown, string | undefined, boolean | undefined][] = [
      ['from 35', 'from 35', undefined],
      ['Free', 'Free', true],
      ['8,50', '8,50 €', undefined],
      ['0', undefined, true],
      [{ min: 35, max: 50 }, '35 – 50 €', undefined],
    ];
    for (const [prix, description, free] of cases) {
      const { offers, isAccessibleForFree } = own({ start: '2026-05-01', prix });
      expect([
        (offers as { description?: string } | undefined)?.description,
        isAccessibleForFree,
      ]).to.deep.equal([description, free]);
    }
  });

  it('has its people by their whole names, and an address that is an object', () => {
    const auteur = { prenom: 'Jean', nom: 'Dupont' };
    expect(
      item({ titre: 'Un', date: '2026-11-02', auteur }, { kind: 'article' }).authors,
    ).to.deep.equal([{ name: 'Jean Dupont' }]);
    const venue = { name: 'Salle', address: { address_1: '1 rue Haute', city: 'Thiers' } };
    expect(own({ start: '2026-05-01', venue }).location).to.deep.equal({
      name: 'Salle',
      address: { streetAddress: '1 rue Haute', addressLocality: 'Thiers' },
    });
  });

  it('has words as tags, no ids, wherever the words are', () => {
    const tags = (row: object): unknown => item({ titre: 'Bal', start: '2026-05-01', ...row }).tags;
    expect(tags({ categories: [3, '12'], tags: ['Danse', 7] })).to.deep.equal(['Danse']);
    expect(tags({ thematique: '12;14' })).to.equal(undefined);
    expect(tags({ tags: ['3f2504e0-4f89-11d3-9a0c-0305e82c3301', '2026'] })).to.deep.equal([
      '2026',
    ]);
    expect(tags({ categories: [{ id: 4, nom: 'Musique' }] })).to.deep.equal(['Musique']);
  });

  it('leads to a page, not to what answers programs', () => {
    const read = (...urls: readonly string[]): unknown[] =>
      convertedFeed(
        toJsonFeed,
        urls.map((url, index) => ({ id: index, titre: 'Bal', start: '2026-05-01', url })),
      ).items.map(({ url }) => url);
    for (const url of [
      'https://api.exemple.fr/events/5',
      'https://exemple.fr/wp-json/wp/v2/event/5',
      '/api/evenements/5',
      'https://exemple.fr/evenement/5.json',
    ])
      expect(read(url), url).to.deep.equal([undefined]);
    const page = 'https://exemple.fr/agenda/apiculture';
    expect(read(page)).to.deep.equal([page]);
    const api = 'https://api.exemple.fr/5';
    expect(item({ titre: 'Bal', url: api, link: page }).url).to.equal(page);
    expect(item({ titre: 'Bal', url: api }, { map: { url: 'url' } }).url).to.equal(api);
  });

  it('has an id for each date', () => {
    const rows = [
      { id: 1, title: 'Bal', start: '2026-05-01' },
      { id: 1, title: 'Bal', start: '2026-05-08' },
      { id: 1, title: 'Bal', start: '2026-05-08' },
      { title: 'Bal', url: '/bal', start: '2026-05-08' },
    ];
    expect(convertedFeed(toJsonFeed, rows).items.map(({ id }) => id)).to.deep.equal([
      '1',
      '1 2026-05-08',
      '1 2026-05-08',
      '/bal 2026-05-08',
    ]);
  });

  it('has places, whose coordinates come in any order', () => {
    const geo = (value: object): unknown =>
      (own({ date_debut: '2026-05-01', lieu: 'Ici', ...value }).location as { geo?: unknown }).geo;
    const clermont = { latitude: 45.77, longitude: 3.08 };
    for (const value of [
      { geo_point_2d: [45.77, 3.08] },
      { geo_point_2d: { lon: 3.08, lat: 45.77 } },
      { latlon: '45.77, 3.08' },
      { coordinates: [3.08, 45.77] },
      { geometry: { type: 'Point', coordinates: [3.08, 45.77] } },
      { latitude: '45,77', longitude: '3.08' },
      { lieu: { nom: 'Ici', latitude: 45.77, longitude: 3.08 } },
      { lieu: { nom: 'Ici', coordonnees: { lat: 45.77, lng: 3.08 } } },
    ]) {
      expect(geo(value), JSON.stringify(value)).to.deep.equal(clermont);
    }
    for (const value of [
      { latitude: 0, longitude: 0 },
      { geo: 'ici' },
      { geo: [1] },
      { geo: {} },
    ]) {
      expect(geo(value), JSON.stringify(value)).to.equal(undefined);
    }
    const cayenne = { geo_point_2d: [4.92, -52.31] };
    expect(geo(cayenne)).to.deep.equal({ latitude: 4.92, longitude: -52.31 });
  });

  it('has prices, states and accessibility in words', () => {
    const read = (more: object): Record<string, unknown> =>
      own({ date_debut: '2026-05-01', ...more });
    expect(read({ gratuit: 'oui' }).isAccessibleForFree).to.equal(true);
    expect(read({ gratuit: false }).isAccessibleForFree).to.equal(false);
    expect(read({ price_type: 'payant' }).isAccessibleForFree).to.equal(false);
    expect(read({ tarif: 'Gratuit' }).isAccessibleForFree).to.equal(true);
    expect(read({ tarif: 'Gratuit pour les enfants' })).not.to.have.property('isAccessibleForFree');
    expect(read({ tarif: 8 }).offers).to.deep.equal({ description: '8 €' });
    expect(read({ prix: 0 }).isAccessibleForFree).to.equal(true);
    expect(read({ statut: 'Annulé' }).eventStatus).to.equal('EventCancelled');
    expect(read({ statut: 'Reporté' }).eventStatus).to.equal('EventPostponed');
    expect(read({ statut: 'Complet' }).remainingAttendeeCapacity).to.equal(0);
    expect(read({ statut: '{"id":6,"label":{"fr":"crwdns1:0crwdne1:0"}}' }).eventStatus).to.equal(
      'EventCancelled',
    );
    expect(read({ statut: 'publié' })).not.to.have.property('eventStatus');
    expect(
      read({ accessibilite: 'mi;Boucle magnétique', pmr: 'oui' }).accessibilityFeature,
    ).to.deep.equal(['mobility', 'Boucle magnétique']);
    expect(read({ reservation: 'a@example.org' }).offers).to.deep.equal({
      url: 'mailto:a@example.org',
    });
    expect(read({ age_min: 3, age_max: 6 }).audience).to.equal('De 3 à 6 ans');
  });

  it('has texts without markup, and pictures over https', () => {
    const read = item({
      titre: 'L&#039;<em>été</em>',
      date: '2026-05-01',
      description: 'Une&nbsp;fête\n\nDeux jours &amp; plus',
      photo: 'http://example.org/a.jpg;http://example.org/b.jpg',
      auteur: 'crwdns1:0crwdne1:0',
    });
    expect(read).to.deep.include({
      title: "L'été",
      content_text: 'Une fête\n\nDeux jours & plus',
      image: 'https://example.org/a.jpg',
    });
    expect(read).not.to.have.property('authors');
    expect(
      item({ titre: 'A', description: '<p>B</p>' }, { kind: 'article' }).content_html,
    ).to.equal('<p>B</p>');
  });

  it('speaks the language of its columns', () => {
    const both = { title_fr: 'Bal', title_en: 'Ball', date: '2026-05-01' };
    expect(item(both, { language: 'en' })).to.include({ title: 'Ball' });
    expect(item(both, { language: 'en' })).not.to.have.property('language');
    expect(item({ title_en: 'Ball', date: '2026-05-01' })).to.include({
      title: 'Ball',
      language: 'en',
    });
    expect(item({ titre: 'Bal', langue: 'oc', date: '2026-05-01' }).language).to.equal('oc');
  });
});
