import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { Rule } from '../../../src/time/recurrence/rule.js';
import { parseRule } from '../../../src/time/recurrence/rule-parts.js';
import { FeedWork, StepBudget } from '../../../src/time/recurrence/work-budget.js';
import { Series } from '../../../src/time/recurrence/series.js';
import { temporalReady } from '../../../src/time/temporal.js';

function ours(text: string, start: string, most = 40, budget = new StepBudget(50_000)): string[] {
  const rule = new Rule(parseRule(text)!, start);
  const dates: string[] = [];
  for (const date of rule.from(start, budget)) {
    if (dates.push(date) === most) break;
  }
  return dates;
}

/** By ical.js alone, on a clock without a zone. */
function byIcal(text: string, start: string, most = 40): string[] {
  const iterator = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromString(start, undefined));
  const dates: string[] = [];
  for (let time = iterator.next(); time && dates.length < most; time = iterator.next()) {
    dates.push(time.toString());
  }
  return dates;
}

describe('a rule', () => {
  before(temporalReady);

  it('is read as people write it', () => {
    for (const text of [
      'RRULE:FREQ=WEEKLY;BYDAY=TU',
      'FREQ=WEEKLY;BYDAY=TU',
      'freq=weekly;byday=tu',
      ' RRULE:FREQ = WEEKLY ; BYDAY = TU; ',
    ]) {
      expect([...parseRule(text)!], text).to.deep.equal([
        ['FREQ', 'WEEKLY'],
        ['BYDAY', 'TU'],
      ]);
    }
  });

  const unreadable = [
    '',
    'tous les mardis',
    'BYDAY=TU',
    'FREQ=FORTNIGHTLY',
    'FREQ=SECONDLY',
    'FREQ=MINUTELY;INTERVAL=5',
    'FREQ=WEEKLY;BYDAYS=TU',
    'FREQ=WEEKLY;BYDAY=LU',
    'FREQ=WEEKLY;BYDAY=',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=DAILY;INTERVAL=1000000000',
    'FREQ=DAILY;COUNT=-1',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=YEARLY;BYMONTH=13',
    'FREQ=YEARLY;RSCALE=HEBREW',
    'FREQ=constructor',
    'FREQ=DAILY;ITERATOR=1',
    'FREQ=DAILY;__PROTO__=1',
  ];
  for (const text of unreadable) {
    it(`"${text}" is none`, () => expect(parseRule(text)).to.be.undefined);
  }

  describe('gives what ical.js gives', () => {
    // The examples of RFC 5545, section 3.8.5.3, that ical.js works out as the RFC does, and more.
    const start = '1997-09-02T09:00:00';
    const rules: [string, string?][] = [
      ['FREQ=DAILY;COUNT=10'],
      ['FREQ=DAILY;INTERVAL=2'],
      ['FREQ=DAILY;INTERVAL=10;COUNT=5'],
      ['FREQ=DAILY;BYMONTH=1', '1998-01-01T09:00:00'],
      ['FREQ=WEEKLY;COUNT=10'],
      ['FREQ=WEEKLY;INTERVAL=2;WKST=SU'],
      ['FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH'],
      ['FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO,WE,FR', '1997-09-01T09:00:00'],
      ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', '1997-08-05T09:00:00'],
      ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', '1997-08-05T09:00:00'],
      ['FREQ=MONTHLY;COUNT=10;BYDAY=1FR', '1997-09-05T09:00:00'],
      ['FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU', '1997-09-07T09:00:00'],
      ['FREQ=MONTHLY;COUNT=6;BYDAY=-2MO', '1997-09-22T09:00:00'],
      ['FREQ=MONTHLY;BYMONTHDAY=-3', '1997-09-28T09:00:00'],
      ['FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15'],
      ['FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1', '1997-09-30T09:00:00'],
      ['FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15', '1997-09-10T09:00:00'],
      ['FREQ=MONTHLY;INTERVAL=2;BYDAY=TU'],
      ['FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13', '1997-09-13T09:00:00'],
      ['FREQ=MONTHLY;BYMONTHDAY=31', '1997-10-31T09:00:00'],
      ['FREQ=YEARLY;COUNT=10;BYMONTH=6,7', '1997-06-10T09:00:00'],
      ['FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3', '1997-03-10T09:00:00'],
      ['FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200', '1997-01-01T09:00:00'],
      ['FREQ=YEARLY;BYMONTH=3;BYDAY=TH', '1997-03-13T09:00:00'],
      ['FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', '1997-10-26T09:00:00'],
      ['FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8', '1997-06-05T09:00:00'],
      ['FREQ=YEARLY', '1997-09-02'],
      ['FREQ=WEEKLY;BYDAY=SA,SU', '1997-09-06'],
      ['FREQ=DAILY;BYHOUR=9,14,18;BYMINUTE=0,30'],
      ['FREQ=HOURLY;INTERVAL=3;COUNT=20'],
    ];
    for (const [text, at = start] of rules) {
      it(`${text} from ${at}`, () => expect(ours(text, at)).to.deep.equal(byIcal(text, at)));
    }
  });

  describe('gives what RFC 5545 says', () => {
    const cases: [text: string, start: string, dates: string[]][] = [
      ['FREQ=YEARLY', '2024-02-29', ['2024-02-29', '2028-02-29', '2032-02-29']],
      ['FREQ=YEARLY;BYMONTH=2', '2026-01-30', []],
      ['FREQ=YEARLY;BYMONTHDAY=15', '2026-11-15', ['2026-11-15', '2026-12-15', '2027-01-15']],
      ['FREQ=MONTHLY', '2026-01-31', ['2026-01-31', '2026-03-31', '2026-05-31']],
      ['FREQ=MONTHLY;BYMONTH=1,3', '2026-01-10', ['2026-01-10', '2026-03-10', '2027-01-10']],
      [
        'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
        '2026-09-30',
        ['2026-09-30', '2026-10-30', '2026-11-30'],
      ],
      [
        'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3',
        '1997-09-04',
        ['1997-09-04', '1997-10-07', '1997-11-06'],
      ],
      ['FREQ=MONTHLY;BYDAY=5MO', '2026-03-30', ['2026-03-30', '2026-06-29', '2026-08-31']],
      ['FREQ=MONTHLY;INTERVAL=48;BYDAY=5MO', '2027-02-01', []],
      [
        'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
        '1997-05-12',
        ['1997-05-12', '1998-05-11', '1999-05-17'],
      ],
      ['FREQ=YEARLY;BYWEEKNO=1;WKST=SU', '2015-01-04', ['2015-01-04', '2016-01-03', '2017-01-01']],
      ['FREQ=YEARLY;BYMONTHDAY=1,31', '2026-01-01', ['2026-01-01', '2026-01-31', '2026-02-01']],
      [
        'FREQ=YEARLY;BYMONTH=5,6,7;BYMONTHDAY=-1',
        '2026-05-31',
        ['2026-05-31', '2026-06-30', '2026-07-31'],
      ],
      [
        'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
        '1996-11-05',
        ['1996-11-05', '2000-11-07', '2004-11-02'],
      ],
      ['FREQ=YEARLY;BYDAY=20MO', '1997-05-19', ['1997-05-19', '1998-05-18', '1999-05-17']],
      ['FREQ=DAILY;BYMONTHDAY=-1', '2026-01-31', ['2026-01-31', '2026-02-28', '2026-03-31']],
      ['FREQ=WEEKLY;COUNT=3;BYDAY=WE', '2026-09-01', ['2026-09-01', '2026-09-02', '2026-09-09']],
    ];
    for (const [text, start, dates] of cases) {
      it(`${text} from ${start}`, () => expect(ours(text, start, 3)).to.deep.equal(dates));
    }
  });

  const endless = [
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=4;BYDAY=1MO;BYMONTHDAY=15,16,17',
    'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=HOURLY;INTERVAL=24;BYHOUR=5',
    'FREQ=YEARLY;INTERVAL=9999',
    'FREQ=MONTHLY;INTERVAL=9999;BYDAY=5MO',
    'FREQ=WEEKLY;BYDAY=MO;BYSETPOS=300',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31;COUNT=9007199254740991',
    'FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1',
  ];
  for (const text of endless) {
    it(`${text} stops`, () => {
      const budget = new StepBudget(25_000);
      expect(ours(text, '2026-09-01T19:00:00', 200, budget).length).to.be.lessThan(200);
      expect(budget.isSpent, 'all steps are spent').to.be.false;
    });
  }

  it('is not walked through from its beginning', () => {
    const rule = new Rule(parseRule('FREQ=DAILY')!, '1800-01-01T10:00:00');
    const budget = new StepBudget(1000);
    for (let year = 2000; year < 2100; year++) {
      const [first] = rule.from(`${year}-05-01`, budget);
      expect(first).to.equal(`${year}-05-01T10:00:00`);
    }
    expect(budget.isSpent).to.be.false;
  });

  it('that never matches is looked through once', () => {
    const rule = new Rule(parseRule('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31')!, '2026-09-01T19:00:00');
    expect([...rule.from('2026-09-01', new StepBudget(25_000))]).to.be.empty;
    const budget = new StepBudget(2);
    expect([...rule.from('2100-09-01', budget)]).to.be.empty;
    expect(budget.isSpent).to.be.false;
  });

  it('ends when the steps are spent', () => {
    const rule = new Rule(parseRule('FREQ=DAILY')!, '2026-09-01T19:00:00');
    expect([...rule.from('2026-09-01', new StepBudget(100))].length).to.equal(33);
  });

  it('takes a step for each date that it counts in a year, and none for those that BYSETPOS leaves out', () => {
    const hours = 'BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11;BYMINUTE=0,10,20,30,40,50';
    const everyDay = `FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;${hours}`;
    const all = new Rule(parseRule(everyDay)!, '2026-01-01T00:00:00');
    expect([...all.from('2026-01-01', new StepBudget(1371))]).to.have.length(999);
    const last = new Rule(parseRule(`${everyDay};BYSETPOS=-1,1,-1`)!, '2026-01-01T00:00:00');
    const dates = [...last.from('2026-01-01', new StepBudget(2000))];
    expect(dates.slice(0, 3)).to.deep.equal([
      '2026-01-01T00:00:00',
      '2026-12-31T11:50:00',
      '2027-01-01T00:00:00',
    ]);
    expect(dates.length).to.be.within(8, 12);
  });

  it('may not repeat more often than each five minutes of a day', () => {
    const numbers = (length: number): string => Array.from({ length }, (_, n) => n).join();
    expect(parseRule(`FREQ=DAILY;BYHOUR=${numbers(24)};BYMINUTE=${numbers(12)}`)).to.be.ok;
    expect(parseRule(`FREQ=DAILY;BYHOUR=${numbers(24)};BYMINUTE=${numbers(13)}`)).to.be.undefined;
    expect(parseRule(`FREQ=HOURLY;BYMINUTE=${numbers(13)}`)).to.be.undefined;
    expect(parseRule(`FREQ=DAILY;BYHOUR=10;BYMINUTE=${'0,'.repeat(500)}0`)).to.be.ok;
  });

  it('looks for a day among its places, however often they are written', () => {
    const places = `${'5FR,'.repeat(200_000)}-1MO`;
    const rule = new Rule(parseRule(`FREQ=MONTHLY;BYDAY=${places}`)!, '2026-01-26T10:00:00');
    const [, second, third] = rule.from('2026-01-26', new StepBudget(1000));
    expect([second, third]).to.deep.equal(['2026-01-30T10:00:00', '2026-02-23T10:00:00']);
  });

  it('keeps its other parts beside one that RFC 5545 does not have, and tells that one', () => {
    const unknown: string[] = [];
    const parts = parseRule('FREQ=WEEKLY;X-NOTE=3;BYDAY=TU', (part) => unknown.push(part));
    expect([...parts!]).to.deep.equal([
      ['FREQ', 'WEEKLY'],
      ['BYDAY', 'TU'],
    ]);
    expect(unknown).to.deep.equal(['X-NOTE=3']);
    expect(parseRule('FREQ=WEEKLY;BYDAY=LU', (part) => unknown.push(part))).to.be.undefined;
    expect(parseRule('FREQ=YEARLY;RSCALE=HEBREW', (part) => unknown.push(part))).to.be.undefined;
  });
});

