import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Indicator } from '../../src/model/index.js';
import {
  isKnown,
  monthsLate,
  progressOf,
  shareInBox,
  type Progress,
} from '../../src/select/progress.js';

type Point = { value: number; date?: string };

function indicator(
  baseline?: Point,
  target?: Point,
  ...values: (Point & { date: string })[]
): Indicator {
  return {
    kind: 'indicator',
    id: 'i',
    title: 'I',
    authors: [],
    tags: [],
    links: {},
    baseline,
    target,
    milestones: [],
    values: values.map((value) => ({ ...value, estimate: false })),
    disaggregation: [],
  };
}

const outcome = (progress: Progress) => (isKnown(progress) ? progress.verdict : progress.obstacle);

/** Name, baseline, target, latest value, what is said. From 2020 to 2030, 2025 is half of the time. */
const cases: [
  string,
  Point | undefined,
  Point | undefined,
  (Point & { date: string }) | undefined,
  string,
][] = [
  [
    'up, faster than the time',
    { value: 0, date: '2020' },
    { value: 100, date: '2030' },
    { value: 60, date: '2025' },
    'on-track',
  ],
  [
    'up, a little slower',
    { value: 0, date: '2020' },
    { value: 100, date: '2030' },
    { value: 40, date: '2025' },
    'speed-up',
  ],
  [
    'up, much slower',
    { value: 0, date: '2020' },
    { value: 100, date: '2030' },
    { value: 10, date: '2025' },
    'insufficient',
  ],
  [
    'no change',
    { value: 20, date: '2020' },
    { value: 100, date: '2030' },
    { value: 20, date: '2025' },
    'insufficient',
  ],
  [
    'down',
    { value: 100, date: '2020' },
    { value: 50, date: '2030' },
    { value: 70, date: '2025' },
    'on-track',
  ],
  [
    'down, going back',
    { value: 100, date: '2020' },
    { value: 50, date: '2030' },
    { value: 104, date: '2025' },
    'going-back',
  ],
  [
    'negative values',
    { value: -40, date: '2020' },
    { value: -10, date: '2030' },
    { value: -20, date: '2025' },
    'on-track',
  ],
  [
    'through zero',
    { value: -10, date: '2020' },
    { value: 10, date: '2030' },
    { value: -6, date: '2025' },
    'insufficient',
  ],
  [
    'reached',
    { value: 0, date: '2020' },
    { value: 100, date: '2030' },
    { value: 100, date: '2022' },
    'reached',
  ],
  [
    'past the target',
    { value: 0, date: '2020' },
    { value: 100, date: '2030' },
    { value: 140, date: '2025' },
    'reached',
  ],
  ['reached, without dates', { value: 0 }, { value: 100 }, { value: 100, date: '2022' }, 'reached'],
  [
    'a value dated after the target',
    { value: 0, date: '2020' },
    { value: 100, date: '2030' },
    { value: 95, date: '2032' },
    'speed-up',
  ],
  [
    'stay: target equal to baseline',
    { value: 5, date: '2020' },
    { value: 5, date: '2030' },
    { value: 5, date: '2025' },
    'target-is-baseline',
  ],
  ['no baseline', undefined, { value: 5, date: '2030' }, { value: 5, date: '2025' }, 'no-baseline'],
  ['no target', { value: 5, date: '2020' }, undefined, { value: 5, date: '2025' }, 'no-target'],
  ['no value', { value: 5, date: '2020' }, { value: 9, date: '2030' }, undefined, 'no-value'],
  [
    'no date of the baseline',
    { value: 5 },
    { value: 9, date: '2030' },
    { value: 6, date: '2025' },
    'no-dates',
  ],
  [
    'target before its baseline',
    { value: 5, date: '2030' },
    { value: 9, date: '2020' },
    { value: 6, date: '2025' },
    'target-before-baseline',
  ],
  [
    'a value of the baseline’s date',
    { value: 5, date: '2020' },
    { value: 9, date: '2030' },
    { value: 6, date: '2020' },
    'value-not-after-baseline',
  ],
  [
    'numbers too far apart',
    { value: -1.7e308, date: '2020' },
    { value: 1.7e308, date: '2030' },
    { value: 0, date: '2025' },
    'too-large',
  ],
];

