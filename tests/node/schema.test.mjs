/** The schema accepts every feed we publish or print, and refuses what it should. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import addFormats from 'ajv-formats';
import Ajv from 'ajv/dist/2020.js';
import { agenda } from '../../demo/feeds/agenda.mjs';
import { addDays, lastSunday, nearestLastSunday } from '../../demo/feeds/days.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const schema = JSON.parse(read('schema/feed.schema.json'));

// `strictTypes` would ask for a type beside each `minLength` of a branch that already has one.
const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
addFormats(ajv);
const validate = ajv.compile(schema);

const accepts = (feed, name) =>
  assert.ok(validate(feed), `${name}: ${ajv.errorsText(validate.errors)}`);

/** The smallest feed, with one item of the given fields. */
const feedOf = (item) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Test',
  items: [{ id: '1', title: 'Titre', content_text: 'Texte', ...item }],
});
const event = (fields) => feedOf({ _event: { startDate: '2026-03-28T20:00', ...fields } });
const label = (fields) => feedOf({ _label: fields });

test('every field of the schema is described', () => {
  const bare = [];
  const walk = (node, path) => {
    if (Array.isArray(node)) node.forEach((child, index) => walk(child, `${path}[${index}]`));
    if (!node || typeof node !== 'object') return;
    for (const [key, child] of Object.entries(node)) {
      if (key === 'properties' && !/\.(if|then|titled)$/.test(path)) {
        for (const [name, field] of Object.entries(child)) {
          if (!field.description && !field.$ref) bare.push(`${path}.${name}`);
        }
      }
      walk(child, `${path}.${key}`);
    }
  };
  walk(schema, '#');
  assert.deepEqual(bare, []);
});

for (const name of readdirSync(new URL('../../demo/feeds/', import.meta.url))) {
  if (!name.endsWith('.json')) continue;
  test(`demo/feeds/${name} is a house feed`, () => {
    const feed = JSON.parse(read(`demo/feeds/${name}`));
    accepts(feed, name);
    const ids = feed.items.map((item) => item.id);
    assert.equal(new Set(ids).size, ids.length, 'ids are unique');
  });
}

/** Each day of a year and a half, since the agenda is made for the day it is asked for. */
const eachDay = Array.from({ length: 550 }, (_, index) => addDays('2026-11-01', index));

test('each link of the territory leads to an item of its feeds, and another back', () => {
  const items = readdirSync(new URL('../../demo/feeds/', import.meta.url))
    .filter((name) => name === 'actualites.json' || /^territoire-.*json$/.test(name))
    .flatMap((name) => JSON.parse(read(`demo/feeds/${name}`)).items);
  const linksOf = ({ _links = {} }) => Object.values(_links).flat();
  const events = eachDay.flatMap((day) => agenda(day).items);
  for (const item of [...items, ...events]) {
    for (const id of linksOf(item)) {
      if (item._links.themes?.includes(id)) continue;
      const targets = items.filter((other) => other.id === id);
      assert.notEqual(targets.length, 0, `${item.id} → ${id}`);
      // Events come and go, and an indicator belongs to its action, which stands beside it.
      if (item._event || item._indicator) continue;
      assert.ok(
        targets.some((target) => linksOf(target).includes(item.id)),
        `${id} → ${item.id}`,
      );
    }
  }
});

test('the agenda is a house feed on every day of two years', () => {
  for (let day = '2026-01-01'; day < '2028-01-01'; day = addDays(day, 1)) {
    const feed = agenda(day);
    accepts(feed, day);
    const ids = feed.items.map((item) => item.id);
    assert.equal(new Set(ids).size, ids.length, `${day}: ids are unique`);
    assert.ok(ids.length >= 60, `${day}: ${ids.length} events`);
    for (const { id, _event, date_published: published } of feed.items) {
      assert.ok(published.slice(0, 10) <= day, `${day}: ${id} is published in the future`);
      for (const { startDate, endDate } of _event.occurrences ?? [_event]) {
        assert.ok(!endDate || endDate >= startDate, `${day}: ${id} ends before it begins`);
      }
    }
  }
});