describe('the rules of one feed', () => {
  before(temporalReady);

  const daily = ['DTSTART:20260901T190000Z', 'DTEND:20260901T210000Z', 'RRULE:FREQ=DAILY'];
  const december = ['2026-12-01', '2026-12-31', 'UTC'] as const;

  it('share the steps of one question', () => {
    const work = new FeedWork(1000);
    const over: number[] = [];
    const counts = [0, 1, 2].map(
      (index) => new Series(daily, work, () => over.push(index)).between(...december).length,
    );
    expect(counts[0]).to.equal(31);
    expect(counts[1]).to.be.lessThan(31);
    expect(counts[2]).to.equal(0);
    expect(over).to.deep.equal([1, 2]);
  });

  it('have new steps for another question, and keep their answers', () => {
    const work = new FeedWork(1000);
    const series = new Series(daily, work);
    const dates = series.between(...december);
    expect(dates).to.have.length(31);
    expect(series.between('2027-01-01', '2027-01-31', 'UTC')).to.have.length(31);
    expect(series.between(...december)).to.equal(dates);
  });
});

describe('the last date of a rule with COUNT', () => {
  before(temporalReady);

  const rules: [rule: string, start: string][] = [
    ['FREQ=DAILY;COUNT=1', '2026-12-31T18:00:00'],
    ['FREQ=DAILY;INTERVAL=3;COUNT=400', '2024-02-28T18:00:00'],
    ['FREQ=WEEKLY;COUNT=1300', '2002-01-07T18:00:00'],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=5;BYDAY=SU,TU;WKST=SU', '2026-12-01T18:00:00'],
    ['FREQ=WEEKLY;COUNT=7;BYDAY=MO,WE,FR', '2026-12-04'],
    ['FREQ=WEEKLY;COUNT=3;BYDAY=MO', '2026-12-04'],
    ['FREQ=MONTHLY;INTERVAL=5;COUNT=40', '2026-11-28T18:00:00'],
    ['FREQ=MONTHLY;COUNT=4', '2026-01-31'],
    ['FREQ=YEARLY;COUNT=3', '2024-02-29'],
    ['FREQ=YEARLY;INTERVAL=4;COUNT=3', '2024-02-28'],
    ['FREQ=HOURLY;COUNT=30', '2026-12-31T18:00:00'],
    ['FREQ=DAILY;BYDAY=MO,TU;COUNT=3000', '2000-01-03'],
  ];
  for (const [text, start] of rules) {
    it(`${text} from ${start} is that of as many dates`, () => {
      const rule = new Rule(parseRule(text)!, start);
      const dates = [...rule.from(start, new StepBudget(1_000_000))];
      expect(dates).to.have.length(Number(/COUNT=(\d+)/.exec(text)![1]));
      expect(dates.at(-1)!.slice(0, 10)).to.equal(rule.last()!.slice(0, 10));
    });
  }

  it('takes no steps where each period has one date', () => {
    const rule = new Rule(parseRule('FREQ=DAILY;COUNT=9999')!, '1990-01-01T10:00:00');
    expect(rule.last(new StepBudget(0))).to.equal('2017-05-17');
  });

  it('is not known when the steps of the feed are spent, and the dates go on', () => {
    const lines = ['DTSTART:19000101T100000', 'RRULE:FREQ=DAILY;BYDAY=MO,TU;COUNT=3000'];
    const work = new FeedWork();
    const ends = Array.from({ length: 100 }, () => new Series(lines, work).until);
    expect(ends[0]).to.equal('1928-09-25');
    expect(ends.at(-1)).to.equal(undefined);
    expect(new Series(lines, work).between('1927-03-01', '1927-03-31', 'UTC')).to.have.length(9);
  });

  it('tells of a count that takes too many steps', () => {
    let told = 0;
    const lines = ['DTSTART:19000101T100000', 'RRULE:FREQ=DAILY;BYDAY=MO;COUNT=5000'];
    expect(new Series(lines, new FeedWork(), () => told++).until).to.match(/^196/);
    expect(told).to.equal(1);
  });
});
