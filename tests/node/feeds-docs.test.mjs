/** docs/feeds.md and docs/prepared-feeds.md name what there is, and all of it. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { formatNames } from '../../dist/feed/formats/registry.js';
import { targetNames } from '../../dist/feed/formats/mapped/targets.js';
import { cli, workFolder } from './cli/run.mjs';

const read = (name) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const feeds = read('feeds.md');
const prepared = read('prepared-feeds.md');

/** The words in `code` in a column of the table that follows a heading or a sentence. */
function codesIn(text, start, column) {
  const rows = text.slice(text.indexOf(start)).match(/(?:^\|.*\|\n)+/m)[0];
  return rows
    .split('\n')
    .slice(2, -1)
    .flatMap((row) => [...row.split(' | ')[column].matchAll(/`([^`]+)`/g)].map(([, code]) => code));
}

test('each format has its line in the table', () => {
  assert.deepEqual(
    codesIn(feeds, '## Le tableau', 2).sort(),
    [...formatNames, 'icalendar', 'json-feed'].sort(),
  );
});

test('each field of the field map is listed', () => {
  assert.deepEqual(
    codesIn(read('field-map.md'), '## The fields', 0).sort(),
    [...targetNames].sort(),
  );
});

test('each option of convert is listed', async () => {
  const { stdout } = await cli(['convert', '--help']);
  const options = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option);
  const listed = codesIn(prepared, '| Option', 0).map((code) => /--[a-z-]+/.exec(code)[0]);
  assert.deepEqual(listed.sort(), options.filter((option) => option !== '--help').sort());
});

test('links lead to files and headings that are there', () => {
  const anchor = (heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .trim()
      .replaceAll(' ', '-');
  for (const text of [feeds, prepared]) {
    for (const [, file, id] of text.matchAll(/\]\((?!https?:)([\w./-]*)(?:#([^)]+))?\)/g)) {
      const target = file ? read(file) : text;
      const anchors = [...target.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchor(heading));
      if (id) assert.ok(anchors.includes(id), `${file}#${id}`);
    }
  }
});

test('the field maps of the examples are JSON', () => {
  const maps = [...feeds.matchAll(/map='([^']+)'|data-map>\n([^<]+)</g)].map(([, a, b]) => a ?? b);
  assert.equal(maps.length, 3);
  for (const map of maps) {
    const fields = Object.keys(JSON.parse(map)).filter(
      (field) => !['items', 'next'].includes(field),
    );
    assert.deepEqual(
      fields.filter((field) => !targetNames.includes(field)),
      [],
    );
  }
});

/** Documents of tourism's formats, as small as they come. */
const tourism = {
  APIDAE: {
    numFound: 1,
    objetsTouristiques: [
      {
        type: 'FETE_ET_MANIFESTATION',
        id: 5421,
        nom: { libelleFr: 'Fête de la soupe' },
        presentation: {
          descriptifCourt: { libelleFr: 'Cent soupes.' },
          descriptifDetaille: { libelleFr: 'Cent soupes à goûter.' },
        },
        localisation: {
          adresse: {
            adresse1: 'Place du 1er mai',
            codePostal: '63000',
            commune: { id: 1, nom: 'Riom' },
          },
          geolocalisation: { geoJson: { type: 'Point', coordinates: [3.11, 45.89] } },
        },
        ouverture: {
          periodesOuvertures: [
            { identifiant: 1, dateDebut: '2999-10-10', dateFin: '2999-10-11' },
            { identifiant: 2, dateDebut: '2999-10-17', dateFin: '2999-10-17' },
          ],
        },
        descriptionTarif: { gratuit: true, tarifsEnClair: { libelleFr: 'Entrée libre.' } },
        informationsFeteEtManifestation: {
          nomLieu: 'Halle',
          themes: [{ libelleFr: 'Gastronomie' }],
        },
        illustrations: [
          {
            copyright: { libelleFr: 'Office de tourisme' },
            traductionFichiers: [{ url: 'https://static.example/soupe.jpg' }],
          },
        ],
        contacts: [{ nom: 'Secret', telephone: '0601020304' }],
      },
    ],
  },
  DATAtourisme: [
    {
      '@id': 'https://data.datatourisme.fr/13/soupe',
      '@type': ['schema:Event', 'EntertainmentAndEvent', 'PointOfInterest'],
      'rdfs:label': { fr: ['Fête de la soupe'], en: ['Soup fair'] },
      'rdfs:comment': { fr: ['Cent soupes.'] },
      hasDescription: [{ 'dc:description': { fr: ['Cent soupes à goûter.'] } }],
      isLocatedAt: [
        {
          'schema:address': [
            {
              'schema:streetAddress': ['Halle'],
              'schema:postalCode': '63200',
              'schema:addressLocality': 'Riom',
            },
          ],
          'schema:geo': { 'schema:latitude': '45.89', 'schema:longitude': '3.11' },
        },
      ],
      takesPlaceAt: [
        { startDate: '2999-10-10', endDate: '2999-10-11' },
        { startDate: '2999-10-17', endDate: '2999-10-17' },
      ],
      hasMainRepresentation: [
        {
          'ebucore:hasRelatedResource': [
            { 'ebucore:locator': ['https://static.example/soupe.jpg'] },
          ],
          'ebucore:hasAnnotation': [{ credits: ['Office de tourisme'] }],
        },
      ],
      hasBookingContact: [{ 'schema:telephone': ['0601020304'] }],
      isOwnedBy: [{ 'schema:legalName': 'Secret' }],
    },
  ],
};
const folder = workFolder();
for (const [name, document] of Object.entries(tourism)) {
  test(`the map for ${name} reads it, without anybody’s name`, async () => {
    const [, map] = /```json\n([^`]*)```/.exec(read('field-map.md').split(`\n## ${name}\n`)[1]);
    const source = join(folder, `${name}.json`);
    writeFileSync(source, JSON.stringify(document));
    const asItIs = await cli(['convert', source]);
    assert.equal(asItIs.code, 0, asItIs.stderr);
    assert.equal(JSON.parse(asItIs.stdout).items[0].title, 'Fête de la soupe');
    assert.doesNotMatch(asItIs.stdout, /Secret|0601020304/);
    const { stdout, stderr } = await cli(['convert', source, '--map', map]);
    assert.doesNotMatch(stderr, /map/);
    const [item] = JSON.parse(stdout).items;
    const { _event: event } = item;
    assert.equal(item.title, 'Fête de la soupe');
    assert.equal(item.summary, 'Cent soupes.');
    assert.match(item.content_text, /à goûter/);
    assert.equal(item.image, 'https://static.example/soupe.jpg');
    assert.equal(item._image.credit, 'Office de tourisme');
    assert.deepEqual(event.occurrences, [
      { startDate: '2999-10-10', endDate: '2999-10-11' },
      { startDate: '2999-10-17', endDate: '2999-10-17' },
    ]);
    assert.equal(event.location.name, 'Halle');
    assert.equal(event.location.address.addressLocality, 'Riom');
    assert.deepEqual(event.location.geo, { latitude: 45.89, longitude: 3.11 });
    assert.doesNotMatch(stdout, /Secret|0601020304/);
  });
}
