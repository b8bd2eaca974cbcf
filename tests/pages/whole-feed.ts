/**
 * One feed with all that the elements show: articles, events in June 2030, labels, initiatives, a plan, a collective.
 */
import { organizations } from './whole-people.js';
import { parts, tags, type Page } from '../helpers/page.js';
import { initiatives, plan } from './whole-plan.js';

const picture = (name: string): string => `${location.origin}/demo/images/${name}.svg`;

const long = 'Une piste cyclable relie les deux rives, et la ville avance pas à pas. '.repeat(12);

/** As editors write it: what a strict policy would report, were it parsed as it is. */
const markedUp =
  '<style>p { color: red }</style><p style="color: red" onclick="x()">Written in English.</p>';

export const articles = [
  {
    id: 'piste',
    url: 'https://example.org/piste',
    title: 'Une piste de plus',
    content_text: long,
    date_published: '2026-03-01T09:00:00+01:00',
    authors: [{ name: 'Service des mobilités' }],
    tags: ['vélo', 'mobilité'],
    image: picture('velo'),
    _image: {
      alt: 'Un vélo.',
      width: 1200,
      height: 675,
      credit: 'Photo : la ville',
      srcset: `${picture('velo')} 600w, ${picture('velo')} 1200w`,
    },
  },
  { id: 'tram', url: 'https://example.org/tram', title: 'Le tram', tags: ['tram'] },
  { id: 'english', title: 'In English', language: 'en', content_html: markedUp },
];

const description = `<style>h2 { color: red }</style><h2 style="color: red">Programme</h2>
  <p onclick="throw new Error('ran')" STYLE = 'color: red'>Un <b>grand</b> <a href="https://example.org/x">concert</a>
  <img src="${picture('musique')}" alt="Un violon"></p><script>throw new Error('ran')</script>`;

export const events = [
  {
    id: 'concert',
    url: 'https://example.org/concert',
    title: 'Concert',
    content_html: description,
    tags: ['musique'],
    image: picture('musique'),
    _event: {
      startDate: '2030-06-12T20:30',
      endDate: '2030-06-12T22:00',
      eventStatus: 'EventRescheduled',
      location: { name: 'Salle municipale', address: 'Place du Marché' },
      organizer: 'Les voisins',
      offers: { description: '8 €', url: 'https://example.org/billets' },
      accessibilityFeature: ['Boucle magnétique'],
    },
  },
  {
    id: 'festival',
    title: 'Festival',
    content_text: 'Trois jours.\n\nEt trois nuits.',
    _event: { startDate: '2030-06-14', endDate: '2030-06-17', remainingAttendeeCapacity: 0 },
  },
  {
    id: 'annule',
    title: 'Annulé',
    language: 'en',
    _event: { startDate: '2030-06-12T18:00', eventStatus: 'EventCancelled' },
  },
  ...Array.from({ length: 4 }, (_, index) => ({
    id: `atelier-${index}`,
    title: `Atelier ${index}`,
    _event: { startDate: `2030-06-12T1${index}:00`, endDate: `2030-06-12T1${index}:30` },
  })),
];

export const labels = [
  {
    id: 'with-logo',
    url: 'https://example.org/label',
    title: 'Mobilité douce',
    content_text: 'Le label récompense un réseau continu.',
    tags: ['mobilité'],
    _label: {
      issuedBy: { name: 'Réseau des villes', url: 'https://example.org/reseau' },
      logo: { url: picture('logo-mobilite'), alt: 'Un chemin blanc.' },
      certificationIdentification: 'EX-0063',
      validFrom: '2024-09-16',
      auditDate: '2025-10-02',
      validIn: 'Clermont-Ferrand',
      url: 'https://example.org/preuve',
    },
  },
  {
    id: 'without-logo',
    title: 'Ville propre',
    summary: 'Un label sans logo.',
    tags: ['propreté'],
    _label: { issuedBy: 'Un réseau', expires: '2020-01-01' },
  },
];

export const wholeFeed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Tout',
  language: 'fr',
  items: [
    ...articles,
    ...events.map((event) => ({ tags: [], ...event })),
    ...labels.map((label) => ({ ...label })),
    ...initiatives,
    ...plan,
    ...organizations,
  ],
};

/** The texts that a visitor reads in each element, whatever the width, without those that are drawn later. */
export function shownOn(page: Page): string[] {
  const names = ['title', 'event', 'badge', 'initiative', 'action', 'text', 'member'];
  return page.find(tags.join()).map((element) =>
    names
      .flatMap((name) => parts(element, name))
      .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
      .join(' | '),
  );
}
