/** What the lists are about, before anyone has written it down. */
import * as fc from 'fast-check';

export interface PlaceFact {
  readonly name: string;
  readonly street: string;
  readonly town: string;
}

export interface EventFact {
  readonly title: string;
  /** Of ISO 8601, like `2026-12-05`. */
  readonly day: string;
  /** The last day, for what lasts whole days. */
  readonly lastDay: string;
  /** The times at which it begins and ends, `18:30`; none for whole days. */
  readonly from?: string;
  readonly to?: string;
  readonly place: PlaceFact;
  readonly text: string;
  readonly price: string;
  readonly tag: string;
}

const titles = [
  'Bal de la Sainte-Barbe',
  'Atelier compost',
  'Concert de Noël',
  'Vide-grenier des écoles',
  'Balade contée',
  'Réunion publique',
  'Fête du port',
  'Café des langues',
  'Portes ouvertes',
  'Tournoi de pétanque',
];

const texts = [
  'Venez nombreux, l’entrée se fait par la cour.',
  'Un moment à partager en famille ; goûter offert à tous.',
  'Inscription conseillée auprès de l’accueil avant la veille.',
  'Pensez à prendre des gants et de bonnes chaussures.',
];

const places: readonly PlaceFact[] = [
  { name: 'Salle des fêtes', street: '3 rue des Lavoirs', town: 'Saint-Elme' },
  { name: 'Médiathèque Rosa-Bonheur', street: '12 place du Marché', town: 'Vaubriand' },
  { name: 'Gymnase municipal', street: '45 avenue de la Gare', town: 'Montrelais' },
];

export const addressOf = (name: string): string =>
  `https://saint-elme.example/${name.toLowerCase().replace(/[^a-z]+/g, '-')}`;

function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

const day = fc.nat({ max: 364 }).map((count) => dayAfter('2026-12-01', count));

/** A beginning and an end on one day, in quarters of an hour; some have no end. */
const timesOfDay = fc
  .record({ from: fc.integer({ min: 32, max: 80 }), length: fc.constantFrom(4, 6, 8, 11) })
  .map(({ from, length }) => ({ from: clock(from), to: clock(from + length) }));

function clock(quarters: number): string {
  const parts = [Math.floor(quarters / 4), (quarters % 4) * 15];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

const about = {
  place: fc.constantFrom(...places),
  text: fc.constantFrom(...texts),
  price: fc.constantFrom('5 €', 'Gratuit', '12,50 €'),
  tag: fc.constantFrom('Musique', 'Jardin', 'Vie de quartier'),
};

const titled = fc.shuffledSubarray(titles, { minLength: 3, maxLength: 5 });

function listOf<T extends object>(
  fact: fc.Arbitrary<T>,
): fc.Arbitrary<readonly (T & { title: string })[]> {
  return titled.chain((names) =>
    fc
      .array(fact, { minLength: names.length, maxLength: names.length })
      .map((facts) => facts.map((one, index) => ({ ...one, title: names[index]! }))),
  );
}

/** Events with hours, one day each. */
export const timedEvents: fc.Arbitrary<readonly EventFact[]> = listOf(
  fc
    .record({ day, clock: timesOfDay, ...about })
    .map(({ clock: { from, to }, ...fact }) => ({ ...fact, lastDay: fact.day, from, to })),
);

/** Events of whole days, one or more. */
export const wholeEvents: fc.Arbitrary<readonly EventFact[]> = listOf(
  fc
    .record({ day, length: fc.constantFrom(0, 1, 2, 9), ...about })
    .map(({ length, ...fact }) => ({ ...fact, lastDay: dayAfter(fact.day, length) })),
);

export interface NewsFact {
  readonly title: string;
  readonly day: string;
  readonly text: string;
  readonly tag: string;
}

/** Days up to a month after the lists were written. */
const recent = fc.nat({ max: 90 }).map((count) => dayAfter('2026-08-01', count));

export const news: fc.Arbitrary<readonly NewsFact[]> = listOf(
  fc.record({ day: recent, text: about.text, tag: about.tag }),
);

export interface OrganizationFact {
  readonly title: string;
  readonly place: PlaceFact;
  readonly text: string;
  readonly telephone: string;
  readonly email: string;
}

export const organizations: fc.Arbitrary<readonly OrganizationFact[]> = listOf(
  fc.record({
    place: about.place,
    text: about.text,
    telephone: fc.constantFrom('02 40 00 00 01', '06.12.34.56.78', '+33 2 40 00 00 02'),
    email: fc.constantFrom('contact@asso.example', 'bonjour@club.example'),
  }),
);
