import type { Messages } from './language.js';

export const planViews = ['themes', 'table', 'timeline'] as const;
export type PlanViewName = (typeof planViews)[number];

/** The message of a plan without actions and indicators. */
export const planEmpty: Messages<string> = {
  fr: 'Aucune action pour le moment.',
  en: 'No action at the moment.',
};
