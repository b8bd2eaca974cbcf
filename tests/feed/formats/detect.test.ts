import { expect } from '@open-wc/testing';
import { detect, detectText, rootOf } from '../../../src/feed/formats/detect.js';
import { formatNamed, formatNames, type FormatName } from '../../../src/feed/formats/registry.js';
import { hostileLimit } from '../../helpers/wait.js';

type Case = readonly [what: string, document: unknown, format: FormatName | undefined];

const post = { id: 1, link: 'https://example.org/1', title: { rendered: 'One' } };
const agendaEvent = { uid: 1, slug: 'one', title: { fr: 'Un' }, timings: [] };
const thing = { '@context': 'https://schema.org', '@type': 'MusicEvent', name: 'One' };
const jcal = ['vcalendar', [], []];

const cases: readonly Case[] = [
  ['JSON Feed 1.1', { version: 'https://jsonfeed.org/version/1.1', items: [] }, 'json-feed'],
  ['a JSON Feed of the version "1.0"', { version: '1.0', items: [{ id: 1 }] }, 'json-feed'],
  ['items with an id and a text', { items: [{ id: 1, content_text: 'One' }] }, 'json-feed'],
  ['items of which the first is odd', { items: [null, { id: 1, title: 'One' }] }, 'json-feed'],
  ['no items', { items: [] }, 'json-feed'],

  ['Google’s events', { kind: 'calendar#events', items: [] }, 'google-calendar'],
  [
    'Google’s events without their kind',
    { items: [{ id: '1', summary: 'One', start: { date: '2026-05-01' } }] },
    'google-calendar',
  ],

  ['Opendatasoft v1', { nhits: 1, records: [{ fields: {} }] }, 'opendatasoft'],
  ['Opendatasoft v2.0', { total_count: 0, records: [] }, 'opendatasoft'],
  ['Opendatasoft v2.1', { total_count: 1, results: [{ titre: 'Un' }] }, 'opendatasoft'],
  ['an export of OpenAgenda’s data set', [{ uid: 1, title_fr: 'Un' }], 'opendatasoft'],
  ['an export with its dates alone', [{ firstdate_begin: '2026-05-01' }], 'opendatasoft'],
  ['an export of v1', [{ recordid: 'a', fields: {} }], 'opendatasoft'],

  [
    'a collection with its context',
    { '@context': 'https://www.w3.org/ns/activitystreams', type: 'OrderedCollection' },
    'activitystreams',
  ],
  [
    'a context among others',
    { '@context': ['https://w3id.org/security/v1', 'https://www.w3.org/ns/activitystreams', {}] },
    'activitystreams',
  ],
  [
    'gancio’s activities, without a context',
    [{ type: 'Create', object: { type: 'Event', startTime: '2026-05-01T10:00:00Z' } }],
    'activitystreams',
  ],

  [
    'a list of gancio’s own',
    [{ id: 1, title: 'Bal', slug: 'bal', start_datetime: 1779984000, place: { name: 'Parc' } }],
    'gancio',
  ],
  [
    'an event of gancio’s own, online',
    { title: 'Bal', start_datetime: 1779984000, online_locations: [] },
    'gancio',
  ],
  [
    'what only calls its dates so',
    [{ title: 'Bal', slug: 'bal', start_datetime: '2026-05-01T10:00', place: 'Parc' }],
    undefined,
  ],

  [
    'a board in Popolo',
    { organizations: [{ id: 'o', name: 'O' }], memberships: [], persons: [] },
    'popolo',
  ],
  ['a full answer of GoGoCarto', { ontology: 'gogofull', data: [] }, 'gogocarto'],
  ['a compact one', { ontology: 'gogocompact', data: [['1', ['A'], 45, 3, 1]] }, 'gogocarto'],
  [
    'its JSON-LD',
    { '@context': 'https://example.org/rdf-convert/gogo.jsonld', '@graph': [{ name: 'A' }] },
    'gogocarto',
  ],

  ['a JSCalendar event', { '@type': 'Event', uid: 'a', start: '2026-05-01' }, 'jscalendar'],
  ['a JSCalendar group', { '@type': 'Group', entries: [] }, 'jscalendar'],
  ['a list of JSCalendar events', [{ '@type': 'Event', uid: 'a' }], 'jscalendar'],

  ['an event of schema.org', thing, 'schema-org'],
  ['a list of them', [thing, thing], 'schema-org'],
  [
    'with a context in an object',
    { ...thing, '@context': { '@vocab': 'http://schema.org/' } },
    'schema-org',
  ],
  ['a graph', { '@graph': [{ '@type': 'Event' }] }, 'schema-org'],
  ['an event with a uid and a context', { ...thing, '@type': 'Event', uid: 'a' }, 'schema-org'],
  ['microdata', [{ type: 'http://schema.org/Event', properties: {} }], 'schema-org'],

  [
    'The Events Calendar',
    { events: [{ id: 1, start_date: '2026-05-01 10:00:00', rest_url: 'https://a.example/1' }] },
    'events-calendar',
  ],
  [
    'The Events Calendar by the clock of UTC alone',
    { events: [{ title: 'Un', utc_start_date: '2026-05-01 08:00:00' }] },
    'events-calendar',
  ],
  [
    'The Events Calendar without an event',
    { events: [], rest_url: 'https://a.example/wp-json/tribe/events/v1/events/', total: 0 },
    'events-calendar',
  ],
  [
    'its events as posts',
    [{ ...post, type: 'tribe_events', start_date: '2026-05-01 10:00:00' }],
    'events-calendar',
  ],

  ['OpenAgenda’s API', { total: 1, events: [agendaEvent], after: ['1'] }, 'openagenda'],
  ['OpenAgenda without an event', { success: true, total: 0, events: [] }, 'openagenda'],
  ['a list of OpenAgenda’s events', [agendaEvent], 'openagenda'],
  ['the draft of v3', { data: [], pagination: { after: null, limit: 20 } }, 'openagenda'],

  ['posts', [post], 'wordpress'],
  ['one post', post, 'wordpress'],
  [
    'posts without a title',
    [{ link: 'https://a.example/', content: { rendered: '' } }],
    'wordpress',
  ],

  ['JSON:API', { jsonapi: { version: '1.0' }, data: [] }, 'json-api'],
  ['JSON:API that does not say so', { data: [{ type: 'node--news', id: '1' }] }, 'json-api'],
  ['one resource', { data: { type: 'node--news', id: '1' } }, 'json-api'],

  ['jCal', jcal, 'jcal'],
  ['a list of jCal', [jcal, jcal], 'jcal'],

  ['an object', { a: 1 }, undefined],
  ['a list of words', ['vcalendar'], undefined],
  ['a list of nothing', [null, [], {}], undefined],
  ['null', null, undefined],
  ['a number', 5, undefined],
  ['what an object inherits', Object.create({ items: [] }), undefined],
  ['places of OpenAgenda', { locations: [{ uid: 1, slug: 'place', name: 'Place' }] }, undefined],
  ['categories of WordPress', [{ id: 1, link: 'https://a.example/', name: 'One' }], undefined],
];

