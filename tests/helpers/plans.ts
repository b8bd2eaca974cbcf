/** Plans as their owners write them. */
import type { Json } from './house.js';

export function theme(id: string, title: string, more: Json = {}): Json {
  return { id, title, _theme: {}, ...more };
}

export function action(id: string, about: Json = {}, more: Json = {}): Json {
  return { id, title: `Action ${id}`, _action: about, ...more };
}

/** From 0 in 2020 to 100 in 2030, with 60 in 2025. */
export function indicator(id: string, about: Json = {}, more: Json = {}): Json {
  const measured = {
    unit: 'km',
    precision: 0,
    baseline: { value: 0, date: '2020' },
    target: { value: 100, date: '2030' },
    values: [
      { value: 20, date: '2022' },
      { value: 60, date: '2025' },
    ],
  };
  return { id, title: `Indicateur ${id}`, _indicator: { ...measured, ...about }, ...more };
}

/** Two themes; the first has an action in three parts and an indicator. */
export const plan: readonly Json[] = [
  theme('velo', 'Mobilité', { content_text: 'Se déplacer autrement.' }),
  theme('manger', 'Alimentation'),
  action('reseau', {
    status: 'en cours',
    theme: 'velo',
    startDate: '2020',
    endDate: '2028-06',
    leads: [{ name: 'Métropole' }],
    indicators: ['pistes'],
  }),
  action('rive', {
    status: 'réalisé',
    theme: 'velo',
    parent: 'reseau',
    leads: [{ name: 'Régie' }],
  }),
  action(
    'pont',
    {
      status: 'en retard',
      theme: 'velo',
      parent: 'reseau',
      startDate: '2024-03',
      partners: [{ name: 'CISCA' }],
      budget: { planned: 1200000, spent: 800000, currency: 'EUR' },
      steps: [
        { name: 'Concertation', done: true, date: '2024-05' },
        { name: 'Chantier', done: false, date: '2027-01' },
      ],
    },
    { content_text: 'Un pont pour les vélos.', url: 'https://example.org/pont' },
  ),
  action('gare', { status: 'à venir', theme: 'velo', parent: 'reseau', startDate: '2027' }),
  action('jardins', { status: 'à discuter', theme: 'manger', leads: [{ name: 'Métropole' }] }),
  indicator('pistes'),
  indicator('cantines', { unit: '%', nextDate: '2026-03' }, { _links: { themes: ['manger'] } }),
];
