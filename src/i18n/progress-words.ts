import type { Messages } from './language.js';

/** A date with the preposition that it takes: `en mars 2026`, `le 3 mars 2026`. */
type When = (date: string, isDay: boolean) => string;

const frenchWhen: When = (date, isDay) => `${isDay ? 'le' : 'en'} ${date}`;
const englishWhen: When = (date, isDay) => `${isDay ? 'on' : 'in'} ${date}`;

const fr = {
  verdicts: {
    reached: 'Cible atteinte',
    'on-track': 'En bonne voie',
    'speed-up': 'À accélérer',
    insufficient: 'Insuffisant',
    'going-back': 'En recul',
  },
  unknown: 'Progression non calculable',
  because: (reason: string) => `Progression non calculable\u00a0: ${reason}`,
  obstacles: {
    'no-value': 'aucune valeur n’est connue.',
    'no-baseline': 'la valeur de départ n’est pas connue.',
    'no-target': 'aucune cible n’est fixée.',
    'target-is-baseline': 'la cible est égale à la valeur de départ.',
    'no-dates': 'la date du départ ou celle de la cible manque.',
    'target-before-baseline': 'la date de la cible précède celle du départ.',
    'value-not-after-baseline': 'la dernière valeur ne suit pas le départ.',
    'too-large': 'les nombres sont trop grands.',
  },
  way: (way: string) => `${way} du chemin parcouru`,
  noWay: 'Le chemin reste entier',
  back: (way: string) => `La valeur s’éloigne de la cible, de ${way} du chemin`,
  reached: 'La cible est atteinte',
  exceeded: (way: string) => `La cible est dépassée\u00a0: ${way} du chemin parcouru`,
  time: (time: string) => `, pour ${time} du temps écoulé`,
  timeOver: ', et l’échéance est passée',
  lessThan: (share: string) => `moins de ${share}`,
  moreThan: (share: string) => `plus de ${share}`,
  paceNow: (pace: string) => `Rythme constaté\u00a0: ${pace}`,
  paceNeeded: (pace: string) => `\u00a0; rythme nécessaire\u00a0: ${pace}`,
  /** @param isOfYear the unit itself ends with "par an" */
  yearly: (isOfYear: boolean): string => (isOfYear ? 'chaque année' : 'par an'),
  when: frenchWhen,
  late: (when: string, months: number) =>
    `Valeur attendue ${when}, en retard de ${months ? `${months} mois` : 'moins d’un mois'}.`,
  expected: (when: string) => `Prochaine valeur attendue ${when}.`,
  estimate: 'estimation',
  noValue: 'Aucune valeur',
  fromTo: (from: string, to: string) => `De ${from} à ${to}`,
  values: (values: string, aims: string) =>
    `Valeurs\u00a0: ${values}${aims ? `\u00a0; cible\u00a0: ${aims}` : ''}.`,
  data: 'Voir les données',
  method: 'Comprendre ce calcul',
};

export const progressWords: Messages<typeof fr> = {
  fr,
  en: {
    verdicts: {
      reached: 'Target reached',
      'on-track': 'On track',
      'speed-up': 'To be speeded up',
      insufficient: 'Insufficient',
      'going-back': 'Going back',
    },
    unknown: 'Progress cannot be worked out',
    because: (reason) => `Progress cannot be worked out: ${reason}`,
    obstacles: {
      'no-value': 'no value is known.',
      'no-baseline': 'the baseline is not known.',
      'no-target': 'there is no target.',
      'target-is-baseline': 'the target equals the baseline.',
      'no-dates': 'the date of the baseline or of the target is missing.',
      'target-before-baseline': 'the target is dated before the baseline.',
      'value-not-after-baseline': 'the latest value is not later than the baseline.',
      'too-large': 'the numbers are too large.',
    },
    way: (way) => `${way} of the way`,
    noWay: 'None of the way',
    back: (way) => `The value moves away from the target, by ${way} of the way`,
    reached: 'The target is reached',
    exceeded: (way) => `The target is exceeded: ${way} of the way`,
    time: (time) => `, for ${time} of the time`,
    timeOver: ', and the time is over',
    lessThan: (share) => `less than ${share}`,
    moreThan: (share) => `more than ${share}`,
    paceNow: (pace) => `Pace so far: ${pace}`,
    paceNeeded: (pace) => `; pace needed: ${pace}`,
    yearly: (isOfYear) => (isOfYear ? 'each year' : 'a year'),
    when: englishWhen,
    late: (when, months) =>
      `Value expected ${when}, ${months ? `${months} ${months === 1 ? 'month' : 'months'}` : 'less than a month'} late.`,
    expected: (when) => `Next value expected ${when}.`,
    estimate: 'estimate',
    noValue: 'No value',
    fromTo: (from, to) => `From ${from} to ${to}`,
    values: (values, aims) => `Values: ${values}${aims ? `; target: ${aims}` : ''}.`,
    data: 'Show the data',
    method: 'How this is worked out',
  },
};