describe('the format of JSON', () => {
  for (const [what, document, format] of cases) {
    it(`${what}: ${format ?? 'none'}`, () => {
      expect(detect(document)?.format).to.equal(format);
      if (format) expect(detect(document)!.document).to.equal(document);
    });
  }

  for (const [what, document, format] of cases.filter(([, , format]) => format)) {
    it(`${what}, in an object around it`, () => {
      const detected = detect({ status: 'ok', page: 1, answer: document });
      expect(detected).to.deep.equal({ format, document });
    });
  }

  it('is not looked for two objects deep', () => {
    expect(detect({ a: { b: [post] } })).to.equal(undefined);
  });

  it('is known where only one of the first items shows it', () => {
    expect(detect([{ id: 1 }, null, post])?.format).to.equal('wordpress');
  });
});

describe('the format of a text', () => {
  const html = (head: string): string => `<!doctype html><html><head>${head}</head></html>`;
  const script = '<script type="application/ld+json">{}</script>';
  const texts: readonly (readonly [string, string, FormatName | undefined])[] = [
    ['a calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0', 'icalendar'],
    ['a calendar in small letters', 'begin:vcalendar\n', 'icalendar'],
    ['a calendar behind a warning', 'Warning: x\nBEGIN:VCALENDAR\n', 'icalendar'],
    ['RSS 2.0', '<?xml version="1.0"?><rss version="2.0">', 'rss'],
    ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom">', 'rss'],
    ['Atom with a prefix', '<a:feed xmlns:a="http://www.w3.org/2005/Atom">', 'rss'],
    ['RSS 1.0', '<!-- x --><rdf:RDF xmlns="http://purl.org/rss/1.0/">', 'rss'],
    ['RSS behind spaces', '\n\n  <rss>', 'rss'],
    ['RSS behind a warning', '<br /><b>Warning</b>: x<?xml version="1.0"?><rss>', 'rss'],
    ['RSS behind a document type', '<!DOCTYPE rss [ <!ENTITY a "b"> ]><rss>', 'rss'],
    ['a page', html('<title>A</title>'), undefined],
    ['a page about <rss>', html('<title>The element &lt;rss</title><!-- <rss> -->'), undefined],
    ['a page with a description', html(script), 'schema-org'],
    ['a part of a page with one', `<p>${script}</p>`, 'schema-org'],
    ['JSON-LD with a comment', '// A\n{"@context": "https://schema.org"}', 'schema-org'],
    ['JSON-LD that is cut', '{"@context":"http://schema.org","name":"A', 'schema-org'],
    ['other XML', '<?xml version="1.0"?><note/>', undefined],
    ['JSON that is cut', '{"items":[', undefined],
    ['words', 'Not found', undefined],
    ['nothing', '', undefined],
  ];
  for (const [what, text, format] of texts) {
    it(`${what}: ${format ?? 'none'}`, () => expect(detectText(text)).to.equal(format));
  }

  it('is found in no time in what was made to take long', () => {
    for (const part of ['<script ', '<!--', '<!-- -->', '<?', '<![', '"@context" ', '<link ']) {
      detectText(`<a ${part.repeat(200_000)}`);
      rootOf(part.repeat(200_000));
      detectText(`{${part.repeat(200_000)}`);
    }
  }).timeout(hostileLimit);
});

