import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { placeInColumns, type InColumn, type Stretch } from '../../../src/time/layout/columns.js';
import { hostileLimit } from '../../helpers/wait.js';

interface Named extends Stretch {
  readonly name: string;
}

/**
 * One line a stretch, its letter at each of its hours: what is laid out.
 *
 *     aaaa
 *      bb
 */
function read(drawing: string): Named[] {
  return drawing
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => ({
      name: line.trim()[0]!,
      from: line.search(/\S/) * 60,
      to: line.trimEnd().length * 60,
    }));
}

/** The same as columns: one line a column, and `·` where a stretch is that many columns wider. */
function draw(placed: readonly InColumn<Named>[]): string {
  return placed
    .map(
      ({ items, column, span, columns }) =>
        `${items.map(({ name }) => name).join('')}:${column + 1}-${column + span}/${columns}`,
    )
    .join(' ');
}

/** Name, drawing, and for each its columns of how many there are. */
const cases: readonly (readonly [string, string, string])[] = [
  ['nothing', '', ''],
  ['one', 'aa', 'a:1-1/1'],
  ['one after the other, touching', 'aa\n  bb', 'a:1-1/1 b:1-1/1'],
  ['two at once', 'aa\nbb', 'a:1-1/2 b:2-2/2'],
  ['two that overlap', 'aaa\n  bbb', 'a:1-1/2 b:2-2/2'],
  ['the longer first', ' b\n aaa', 'a:1-1/2 b:2-2/2'],
  ['a chain needs two columns', 'aaa\n  bbb\n    ccc', 'a:1-1/2 b:2-2/2 c:1-1/2'],
  ['three at once', 'aaa\nbbb\nccc', 'a:1-1/3 b:2-2/3 c:3-3/3'],
  [
    'what has free columns after it takes them',
    'aaaa\nbb\ncc\n  dd',
    'a:1-1/3 b:2-2/3 c:3-3/3 d:2-3/3',
  ],
  ['what comes later does not share', 'aa\nbb\n   cc', 'a:1-1/2 b:2-2/2 c:1-1/1'],
  [
    'a free column before one that is taken is not skipped',
    'aaaaa\n bb\n  cc\n    dd',
    'a:1-1/3 b:2-2/3 c:3-3/3 d:2-3/3',
  ],
];

describe('columns', () => {
  for (const [name, drawing, expected] of cases) {
    it(name, () => {
      expect(draw(placeInColumns(read(drawing)))).to.equal(expected);
    });
  }

  for (const [name, drawing, expected] of [
    ['as many as there may be', 'aa\nbb', 'a:1-1/2 b:2-2/2'],
    ['three at once', 'aa\nbb\ncc', 'a:1-1/2 bc:2-2/2'],
    [
      'the last column has what overlaps, together',
      'aaaaa\nb\nc\n   d\n   e',
      'a:1-1/2 bc:2-2/2 de:2-2/2',
    ],
    ['what is alone there is itself', 'aaaaa\nb\nc\n   d', 'a:1-1/2 bc:2-2/2 d:2-2/2'],
    ['what has room beside takes it', 'aaaa\nbb\ncc\n   dd', 'a:1-1/2 bc:2-2/2 d:2-2/2'],
    ['hours apart do not share', 'aa\nbb\ncc\n   dd', 'a:1-1/2 bc:2-2/2 d:1-1/1'],
  ] as const) {
    it(`two at most: ${name}`, () => {
      expect(draw(placeInColumns(read(drawing), 2))).to.equal(expected);
    });
  }

  const stretches = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 47 }), fc.integer({ min: 1, max: 12 }))
      .map(([from, length]): Stretch => ({
        from: from * 30,
        to: Math.min(1440, (from + length) * 30),
      })),
    { maxLength: 40 },
  );
  const meet = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;

  it('lose nothing, keep to their room, and never overlap', () => {
    fc.assert(
      fc.property(stretches, (items) => {
        const placed = placeInColumns(items);
        expect(placed.flatMap(({ items: [item] }) => item)).to.have.members(items);
        placed.forEach((one, index) => {
          expect(one.span).to.be.above(0);
          expect(one.column + one.span).to.be.at.most(one.columns);
          for (const other of placed.slice(index + 1)) {
            if (!meet(one, other)) continue;
            expect(other.columns, 'as wide as those beside').to.equal(one.columns);
            const isApart =
              one.column + one.span <= other.column || other.column + other.span <= one.column;
            expect(isApart).to.equal(true);
          }
        });
      }),
      { numRuns: 200, seed: 4 },
    );
  });

  it('never are more than they may, and lose nothing for that', () => {
    fc.assert(
      fc.property(stretches, fc.integer({ min: 2, max: 4 }), (items, most) => {
        const placed = placeInColumns(items, most);
        expect(placed.flatMap(({ items: all }) => all)).to.have.members(items);
        for (const one of placed) {
          expect(one.columns).to.be.at.most(most);
          expect(one.from).to.equal(Math.min(...one.items.map(({ from }) => from)));
          expect(one.to).to.equal(Math.max(...one.items.map(({ to }) => to)));
          const isApart = placed.every(
            (other) =>
              other === one ||
              !meet(one, other) ||
              one.column + one.span <= other.column ||
              other.column + other.span <= one.column,
          );
          expect(isApart).to.equal(true);
        }
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('are as wide as can be: what stands after each is taken', () => {
    fc.assert(
      fc.property(stretches, (items) => {
        const placed = placeInColumns(items);
        for (const one of placed) {
          const next = one.column + one.span;
          if (next === one.columns) continue;
          const neighbour = placed.find((other) => other.column === next && meet(one, other));
          expect(neighbour).not.to.equal(undefined);
        }
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  it('come in time order in the night in which an hour comes twice', () => {
    const summer = { name: 'summer', from: 150, to: 180, start: 1 };
    const winter = { name: 'winter', from: 150, to: 240, start: 3_600_001 };
    const inColumns = placeInColumns([winter, summer]);
    expect(inColumns.map(({ items }) => items[0]!.name)).to.deep.equal(['summer', 'winter']);
  });

  it('come in time order', () => {
    fc.assert(
      fc.property(stretches, (items) => {
        const froms = placeInColumns(items).map(({ from }) => from);
        expect(froms).to.deep.equal([...froms].sort((a, b) => a - b));
      }),
      { numRuns: 100, seed: 6 },
    );
  });

  it('of one hour are placed in a time that does not grow with their square', () => {
    const items = Array.from({ length: 200_000 }, () => ({ from: 600, to: 660 }));
    const placed = placeInColumns(items, 3);
    expect(placed.map((one) => one.items.length)).to.deep.equal([1, 1, 199_998]);
  }).timeout(hostileLimit);
});
