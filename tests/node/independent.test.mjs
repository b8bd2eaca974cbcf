/**
 * The calendars, RSS, RDF, Atom and JSON Feeds of the tests, read a second time by others: ts-ics, feedsmith, and a
 * plain walk through the JSON. Count, titles and dates (of articles their links too) are equal, or a table says why not.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { convertIcsCalendar } from 'ts-ics';
import { parseFeed } from 'feedsmith';
import { decode } from '../../dist/cli/convert/documents.js';
import { convertSource, readFeed } from '../../dist/cli/reading.js';

const windows =
  'ts-ics does not know this zone of Windows or of the file, and takes its clock for UTC';
const floating = 'a time without a zone is by the clock of the place here, of UTC there';
const untitled = 'an event without a title is left out here, and told';
const dateless = 'an event without a date is left out here, and told';
const days = 'ts-ics reads no whole day where VALUE=DATE is missing';
const unread = 'ts-ics gives up at this line, which is passed over here';

/** Reasons for which another program reads a calendar otherwise. */
const reasons = {
  'bad_custom_ms_tz.ics': windows,
  'changed-for-good-twice.ics':
    'what is changed for good goes on here; ts-ics has the first date of each change',
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
  'quoted-printable.ics': 'ts-ics does not decode quoted-printable texts',
  'recurrence-sequence.ics': 'of several versions of a date the newest is kept here',
  'test_date_duration.ics': days,
  'zones-without-quotes.ics': windows,
  'events-manager.ics': 'ts-ics reads hours from a midnight to the last minute of a day',
  'midnight-to-midnight.ics':
    'ts-ics reads hours from a midnight to the next, and leaves references of HTML',
  'midnight-without-length.ics': 'ts-ics reads hours from a midnight to the same',
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

const broken = 'feedsmith refuses this broken file, of which is read here what can be';

/** Why a feed of articles is not read alike. */
const articleReasons = {
  'drupal-french-date.xml': 'feedsmith reads no date in French, and the year 1 as 2001',
  'drupal-title-again.xml': 'feedsmith leaves titles that are escaped twice as they are',
  'atom-escaped-again.xml': 'feedsmith leaves titles that are escaped twice as they are',
  'line-ends-as-signs.xml': 'feedsmith leaves the sign of a line end in a title as it is',
  'bare-date.xml': 'feedsmith reads no date of an element without a vocabulary',
  'rdf-terms.xml': 'feedsmith reads no dcterms:date',
  'feedparser-rdf_channel_empty_textinput.xml': broken,
  'feedparser-rss_incomplete_cdata.xml': broken,
  'feedparser-rss_item_link_corrupted_ampersands.xml': broken,
  'mended.xml': broken,
  'missing-fields.atom': 'an entry without a title and a text is left out here, and told',
  'podcast.rss': 'a guid that is no address, and does not say so, is no link here',
};

/** As a text: Atom says of a title whether it is one. */
const plain = (title) =>
  (title?.value ?? title ?? '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Relative addresses start there in both readings. */
const absolute = (url) => url && new URL(url, 'https://flux.invalid/').href;

/** Title, link and date of an article as feedsmith has them: RSS, RDF and Atom each by their own names. */
function articleOf({ title, link, guid, pubDate, dc, links, published, updated }) {
  const page = links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href;
  const url = link ?? page ?? (guid?.isPermaLink === false ? undefined : guid?.value);
  const date = new Date(pubDate ?? published ?? updated ?? dc?.dates?.[0]);
  return [plain(title), absolute(url), startOf(date)];
}

function articlesOf(text) {
  let feed;
  try {
    ({ feed } = parseFeed(text));
  } catch {
    return 'unread';
  }
  return (feed.items ?? feed.entries ?? []).map(articleOf);
}

for (const name of filesIn('rss', '').filter((name) => /\.(?:xml|rss|atom)$/.test(name))) {
  const reason = articleReasons[name];
  test(`${name}: as feedsmith reads it${reason ? ', but for one reason' : ''}`, async () => {
    const bytes = readFileSync(folderOf('rss') + name);
    const { text } = decode([bytes]);
    const read = await itemsOf({ text }, 'article').catch(() => 'unread');
    const mine =
      read === 'unread'
        ? read
        : read.map(({ title, url, published }) => [
            plain(title),
            url,
            startOf(new Date(published)),
          ]);
    const [here, there] = [sorted(mine), sorted(articlesOf(text))];
    if (reason) assert.notDeepEqual(here, there, `no longer: ${reason}`);
    else assert.deepEqual(here, there);
  });
}
