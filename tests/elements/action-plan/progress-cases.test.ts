/** Words, numbers and drawings of progress, against a calculation of their own in whole numbers. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { render } from 'lit';
import { lineChart } from '../../../src/components/chart/line-chart.js';
import { progressBar } from '../../../src/components/chart/progress-bar.js';
import { Numbers } from '../../../src/elements/action-plan/numbers.js';
import {
  paceSentence,
  progressSentence,
  verdictText,
} from '../../../src/elements/action-plan/progress-text.js';
import { progressWords } from '../../../src/i18n/progress-words.js';
import type { Indicator, Measurement } from '../../../src/model/index.js';
import { isKnown, progressOf } from '../../../src/select/progress.js';

type Point = readonly [value: number, date?: string];

const writing = { numbers: new Numbers('fr'), words: progressWords.fr };

function indicator(from?: Point, to?: Point, ...values: (readonly [number, string])[]): Indicator {
  const point = (given?: Point): Indicator['target'] =>
    given && { value: given[0], date: given[1] };
  return {
    kind: 'indicator',
    id: 'i',
    title: 'I',
    unit: 'km',
    authors: [],
    tags: [],
    links: {},
    baseline: point(from),
    target: point(to),
    milestones: [],
    values: values.map(([value, date]): Measurement => ({ value, date, estimate: false })),
    disaggregation: [],
  };
}

function drawn(of: Indicator): { bar?: number; mark?: number; numbers: number[] } {
  const box = document.createElement('div');
  const progress = progressOf(of);
  const { way } = progress;
  const time = isKnown(progress) ? progress.time : undefined;
  render([way === undefined ? '' : progressBar({ way, time }), lineChart(of)], box);
  const share = (selector: string, name: string): number | undefined => {
    const value = box.querySelector(selector)?.getAttribute(name);
    return value ? Number.parseFloat(value) : undefined;
  };
  const names = ['x', 'y', 'width', 'height', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy'];
  const numbers = [...box.querySelectorAll('svg *')].flatMap((shape) =>
    names.flatMap((name) => shape.getAttribute(name) ?? []).map(Number.parseFloat),
  );
  return { bar: share('.filled', 'width'), mark: share('.time-mark', 'x1'), numbers };
}

const start = [0, '2020-01-01'] as const;
const end = [100, '2030-01-01'] as const;
/** Half of the 3,653 days, less half a day. */
const half = '2025-01-01';

/** Name, baseline, target, latest value; verdict, first words, bar and mark in per cent. */
const cases: [
  string,
  Point?,
  Point?,
  (readonly [number, string])?,
  string?,
  RegExp?,
  number?,
  number?,
][] = [
  ['up', start, end, [60, half], 'En bonne voie', /^60 % du chemin parcouru, pour 50 %/, 60, 50.01],
  ['up, slower', start, end, [35, half], 'À accélérer', /^35 %/, 35, 50.01],
  ['up, much slower', start, end, [10, half], 'Insuffisant', /^10 %/, 10, 50.01],
  ['down', [100, start[1]], [40, end[1]], [70, half], 'En bonne voie', /^50 %/, 50, 50.01],
  [
    'to stay',
    [5, start[1]],
    [5, end[1]],
    [5, half],
    'Progression non calculable',
    /la cible est égale/,
  ],
  ['from zero down', start, [-50, end[1]], [-10, half], 'Insuffisant', /^20 %/, 20, 50.01],
  [
    'through negative values',
    [-20, start[1]],
    [20, end[1]],
    [0, half],
    'En bonne voie',
    /^50 %/,
    50,
    50.01,
  ],
  ['overshoot', start, end, [130, half], 'Cible atteinte', /dépassée : 130 %/, 100, 50.01],
  [
    'exactly reached',
    start,
    end,
    [100, half],
    'Cible atteinte',
    /^La cible est atteinte/,
    100,
    50.01,
  ],
  ['almost reached', start, end, [99.9, half], 'En bonne voie', /^plus de 99 %/, 99.9, 50.01],
  ['hardly begun', start, end, [0.2, half], 'Insuffisant', /^moins de 1 %/, 0.2, 50.01],
  ['not begun', start, end, [0, half], 'Insuffisant', /^Le chemin reste entier/, 0, 50.01],
  ['going back', start, end, [-15, half], 'En recul', /s’éloigne de la cible, de 15 %/, 0, 50.01],
  [
    'after its date',
    start,
    end,
    [80, '2031-06'],
    'À accélérer',
    /80 %.*l’échéance est passée/,
    80,
    100,
  ],
  ['no value', start, end, undefined, 'Progression non calculable', /aucune valeur/],
  ['no baseline', undefined, end, [1, half], 'Progression non calculable', /valeur de départ/],
  ['no target', start, undefined, [1, half], 'Progression non calculable', /aucune cible/],
  ['no dates', [0], [100], [40, half], 'Progression non calculable', /^40 %.*date/, 40],
  ['target first', end, [200, '2020'], [150, half], 'Progression non calculable', /précède/, 50],
  ['value first', start, end, [40, '2019'], 'Progression non calculable', /ne suit pas/, 40],
];

