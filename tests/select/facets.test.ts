import { expect } from '@open-wc/testing';
import type { EventEntry } from '../../src/feed/read/kinds/event.js';
import type { AgendaEvent } from '../../src/model/index.js';
import { isEmptyFilter, tidyFilter, type Facet, type Filter } from '../../src/select/filter.js';
import {
  FilterIndex,
  type FilterIndexOptions,
  type FilterQuestion,
} from '../../src/select/filter-index.js';
import { readFilter, writeFilter } from '../../src/select/filter-address.js';
import { temporalReady } from '../../src/time/temporal.js';
import { anEvent, days } from '../helpers/items.js';
import { stub } from '../helpers/stub.js';

before(temporalReady);

type AnEntry = Pick<EventEntry, 'read'>;

function entriesOf(events: readonly AgendaEvent[]): AnEntry[] {
  return events.map((event) => ({ read: () => event }));
}

const options: FilterIndexOptions = {
  kind: 'event',
  today: '2026-06-17',
  timeZone: 'Europe/Paris',
};

function indexOf(...events: readonly AgendaEvent[]): FilterIndex<AnEntry> {
  return new FilterIndex(entriesOf(events), options);
}

/** `Musique 3`, in order. */
function shown(index: FilterIndex<AnEntry>, facet: Facet, filter: Filter = {}): string[] {
  const { counts } = index.answer({ filter });
  const { values } = index.columns[facet]!;
  return values.map(({ value }, position) => `${value} ${counts.facets[facet]![position]}`);
}

describe('the values of a facet', () => {
  it('are compared folded, shown as first written, the most frequent first, then by name', () => {
    const index = indexOf(
      anEvent({ tags: ['Théâtre', 'Musique'] }),
      anEvent({ tags: ['musique', 'Danse', 'MUSIQUE'] }),
      anEvent({ tags: ['theatre', 'Musique', ' '] }),
    );
    expect(shown(index, 'tags')).to.deep.equal(['Musique 3', 'Théâtre 2', 'Danse 1']);
  });

  it('are shown with the accents that one of their spellings has', () => {
    const index = indexOf(
      anEvent({ tags: ['mobilite', 'cafe'] }),
      anEvent({ tags: ['Mobilité', 'café'] }),
      anEvent({ tags: ['MOBILITÉ', 'Cafe'] }),
    );
    expect(shown(index, 'tags')).to.deep.equal(['café 3', 'Mobilité 3']);
  });

  it('line 2 comes before line 10', () => {
    const index = indexOf(anEvent({ tags: ['Ligne 10', 'Ligne 2', 'École'] }));
    expect(shown(index, 'tags')).to.deep.equal(['École 1', 'Ligne 2 1', 'Ligne 10 1']);
  });

  it('the most frequent of what is still to come are before those of what is over', () => {
    const [past, coming] = [[days('2026-06-01')], [days('2026-07-01')]];
    const events = [
      anEvent({ tags: ['Archives', 'Musique'], occurrences: past }),
      anEvent({ tags: ['Archives', 'Danse'], occurrences: past }),
      anEvent({ tags: ['Théâtre', 'Danse'], occurrences: coming }),
      anEvent({ tags: ['Théâtre', 'Musique'], occurrences: coming }),
    ];
    const index = indexOf(...events);
    expect(index.columns.tags!.values.map(({ value }) => value)).to.deep.equal([
      'Théâtre',
      'Danse',
      'Musique',
      'Archives',
    ]);
  });

  it('a place is its name, else its town', () => {
    const place = (name?: string, address?: string): AgendaEvent =>
      anEvent({ place: { name, address } });
    const index = indexOf(
      place('La Coopérative', '1 rue X, 63000 Clermont-Ferrand'),
      place(undefined, '2 rue Y, 63000 Clermont-Ferrand'),
      place(undefined, 'Riom'),
      place(undefined, '63000'),
      anEvent(),
    );
    expect(shown(index, 'place')).to.deep.equal([
      '63000 1',
      'Clermont-Ferrand 1',
      'La Coopérative 1',
      'Riom 1',
    ]);
  });

  it('accessibility goes by what a term means, other texts as they are', () => {
    const index = indexOf(
      anEvent({ accessibility: ['hi', 'Boucle magnétique'] }),
      anEvent({ accessibility: ['Hearing', 'mobility'] }),
      anEvent({ accessibility: ['https://schema.org/hearing'] }),
    );
    expect(shown(index, 'accessibility')).to.deep.equal([
      'hi 3',
      'Boucle magnétique 1',
      'mobility 1',
    ]);
    expect(index.answer({ filter: { accessibility: ['HEARING'] } }).kept).to.have.length(3);
  });

  it('may be called as what every object has, and be many', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const many = Array.from({ length: 200 }, (_, at) => `Thème ${at}`);
    const index = indexOf(
      anEvent({ tags: names }),
      anEvent({ tags: [...many, '__proto__'] }),
      anEvent({ tags: ['constructor'], place: { name: '__proto__' } }),
    );
    expect(index.columns.tags!.values).to.have.length(204);
    expect(shown(index, 'tags').slice(0, 4)).to.deep.equal([
      '__proto__ 2',
      'constructor 2',
      'hasOwnProperty 1',
      'Thème 0 1',
    ]);
    expect(shown(index, 'place', { tags: ['constructor'] })).to.deep.equal(['__proto__ 1']);
    for (const name of names) {
      const written = new URLSearchParams(writeFilter({ tags: [name] }));
      const { kept } = index.answer({ filter: readFilter(written) });
      expect(kept, name).to.have.length(name.startsWith('_') || name === 'constructor' ? 2 : 1);
    }
  });

  it('keep their places when the feed is read again, new ones follow', () => {
    const before = indexOf(anEvent({ tags: ['a', 'b'] }), anEvent({ tags: ['a'] }));
    const after = new FilterIndex(
      entriesOf([
        anEvent({ tags: ['b', 'c'] }),
        anEvent({ tags: ['b', 'c', 'd'] }),
        anEvent({ tags: ['a', 'c'] }),
      ]),
      { ...options, previous: before },
    );
    expect(shown(after, 'tags')).to.deep.equal(['a 1', 'b 2', 'c 3', 'd 1']);
  });
});

