/** The texts that the map, the list of initiatives and the plan of action show of the whole feed. */
import { farm, type Json } from '../helpers/house.js';

const picture = `${location.origin}/demo/images/maraichage.svg`;

export const initiatives: readonly Json[] = [
  {
    id: 'ferme',
    url: 'https://example.org/ferme',
    title: 'Ferme Urbaine',
    summary: 'Quatre hectares de maraîchage.',
    content_text: 'Des légumes poussent en ville.',
    tags: ['alimentation'],
    image: picture,
    _image: { alt: 'Des rangs de légumes.', width: 1200, height: 675 },
    _initiative: farm,
  },
  {
    id: 'depot',
    title: 'Dépôt partagé',
    tags: ['mobilité'],
    _initiative: { location: { geo: { latitude: 46.58, longitude: 3.1 } } },
  },
];

export const plan: readonly Json[] = [
  { id: 'velo', title: 'Mobilité', content_text: 'Se déplacer autrement.', _theme: {} },
  {
    id: 'reseau',
    title: 'Réseau cyclable',
    content_text: 'Des pistes d’un bout à l’autre.',
    _action: {
      status: 'en cours',
      theme: 'velo',
      startDate: '2020',
      endDate: '2028-06',
      leads: [{ name: 'Métropole' }],
      steps: [{ name: 'Concertation', done: true, date: '2024-05' }],
      budget: { planned: 1_200_000, currency: 'EUR' },
      indicators: ['pistes'],
    },
  },
  { id: 'rive', title: 'Rive', _action: { status: 'réalisé', theme: 'velo', parent: 'reseau' } },
  {
    id: 'pistes',
    title: 'Pistes cyclables',
    _indicator: {
      unit: 'km',
      baseline: { value: 0, date: '2020' },
      target: { value: 100, date: '2030' },
      values: [
        { value: 20, date: '2022' },
        { value: 60, date: '2025', estimate: true },
      ],
      method: 'Relevé des voies.',
    },
  },
];