describe('the name of a format', () => {
  for (const name of formatNames) it(name, () => expect(formatNamed(name)).to.equal(name));

  const names = [
    [' RSS ', 'rss'],
    ['Atom', 'rss'],
    ['ics', 'icalendar'],
    ['json-ld', 'schema-org'],
    ['tribe', 'events-calendar'],
    ['ods', 'opendatasoft'],
    ['', undefined],
    ['__proto__', undefined],
    ['xlsx', undefined],
  ] as const;
  for (const [name, format] of names) {
    it(`“${name}” is ${format ?? 'none'}`, () => expect(formatNamed(name)).to.equal(format));
  }
});

describe('a format of tourism is recognised', () => {
  const documents = [
    ['apidae', { numFound: 1, objetsTouristiques: [] }],
    ['apidae', [{ id: 1, nom: { libelleFr: 'Un' } }]],
    ['apidae', { results: [{ id: 1, nom: { libelleFr: 'Un' } }] }],
    ['datatourisme', { '@context': { '@vocab': 'https://www.datatourisme.fr/ontology/core#' } }],
    [
      'datatourisme',
      [{ '@type': ['schema:Event', 'https://www.datatourisme.fr/ontology/core#Fete'] }],
    ],
    ['datatourisme', { '@id': 'https://data.datatourisme.fr/1', 'rdfs:label': { fr: ['Un'] } }],
    ['datatourisme', { '@graph': [{ '@id': 'https://a.example', 'rdfs:label': {} }] }],
    ['schema-org', { '@graph': [{ '@type': 'Event' }] }],
    [undefined, null],
  ] as const;
  for (const [name, document] of documents) {
    it(`${name ?? 'none'}: ${JSON.stringify(document)}`, () => {
      expect(detect(document)?.format).to.equal(name);
    });
  }
});
