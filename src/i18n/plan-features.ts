import type { Messages } from './language.js';

const fr = {
  shown: (count: number) => `${count} ${count > 1 ? 'actions affichées' : 'action affichée'}`,
  filters: { theme: 'Thème', state: 'État', lead: 'Pilote' },
  filterGroup: 'Filtres',
  all: 'Tous',
  download: 'Télécharger',
  csvFile: 'CSV (tableur)',
  jsonFile: 'JSON (flux)',
  unavailable: 'Le fichier n’a pas pu être préparé.',
  plan: 'Plan d’action',
};

/** Words of the filters and of the files of a plan. */
export const planFeatureWords: Messages<typeof fr> = {
  fr,
  en: {
    shown: (count) => `${count} ${count === 1 ? 'action' : 'actions'} shown`,
    filters: { theme: 'Theme', state: 'State', lead: 'Lead' },
    filterGroup: 'Filters',
    all: 'All',
    download: 'Download',
    csvFile: 'CSV (spreadsheet)',
    jsonFile: 'JSON (feed)',
    unavailable: 'The file could not be prepared.',
    plan: 'Action plan',
  },
};
