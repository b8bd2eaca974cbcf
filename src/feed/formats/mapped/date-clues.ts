import { any, either, endNames, noBeginning, noDate, parties } from './guess-words.js';
import { areDates, isClock, isDay, type Shape } from './shapes.js';
import type { Target } from './targets.js';

/** By which words of its name and by which shape of its values a field is taken for one of ours. */
export interface Clue {
  readonly target: Target;
  readonly words: RegExp;
  /** Words that say that it is something else. */
  readonly not: RegExp;
  readonly shape: Shape;
}

/** The clues to when something takes place, or was published. */
export const dateClues: readonly Clue[] = [
  {
    target: 'occurrences',
    words: any(
      'dates? jours? days? seances? representations? sessions? creneaux planning programmation show.?times? schedules? occurrences? calendrier shows? slots? prochaine?s? prochains? collectes? passages?',
    ),
    not: noDate,
    shape: areDates,
  },
  {
    target: 'start',
    words:
      /\b(?:start\w*|debut\w*|begin\w*|deb|inicio|beginn|inizio|from|premieres?|first)\b|date ?deb|(?:event|date)start|^(?:ev\w* )?du$/,
    not: noBeginning,
    shape: isDay,
  },
  {
    target: 'date',
    words: /\b(?:dates?\w*|jours?|days?|quand|when|fecha|datum|data)\b|date$/,
    not: noBeginning,
    shape: isDay,
  },
  {
    target: 'end',
    words: either(endNames, /^(?:ev\w* )?(?:au|to)$/),
    // Until when a site shows it.
    not: either(noDate, any('display\\w* visible affich\\w*')),
    shape: isDay,
  },
  {
    target: 'startTime',
    words:
      /\b(?:heures?\w*|hours?|times?|horaires?\w*|hora|hdeb\w*)\b|(?:heure|horaire|time)$|^(?:concert|spectacle|show|seance|match|depart|coup envoi|kick ?off)$/,
    not: noBeginning,
    shape: isClock,
  },
  {
    target: 'startTime',
    words: /^(?:opens?(?:ing)?|ouvre|ouverture)$/,
    not: noDate,
    shape: isClock,
  },
  {
    // When people meet, where nothing else says when it begins.
    target: 'startTime',
    words: /\b(?:rdv|rendez ?vous)\b/,
    not: noDate,
    shape: isClock,
  },
  {
    target: 'endTime',
    words:
      /(?:heure|hour|time|horaire|hora|\bh) ?(?:fin|end)|(?:fin|end|to|until) ?(?:heure|hour|time|horaire)/,
    not: noDate,
    shape: isClock,
  },
  {
    target: 'published',
    words:
      /publi|paru|en ?ligne|\b(?:date ?)?(?:actu\w*|news|articles?|posts?|posted)(?: ?date)?\b/,
    not: either(endNames, any(parties), /modif|updat|maj|expir|event|evenement/),
    shape: isDay,
  },
  {
    target: 'endTime',
    words: /^(?:clos(?:es?|ing)|ferme|fermeture)$/,
    not: noDate,
    shape: isClock,
  },
];