test('the agenda is the same for the same day, and shows each thing a calendar must cope with', () => {
  const today = '2026-11-24';
  const feed = agenda(today);
  assert.deepEqual(feed, agenda(today));
  const events = feed.items.map((item) => item._event);
  const some = (condition, what) => assert.ok(events.some(condition), what);
  some((e) => e.startDate?.length === 10 && e.endDate > e.startDate, 'several days');
  some(
    (e) => e.startDate?.length === 10 && e.endDate?.slice(0, 7) > e.startDate.slice(0, 7),
    'month',
  );
  for (const status of ['Cancelled', 'Postponed', 'Rescheduled', 'MovedOnline']) {
    some((e) => e.eventStatus?.endsWith(status), status);
  }
  some((e) => e.remainingAttendeeCapacity === 0, 'full');
  some((e) => e.occurrences?.length > 1, 'occurrences');
  some((e) => e.startDate && !e.endDate, 'no end');
  some((e) => e.startDate?.length > 10 && e.startDate === e.endDate, 'zero length');
  some((e) => e.timeZone !== 'Europe/Paris', 'another zone');
  for (const month of [3, 10]) {
    const sunday = nearestLastSunday(today, month);
    some((e) => e.startDate < sunday && e.endDate > `${sunday}T03:00`, `change of clock ${sunday}`);
  }
  const perDay = new Map();
  for (const { startDate = '' } of events) {
    const day = startDate.slice(0, 10);
    perDay.set(day, (perDay.get(day) ?? 0) + 1);
  }
  assert.ok(Math.max(...perDay.values()) >= 6, 'a busy day');
});

test('last Sundays', () => {
  assert.equal(lastSunday(2026, 3), '2026-03-29');
  assert.equal(lastSunday(2026, 10), '2026-10-25');
  assert.equal(lastSunday(2027, 10), '2027-10-31');
  assert.equal(nearestLastSunday('2026-11-24', 3), '2027-03-28');
});

