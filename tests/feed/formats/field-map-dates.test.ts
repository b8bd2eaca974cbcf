import { expect } from '@open-wc/testing';
import { own } from '../../helpers/field-map.js';

describe('a list that nobody described has dates', () => {
  const cases: [string, object, object][] = [
    [
      'of days',
      { date_debut: '01/05/2026', date_fin: '03/05/2026' },
      { startDate: '2026-05-01', endDate: '2026-05-03' },
    ],
    ['with hours', { date_debut: '01/05/2026 18:30' }, { startDate: '2026-05-01T18:30' }],
    [
      'with hours apart',
      { date_debut: '2026-05-01', heure_debut: '18h30', heure_fin: '20h' },
      { startDate: '2026-05-01T18:30', endDate: '2026-05-01T20:00' },
    ],
    [
      'that end after midnight',
      { date_debut: '2026-05-01', heure_debut: '21:00', heure_fin: '01:00' },
      { startDate: '2026-05-01T21:00', endDate: '2026-05-02T01:00' },
    ],
    [
      'that begin at an hour and end on a day',
      { date_debut: '2026-05-01', heure_debut: '18h30', date_fin: '2026-05-01' },
      { startDate: '2026-05-01T18:30' },
    ],
    [
      'that begin at an hour and end days later',
      { date_debut: '2026-05-01T18:30', date_fin: '2026-05-03' },
      { startDate: '2026-05-01T18:30', endDate: '2026-05-03T23:59' },
    ],
    [
      'at a midnight that nobody wrote',
      { date_debut: '2026-05-01T00:00:00+00:00', date_fin: '2026-05-03T00:00:00+00:00' },
      { startDate: '2026-05-01', endDate: '2026-05-03' },
    ],
    [
      'at the place’s midnight in UTC',
      { date_debut: '2026-04-30T22:00:00Z', date_fin: '2026-05-03T21:59:59Z' },
      { startDate: '2026-05-01', endDate: '2026-05-03' },
    ],
    [
      'that really begin at midnight',
      { date_debut: '2026-05-01T00:00', date_fin: '2026-05-01T03:00' },
      { startDate: '2026-05-01T00:00', endDate: '2026-05-01T03:00' },
    ],
    [
      'with offsets',
      { date_debut: '2026-05-01T18:00:00+0200' },
      { startDate: '2026-05-01T18:00:00+02:00' },
    ],
    ['in seconds', { date_debut: 1777651200 }, { startDate: '2026-05-01T16:00:00Z' }],
    ['that are none', { date_debut: 'bientôt' }, { startDate: 'bientôt' }],
    [
      'in a list',
      { occurrences: [{ debut: '2026-05-01', fin: '2026-05-02' }, { debut: '2026-05-08' }] },
      {
        occurrences: [
          { startDate: '2026-05-01', endDate: '2026-05-02' },
          { startDate: '2026-05-08' },
        ],
      },
    ],
    [
      'in a text',
      {
        timetable:
          '2026-05-01T10:00:00 2026-05-01T12:00:00;2026-05-02T23:00:00 2026-05-02T00:30:00',
      },
      {
        occurrences: [
          { startDate: '2026-05-01T10:00:00', endDate: '2026-05-01T12:00:00' },
          { startDate: '2026-05-02T23:00:00', endDate: '2026-05-03T00:30:00' },
        ],
      },
    ],
    [
      'in JSON in a text',
      { timings: '[{"begin":"2026-05-01T10:00:00+02:00","end":"2026-05-01T12:00:00+02:00"}]' },
      { startDate: '2026-05-01T10:00:00+02:00', endDate: '2026-05-01T12:00:00+02:00' },
    ],
    [
      'of which each has an end',
      { startDate: ['2026-05-01', '2026-05-08'], endDate: ['2026-05-02'] },
      {
        occurrences: [
          { startDate: '2026-05-01', endDate: '2026-05-02' },
          { startDate: '2026-05-08' },
        ],
      },
    ],
    [
      'of which there are several',
      { dates: ['2026-05-01', '2026-05-08'] },
      { occurrences: [{ startDate: '2026-05-01' }, { startDate: '2026-05-08' }] },
    ],
    [
      'in an object',
      { periode: { debut: '2026-05-01', fin: '2026-05-03' } },
      { startDate: '2026-05-01', endDate: '2026-05-03' },
    ],
    [
      'that repeat',
      { date_debut: '2026-05-01', rrule: 'FREQ=WEEKLY' },
      { startDate: '2026-05-01', rrule: 'FREQ=WEEKLY' },
    ],
  ];
  for (const [name, row, expected] of cases) {
    it(name, () => expect(own(row)).to.deep.equal(expected));
  }

  it('as FullCalendar has them: the end is the day after the last', () => {
    expect(own({ start: '2026-05-01', end: '2026-05-04' })).to.deep.equal({
      startDate: '2026-05-01',
      endDate: '2026-05-03',
    });
    expect(
      own({ start: '2026-05-01T00:00:00', end: '2026-05-02T00:00:00', allDay: true }),
    ).to.deep.equal({ startDate: '2026-05-01', endDate: '2026-05-01' });
    expect(
      own({ start: '2026-05-01', end: '2026-05-04' }, { map: { end: 'end' } }).endDate,
    ).to.equal('2026-05-04');
    expect(
      own({ du: '2026-05-01', au: '2026-05-04' }, { map: { start: 'du', endBefore: 'au' } })
        .endDate,
    ).to.equal('2026-05-03');
    const weekly = {
      daysOfWeek: [1, '4', 9],
      startTime: '18:30',
      startRecur: '2026-09-01',
      endRecur: '2027-07-01',
    };
    expect(own(weekly).eventSchedule).to.deep.equal({
      repeatFrequency: 'P1W',
      byDay: ['Monday', 'Thursday'],
      startDate: '2026-09-01',
      endDate: '2027-06-30',
      startTime: '18:30',
    });
  });
});
