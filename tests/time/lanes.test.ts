import { expect } from '@open-wc/testing';
import { placeInLanes } from '../../src/time/lanes.js';

const week = ['04', '05', '06', '07', '08', '09', '10'].map((day) => `2026-05-${day}`);

interface Bar {
  name: string;
  first: string;
  last: string;
}

/** `b 6…8` is b, from the 6th to the 8th of May; `<3` is the 3rd of April, `>3` of June. */
function bar(text: string): Bar {
  const [name = '', days = ''] = text.split(' ');
  const [first = '', last = first] = days.split('…');
  return { name, first: date(first), last: date(last) };
}

function date(text: string): string {
  const month = text.startsWith('<') ? '04' : text.startsWith('>') ? '06' : '05';
  return `2026-${month}-${text.replace(/\D/g, '').padStart(2, '0')}`;
}

/** `a@0:0-2` is a in lane 0 from the week's first day to its third; `<` and `>` say it goes on. */
function draw(bars: readonly Bar[]): string {
  return placeInLanes(bars, week)
    .map(
      ({ item, lane, from, to, continuesBefore, continuesAfter }) =>
        `${item.name}@${lane}:${continuesBefore ? '<' : ''}${from}-${to}${continuesAfter ? '>' : ''}`,
    )
    .join(' ');
}

describe('lanes', () => {
  const cases: readonly [string, string[], string][] = [
    ['nothing', [], ''],
    ['one day', ['a 6'], 'a@0:2-2'],
    ['two on one day', ['a 6', 'b 6'], 'a@0:2-2 b@1:2-2'],
    ['two days apart share a lane', ['a 4', 'b 10'], 'a@0:0-0 b@0:6-6'],
    ['a bar keeps its lane', ['a 4…7'], 'a@0:0-3'],
    ['a bar goes before a day, whatever the order', ['a 6', 'b 5…7'], 'b@0:1-3 a@1:2-2'],
    ['bars that touch do not share', ['a 4…6', 'b 6…8'], 'a@0:0-2 b@1:2-4'],
    ['bars that follow each other do', ['a 4…6', 'b 7…9'], 'a@0:0-2 b@0:3-5'],
    ['a gap is filled', ['a 4…6', 'b 5…8', 'c 7…9'], 'a@0:0-2 b@1:1-4 c@0:3-5'],
    ['cut at the start of the week', ['a 2…5'], 'a@0:<0-1'],
    ['cut at its end', ['a 9…12'], 'a@0:5-6>'],
    ['cut at both', ['a <20…>3'], 'a@0:<0-6>'],
    ['ends on the first day', ['a 3…4'], 'a@0:<0-0'],
    ['begins on the last day', ['a 10…11'], 'a@0:6-6>'],
    ['only the last day of another week', ['a 2…3'], ''],
    ['only the first day of the next', ['a 11…12'], ''],
    ['the order given is kept among bars', ['b 4…5', 'a 4…9'], 'b@0:0-1 a@1:0-5'],
    [
      'days fill the lanes left by bars',
      ['a 4', 'b 5…6', 'c 5', 'd 4…4', 'e 8'],
      'b@0:1-2 a@0:0-0 c@1:1-1 d@1:0-0 e@0:4-4',
    ],
  ];
  for (const [name, bars, expected] of cases) {
    it(name, () => expect(draw(bars.map(bar))).to.equal(expected));
  }

  it('never overlap, and lose nothing', () => {
    const bars = Array.from({ length: 60 }, (_, index) => {
      const first = 1 + ((index * 7) % 13);
      return bar(`b${index} ${first}…${first + ((index * 5) % 6)}`);
    });
    const touching = bars.filter(({ first, last }) => first <= week[6]! && last >= week[0]!);
    const placed = placeInLanes(bars, week);
    expect(placed.map(({ item }) => item)).to.have.members(touching);
    const cells = placed.flatMap(({ lane, from, to }) =>
      Array.from({ length: to - from + 1 }, (_, index) => `${lane}/${from + index}`),
    );
    expect(new Set(cells).size).to.equal(cells.length);
  });

  it('may lie in a view of one day', () => {
    const placed = placeInLanes([bar('a 4…8'), bar('b 6')], [week[2]!]);
    expect(placed.map(({ lane, from, to }) => [lane, from, to])).to.deep.equal([
      [0, 0, 0],
      [1, 0, 0],
    ]);
  });
});