const blocks = [...read('docs/feed.md').matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(
  ([, text]) => text,
);

test('docs/feed.md: every example is JSON, and the feeds among them are house feeds', () => {
  let feeds = 0;
  for (const text of blocks) {
    const value = JSON.parse(text);
    if (Object.keys(value).every((key) => key.startsWith('_'))) {
      accepts(feedOf({ image: value._image && '/image.jpg', ...value }), text.slice(0, 200));
    }
    if (!('version' in value)) continue;
    accepts(value, text.slice(0, 200));
    feeds++;
  }
  assert.ok(feeds >= 4, `${feeds} whole feeds`);
});

const good = {
  'an item without a title': feedOf({ title: undefined }),
  'unknown fields and extensions': { ...feedOf({ _mood: { sunny: true }, more: 1 }), _podcast: {} },
  'a day to a day': event({ startDate: '2026-03-28', endDate: '2026-03-29' }),
  'an offset': event({ startDate: '2026-03-28T20:00:00+01:00', endDate: '2026-03-28T22:00:00Z' }),
  'only occurrences': feedOf({ _event: { occurrences: [{ startDate: '2026-03-28' }] } }),
  'a rule': event({
    rrule: 'FREQ=WEEKLY;BYDAY=TU',
    exdate: '2026-12-24',
    rdate: ['2026-12-26T20:00'],
  }),
  'rules as an export has them': event({ rrule: ['RRULE:FREQ=MONTHLY;BYDAY=1SA', 'freq=yearly;'] }),
  'a rule with the lines around it': event({
    rrule: 'DTSTART:20260908T160000Z\nRRULE:FREQ=WEEKLY;BYDAY=TU',
  }),
  'only a schedule': feedOf({
    _event: {
      eventSchedule: {
        '@type': 'Schedule',
        startDate: '2026-09-01',
        repeatFrequency: 'P1W',
        byDay: ['https://schema.org/Monday', 'TU'],
        startTime: '18:30',
        duration: 'PT1H30M',
      },
    },
  }),
  'accessible to some, by something': event({ accessibilityFeature: ['hearing', 'Rampe'] }),
  'a place in words': event({ location: 'Salle des fêtes' }),
  'a place and an online address': event({
    location: [{ name: 'Salle' }, { '@type': 'VirtualLocation', url: 'https://example.org/' }],
  }),
  'a status with its address': event({ eventStatus: 'https://schema.org/EventPostponed' }),
  'an announced label': label({ certificationStatus: 'announced' }),
  'a mail address to register': event({ offers: { url: 'mailto:contact@example.org' } }),
};
for (const [name, feed] of Object.entries(good)) {
  test(`accepted: ${name}`, () => accepts(JSON.parse(JSON.stringify(feed)), name));
}

const bad = {
  'not an object': [],
  'no version': { title: 'Test', items: [] },
  'no title': { version: 'https://jsonfeed.org/version/1.1', items: [] },
  'items that is no list': { ...feedOf({}), items: {} },
  'an item without an id': feedOf({ id: undefined }),
  'an id that is a number': feedOf({ id: 12 }),
  'no content': feedOf({ content_text: undefined }),
  'a script as a link': feedOf({ url: 'javascript:alert(1)' }),
  'a picture in the feed itself': feedOf({ image: 'data:image/png;base64,AAAA' }),
  'a picture described but absent': feedOf({ _image: { alt: 'Un tram' } }),
  'a width in words': feedOf({ image: '/a.png', _image: { width: '1200' } }),
  'a published date without an offset': feedOf({ date_published: '2026-03-28T20:00:00' }),
  'a date that is none': feedOf({ date_published: '28/03/2026' }),
  'tags in one text': feedOf({ tags: 'mobilité, alimentation' }),
  'links that are no lists': feedOf({ _links: { labels: 'territoire-french-impact' } }),
  'an event without a date': feedOf({ _event: { timeZone: 'Europe/Paris' } }),
  'an event without a title': feedOf({ title: undefined, _event: { startDate: '2026-03-28' } }),
  'an event that is a label': feedOf({ _event: { startDate: '2026-03-28' }, _label: {} }),
  'a day that is none': event({ startDate: '2026-02-30' }),
  'a day to a time': event({ startDate: '2026-03-28', endDate: '2026-03-28T20:00' }),
  'a time to a day': event({ startDate: '2026-03-28T20:00', endDate: '2026-03-29' }),
  'an hour that is none': event({ startDate: '2026-03-28T25:00' }),
  'no occurrence': event({ occurrences: [] }),
  'an occurrence without a start': event({ occurrences: [{ endDate: '2026-03-28' }] }),
  'a rule in words': event({ rrule: 'tous les mardis' }),
  'a rule for each second': event({ rrule: 'FREQ=SECONDLY' }),
  'a date left out that is none': event({ exdate: ['Noël'] }),
  'a schedule that does not say when': event({ eventSchedule: { startTime: '18:30' } }),
  'a schedule with days in French': event({ eventSchedule: { byDay: 'Lundi' } }),
  'a thirteenth month': event({ eventSchedule: { repeatFrequency: 'P1Y', byMonth: 13 } }),
  'a zone that is an offset': event({ timeZone: '+01:00' }),
  'a status of another kind': event({ eventStatus: 'cancelled' }),
  'an online place without an address': event({ location: { '@type': 'VirtualLocation' } }),
  'a latitude past the pole': event({ location: { geo: { latitude: 145, longitude: 3 } } }),
  'free in words': event({ isAccessibleForFree: 'oui' }),
  'fewer places than none': event({ remainingAttendeeCapacity: -1 }),
  'a price with its currency': event({ offers: { price: '8 €' } }),
  'accessibility in one text': event({ accessibilityFeature: 'Boucle magnétique' }),
  'a label with an unknown status': label({ certificationStatus: 'awarded' }),
  'a label valid from an instant': label({ validFrom: '2026-03-28T00:00:00Z' }),
  'an issuer without a name': label({ issuedBy: { url: 'https://example.org/' } }),
  'a logo without an address': label({ logo: { alt: 'Logo' } }),
  'a proof that is a script': label({ url: 'javascript:alert(1)' }),
};
for (const [name, feed] of Object.entries(bad)) {
  test(`refused: ${name}`, () => {
    assert.equal(validate(JSON.parse(JSON.stringify(feed))), false);
  });
}