/** The same by fractions of whole numbers, which do not round: days are counted one by one. */
function oracle(v0: bigint, v: bigint, vt: bigint, t0: bigint, t: bigint, tt: bigint): string {
  if (vt === v0) return 'target-is-baseline';
  const sign = vt > v0 ? 1n : -1n;
  const done = (v - v0) * sign;
  const whole = (vt - v0) * sign;
  if (done >= whole) return 'reached';
  if (tt <= t0) return 'target-before-baseline';
  if (t <= t0) return 'value-not-after-baseline';
  // R = done / whole × (tt − t0) / (t − t0), against hundredths.
  const above = done * (tt - t0) * 100n;
  const below = whole * (t - t0);
  if (above >= 95n * below) return 'on-track';
  if (above >= 60n * below) return 'speed-up';
  return done < 0n ? 'going-back' : 'insufficient';
}

const epoch = Date.UTC(2000, 0, 1);
const dayOf = (number: number) => new Date(epoch + number * 86_400_000).toISOString().slice(0, 10);

describe('progress of an indicator', () => {
  for (const [name, baseline, target, latest, expected] of cases) {
    it(name, () => {
      const progress = progressOf(indicator(baseline, target, ...(latest ? [latest] : [])));
      expect(outcome(progress)).to.equal(expected);
    });
  }

  it('gives the shares, the pace, and the change in a year', () => {
    const progress = progressOf(
      indicator(
        { value: 0, date: '2020' },
        { value: 100, date: '2030' },
        { value: 40, date: '2025' },
      ),
    );
    if (!isKnown(progress)) throw new Error(progress.obstacle);
    expect(progress.way).to.equal(0.4);
    expect(progress.time).to.be.closeTo(0.5, 0.001);
    expect(progress.pace).to.be.closeTo(0.8, 0.001);
    expect(progress.perYear!.now).to.be.closeTo(8, 0.01);
    expect(progress.perYear!.needed).to.be.closeTo(12, 0.01);
  });

  it('says what an independent calculation says', () => {
    const value = fc.integer({ min: -50, max: 50 });
    const day = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(value, value, value, day, day, day, (v0, v, vt, t0, t, tt) => {
        const progress = progressOf(
          indicator(
            { value: v0, date: dayOf(t0) },
            { value: vt, date: dayOf(tt) },
            { value: v, date: dayOf(t) },
          ),
        );
        const [a, b, c, d, e, f] = [v0, v, vt, t0, t, tt].map(BigInt) as [
          bigint,
          bigint,
          bigint,
          bigint,
          bigint,
          bigint,
        ];
        expect(outcome(progress)).to.equal(oracle(a, b, c, d, e, f));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives finite numbers of any numbers, and a drawing within its box', () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true });
    const date = fc.constantFrom('2020', '2020-06', '2020-06-15', '2031-01-01');
    const point = fc.record({ value, date });
    fc.assert(
      fc.property(point, point, point, (baseline, target, latest) => {
        const progress = progressOf(indicator(baseline, target, latest));
        const { way, ...rest } = progress;
        const { time, pace, perYear } = rest as Partial<{
          time: number;
          pace: number;
          perYear: { now: number; needed?: number };
        }>;
        for (const number of [way, time, pace, perYear?.now, perYear?.needed]) {
          expect(number === undefined || Number.isFinite(number), String(number)).to.equal(true);
        }
        if (way !== undefined) expect(shareInBox(way)).to.be.within(0, 1);
        if (isKnown(progress)) {
          expect(progress.verdict === 'reached').to.equal(progress.way >= 1);
          if (progress.verdict === 'going-back') expect(shareInBox(progress.way)).to.equal(0);
        }
      }),
    );
  });
});

describe('a value that is late', () => {
  const awaited = (nextDate: string, ...dates: string[]) => ({
    ...indicator(undefined, undefined, ...dates.map((date) => ({ value: 1, date }))),
    nextDate,
  });
  for (const [nextDate, today, months] of [
    ['2026-03', '2026-11-30', 8],
    ['2026-03', '2026-03-31', undefined],
    ['2026-03', '2026-04-01', 1],
    ['2025', '2026-02-10', 2],
    ['2026-03-15', '2026-03-15', undefined],
    ['2026-03-15', '2026-03-16', 0],
    ['2026-03-15', '2026-11-14', 7],
    ['2026-03-15', '2026-11-15', 8],
  ] as const) {
    it(`${nextDate} on ${today}`, () => {
      expect(monthsLate(awaited(nextDate, '2024'), today)).to.equal(months);
      expect(monthsLate(awaited(nextDate), today)).to.equal(months);
    });
  }

  it('has come when there is one of its date', () => {
    expect(monthsLate(awaited('2026-03', '2026-03-31'), '2026-11-30')).to.equal(undefined);
  });
});
