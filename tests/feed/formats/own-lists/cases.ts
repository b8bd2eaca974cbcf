/** Lists as somebody would write them, each with what is right: names, spellings and a container are drawn by lot. */
import * as fc from 'fast-check';
import { articles } from '../../../../src/feed/read/kinds/article.js';
import { events } from '../../../../src/feed/read/kinds/event.js';
import type { KindReader } from '../../../../src/feed/read/kinds/kind.js';
import { organizations } from '../../../../src/feed/read/kinds/organization.js';
import * as facts from './facts.js';
import { extras, timed, where, whole, type Hand } from './layouts.js';
import { containers, type Row, type Written } from './lists.js';
import { naming, setNames, styleNames } from './names.js';
import { days, hours, ranges, times, together } from './spellings.js';

export interface Case {
  /** What was drawn, for a failure to be understood. */
  readonly choices: object;
  readonly list: Written;
  readonly reader: KindReader;
  /** One object for each item, as `seen` has them. */
  readonly right: readonly object[];
}

const oneOf = <T>(record: Readonly<Record<string, T>>): fc.Arbitrary<string> =>
  fc.constantFrom(...Object.keys(record));

const choices = fc.record({
  set: fc.constantFrom(...setNames),
  style: fc.constantFrom(...styleNames),
  day: oneOf(days),
  time: oneOf(times),
  hours: oneOf(hours),
  together: oneOf(together),
  range: oneOf(ranges),
  where: oneOf(where),
  extras: oneOf(extras),
  container: oneOf(containers),
});

type Choices = typeof choices extends fc.Arbitrary<infer T> ? T : never;

function handOf({ set, style, ...spellings }: Choices): Hand {
  return { ...spellings, name: naming(set, style) };
}

const pictureOf = (title: string): string => `${facts.addressOf(title)}.jpg`;

/** What is right of a place, by what was written of it. */
const placesRead: Readonly<Record<string, (place: facts.PlaceFact) => object>> = {
  'a name': ({ name }) => ({ place: name, address: undefined }),
  'one line': ({ name, street, town }) => ({
    place: `${name}, ${street}, ${town}`,
    address: undefined,
  }),
  'a name and a town': ({ name, town }) => ({ place: name, address: town }),
  'a name, a street, a town': ({ name, street, town }) => ({
    place: name,
    address: `${street}, ${town}`,
  }),
  'an object': ({ name, street, town }) => ({ place: name, address: `${street}, ${town}` }),
};

type EventLayout = (fact: facts.EventFact, hand: Hand) => Row;

function eventCases(
  layouts: Readonly<Record<string, EventLayout>>,
  list: fc.Arbitrary<readonly facts.EventFact[]>,
): fc.Arbitrary<Case> {
  return fc.tuple(list, oneOf(layouts), choices).map(([all, layout, chosen]) => {
    const hand = handOf(chosen);
    const { name } = hand;
    const rows = all.map((fact) => ({
      ...extras[chosen.extras],
      [name('title')]: fact.title,
      ...layouts[layout]!(fact, hand),
      ...where[chosen.where]!(fact.place, hand),
      [name('text')]: fact.text,
      [name('price')]: fact.price,
      [name('tag')]: fact.tag,
      [name('link')]: facts.addressOf(fact.title),
      [name('picture')]: pictureOf(fact.title),
    }));
    const right = all.map(({ title, day, lastDay, from, to, place, text, price, tag }) => ({
      title,
      when: [from ? `${day}T${from}/${day}T${to}` : `${day}/${lastDay}`],
      ...placesRead[chosen.where]!(place),
      text,
      price: price === 'Gratuit' ? 'free' : price,
      tags: [tag],
      url: facts.addressOf(title),
      image: pictureOf(title),
    }));
    const written = containers[chosen.container]!(rows, 'evenements');
    return { choices: { layout, ...chosen }, list: written, reader: events, right };
  });
}

const news: fc.Arbitrary<Case> = fc.tuple(facts.news, choices).map(([all, chosen]) => {
  const { name, day: spelling } = handOf(chosen);
  const rows = all.map(({ title, day, text, tag }) => ({
    ...extras[chosen.extras],
    [name('title')]: title,
    [name('published')]: days[spelling]!(day),
    [name('text')]: text,
    [name('tag')]: tag,
    [name('link')]: facts.addressOf(title),
    [name('picture')]: pictureOf(title),
  }));
  const right = all.map(({ title, day, text, tag }) => ({
    title,
    published: day,
    text,
    tags: [tag],
    url: facts.addressOf(title),
    image: pictureOf(title),
  }));
  const list = containers[chosen.container]!(rows, 'actualites');
  return { choices: chosen, list, reader: articles, right };
});

const groups: fc.Arbitrary<Case> = fc.tuple(facts.organizations, choices).map(([all, chosen]) => {
  const { name } = handOf(chosen);
  const rows = all.map(({ title, place, text, telephone, email }) => ({
    ...extras[chosen.extras],
    [name('title')]: title,
    [name('street')]: place.street,
    [name('town')]: place.town,
    [name('text')]: text,
    [name('telephone')]: telephone,
    [name('email')]: email,
    [name('link')]: facts.addressOf(title),
  }));
  // A telephone and an address of e-mail may be a person's: none is shown that the list does not give as the organization's.
  const right = all.map(({ title, place, text }) => ({
    title,
    address: `${place.street}, ${place.town}`,
    text,
    telephone: undefined,
    email: undefined,
    url: facts.addressOf(title),
  }));
  const list = containers[chosen.container]!(rows, 'associations');
  return { choices: chosen, list, reader: organizations, right };
});

export const cases: Readonly<Record<string, fc.Arbitrary<Case>>> = {
  'events with hours': eventCases(timed, facts.timedEvents),
  'events of whole days': eventCases(whole, facts.wholeEvents),
  news,
  organizations: groups,
};
