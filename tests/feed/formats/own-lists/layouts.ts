/** Which fields a row has for when and where something takes place. */
import type { EventFact, PlaceFact } from './facts.js';
import type { Row } from './lists.js';
import type { Field } from './names.js';
import { days, hours, ranges, times, together } from './spellings.js';

/** How the author of a list writes. */
export interface Hand {
  readonly name: (field: Field) => string;
  readonly day: keyof typeof days;
  readonly time: keyof typeof times;
  readonly hours: keyof typeof hours;
  readonly together: keyof typeof together;
  readonly range: keyof typeof ranges;
}

type Layout<T> = (fact: T, hand: Hand) => Row;

const dayIn = (hand: Hand, day: string): string => days[hand.day]!(day);
const timeIn = (hand: Hand, time: string): string => times[hand.time]!(time);

function hoursIn(hand: Hand, { from, to }: EventFact): string {
  return hours[hand.hours]!(timeIn(hand, from!), timeIn(hand, to!));
}

/** Of events with hours. */
export const timed: Readonly<Record<string, Layout<EventFact>>> = {
  'start and end of ISO 8601': ({ day, from, to }, { name }) => ({
    [name('start')]: `${day}T${from}`,
    [name('end')]: `${day}T${to}`,
  }),
  'start and end of a database': ({ day, from, to }, { name }) => ({
    [name('start')]: `${day} ${from}:00`,
    [name('end')]: `${day} ${to}:00`,
  }),
  'start and end': ({ day, from, to }, hand) => ({
    [hand.name('start')]: together[hand.together]!(dayIn(hand, day), timeIn(hand, from!)),
    [hand.name('end')]: together[hand.together]!(dayIn(hand, day), timeIn(hand, to!)),
  }),
  'day, start time, end time': ({ day, from, to }, hand) => ({
    [hand.name('day')]: dayIn(hand, day),
    [hand.name('startTime')]: timeIn(hand, from!),
    [hand.name('endTime')]: timeIn(hand, to!),
  }),
  'day, hours': (fact, hand) => ({
    [hand.name('day')]: dayIn(hand, fact.day),
    [hand.name('hours')]: hoursIn(hand, fact),
  }),
  'days and times of both': ({ day, lastDay, from, to }, hand) => ({
    [hand.name('startDay')]: dayIn(hand, day),
    [hand.name('startTime')]: timeIn(hand, from!),
    [hand.name('endDay')]: dayIn(hand, lastDay),
    [hand.name('endTime')]: timeIn(hand, to!),
  }),
  'one text': (fact, hand) => ({
    [hand.name('when')]: together[hand.together]!(dayIn(hand, fact.day), hoursIn(hand, fact)),
  }),
  'one text of the day': (fact, hand) => ({
    [hand.name('day')]: together[hand.together]!(dayIn(hand, fact.day), hoursIn(hand, fact)),
  }),
  'an object of start and end': ({ day, from, to }, { name }) => ({
    [name('when')]: { [name('start')]: `${day}T${from}:00`, [name('end')]: `${day}T${to}:00` },
  }),
  'an object of day and hours': (fact, hand) => ({
    [hand.name('when')]: {
      [hand.name('day')]: dayIn(hand, fact.day),
      [hand.name('hours')]: hoursIn(hand, fact),
    },
  }),
};

/** Of events that last whole days. */
export const whole: Readonly<Record<string, Layout<EventFact>>> = {
  'first and last day': ({ day, lastDay }, hand) => ({
    [hand.name('startDay')]: dayIn(hand, day),
    [hand.name('endDay')]: dayIn(hand, lastDay),
  }),
  'the last day where there is one': ({ day, lastDay }, hand) => ({
    [hand.name('startDay')]: dayIn(hand, day),
    [hand.name('endDay')]: day === lastDay ? '' : dayIn(hand, lastDay),
  }),
  'one text': ({ day, lastDay }, hand) => ({
    [hand.name('when')]:
      day === lastDay
        ? dayIn(hand, day)
        : ranges[hand.range]!(dayIn(hand, day), dayIn(hand, lastDay)),
  }),
};

export const where: Readonly<Record<string, Layout<PlaceFact>>> = {
  'a name': ({ name }, hand) => ({ [hand.name('place')]: name }),
  'a name, a street, a town': ({ name, street, town }, hand) => ({
    [hand.name('place')]: name,
    [hand.name('street')]: street,
    [hand.name('town')]: town,
  }),
  'one line': ({ name, street, town }, hand) => ({
    [hand.name('place')]: `${name}, ${street}, ${town}`,
  }),
  'a name and a town': ({ name, town }, hand) => ({
    [hand.name('place')]: name,
    [hand.name('town')]: town,
  }),
  'an object': ({ name, street, town }, hand) => ({
    [hand.name('place')]: {
      [hand.name('name')]: name,
      [hand.name('street')]: street,
      [hand.name('town')]: town,
    },
  }),
};

/** Columns that those who keep a list have for themselves. */
export const extras: Readonly<Record<string, Row>> = {
  none: {},
  'of an office': {
    'Créé le': '2026-10-01 09:12:00',
    'Modifié par': 'Service communication',
    Statut: 'validé',
    'Nombre de places': 40,
  },
  'of a database': {
    created_at: '2026-10-01T07:12:00.000Z',
    updated_at: '2026-11-02T08:00:00.000Z',
    created_by: 'admin',
    is_active: true,
    sort_order: 3,
  },
  'of a form': {
    Horodateur: '01/10/2026 09:12:44',
    'Votre adresse e-mail': 'quelqu.un@mairie.example',
    'Nombre de participants attendus': '50 à 100',
    'Besoin de matériel ?': 'Oui',
  },
};
