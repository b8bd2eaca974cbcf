/** What a filter keeps, and every count, as they are by brute force. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { EventEntry } from '../../src/feed/read/kinds/event.js';
import type { AgendaEvent } from '../../src/model/index.js';
import { facets, type EventFilter } from '../../src/select/event-filter.js';
import { EventIndex, type Asked } from '../../src/select/event-index.js';
import { facetKey, facetTexts } from '../../src/select/facets.js';
import { fold } from '../../src/select/fold.js';
import { distanceKm, positionOf } from '../../src/select/near.js';
import { addDays, daySpan } from '../../src/time/days.js';
import { schoolHolidayOn } from '../../src/time/holidays/school.js';
import { temporalReady } from '../../src/time/temporal.js';
import { anEvent, days, timed } from '../helpers/items.js';

before(temporalReady);

type AnEntry = Pick<EventEntry, 'read'>;

function entriesOf(events: readonly AgendaEvent[]): AnEntry[] {
  return events.map((event) => ({ read: () => event }));
}

const words = ['Musique', 'Danse', 'Théâtre', 'Été', 'été', 'Jazz'] as const;
const someWords = fc.uniqueArray(fc.constantFrom(...words), { maxLength: 3 });
const day = fc.integer({ min: 0, max: 500 }).map((after) => addDays('2026-01-01', after));
const occurrences = fc.array(
  fc.oneof(
    fc
      .tuple(day, fc.integer({ min: 0, max: 40 }))
      .map(([first, more]) => days(first, addDays(first, more))),
    fc
      .tuple(day, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 30 }))
      .map(([first, hour, more]) => {
        const { start } = timed(`${first}T${String(hour).padStart(2, '0')}:30Z`);
        return { allDay: false as const, start, end: more ? start + more * 3_600_000 : undefined };
      }),
  ),
  { minLength: 1, maxLength: 3 },
);
const events = fc.array(
  fc
    .record({
      title: fc.constantFrom('Concert', 'Atelier', 'Un été au parc'),
      tags: someWords,
      organizers: someWords.map((names) => names.map((name) => ({ name }))),
      audience: fc.option(fc.constantFrom(...words), { nil: undefined }),
      accessibility: fc.uniqueArray(fc.constantFrom('hi', 'hearing', 'vision', 'Braille')),
      free: fc.option(fc.boolean(), { nil: undefined }),
      attendance: fc.constantFrom(
        undefined,
        'offline' as const,
        'online' as const,
        'mixed' as const,
      ),
      onlineUrl: fc.constantFrom(undefined, 'https://example.org/direct'),
      status: fc.constantFrom('scheduled' as const, 'moved-online' as const),
      place: fc.option(
        fc.record({
          name: fc.constantFrom('Riom', 'Cournon', 'RIOM'),
          latitude: fc.double({ min: 45.7, max: 45.9, noNaN: true }),
          longitude: fc.double({ min: 3, max: 3.2, noNaN: true }),
        }),
        { nil: undefined },
      ),
      timeZone: fc.constantFrom('Europe/Paris', 'Pacific/Auckland', 'America/Cayenne'),
      occurrences,
    })
    .map(anEvent),
  { maxLength: 12 },
);
const asked: fc.Arbitrary<Asked> = fc.record(
  {
    filter: fc.record(
      {
        search: fc.constantFrom('', 'ete', 'concert', 'musique parc'),
        tags: someWords,
        place: fc.uniqueArray(fc.constantFrom('riom', 'Cournon', 'Nulle part')),
        organizer: someWords,
        audience: someWords,
        accessibility: fc.uniqueArray(fc.constantFrom('hearing', 'braille')),
        free: fc.constant(true as const),
        online: fc.constant(true as const),
        holidays: fc.constantFrom('outside' as const, 'during' as const),
        within: fc.constantFrom(2 as const, 10 as const),
      },
      { requiredKeys: [] },
    ),
    days: fc.tuple(day, fc.integer({ min: 0, max: 60 })).map(([first, more]) => ({
      first,
      last: addDays(first, more),
    })),
    counted: day.map((first) => ({ first, last: '2027-12-31' })),
    zone: fc.constantFrom('A' as const, 'B' as const),
    position: fc.constant({ latitude: 45.78, longitude: 3.09 }),
  },
  { requiredKeys: ['filter'] },
);

/** The filter said again, as slowly as it can be. */
function passesSlowly(event: AgendaEvent, { filter, days: span, zone, position }: Asked): boolean {
  const text = fold([event.title, ...event.tags, event.place?.name].join(' '));
  if (
    !fold(filter.search ?? '')
      .split(' ')
      .every((word) => text.includes(word))
  )
    return false;
  for (const facet of facets) {
    const wanted = filter[facet]?.map((value) => facetKey(facet, value));
    if (!wanted?.length) continue;
    const own = facetTexts(facet, event).map((value) => facetKey(facet, value ?? ''));
    if (!own.some((key) => wanted.includes(key))) return false;
  }
  if (filter.free && !event.free) return false;
  const isOnline =
    event.status === 'moved-online' ||
    event.attendance === 'online' ||
    event.attendance === 'mixed' ||
    (!event.attendance && event.onlineUrl !== undefined);
  if (filter.online && !isOnline) return false;
  const at = positionOf(event.place);
  if (filter.within && position && (!at || distanceKm(at, position) > filter.within)) return false;
  return event.occurrences.some((occurrence) => {
    const { first, last } = daySpan(occurrence, event.timeZone);
    for (let one = first; one <= last; one = addDays(one, 1)) {
      if (span && (one < span.first || one > span.last)) continue;
      if (!zone || !filter.holidays) return true;
      const known = one >= '2025-09-01' && one <= '2027-08-31';
      if (known && !!schoolHolidayOn(one, zone) === (filter.holidays === 'during')) return true;
    }
    return false;
  });
}

describe('by brute force', () => {
  it('what is kept and every count are the same', () => {
    fc.assert(
      fc.property(events, asked, (all, question) => {
        const entries = entriesOf(all);
        const { kept, counts } = new EventIndex(entries).answer(question);
        const passing = (more: EventFilter, days = question.days): AgendaEvent[] =>
          all.filter((event) =>
            passesSlowly(event, { ...question, days, filter: { ...question.filter, ...more } }),
          );
        const counted = (more: EventFilter): number => {
          const among = passing(more, question.counted);
          return passing(more).filter((event) => !question.counted || among.includes(event)).length;
        };
        expect(kept.map((entry) => entry.read())).to.deep.equal(passing({}));
        expect(counts.total).to.equal(counted({}));
        const { columns } = new EventIndex(entries);
        for (const facet of facets) {
          columns[facet].values.forEach(({ value }, at) => {
            const expected = counted({ [facet]: [value] });
            expect(counts[facet][at], `${facet} ${value}`).to.equal(expected);
          });
        }
        expect(counts.free).to.equal(counted({ free: true }));
        expect(counts.online).to.equal(counted({ online: true }));
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it('the order of the values is the same whatever is asked', () => {
    fc.assert(
      fc.property(events, fc.array(asked, { maxLength: 3 }), (all, questions) => {
        const index = new EventIndex(entriesOf(all));
        const order = JSON.stringify(facets.map((facet) => index.columns[facet].values));
        for (const question of questions) {
          index.answer(question);
          expect(JSON.stringify(facets.map((facet) => index.columns[facet].values))).to.equal(
            order,
          );
        }
      }),
      { seed: 2, numRuns: 50 },
    );
  });
});