describe('counts', () => {
  const index = indexOf(
    anEvent({ tags: ['Musique'], place: { name: 'Riom' }, free: true }),
    anEvent({ tags: ['Musique', 'Danse'], place: { name: 'Cournon' }, attendance: 'mixed' }),
    anEvent({ tags: ['Danse'], place: { name: 'Riom' }, free: false, attendance: 'online' }),
  );

  it('tell what choosing gives: a choice in a facet changes those of the others', () => {
    expect(shown(index, 'tags', { tags: ['danse'] })).to.deep.equal(['Danse 2', 'Musique 2']);
    expect(shown(index, 'place', { tags: ['danse'] })).to.deep.equal(['Riom 1', 'Cournon 1']);
    expect(shown(index, 'tags', { place: ['Riom'], free: true })).to.deep.equal([
      'Danse 0',
      'Musique 1',
    ]);
  });

  it('within a facet any, between facets all', () => {
    const kept = (filter: Filter): number => index.answer({ filter }).kept.length;
    expect(kept({ tags: ['musique', 'danse'] })).to.equal(3);
    expect(kept({ tags: ['musique', 'danse'], place: ['riom'] })).to.equal(2);
    expect(kept({ tags: ['unknown'] })).to.equal(0);
    expect(kept({ online: true })).to.equal(2);
    expect(kept({ free: true, online: true })).to.equal(0);
  });

  it('what has an online address or was moved online is online, unless it says that it is not', () => {
    const onlineUrl = 'https://example.org/direct';
    const { flagTotals } = indexOf(
      anEvent({ onlineUrl }),
      anEvent({ onlineUrl, attendance: 'offline' }),
      anEvent({ status: 'moved-online', attendance: 'offline' }),
      anEvent(),
    );
    expect(flagTotals.online).to.equal(2);
  });

  it('the same answer comes back for the same question', () => {
    const asked = (): FilterQuestion => ({ filter: { tags: ['danse'], search: '' } });
    expect(index.answer(asked())).to.equal(index.answer(asked()));
  });
});

const words = ['Musique', 'Danse', 'Théâtre', 'Été', 'été', 'Jazz'] as const;

describe('a tidy filter', () => {
  it('has nothing that asks for nothing', () => {
    expect(tidyFilter({ tags: [], search: '', free: undefined })).to.deep.equal({});
    expect(isEmptyFilter({ when: undefined, place: [] })).to.equal(true);
    expect(tidyFilter({ when: 'today', from: '2026-01-01' })).to.deep.equal({ when: 'today' });
    expect(JSON.stringify(tidyFilter({ tags: ['a'], free: true }))).to.equal(
      JSON.stringify(tidyFilter({ free: true, tags: ['a'], place: [] })),
    );
  });
});

describe('ten thousand events', () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    anEvent({
      title: `Événement ${index}`,
      contentText: 'Une soirée en musique au bord du lac, pour petits et grands. '.repeat(8),
      tags: [words[index % 6]!, `thème ${index % 40}`],
      place: { name: `Lieu ${index % 90}`, latitude: 45.7 + (index % 90) / 500, longitude: 3 },
      organizers: [{ name: `Association ${index % 200}` }],
    }),
  );

  it('for a letter more, no text of an event is folded again', () => {
    const index = new FilterIndex(entriesOf(many), options);
    const position = { latitude: 45.78, longitude: 3.09 };
    let folded = 0;
    stub(
      String.prototype,
      'toLowerCase',
      (real) =>
        function (this: string) {
          folded++;
          return real.call(this);
        },
    );
    const ask = (search: string): number => {
      folded = 0;
      index.answer({ filter: { search, tags: ['musique'], within: 20 }, position });
      return folded;
    };
    expect(ask('s')).to.be.above(many.length / 10);
    for (const search of ['so', 'soi', 'soir', 'soire', 'soiree']) {
      expect(ask(search), search).to.be.below(10);
    }
  });
});
