import { expect } from '@open-wc/testing';
import type { ExtendedItem } from '../../../src/feed/formats/adapter.js';
import { toJsonFeed } from '../../../src/feed/formats/opendatasoft/opendatasoft.js';
import { contextOf, convertedFeed, type AdapterOptions } from '../../helpers/adapters.js';
import { atOnce } from '../../../src/feed/steps.js';

const records = 'https://opendata.example/api/explore/v2.1/catalog/datasets/agenda/records';
const search = 'https://opendata.example/api/records/1.0/search/?dataset=agenda';

/** The smallest valid row of OpenAgenda's dataset, with the given fields added. */
function row(more: object = {}): object {
  return { uid: '1', title_fr: 'Bal', firstdate_begin: '2026-05-01T16:00:00+00:00', ...more };
}

function item(more: object = {}, options?: AdapterOptions): ExtendedItem {
  return convertedFeed(toJsonFeed, [row(more)], options).items[0]!;
}

function own(more: object = {}): Record<string, unknown> {
  return item(more)._event as Record<string, unknown>;
}

describe('rows of OpenAgenda in Opendatasoft', () => {
  it('have their times in a text, or the first and the last', () => {
    const timings = JSON.stringify([
      { begin: '2026-05-01T18:00:00+02:00', end: '2026-05-01T20:00:00+02:00' },
    ]);
    expect(own({ timings })).to.deep.equal({
      startDate: '2026-05-01T18:00:00+02:00',
      endDate: '2026-05-01T20:00:00+02:00',
    });
    const last = { lastdate_begin: '2026-05-08T16:00:00+00:00' };
    expect(own({ timings: timings.slice(0, -5), ...last }).occurrences).to.deep.equal([
      { startDate: '2026-05-01T16:00:00+00:00' },
      { startDate: '2026-05-08T16:00:00+00:00' },
    ]);
  });

  it('have their state in a text, whose labels may be untranslated', () => {
    const status = (id: number): string =>
      JSON.stringify({ id, label: { fr: 'crwdns1:0crwdne1:0' } });
    expect(own({ status: status(6) }).eventStatus).to.equal('EventCancelled');
    expect(own({ status: status(5) }).remainingAttendeeCapacity).to.equal(0);
    expect(own({ attendancemode: status(3) }).eventAttendanceMode).to.equal(
      'MixedEventAttendanceMode',
    );
    expect(JSON.stringify(item({ status: status(1), attendancemode: status(1) }))).not.to.contain(
      'crwdns',
    );
  });

  it('have lists in a text with semicolons, or as lists', () => {
    for (const keywords_fr of ['Nature;Sortie nature', ['Nature', 'Sortie nature']]) {
      expect(item({ keywords_fr }).tags).to.deep.equal(['Nature', 'Sortie nature']);
    }
    for (const accessibility of ['hi;vi', ['hi', 'vi']]) {
      expect(own({ accessibility }).accessibilityFeature).to.deep.equal(['hearing', 'vision']);
    }
  });

  it('have lists as Python prints them', () => {
    const keywords_fr = `['Jazz', "L'été", 'Fête \\'26']`;
    expect(item({ keywords_fr }).tags).to.deep.equal(['Jazz', "L'été", "Fête '26"]);
    expect(item({ keywords_fr: '[sic] jazz;bal' }).tags).to.deep.equal(['[sic] jazz', 'bal']);
  });

  it('have their place in columns', () => {
    const place = {
      location_name: 'Salle',
      location_address: '1 rue, 63000 Riom',
      location_city: 'Riom',
    };
    const python = "{'lon': 3.1, 'lat': 45.9, 'name': None}";
    for (const location_coordinates of [[45.9, 3.1], { lon: 3.1, lat: 45.9 }, python]) {
      expect(own({ ...place, location_coordinates }).location).to.deep.equal({
        name: 'Salle',
        address: '1 rue, 63000 Riom',
        geo: { latitude: 45.9, longitude: 3.1 },
      });
    }
    expect(own()).not.to.have.property('location');
  });

  it('have their texts in columns, one for each language', () => {
    const texts = { title_en: 'Ball', description_en: 'We dance.', description_fr: 'On danse.' };
    expect(item(texts)).to.include({ title: 'Bal', summary: 'On danse.' });
    expect(item(texts, { language: 'en' })).to.include({ title: 'Ball', summary: 'We dance.' });
    expect(item({ longdescription_fr: 'Un *bal*' }).content_html).to.equal(
      '<p>Un <em>bal</em></p>',
    );
    expect(item({ longdescription_fr: '<p>Un *bal*</p>' }).content_html).to.equal(
      '<p>Un *bal*</p>',
    );
  });

  it('tell nothing of who wrote them', () => {
    const personal = {
      contributor_email: 'jeanne@example.org',
      contributor_contactname: 'Jeanne',
      contributor_contactnumber: '0600000000',
      location_phone: '0700000000',
    };
    expect(JSON.stringify(item(personal))).not.to.match(/eanne|0600000000|0700000000/);
  });
});