describe('progress in words and drawn', () => {
  for (const [name, from, to, latest, verdict, words, bar, mark] of cases) {
    it(name, () => {
      const given = indicator(from, to, ...(latest ? [latest] : []));
      const progress = progressOf(given);
      expect(verdictText(progress, writing.words)).to.equal(verdict);
      expect(
        progressSentence(progress, writing).replaceAll('\u202f', ' ').replaceAll('\u00a0', ' '),
      ).to.match(words!);
      const picture = drawn(given);
      expect(picture.bar).to.equal(bar);
      if (mark === undefined) expect(picture.mark).to.equal(undefined);
      else expect(picture.mark).to.be.closeTo(mark, 0.02);
    });
  }

  it('tells the pace now against the pace needed, and only the first when it is over', () => {
    const told = (latest: readonly [number, string]): string | undefined => {
      const given = indicator(start, end, latest);
      return paceSentence(progressOf(given), given, writing)?.replaceAll('\u00a0', ' ');
    };
    expect(told([60, half])).to.equal(
      'Rythme constaté : +12 km par an ; rythme nécessaire : +8 km par an.',
    );
    expect(told([110, half])).to.equal('Rythme constaté : +22 km par an.');
    const ofUnit = (unit: string): string => {
      const given = { ...indicator(start, end, [110, half]), unit };
      return paceSentence(progressOf(given), given, writing)!.replaceAll('\u00a0', ' ');
    };
    for (const unit of ['personnes par an', 't/an', 'visits per year'])
      expect(ofUnit(unit)).to.equal(`Rythme constaté : +22 ${unit} chaque année.`);
    const slow = { ...indicator(start, [1000, end[1]], [2, half]), unit: '%' };
    expect(paceSentence(progressOf(slow), slow, writing)!.replaceAll('\u00a0', ' ')).to.equal(
      'Rythme constaté : +0,4 point par an ; rythme nécessaire : +200 points par an.',
    );
    const slower = { ...indicator([0.5, start[1]], [0.8, end[1]], [0.65, half]), unit: 't' };
    expect(paceSentence(progressOf(slower), slower, writing)!.replaceAll('\u00a0', ' ')).to.equal(
      'Rythme constaté : +0,03 t par an ; rythme nécessaire : +0,03 t par an.',
    );
    for (const unit of ['ans', 'km par habitant', 'plans', 'euros par tan'])
      expect(ofUnit(unit)).to.equal(`Rythme constaté : +22 ${unit} par an.`);
  });

  it('leaves out a unit in the plural beside a pace that takes the singular', () => {
    const told = (unit: string, value: number, words = writing): string => {
      const given = { ...indicator([64, start[1]], [30, end[1]], [value, half]), unit };
      return paceSentence(progressOf(given), given, words)!.replaceAll('\u00a0', ' ');
    };
    expect(told('accidents', 66.5)).to.equal(
      'Rythme constaté : +0,5 par an ; rythme nécessaire : −7,3 accidents par an.',
    );
    for (const unit of ['km', 'm²', 'kg par habitant'])
      expect(told(unit, 66.5)).to.match(new RegExp(`^Rythme constaté : \\+0,5 ${unit} par an`));
    const english = { numbers: new Numbers('en'), words: progressWords.en };
    expect(told('accidents', 66.5, english)).to.match(/^Pace so far: \+0\.5 accidents a year/);
  });

  const amount = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -50, max: 150 }),
  );
  const date = fc.oneof(
    fc.integer({ min: 1900, max: 2100 }).map(String),
    fc.integer({ min: 1, max: 12 }).map((month) => `2024-${String(month).padStart(2, '0')}`),
  );
  const point = fc.option(fc.tuple(amount, date), { nil: undefined });
  const values = fc.uniqueArray(fc.tuple(amount, date), {
    selector: ([, day]) => day,
    maxLength: 6,
  });

  it('has no NaN and no infinity, and nothing outside of its box, whatever the numbers', () => {
    fc.assert(
      fc.property(point, point, values, (from, to, measured) => {
        const sorted = measured.toSorted(([, a], [, b]) => (a < b ? -1 : 1));
        const given = indicator(from, to, ...sorted);
        const progress = progressOf(given);
        const said = [
          progressSentence(progress, writing),
          paceSentence(progress, given, writing) ?? '',
        ].join(' ');
        expect(said).not.to.match(/NaN|∞|Infinity|undefined/);
        for (const number of drawn(given).numbers) expect(number).to.be.within(0, 100);
      }),
    );
  });

  it('never disagrees: the number of the words is that of the bar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: -1000, max: 1000 }),
        (from, to, now) => {
          fc.pre(from !== to);
          const given = indicator([from, start[1]], [to, end[1]], [now, half]);
          const said = progressSentence(progressOf(given), writing);
          const { bar } = drawn(given);
          // Whole numbers only: how far in per cent is a quotient of two of them.
          const [covered, whole] = to > from ? [now - from, to - from] : [from - now, from - to];
          if (covered <= 0) expect(bar).to.equal(0);
          if (covered >= whole) expect(bar).to.equal(100);
          if (covered < 0) expect(said).to.include('s’éloigne');
          if (covered === 0) expect(said).to.include('reste entier');
          if (covered >= whole) expect(said).to.match(/atteinte|dépassée/);
          if (covered <= 0 || covered >= whole) return;
          expect(bar)
            .to.be.closeTo((covered * 100) / whole, 0.011)
            .and.within(0.01, 99.99);
          const [, percent] = /(\d+)\s%/.exec(said)!;
          expect(Math.abs(Number(percent) - bar!)).to.be.at.most(1);
        },
      ),
    );
  });
});
