import { expect } from '@open-wc/testing';
import { toJsonFeed } from '../../../src/feed/formats/mapped/field-map.js';
import { contextOf, convertedFeed } from '../../helpers/adapters.js';
import { item } from '../../helpers/field-map.js';
import { atOnce } from '../../../src/feed/steps.js';

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
      expect(() => atOnce(toJsonFeed(document, contextOf())), JSON.stringify(document)).to.throw(
        'format',
      );
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
});
