/** Feeds for states that no other feed of the tests has. */
import { Fault, store } from '../helpers/feeds.js';
import { event, type Json } from '../helpers/house.js';
import { events, labels, wholeFeed } from '../pages/whole-feed.js';

/** The present of the states: a Wednesday in the month of the whole feed. */
export const present = '2030-06-12T10:00Z';
export const today = '2030-06-12';

/** States of a label. */
export const labelFeed = {
  items: [
    ...labels,
    { id: 'announced', title: 'Annoncé', _label: { certificationStatus: 'announced' } },
    { id: 'withdrawn', title: 'Retiré', _label: { certificationStatus: 'CertificationInactive' } },
    {
      id: 'logo-expired',
      title: 'Expiré',
      _label: { ...labels[0]!._label, expires: '2020-01-01' },
    },
  ],
};

const geo = { latitude: 45.7772, longitude: 3.087 };

/** All that can be said of an event. */
const described = event(
  'Atelier de réparation',
  {
    occurrences: ['05', '13', '20', '27'].map((day) => ({
      startDate: `2030-06-${day}T14:00`,
      endDate: `2030-06-${day}T17:00`,
    })),
    location: [
      { name: 'Médiathèque', address: 'Clermont-Ferrand', geo },
      { '@type': 'VirtualLocation', url: 'https://example.org/visio' },
    ],
    eventAttendanceMode: 'MixedEventAttendanceMode',
    isAccessibleForFree: true,
    audience: ['Familles', 'Adolescents'],
    organizer: [{ name: 'La métropole', url: 'https://example.org/' }, { name: 'Les voisins' }],
    accessibilityFeature: ['hearing', 'mobility', 'signLanguage', 'Boucle magnétique'],
    offers: { description: 'Gratuit', url: 'https://example.org/inscription' },
    easy_read: 'Venez avec un objet cassé.\nNous réparons avec vous.',
  },
  { url: 'https://example.org/atelier', tags: ['réemploi', 'climat'], content_text: 'On répare.' },
);

/** In every facet of the panel, more values than it shows at first; one elsewhere in the world. */
const various = Array.from({ length: 12 }, (_, index) =>
  event(
    `Rencontre ${index + 1}`,
    {
      startDate: `2030-06-${String(index + 15)}T18:00`,
      timeZone: index === 3 ? 'America/Cayenne' : 'Europe/Paris',
      location: index % 3 ? { name: `Salle ${index}`, geo } : { url: 'https://example.org/visio' },
      organizer: `Association ${index % 4}`,
      audience: ['Tout public', 'Enfants'][index % 2],
      isAccessibleForFree: index % 2 === 0,
      accessibilityFeature: [['vision', 'psychic'], ['intellectual']][index % 2],
    },
    { tags: [`Thème ${index}`] },
  ),
);

const statuses = [
  event('Bal', { startDate: '2030-06-14T20:00', eventStatus: 'EventPostponed' }),
  event('Quiz', { startDate: '2030-06-21T14:00', eventStatus: 'EventMovedOnline' }),
];

const agendaItems: readonly Json[] = [...events, described, ...various, ...statuses];

export async function agendaFeed(): Promise<string> {
  return (await store({ ...wholeFeed, items: agendaItems })).url;
}

/** The same in a month with public holidays, and school holidays that are known. */
export async function holidayFeed(): Promise<string> {
  const items = JSON.stringify(agendaItems).replaceAll('2030-06', '2026-04');
  return (await store({ ...wholeFeed, items: JSON.parse(items) as unknown })).url;
}

export async function feed(): Promise<string> {
  return (await store(wholeFeed)).url;
}

/** The whole feed, once: it cannot be had again. */
export async function staleFeed(): Promise<string> {
  const { url } = await store(wholeFeed);
  return new Fault(`once/status/404?body=${new URL(url).pathname.split('/').at(-1)!}`).url;
}
