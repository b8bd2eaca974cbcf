/** Initiatives in every layout, and with their map: its pins, a panel, and the note about tiles. */
import { waitUntil } from '../helpers/wait.js';
import { appearing, parts } from '../helpers/page.js';
import { store } from '../helpers/feeds.js';
import { farm } from '../helpers/house.js';
import { show } from './stage.js';

const picture = (name: string): string => `${location.origin}/demo/images/${name}.svg`;

const items = [
  {
    id: 'ferme',
    url: 'https://example.org/ferme',
    title: 'Ferme Urbaine',
    summary: 'Quatre hectares de maraîchage.',
    content_text: 'Des légumes poussent en ville.',
    tags: ['alimentation'],
    image: picture('maraichage'),
    _image: { alt: 'Des rangs de légumes.', width: 1200, height: 675, credit: 'Photo : la ville' },
    _links: { articles: ['https://example.org/article'] },
    _initiative: {
      ...farm,
      contact: { name: 'Accueil', email: 'ferme@example.org', public: true },
    },
  },
  ...['planned', 'paused', 'ended'].map((status, index) => ({
    id: status,
    title: `Projet ${status}`,
    _initiative: {
      status,
      location: { geo: { latitude: 45.8001, longitude: 3.13 + index }, precision: 'municipality' },
    },
  })),
];

async function showInitiatives(): Promise<void> {
  const src = (await store({ items })).url;
  for (const width of [320, 1000]) {
    for (const layout of ['cards', 'list', 'headlines']) {
      const list = await show('initiative-list', { src, layout, heading: 'Titre' }, width);
      for (const details of parts(list, 'details')) (details as HTMLDetailsElement).open = true;
    }
  }
  await show('initiative-list', { src, 'page-size': '1' });
  const many = Array.from({ length: 50 }, (_, index) => ({ ...items[1]!, id: `${index}` }));
  const long = (await store({ items: many })).url;
  await show('initiative-list', { src: long, layout: 'headlines' });
}

/** Without pictures as tiles: axe takes those that the map cuts off for the ground of the text beside it. */
async function showMap(width: number): Promise<void> {
  const src = (await store({ items })).url;
  const address = '/__tiles/dead/{z}/{x}/{y}?id=states';
  const list = await show('initiative-list', { src, tiles: address, 'with-map': '' }, width);
  (await appearing(list, 'map-button')).click();
  await waitUntil(() => parts(list, 'map-pin').length, 'the map has its pins');
  parts(list, 'map-pin')[0]!.click();
  await appearing(list, 'map-panel');
  await appearing(list, 'map-note');
}

export const initiativeStates: Readonly<Record<string, () => Promise<unknown>>> = {
  'initiatives in every layout': showInitiatives,
  'initiatives with their map': () => showMap(1000),
  'initiatives with a narrow map': () => showMap(320),
};
