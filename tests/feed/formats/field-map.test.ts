import { expect } from '@open-wc/testing';
import { FeedError } from '../../../src/feed/errors.js';
import { toJsonFeed } from '../../../src/feed/formats/mapped/field-map.js';
import { convertedFeed } from '../../helpers/adapters.js';
import { item, problems } from '../../helpers/field-map.js';

it('values that cannot be made a text, or an address, cost themselves', () => {
  const odd: unknown = JSON.parse('{"toString":null,"valueOf":null}');
  const map = { url: '=https://example.org/{ref}', daysOfWeek: 'jours' };
  const row = { titre: 'Cours', start: '2026-09-01', jours: [odd, 2], ref: 'a\uD83C' };
  const { url, _event } = item(row, { map });
  expect(url).to.equal('https://example.org/a');
  expect(_event).to.have.nested.property('eventSchedule.byDay').that.deep.equals(['Tuesday']);
});

describe('a field map', () => {
  const row = {
    quoi: 'Bal',
    quand: [{ du: '2026-05-01' }],
    ou: { nom: 'Salle', 'x.y': 'avec un point' },
    mots: [{ t: 'danse' }, {}, { t: 'fête' }],
  };

  it('says where each field is', () => {
    const map = { title: 'quoi', start: 'quand[0].du', place: 'ou.nom', tags: 'mots[].t' };
    expect(item(row, { map })).to.deep.include({
      title: 'Bal',
      tags: ['danse', 'fête'],
      _event: { startDate: '2026-05-01', location: { name: 'Salle' } },
    });
    expect(item(row, { map: { ...map, start: 'quand.du' } })._event).to.include({
      startDate: '2026-05-01',
    });
    expect(item({ 'x.y': 'Bal', date: '2026-05-01' }, { map: { title: 'x.y' } }).title).to.equal(
      'Bal',
    );
  });

  it('may say more than one place, words, or that there is nothing', () => {
    const map = {
      title: ['titre', 'quoi'],
      start: 'quand[0].du',
      organizer: '=Ville d’exemple',
      url: '=https://example.org/agenda/{ou.nom}?q={quoi}',
      image: '=https://example.org/{rien}.jpg',
    };
    const read = item({ ...row, tags: ['x'] }, { map: { ...map, tags: false } });
    expect(read).to.deep.include({ title: 'Bal', url: 'https://example.org/agenda/Salle?q=Bal' });
    expect(read).not.to.have.any.keys('image', 'tags');
    expect(read._event).to.deep.include({ organizer: ['Ville d’exemple'] });
  });

  it('goes before what the fields are called, which does for the rest', () => {
    const map = { title: 'nom_court' };
    const read = item({ titre: 'Long', nom_court: 'Bal', date_debut: '2026-05-01' }, { map });
    expect(read).to.deep.include({ title: 'Bal', _event: { startDate: '2026-05-01' } });
  });

  it('says by name what is wrong with it', () => {
    expect(
      problems([row], { title: 'quoi', start: 'quand.au', couleur: 'quoi', place: 'ou.lieu' }),
    ).to.have.deep.members([
      ['map.start', 'map-path', 'quand.au'],
      ['map.place', 'map-path', 'ou.lieu'],
      ['map.couleur', 'map-target', 'couleur'],
    ]);
    expect(problems({ fiches: [row] }, { title: 'quoi', items: 'liste' })).to.deep.equal([
      ['map.items', 'map-path', 'liste'],
    ]);
    expect(() => problems({ reponse: { fiches: {} } }, { items: 'liste.ici' }))
      .to.throw(FeedError)
      .with.nested.property('details.path', 'liste.ici');
    expect(problems([], { title: 'quoi' })).to.deep.equal([]);
    expect(problems([{ a: 1 }, row], { title: 'quoi' })).to.deep.equal([]);
  });

  it('leads to nothing that is not the document’s own', () => {
    const evil: unknown = JSON.parse(
      '[{"titre":"Bal","__proto__":{"url":"https://evil.example/"}}]',
    );
    const map = { url: '__proto__.url', summary: 'constructor.name', id: 'titre.length' };
    const { items, problems: issues } = convertedFeed(toJsonFeed, evil, { map });
    expect(items[0]).not.to.have.any.keys('url', 'summary');
    expect(issues!.map(({ path }) => path)).to.include.members(['map.summary', 'map.id']);
  });
});

describe('names that anybody uses', () => {
  it('are those of HelloAsso', () => {
    const form = {
      title: 'Bal',
      description: 'Avec orchestre',
      startDate: '2026-06-05T20:00:00+02:00',
      endDate: '2026-06-05T23:00:00+02:00',
      url: 'https://example.org/bal',
      formType: 'Event',
      banner: { fileName: 'a.png', publicUrl: 'https://example.org/a.png' },
      organizationName: 'Le Comité',
      place: { name: 'Salle des fêtes', zipCode: '63000', city: 'Clermont-Ferrand' },
    };
    const read = item(form);
    expect(read).to.include({ title: 'Bal', image: 'https://example.org/a.png' });
    expect(read._event).to.deep.include({
      startDate: '2026-06-05T20:00:00+02:00',
      organizer: ['Le Comité'],
      location: {
        name: 'Salle des fêtes',
        address: { postalCode: '63000', addressLocality: 'Clermont-Ferrand' },
      },
    });
  });

  it('are those of Eventbrite', () => {
    const read = item({
      id: '1',
      name: { text: 'Bal & fête', html: 'Bal &amp; fête' },
      description: { text: 'Texte', html: '<p>Texte</p>' },
      summary: 'Le résumé',
      start: {
        timezone: 'Europe/Paris',
        local: '2026-06-05T20:00:00',
        utc: '2026-06-05T18:00:00Z',
      },
      end: { timezone: 'Europe/Paris', local: '2026-06-05T23:00:00', utc: '2026-06-05T21:00:00Z' },
      is_free: true,
    });
    expect(read).to.include({
      title: 'Bal & fête',
      summary: 'Le résumé',
      content_html: '<p>Texte</p>',
    });
    expect(read._event).to.include({
      startDate: '2026-06-05T20:00:00',
      endDate: '2026-06-05T23:00:00',
      timeZone: 'Europe/Paris',
      isAccessibleForFree: true,
    });
  });

  it('have a summary beside a title, and photos', () => {
    const read = item({
      titre: 'Travaux',
      summary: 'Rue fermée',
      photos: ['https://example.org/a.jpg', 'https://example.org/b.jpg'],
      date: '2026-06-05',
    });
    expect(read).to.include({
      title: 'Travaux',
      summary: 'Rue fermée',
      image: 'https://example.org/a.jpg',
    });
    expect(item({ summary: 'Bal', start: '2026-06-05' })).not.to.have.property('summary');
  });

  it('a draft is left out, and told', () => {
    const rows = [
      { titre: 'A', date: '2026-06-05', statut: 'publié' },
      { titre: 'B', date: '2026-06-06', statut: 'brouillon' },
    ];
    const { items, problems: told } = convertedFeed(toJsonFeed, rows);
    expect(items.map(({ title }) => title)).to.deep.equal(['A']);
    expect(told).to.deep.include({
      path: 'items[1]',
      code: 'draft',
      url: 'https://example.org/feed.json',
    });
  });
});
