import type { Messages } from './language.js';

/** Titles of a cluster that its name says; of the others, where there are two or more, only the number. */
const named = 3;

const fr = {
  show: (host: string) => `Afficher la carte (${host})`,
  showWithOrigin: (host: string) => `Afficher la carte (${host}, qui reçoit l’adresse de ce site)`,
  loading: 'La carte arrive…',
  hide: 'Masquer la carte',
  failed: 'La carte ne peut pas être affichée pour le moment. La liste contient tout.',
  dead: 'Le fond de carte ne répond pas. Les repères restent, et la liste contient tout.',
  slow: 'Le fond de carte se fait attendre. Les repères restent, et la liste contient tout.',
  /** @param listed items of the list as it is shown now */
  complete: (listed: number, onMap: number) =>
    listed === onMap
      ? `La liste et la carte montrent la même chose, dans le même ordre (${listed} sur la carte).`
      : `La liste dit tout, dans le même ordre que la carte (${onMap} sur la carte, ${listed} dans la liste).`,
  label: 'Carte des lieux',
  zoomIn: 'Agrandir la carte',
  zoomOut: 'Réduire la carte',
  fit: 'Voir tous les lieux',
  skip: 'Passer la carte',
  pins: 'Lieux sur la carte',
  keys: 'Les flèches vont au lieu le plus proche, Page suivante au suivant de la liste, plus et moins agrandissent et réduisent la carte.',
  fingers: 'Deux doigts déplacent la carte.',
  pin: (title: string, detail: string | undefined, number: number, total: number) =>
    [title, detail, `${number} sur ${total}`].filter(Boolean).join(', '),
  cluster: (titles: readonly string[]) =>
    `${titles.length} lieux\u00a0: ${some(titles, 'autres lieux')}`,
  several: (count: number) => `${count} lieux`,
  together: (count: number) => `${count} au même endroit`,
  close: (title: string) => `Fermer ${title}`,
  inList: 'Voir dans la liste',
  onMap: 'Voir sur la carte',
};

export type MapWords = typeof fr;

export const mapWords: Messages<MapWords> = {
  fr,
  en: {
    show: (host) => `Show the map (${host})`,
    showWithOrigin: (host) => `Show the map (${host}, which gets this site’s address)`,
    loading: 'The map is on its way…',
    hide: 'Hide the map',
    failed: 'The map cannot be shown at the moment. The list has everything.',
    dead: 'The map’s background does not answer. The pins stay, and the list has everything.',
    slow: 'The map’s background is slow to come. The pins stay, and the list has everything.',
    complete: (listed, onMap) =>
      listed === onMap
        ? `The list and the map show the same, in the same order (${listed} on the map).`
        : `The list has everything, in the same order as the map (${onMap} on the map, ${listed} in the list).`,
    label: 'Map of the places',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show all places',
    skip: 'Skip the map',
    pins: 'Places on the map',
    keys: 'Arrows go to the nearest place, Page Down to the next of the list, plus and minus zoom.',
    fingers: 'Two fingers move the map.',
    pin: (title, detail, number, total) =>
      [title, detail, `${number} of ${total}`].filter(Boolean).join(', '),
    cluster: (titles) => `${titles.length} places: ${some(titles, 'more places')}`,
    several: (count) => `${count} places`,
    together: (count) => `${count} in one place`,
    close: (title) => `Close ${title}`,
    inList: 'See in the list',
    onMap: 'See on the map',
  },
};

function some(titles: readonly string[], others: string): string {
  const rest = titles.length - named;
  if (rest < 2) return titles.join(', ');
  return [...titles.slice(0, named), `${rest} ${others}`].join(', ');
}
