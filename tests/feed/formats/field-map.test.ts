import { expect } from '@open-wc/testing';
import { FeedError } from '../../../src/feed/errors.js';
import type { ExtendedItem } from '../../../src/feed/formats/adapter.js';
import { toJsonFeed } from '../../../src/feed/formats/mapped/field-map.js';
import { contextOf, convertedFeed, type AdapterOptions } from '../../helpers/adapters.js';

function item(row: object, options?: AdapterOptions): ExtendedItem {
  return convertedFeed(toJsonFeed, [row], options).items[0]!;
}

function own(row: object, options?: AdapterOptions): Record<string, unknown> {
  return item({ titre: 'Bal', ...row }, options)._event as Record<string, unknown>;
}

function problems(document: unknown, map: object): unknown {
  const issues = convertedFeed(toJsonFeed, document, { map }).problems ?? [];
  return issues.map(({ path, code, value }) => [path, code, value]);
}

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

describe('a list that nobody described', () => {
  it('is found wherever it is', () => {
    const row = { titre: 'Bal', date_debut: '2026-05-01' };
    for (const document of [
      [row],
      { evenements: [row] },
      { total: 1, fiches: [row] },
      { data: { items: [row] } },
      { a: row, b: row },
      row,
      { features: [{ type: 'Feature', properties: row, geometry: null }] },
    ]) {
      expect(
        convertedFeed(toJsonFeed, document).items[0]!.title,
        JSON.stringify(document),
      ).to.equal('Bal');
    }
    for (const document of [null, 3, 'text', {}, [1, 2]]) {
      expect(() => toJsonFeed(document, contextOf()), JSON.stringify(document)).to.throw('format');
    }
  });

  it('may have a name and a next page', () => {
    const items = [{ titre: 'Bal', date_debut: '2026-05-01' }];
    const read = (more: object, map?: object): unknown => {
      const { title, next_url } = convertedFeed(toJsonFeed, { items, ...more }, { map });
      return [title, next_url];
    };
    expect(read({ title: 'Agenda', next: '/page/2' })).to.deep.equal(['Agenda', '/page/2']);
    expect(read({ links: { next: { href: '?page=2' } } })).to.deep.equal([undefined, '?page=2']);
    expect(read({ suite: 'https://example.org/2' }, { next: 'suite' })).to.deep.equal([
      undefined,
      'https://example.org/2',
    ]);
    expect(read({ next: 2 })).to.deep.equal([undefined, undefined]);
  });

  it('may call its fields as it likes', () => {
    const names: [string, object][] = [
      ['French', { titre: 'Bal', date_debut: '2026-05-01', lieu: 'Salle', thematique: 'Danse' }],
      [
        'French as it is spoken',
        {
          'Titre de l’événement': 'Bal',
          'Date de début': '2026-05-01',
          'Nom du lieu': 'Salle',
          Thématiques: 'Danse',
        },
      ],
      [
        'camel case',
        { nomEvenement: 'Bal', dateDebut: '2026-05-01', lieuNom: 'Salle', categorie: 'Danse' },
      ],
      ['capitals', { TITRE: 'Bal', DATE_DEBUT: '2026-05-01', LIEU: 'Salle', THEME: 'Danse' }],
      ['English', { title: 'Bal', start_date: '2026-05-01', venue: 'Salle', category: 'Danse' }],
      [
        'objects',
        {
          name: 'Bal',
          startDate: '2026-05-01',
          location: { name: 'Salle' },
          tags: [{ name: 'Danse' }],
        },
      ],
      [
        'fields of fields',
        { title: 'Bal', start: '2026-05-01', extendedProps: { lieu: 'Salle', tags: 'Danse' } },
      ],
      [
        'languages',
        {
          title_fr: 'Bal',
          title_en: 'Ball',
          date: '2026-05-01',
          lieu_fr: 'Salle',
          keywords_fr: 'Danse',
        },
      ],
    ];
    for (const [name, row] of names) {
      const { title, tags, _event } = item(row);
      expect({ title, tags, _event }, name).to.deep.equal({
        title: 'Bal',
        tags: ['Danse'],
        _event: { startDate: '2026-05-01', location: { name: 'Salle' } },
      });
    }
  });

  it('is of events when they take place, else of articles', () => {
    const news = { titre: 'Une nouvelle', date: '03/02/2026', texte: 'Du texte.' };
    expect(item(news, { kind: 'article' })).to.deep.equal({
      id: 'Une nouvelle',
      title: 'Une nouvelle',
      content_text: 'Du texte.',
      date_published: '2026-02-03',
    });
    expect(item(news)._event).to.deep.equal({ startDate: '2026-02-03' });
    const event = { titre: 'Bal', date_debut: '2026-05-01' };
    expect(item(event, { kind: 'article' })).to.have.property('_event');
    const both = { ...event, date_publication: '2026-04-01' };
    expect(item(both, { kind: 'article' })).not.to.have.property('_event');
    const words = { titre: 'Festival', date: 'Du 9 au 13 novembre', chapo: 'Des rencontres.' };
    expect(item(words, { kind: 'article' }).summary).to.equal(
      'Du 9 au 13 novembre – Des rencontres.',
    );
    const label = {
      nom: 'Ville fleurie',
      organisme: 'Conseil',
      date_debut: '2024-01-01',
      date_fin: '2027-01-01',
    };
    expect(item(label, { kind: 'label' })._label).to.deep.equal({
      issuedBy: 'Conseil',
      validFrom: '2024-01-01',
      expires: '2027-01-01',
    });
  });

  it('that its authors do not show is left out, and told', () => {
    const rows = [
      { statut: 'brouillon' },
      { publie: false },
      { published: 0 },
      { draft: true },
      { visible: 'non' },
      { statut: 'publié', publie: true, draft: false },
    ].map((row, index) => ({ id: index, titre: 'Un', date_publication: '2026-11-02', ...row }));
    const { items, problems } = convertedFeed(toJsonFeed, rows, { kind: 'article' });
    expect(items.map(({ id }) => id)).to.deep.equal(['5']);
    expect(problems?.map(({ code }) => code)).to.deep.equal(Array(5).fill('draft'));
  });

  it('is of the kind of most others in its list', () => {
    const read = (rows: readonly object[]): unknown => {
      const feed = convertedFeed(
        toJsonFeed,
        rows.map((row, index) => ({ id: index, titre: 'Un', ...row })),
        { kind: 'article' },
      );
      return feed.items.map(({ _event }) => (_event ? 'event' : 'article'));
    };
    const [event, article] = [{ date_debut: '2026-12-05' }, { date_publication: '2026-11-01' }];
    expect(read([event, event, article])).to.deep.equal(['event', 'event', 'event']);
    expect(read([event, article, article])).to.deep.equal(['article', 'article', 'article']);
    expect(read([event, article])).to.deep.equal(['event', 'article']);
  });

  it('without a date or a link is news where it has a title and a text', () => {
    const recognised = (row: object, kind = 'article'): boolean => {
      try {
        return convertedFeed(toJsonFeed, [row, row], { kind, isGuess: true }).items.length > 0;
      } catch {
        return false;
      }
    };
    const news = { titre: 'Travaux', contenu: '<p>La rue est barrée.</p>' };
    expect(recognised(news)).to.equal(true);
    expect(recognised(news, 'event')).to.equal(false);
    expect(recognised({ nom: 'Mairie', description: 'Ouverte' })).to.equal(false);
    expect(recognised({ titre: 'Dr', texte: 'Sur rendez-vous', telephone: '0473' })).to.equal(
      false,
    );
  });

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

  describe('has dates', () => {
    const cases: [string, object, object][] = [
      [
        'of days',
        { date_debut: '01/05/2026', date_fin: '03/05/2026' },
        { startDate: '2026-05-01', endDate: '2026-05-03' },
      ],
      ['with hours', { date_debut: '01/05/2026 18:30' }, { startDate: '2026-05-01T18:30' }],
      [
        'with hours apart',
        { date_debut: '2026-05-01', heure_debut: '18h30', heure_fin: '20h' },
        { startDate: '2026-05-01T18:30', endDate: '2026-05-01T20:00' },
      ],
      [
        'that end after midnight',
        { date_debut: '2026-05-01', heure_debut: '21:00', heure_fin: '01:00' },
        { startDate: '2026-05-01T21:00', endDate: '2026-05-02T01:00' },
      ],
      [
        'that begin at an hour and end on a day',
        { date_debut: '2026-05-01', heure_debut: '18h30', date_fin: '2026-05-01' },
        { startDate: '2026-05-01T18:30' },
      ],
      [
        'that begin at an hour and end days later',
        { date_debut: '2026-05-01T18:30', date_fin: '2026-05-03' },
        { startDate: '2026-05-01T18:30', endDate: '2026-05-03T23:59' },
      ],
      [
        'at a midnight that nobody wrote',
        { date_debut: '2026-05-01T00:00:00+00:00', date_fin: '2026-05-03T00:00:00+00:00' },
        { startDate: '2026-05-01', endDate: '2026-05-03' },
      ],
      [
        'at the place’s midnight in UTC',
        { date_debut: '2026-04-30T22:00:00Z', date_fin: '2026-05-03T21:59:59Z' },
        { startDate: '2026-05-01', endDate: '2026-05-03' },
      ],
      [
        'that really begin at midnight',
        { date_debut: '2026-05-01T00:00', date_fin: '2026-05-01T03:00' },
        { startDate: '2026-05-01T00:00', endDate: '2026-05-01T03:00' },
      ],
      [
        'with offsets',
        { date_debut: '2026-05-01T18:00:00+0200' },
        { startDate: '2026-05-01T18:00:00+02:00' },
      ],
      ['in seconds', { date_debut: 1777651200 }, { startDate: '2026-05-01T16:00:00Z' }],
      ['that are none', { date_debut: 'bientôt' }, { startDate: 'bientôt' }],
      [
        'in a list',
        { occurrences: [{ debut: '2026-05-01', fin: '2026-05-02' }, { debut: '2026-05-08' }] },
        {
          occurrences: [
            { startDate: '2026-05-01', endDate: '2026-05-02' },
            { startDate: '2026-05-08' },
          ],
        },
      ],
      [
        'in a text',
        {
          timetable:
            '2026-05-01T10:00:00 2026-05-01T12:00:00;2026-05-02T23:00:00 2026-05-02T00:30:00',
        },
        {
          occurrences: [
            { startDate: '2026-05-01T10:00:00', endDate: '2026-05-01T12:00:00' },
            { startDate: '2026-05-02T23:00:00', endDate: '2026-05-03T00:30:00' },
          ],
        },
      ],
      [
        'in JSON in a text',
        { timings: '[{"begin":"2026-05-01T10:00:00+02:00","end":"2026-05-01T12:00:00+02:00"}]' },
        { startDate: '2026-05-01T10:00:00+02:00', endDate: '2026-05-01T12:00:00+02:00' },
      ],
      [
        'of which each has an end',
        { startDate: ['2026-05-01', '2026-05-08'], endDate: ['2026-05-02'] },
        {
          occurrences: [
            { startDate: '2026-05-01', endDate: '2026-05-02' },
            { startDate: '2026-05-08' },
          ],
        },
      ],
      [
        'of which there are several',
        { dates: ['2026-05-01', '2026-05-08'] },
        { occurrences: [{ startDate: '2026-05-01' }, { startDate: '2026-05-08' }] },
      ],
      [
        'in an object',
        { periode: { debut: '2026-05-01', fin: '2026-05-03' } },
        { startDate: '2026-05-01', endDate: '2026-05-03' },
      ],
      [
        'that repeat',
        { date_debut: '2026-05-01', rrule: 'FREQ=WEEKLY' },
        { startDate: '2026-05-01', rrule: 'FREQ=WEEKLY' },
      ],
    ];
    for (const [name, row, expected] of cases) {
      it(name, () => expect(own(row)).to.deep.equal(expected));
    }

    it('as FullCalendar has them: the end is the day after the last', () => {
      expect(own({ start: '2026-05-01', end: '2026-05-04' })).to.deep.equal({
        startDate: '2026-05-01',
        endDate: '2026-05-03',
      });
      expect(
        own({ start: '2026-05-01T00:00:00', end: '2026-05-02T00:00:00', allDay: true }),
      ).to.deep.equal({ startDate: '2026-05-01', endDate: '2026-05-01' });
      expect(
        own({ start: '2026-05-01', end: '2026-05-04' }, { map: { end: 'end' } }).endDate,
      ).to.equal('2026-05-04');
      expect(
        own({ du: '2026-05-01', au: '2026-05-04' }, { map: { start: 'du', endBefore: 'au' } })
          .endDate,
      ).to.equal('2026-05-03');
      const weekly = {
        daysOfWeek: [1, '4', 9],
        startTime: '18:30',
        startRecur: '2026-09-01',
        endRecur: '2027-07-01',
      };
      expect(own(weekly).eventSchedule).to.deep.equal({
        repeatFrequency: 'P1W',
        byDay: ['Monday', 'Thursday'],
        startDate: '2026-09-01',
        endDate: '2027-06-30',
        startTime: '18:30',
      });
    });
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
