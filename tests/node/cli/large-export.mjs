/** An export as big as the biggest French public feed of events: 57 MB, written without being held. */
import { closeSync, openSync, writeSync } from 'node:fs';

const text = 'Une soirée pour rencontrer les associations et prendre part aux ateliers. ';

const dayOf = (number) =>
  `2026-${String((number % 12) + 1).padStart(2, '0')}-${String((number % 28) + 1).padStart(2, '0')}`;

const timingsOn = (day) => [{ begin: `${day}T19:00:00+01:00`, end: `${day}T21:00:00+01:00` }];

const long = text.repeat(12);

/** A row in the columns of Opendatasoft's dataset of OpenAgenda events. */
function openDataRow(number) {
  const day = dayOf(number);
  return {
    uid: String(10_000_000 + number),
    slug: `evenement-${number}`,
    canonicalurl: `https://agenda.example/events/evenement-${number}`,
    title_fr: `Événement ${number}`,
    description_fr: text,
    longdescription_fr: `<p>${long}</p><p>Entrée libre &amp; gratuite.</p>`,
    conditions_fr: 'Gratuit',
    keywords_fr: ['culture', 'musique'],
    image: `https://img.example/${number}.jpg`,
    updatedat: `${day}T08:00:00+00:00`,
    firstdate_begin: `${day}T18:00:00+00:00`,
    firstdate_end: `${day}T20:00:00+00:00`,
    timings: JSON.stringify(timingsOn(day)),
    location_name: 'Salle municipale',
    location_address: 'Place du Marché',
    location_city: 'Clermont-Ferrand',
    location_postalcode: '63000',
    location_coordinates: { lon: 3.087, lat: 45.777 },
    attendancemode: '{"id":1,"label":{"fr":"Sur place"}}',
    status: '{"id":1,"label":{"fr":"Programmé"}}',
  };
}

/** An event as OpenAgenda's API gives it. */
function agendaRow(number) {
  const day = dayOf(number);
  return {
    uid: 10_000_000 + number,
    slug: `evenement-${number}`,
    title: { fr: `Événement ${number}` },
    description: { fr: text },
    longDescription: { fr: `**${long}**` },
    keywords: { fr: ['culture', 'musique'] },
    image: { base: 'https://img.example/', filename: `${number}.jpg` },
    timings: timingsOn(day),
    timezone: 'Europe/Paris',
    location: { name: 'Salle municipale', city: 'Clermont-Ferrand', latitude: 45.7, longitude: 3 },
    attendanceMode: 1,
    status: 1,
    updatedAt: `${day}T08:00:00+00:00`,
  };
}

/** The text before the rows, a row, and the text after them, by format. */
export const exports = {
  opendatasoft: ['[', openDataRow, ']'],
  openagenda: ['{"success":true,"total":20000,"after":[1,2],"events":[', agendaRow, ']}'],
};

/** @returns how many rows there are */
export function writeLargeExport(path, name, bytes = 57e6) {
  const [before, row, after] = exports[name];
  const file = openSync(path, 'w');
  writeSync(file, before);
  let count = 0;
  for (let size = 0; size < bytes;) {
    const rows = Array.from({ length: 100 }, () => JSON.stringify(row(count++)));
    size += writeSync(file, `${count > 100 ? ',' : ''}${rows.join(',\n')}`);
  }
  writeSync(file, after);
  closeSync(file);
  return count;
}
