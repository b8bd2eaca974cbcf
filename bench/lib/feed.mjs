/**
 * The feeds of the bench: invented events, articles, initiatives and labels of a territory, the same for the
 * same size on every machine. They come in the order in which a town would have entered them, not
 * by date.
 */
import { readFileSync } from 'node:fs';

/**
 * The month that every page shows; the events lie a year before and a year after it begins. Far
 * enough that today is in none of the months that are shown: an agenda treats today's as special.
 */
export const month = '2036-06';

/** The first day, in UTC, of a month some months after the one that is shown first. */
export function monthsFrom(count) {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count));
}

const firstDay = Date.UTC(2035, 5, 1);
const days = 730;

const what = [
  'Atelier vélo',
  'Marché des producteurs',
  'Concert à la médiathèque',
  'Fête de quartier',
  'Visite de la ferme urbaine',
  'Conférence sur l’eau',
  'Permanence numérique',
  'Randonnée des puys',
  'Théâtre en plein air',
  'Repas partagé',
  'Collecte de jouets',
  'Réunion publique',
];
/** A word of each title that no other text of a feed has. */
export const words = [
  'vélo',
  'marché',
  'concert',
  'fête',
  'ferme',
  'conférence',
  'permanence',
  'randonnée',
  'théâtre',
  'repas',
  'collecte',
  'réunion',
];

const where = [
  'Clermont-Ferrand',
  'Chamalières',
  'Cournon-d’Auvergne',
  'Aubière',
  'Beaumont',
  'Riom',
  'Gerzat',
  'Lempdes',
  'Cébazat',
  'Royat',
  'Ceyrat',
  'Romagnat',
];
const themes = ['mobilité', 'alimentation', 'numérique', 'culture', 'sport', 'famille'];
const sentences = [
  'Venez avec ce que vous avez, repartez avec ce qu’il vous faut.',
  'L’entrée est libre, dans la limite des places.',
  'Les bénévoles vous accueillent dès l’ouverture des portes.',
  'Un goûter est offert aux enfants après la séance.',
  'Le lieu est desservi par le tramway et deux lignes de bus.',
  'Les inscriptions se font sur place ou par téléphone.',
];

/** Numbers from 0 to 1 that look random (mulberry32, public domain). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function maker(seed) {
  const random = randomFrom(seed);
  const upTo = (count) => Math.floor(random() * count);
  const one = (list) => list[upTo(list.length)];
  const day = () => new Date(firstDay + upTo(days) * 86_400_000).toISOString().slice(0, 10);
  return { upTo, one, day };
}

const two = (number) => String(number).padStart(2, '0');

/** Paris in most of summer and winter; the days around the change of clocks are close enough here. */
const offset = (day) => (day.slice(5) > '03-29' && day.slice(5) < '10-25' ? '+02:00' : '+01:00');

function feed(title, items) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: 'https://metropole.example/',
    language: 'fr',
    items,
  };
}

/** A tenth of the events last whole days, and some of those a few days. */
export function eventFeed(size) {
  const { upTo, one, day } = maker(size);
  const items = Array.from({ length: size }, (_, index) => {
    const date = day();
    const wholeDays = index % 10 === 0;
    const hour = 8 + upTo(12);
    const minute = one(['00', '15', '30', '45']);
    const at = (hours) => `${date}T${two(hours)}:${minute}:00${offset(date)}`;
    const end = new Date(Date.parse(date) + upTo(4) * 86_400_000).toISOString().slice(0, 10);
    const town = one(where);
    return {
      id: `evenement-${index}`,
      url: `https://metropole.example/agenda/${index}`,
      title: `${one(what)} n° ${index}`,
      summary: one(sentences),
      content_text: `${one(sentences)} ${one(sentences)}`,
      date_published: `${date}T06:00:00Z`,
      tags: [one(themes), one(themes)],
      _event: {
        startDate: wholeDays ? date : at(hour),
        endDate: wholeDays ? end : at(hour + 1 + upTo(3)),
        location: {
          '@type': 'Place',
          name: `Salle municipale de ${town}`,
          address: { postalCode: '63000', addressLocality: town },
        },
        organizer: { name: `Ville de ${town}` },
      },
    };
  });
  return feed('Agenda de la métropole', items);
}

export function articleFeed(size) {
  const { upTo, one, day } = maker(size);
  const items = Array.from({ length: size }, (_, index) => {
    const date = day();
    return {
      id: `article-${index}`,
      url: `https://metropole.example/actualites/${index}`,
      title: `${one(what)} à ${one(where)} : ce qui change (${index})`,
      summary: `${one(sentences)} ${one(sentences)}`,
      content_html: `<p>${one(sentences)}</p><p>${one(sentences)} ${one(sentences)}</p>`,
      date_published: `${date}T${two(upTo(24))}:${two(upTo(60))}:00${offset(date)}`,
      authors: [{ name: `Ville de ${one(where)}` }],
      tags: [one(themes), one(themes)],
    };
  });
  return feed('Actualités de la métropole', items);
}

/** Spread over the country, half of them around twelve towns. */
export function initiativeFeed(size) {
  const { upTo, one } = maker(size);
  const towns = Array.from({ length: 12 }, () => [43.5 + upTo(600) / 100, -0.5 + upTo(700) / 100]);
  const items = Array.from({ length: size }, (_, index) => {
    const [latitude, longitude] = one(towns);
    const spread = index % 2 ? 0.1 : 3;
    const around = (middle) => middle + ((upTo(2001) - 1000) / 1000) * spread;
    return {
      id: `initiative-${index}`,
      url: `https://metropole.example/initiatives/${index}`,
      title: `${one(what)} (${index})`,
      summary: one(sentences),
      tags: [one(themes)],
      _initiative: {
        status: 'active',
        location: { geo: { latitude: around(latitude), longitude: around(longitude) } },
      },
    };
  });
  return feed('Initiatives du territoire', items);
}

/** The first entries of the demo's plan: themes, indicators and actions. */
export function planFeed(size) {
  const path = new URL('../../demo/feeds/territoire-plan.json', import.meta.url);
  const plan = JSON.parse(readFileSync(path, 'utf8'));
  return { ...plan, items: plan.items.slice(0, size) };
}

export function labelFeed(size) {
  const { one, day } = maker(size);
  const items = Array.from({ length: size }, (_, index) => ({
    id: `label-${index}`,
    url: `https://metropole.example/labels/${index}`,
    title: `${one(what)} (${index})`,
    summary: one(sentences),
    content_text: `${one(sentences)} ${one(sentences)}`,
    date_published: `${day()}T06:00:00Z`,
    tags: [one(themes), one(themes)],
    _label: {
      issuedBy: { name: `Ville de ${one(where)}`, url: 'https://metropole.example/' },
      certificationStatus: 'CertificationActive',
      validFrom: '2026-01-01',
      expires: '2046-01-01',
    },
  }));
  return feed('Labels de la métropole', items);
}
