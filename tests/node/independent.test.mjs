/**
 * The calendars and JSON Feeds of the tests, read a second time by others: ts-ics, and a plain walk through the JSON.
 * Count, titles and starts are equal, or the table says why they are not.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { convertIcsCalendar } from 'ts-ics';
import { convertSource, readFeed } from '../../dist/cli/reading.js';

const windows =
  'ts-ics does not know this zone of Windows or of the file, and takes its clock for UTC';
const floating = 'a time without a zone is by the clock of the place here, of UTC there';
const untitled = 'an event without a title is left out here, and told';
const dateless = 'an event without a date is left out here, and told';
const days = 'ts-ics reads no whole day where VALUE=DATE is missing';
const unread = 'ts-ics gives up at this line, which is passed over here';

/** Why a calendar is not read alike. */
const reasons = {
  'bad_custom_ms_tz.ics': windows,
  'dst-transition-rules.ics': unread,
  'event-with-category.ics': dateless,
  'festival-multiday-rrule.ics':
    'the file has VALUE=DATE before a date with an hour: the hour is kept here',
  'floating-dtstart-custom-vtimezone.ics': floating,
  'icaljs-rdate_exdate.ics': untitled,
  'icaljs-recur_instances.ics': 'a date that differs by its hour alone is one of the event here',
  'large-file-with-late-error.ics':
    'days that the calendar does not have are left out here, and told; an hour is of Paris',
  'ms_timezones.ics': unread,
  'multi-event-basic.ics': 'an invalid date is left out here, and told',
  'plone-broken_dtstart.ics': untitled,
  'plone-broken_ical.ics': floating,
  'plone-example.ics': days,
  'plone-issue_1050_multiple_calendars.ics': dateless,
  'plone-issue_237_fail_to_parse_timezone_with_non_ascii_tzid.ics': untitled,
  'plone-parsing_error.ics': untitled,
  'plone-rfc_7986_conferences.ics': untitled,
  'plone-rfc_7986_image.ics': untitled,
  'recurrence-sequence.ics': 'of several versions of a date the newest is kept here',
  'test_date_duration.ics': days,
  'whole_day_moved_over_dst_change_berlin.ics':
    'a date that is moved is one of the event here, not a second event',
};

const folderOf = (format) => fileURLToPath(new URL(`../feeds/${format}/`, import.meta.url));
const filesIn = (format, end) =>
  readdirSync(folderOf(format)).filter(
    (name) => name.endsWith(end) && !/\.(?:expected|options)\.json$/.test(name),
  );
const textOf = (format, name) => readFileSync(folderOf(format) + name, 'utf8');

async function itemsOf(source, kind) {
  const { json } = await convertSource(source, {}, 'Europe/Paris', kind);
  return (await readFeed(json)).items;
}

function startOf(date) {
  const isReal = date instanceof Date && !Number.isNaN(Number(date));
  return isReal ? date.toISOString().slice(0, 16) : 'none';
}

/** Title, start and whether it is a whole day; of an event that repeats the title alone: its next date is today's. */
function ours({ title, occurrences: [{ start, allDay }], recurrence }) {
  if (recurrence) return [title];
  return [title, allDay ? `${start}T00:00` : startOf(new Date(start)), allDay];
}

function theirs({ summary, start, recurrenceRule }) {
  return recurrenceRule ? [summary] : [summary, startOf(start?.date), start?.type === 'DATE'];
}

function secondReading(text) {
  try {
    return (convertIcsCalendar(undefined, text).events ?? []).map(theirs);
  } catch {
    return 'unread';
  }
}

const sorted = (list) => (Array.isArray(list) ? list.map(String).toSorted() : list);

for (const name of filesIn('icalendar', '.ics')) {
  test(`${name}: as ts-ics reads it${reasons[name] ? ', but for one reason' : ''}`, async () => {
    const text = textOf('icalendar', name);
    const items = await itemsOf({ text }, 'event');
    const [mine, other] = [sorted(items.map(ours)), sorted(secondReading(text))];
    if (reasons[name]) assert.notDeepEqual(mine, other, `no longer: ${reasons[name]}`);
    else assert.deepEqual(mine, other);
  });
}

test('JSON Feeds have the items, ids and titles that are written', async () => {
  for (const name of filesIn('jsonfeed', '.json')) {
    const json = JSON.parse(textOf('jsonfeed', name));
    const isArticle = ({ id, url, title, summary, content_html, content_text, _event }) =>
      !_event && (id ?? url) && (title || summary || content_html || content_text);
    const written = json.items.filter(isArticle);
    const items = (await itemsOf({ json })).filter(({ kind }) => kind === 'article');
    assert.deepEqual(
      items.map(({ id, title }) => [id, title]),
      written.map(({ id, url, title }) => [String(id ?? url), title?.trim() || undefined]),
      name,
    );
  }
});
