/** Bars of a week, drawn: a column a day, a row a lane. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addDays, dayOfWeek } from '../../../src/time/days.js';
import { placeInLanes } from '../../../src/time/layout/lanes.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { hostileLimit } from '../../helpers/wait.js';

before(temporalReady);

interface Bar {
  readonly name: string;
  readonly first: string;
  readonly last: string;
}

const monday = '2026-05-04';
const wholeWeek = [0, 1, 2, 3, 4, 5, 6];

/**
 * One line a bar, its letter on each of its days; two columns before the week, and two after it.
 *
 *     ··│1234567│··
 */
function read(lines: readonly string[]): Bar[] {
  return lines.map((line) => ({
    name: line.trim()[0]!,
    first: addDays(monday, line.search(/\S/) - 2),
    last: addDays(monday, line.trimEnd().length - 3),
  }));
}

/** The lanes from top to bottom: `.` where a lane is free, `<` and `>` where a bar is cut. */
function draw(bars: readonly Bar[], days: readonly string[]): string[] {
  const lanes: string[][] = [];
  for (const { item, lane, from, to, continuesBefore, continuesAfter } of placeInLanes(
    bars,
    days,
  )) {
    const row = (lanes[lane] ??= [' ', ...days.map(() => '.'), ' ']);
    for (let index = from; index <= to; index++) {
      expect(row[index + 1], 'a free place').to.equal('.');
      row[index + 1] = item.name;
    }
    // Within a week that leaves days out, it is cut beside another bar.
    if (continuesBefore && row[from] === ' ') row[from] = '<';
    if (continuesAfter && row[to + 2] === ' ') row[to + 2] = '>';
  }
  return lanes.map((row) => row.join(''));
}

/** Name, bars in the order given, and the lanes they get. */
const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['nothing', [], []],
  ['one day', ['    a'], [' ..a.... ']],
  ['two on one day', ['    a', '    b'], [' ..a.... ', ' ..b.... ']],
  ['days apart share a lane', ['  a', '        b'], [' a.....b ']],
  ['a bar keeps its lane', ['  aaaa'], [' aaaa... ']],
  ['a bar goes before a day', ['    a', '   bbb'], [' .bbb... ', ' ..a.... ']],
  ['bars that meet do not share', ['  aaa', '    bbb'], [' aaa.... ', ' ..bbb.. ']],
  ['bars that follow each other do', ['  aaa', '     bbb'], [' aaabbb. ']],
  ['a gap is filled', ['  aaa', '   bbbb', '     ccc'], [' aaaccc. ', ' .bbbb.. ']],
  ['cut at the start', ['aaaa'], ['<aa..... ']],
  ['cut at the end', ['       aaaa'], [' .....aa>']],
  ['cut at both', ['aaaaaaaaaaa'], ['<aaaaaaa>']],
  ['ends on the first day', [' aa'], ['<a...... ']],
  ['begins on the last day', ['        aa'], [' ......a>']],
  ['only before', ['aa'], []],
  ['only after', ['         aa'], []],
  ['the order given is kept', ['  bb', '  aaaaaa'], [' bb..... ', ' aaaaaa. ']],
  [
    'days fill the lanes left by bars',
    ['  a', '   bb', '   c', '  d', '      e'],
    [' abb.e.. ', ' dc..... '],
  ],
  [
    'the first lane that is free is taken',
    ['aaaaa', '  bb', '    cc', '      dd'],
    ['<aaa.dd. ', ' bbcc... '],
  ],
];

/** The same in a week that ends on Friday. */
const withoutWeekend: typeof cases = [
  ['a weekend has no place', ['       a', '       bb', '        c'], []],
  ['a bar over the weekend is cut on Friday', ['      aaa'], [' ....a>']],
  ['what ends on Sunday, too', ['    aaaaa'], [' ..aaa>']],
  ['what comes from the weekend before', ['aaaa'], ['<aa... ']],
  ['what ends on Friday is not cut', ['     aa'], [' ...aa ']],
];

describe('lanes', () => {
  const days = (of: readonly number[]): string[] => of.map((index) => addDays(monday, index));
  for (const [name, lines, expected] of cases) {
    it(name, () => expect(draw(read(lines), days(wholeWeek))).to.deep.equal(expected));
  }

  for (const [name, lines, expected] of withoutWeekend) {
    it(`${name}, without weekends`, () => {
      expect(draw(read(lines), days([0, 1, 2, 3, 4]))).to.deep.equal(expected);
    });
  }

  it('of one day hold all that goes through it', () => {
    expect(draw(read(['    a', '  bbbbb']), days([2]))).to.deep.equal(['<b>', ' a ']);
  });
});

describe('in lanes', () => {
  const bars = fc.array(
    fc
      .tuple(fc.integer({ min: -10, max: 12 }), fc.integer({ min: 0, max: 14 }))
      .map(([start, more]): Bar => ({
        name: 'a',
        first: addDays(monday, start),
        last: addDays(monday, start + more),
      })),
    { maxLength: 30 },
  );
  /** From any day, of a week or of one day, with weekends or without. */
  const shown = fc
    .tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom(1, 7), fc.boolean())
    .map(([start, length, hidesWeekends]) =>
      wholeWeek
        .slice(0, length)
        .map((index) => addDays(monday, start + index))
        .filter((day) => !hidesWeekends || dayOfWeek(day) < 6),
    );

  it('each bar is once on each day shown that it touches, and no two are in one place', () => {
    fc.assert(
      fc.property(bars, shown, (items, days) => {
        const placed = placeInLanes(items, days);
        const places = new Set<string>();
        for (const item of items) {
          const touched = days.filter((day) => item.first <= day && day <= item.last);
          const own = placed.filter((one) => one.item === item);
          expect(own).to.have.length(touched.length ? 1 : 0);
          for (const { lane, from, to, continuesBefore, continuesAfter } of own) {
            expect(days.slice(from, to + 1)).to.deep.equal(touched);
            expect(continuesBefore).to.equal(item.first < touched[0]!);
            expect(continuesAfter).to.equal(item.last > touched.at(-1)!);
            for (let index = from; index <= to; index++) {
              expect(places.has(`${lane} ${index}`), 'taken').to.equal(false);
              places.add(`${lane} ${index}`);
            }
          }
        }
      }),
      { numRuns: 200, seed: 9 },
    );
  });

  it('no bar could be in a lane above', () => {
    fc.assert(
      fc.property(bars, (items) => {
        const days = wholeWeek.map((index) => addDays(monday, index));
        const placed = placeInLanes(items, days);
        for (const { lane, from, to } of placed) {
          for (let above = 0; above < lane; above++) {
            const isTaken = placed.some(
              (one) => one.lane === above && one.from <= to && from <= one.to,
            );
            expect(isTaken).to.equal(true);
          }
        }
      }),
      { numRuns: 100, seed: 10 },
    );
  });

  it('of one day are placed in a time that does not grow with their square', () => {
    const bar = { first: monday, last: monday };
    const placed = placeInLanes(new Array<typeof bar>(500_000).fill(bar), [monday]);
    expect(placed.at(-1)!.lane).to.equal(499_999);
  }).timeout(hostileLimit);
});
