/** The items and counts of a filter, against a slow oracle. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Item, ItemKind } from '../../src/model/index.js';
import type { Facet, Filter } from '../../src/select/filter.js';
import { FilterIndex } from '../../src/select/filter-index.js';
import { filterItems } from '../../src/select/item-test.js';
import { temporalReady } from '../../src/time/temporal.js';
import {
  today,
  timeZone,
  day,
  dayNumber,
  event,
  article,
  label,
  question,
  keyOf,
  valuesOf,
  passesDates,
  passes,
} from './filter-oracle.js';

before(temporalReady);

type AnEntry = { read(): Item };

function indexOf(kind: ItemKind, items: readonly Item[]): FilterIndex<AnEntry> {
  const entries = items.map((item) => ({ read: () => item }));
  return new FilterIndex<AnEntry>(entries, { kind, today, timeZone });
}

describe('by brute force', () => {
  const kinds = { event, article, label };
  for (const [name, item] of Object.entries(kinds)) {
    const kind = name as keyof typeof kinds;
    const items = fc.array(item as fc.Arbitrary<Item>, { maxLength: 12 });

    it(`what is kept and every count are the same: ${kind}`, () => {
      fc.assert(
        fc.property(items, question, (all, asked) => {
          const index = indexOf(kind, all);
          const { kept, counts } = index.answer(asked);
          const counted = (more: Filter): number =>
            all.filter((one) => {
              const choice = { ...asked, filter: { ...asked.filter, ...more } };
              const isCounted =
                !asked.countedDays || passesDates(one, { ...choice, days: asked.countedDays });
              return passes(one, choice) && isCounted;
            }).length;
          const expected = all.filter((one) => passes(one, asked));
          expect(kept.map((entry) => entry.read())).to.deep.equal(expected);
          expect(counts.total).to.equal(counted({}));
          for (const [facet, column] of Object.entries(index.columns)) {
            column.values.forEach(({ value }, position) => {
              const count = counts.facets[facet as Facet]![position];
              expect(count, `${facet} ${value}`).to.equal(counted({ [facet]: [value] }));
            });
          }
          for (const [flag, count] of Object.entries(counts.flags)) {
            expect(count, flag).to.equal(counted({ [flag]: true }));
          }
        }),
        { seed: 1, numRuns: 150 },
      );
    });

    it(`the values of each facet are those of the items: ${kind}`, () => {
      fc.assert(
        fc.property(items, (all) => {
          const expected: Partial<Record<Facet, Set<string>>> = {};
          for (const one of all) {
            for (const [facet, values] of Object.entries(valuesOf(one)) as [Facet, string[]][]) {
              expected[facet] ??= new Set();
              for (const value of values) expected[facet].add(keyOf(facet, value));
            }
          }
          const { columns } = indexOf(kind, all);
          for (const [facet, keys] of Object.entries(expected)) {
            const values = columns[facet as Facet]!.values.map(({ value }) =>
              keyOf(facet as Facet, value),
            );
            expect(values.toSorted(), facet).to.deep.equal([...keys].toSorted());
          }
        }),
        { seed: 2, numRuns: 50 },
      );
    });
  }

  it('items of several kinds, one by one', () => {
    const items = fc.array(fc.oneof<fc.Arbitrary<Item>[]>(event, article, label), {
      maxLength: 12,
    });
    const range = fc.record(
      { from: dayNumber.map(day), to: dayNumber.map((number) => day(number + 500)) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(items, question, range, (all, { filter, zone, position }, { from, to }) => {
        const days =
          from || to ? { first: from ?? '0002-01-01', last: to ?? '9998-12-31' } : undefined;
        const kept = filterItems(all, { ...filter, from, to }, { today, timeZone, zone, position });
        expect(kept).to.deep.equal(
          all.filter((one) => passes(one, { filter, days, zone, position })),
        );
      }),
      { seed: 3, numRuns: 150 },
    );
  });

  it('the order of the values is the same whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 12 }),
        fc.array(question, { maxLength: 3 }),
        (all, questions) => {
          const index = indexOf('event', all);
          const order = (): string =>
            JSON.stringify(Object.values(index.columns).map(({ values }) => values));
          const before = order();
          for (const asked of questions) {
            index.answer(asked);
            expect(order()).to.equal(before);
          }
        },
      ),
      { seed: 4, numRuns: 50 },
    );
  });
});
