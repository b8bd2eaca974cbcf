import type { ActionState } from '../model/index.js';
import type { PlanViewName } from './action-plan.js';
import type { Messages } from './language.js';

const states: Readonly<Record<ActionState, string>> = {
  upcoming: 'À venir',
  ongoing: 'En cours',
  done: 'Réalisé',
  paused: 'En pause',
  abandoned: 'Abandonné',
  blocked: 'Bloqué',
  late: 'En retard',
  'to-discuss': 'À discuter',
};

const views: Readonly<Record<PlanViewName, string>> = {
  themes: 'Par thème',
  table: 'Tableau',
  timeline: 'Calendrier',
};

const fr = {
  noMatch: 'Aucune action ne correspond à ces filtres.',
  states,
  noState: 'État non précisé',
  views,
  viewChoice: 'Présentation',
  tables: 'Chiffres en tableaux',
  noTheme: 'Autres actions',
  noThemeResults: 'Autres résultats',
  /** @param all at least 1 */
  done: (done: number, all: number) =>
    `${done || 'Aucune'} ${done > 1 ? 'actions' : 'action'} sur ${all} ${done > 1 ? 'réalisées' : 'réalisée'}`,
  stepsDone: (done: number, all: number) =>
    `${done || 'Aucune'} ${done > 1 ? 'étapes' : 'étape'} sur ${all} ${done > 1 ? 'franchies' : 'franchie'}`,
  /** The share that the plan itself gives for an action. */
  declared: (share: string) => `Avancement déclaré\u00a0: ${share}`,
  stateCounts: 'Actions par état',
  actions: 'Actions',
  results: 'Résultats mesurés',
  more: 'Détail',
  moreActions: 'Afficher plus d’actions',
  shown: (shown: number, all: number) => `${shown} actions sur ${all}`,
  period: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
  from: (date: string, isDay: boolean) => `à partir ${isDay ? 'du' : 'de'} ${date}`,
  until: (date: string, isDay: boolean) => `jusqu’${isDay ? 'au' : 'en'} ${date}`,
};

export const planWords: Messages<typeof fr> = {
  fr,
  en: {
    noMatch: 'No action matches these filters.',
    states: {
      upcoming: 'Upcoming',
      ongoing: 'Ongoing',
      done: 'Done',
      paused: 'Paused',
      abandoned: 'Abandoned',
      blocked: 'Blocked',
      late: 'Late',
      'to-discuss': 'To be discussed',
    },
    noState: 'No state given',
    views: { themes: 'By theme', table: 'Table', timeline: 'Timeline' },
    viewChoice: 'Layout',
    tables: 'Figures as tables',
    noTheme: 'Other actions',
    noThemeResults: 'Other results',
    done: (done, all) => `${done || 'None'} of ${all} ${all === 1 ? 'action' : 'actions'} done`,
    stepsDone: (done, all) => `${done || 'None'} of ${all} ${all === 1 ? 'step' : 'steps'} done`,
    declared: (share) => `Progress as declared: ${share}`,
    stateCounts: 'Actions by state',
    actions: 'Actions',
    results: 'Measured results',
    more: 'Details',
    moreActions: 'Show more actions',
    shown: (shown, all) => `${shown} of ${all} actions`,
    period: (from, to) => (from === to ? from : `${from} – ${to}`),
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
  },
};