describe('answers of Opendatasoft', () => {
  const fields = { titre: 'Bal', date_debut: '2026-05-01' };

  it('wrap their rows, each version in its own way', () => {
    const geometry = { type: 'Point', coordinates: [3.08, 45.77] };
    const answers: [string, unknown, string][] = [
      ['v1', { nhits: 1, records: [{ recordid: 'a', fields, geometry }] }, 'a'],
      ['v2.0', { total_count: 1, records: [{ record: { id: 'a', fields } }] }, 'a'],
      ['v2.1', { total_count: 1, results: [fields] }, 'Bal 2026-05-01'],
      ['export of v1', [{ recordid: 'a', fields }], 'a'],
      ['export', [fields], 'Bal 2026-05-01'],
      ['one record', { recordid: 'a', fields }, 'a'],
      ['one record of v2.0', { record: { id: 'a', fields } }, 'a'],
    ];
    for (const [name, document, id] of answers) {
      const [read] = convertedFeed(toJsonFeed, document).items;
      expect(read, name).to.include({ id, title: 'Bal' });
      expect(read!._event, name).to.deep.include({ startDate: '2026-05-01' });
    }
    for (const document of [null, 'text', {}, { results: 3 }]) {
      expect(() => atOnce(toJsonFeed(document, contextOf())), JSON.stringify(document)).to.throw(
        'format',
      );
    }
  });

  it('have the place of the record where the columns have none', () => {
    const record = { fields: { ...fields, lieu: 'Ici' }, geometry: { coordinates: [3.08, 45.77] } };
    const [read] = convertedFeed(toJsonFeed, { nhits: 1, records: [record] }).items;
    expect(read!._event).to.have.deep.nested.property('location.geo', {
      latitude: 45.77,
      longitude: 3.08,
    });
  });

  it('have files, whose addresses are made of the dataset’s where they are not told', () => {
    const image = (photo: object, url: string): unknown =>
      convertedFeed(toJsonFeed, [{ recordid: 'a', fields: { ...fields, photo } }], { url })
        .items[0]!.image;
    const file = { id: 'ab12', filename: 'a.jpg' };
    const address = 'https://opendata.example/explore/dataset/agenda/files/ab12/download/';
    expect(image(file, search)).to.equal(address);
    expect(image(file, records)).to.equal(address);
    expect(image({ ...file, url: 'https://cdn.example/a.jpg' }, search)).to.equal(
      'https://cdn.example/a.jpg',
    );
    expect(image(file, 'https://example.org/agenda.json')).to.equal(undefined);
  });

  it('are read by the field map, also those of OpenAgenda', () => {
    const map = { title: 'slug', start: 'firstdate_begin' };
    expect(item({ slug: 'Le slug' }, { map }).title).to.equal('Le slug');
    const wrong = convertedFeed(
      toJsonFeed,
      { total_count: 1, results: [fields] },
      { map: { title: 'nom' } },
    );
    expect(wrong.problems).to.deep.include({
      path: 'map.title',
      code: 'map-path',
      value: 'nom',
      url: 'https://example.org/feed.json',
    });
  });

  it('go on at the next row, a hundred at a time', () => {
    const next = (document: object, url: string): string | undefined =>
      convertedFeed(toJsonFeed, document, { url }).next_url;
    const page = (total_count: number): object => ({ total_count, results: [fields, fields] });
    expect(next(page(10), records)).to.equal(`${records}?offset=2&limit=100`);
    expect(next(page(10), `${records}?limit=2&offset=4`)).to.equal(`${records}?limit=2&offset=6`);
    expect(next(page(10), `${records}?limit=500`)).to.equal(`${records}?limit=100&offset=2`);
    expect(next(page(2), records)).to.equal(undefined);
    expect(next(page(912_000), `${records}?offset=9950&limit=100`)).to.equal(
      `${records}?offset=9952&limit=48`,
    );
    expect(next(page(912_000), `${records}?offset=9998&limit=2`)).to.equal(undefined);
    expect(next({ total_count: 10, results: [] }, records)).to.equal(undefined);
    const first = { nhits: 10, parameters: { start: 4 }, records: [{ fields }, { fields }] };
    expect(next(first, search)).to.equal(`${search}&start=6&rows=100`);
    expect(next({ ...first, nhits: 6 }, search)).to.equal(undefined);
  });
});
