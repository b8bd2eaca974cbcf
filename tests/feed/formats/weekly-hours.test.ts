import { expect } from '@open-wc/testing';
import { weeklyHours } from '../../../src/feed/formats/mapped/weekly-hours.js';
import { showingsIn } from '../../../src/feed/formats/mapped/day-range.js';

/** Each schedule in short: `Mo,Tu 09:00-12:00`. */
function short(text: string): string {
  const { eventSchedule = [] } = (weeklyHours(text, '2026-09-01', '2026-12-18') ?? {}) as {
    eventSchedule?: { byDay: string[]; startTime?: string; endTime?: string }[];
  };
  return eventSchedule
    .map(({ byDay, startTime = '', endTime = '' }) => {
      const days = byDay.map((day) => day.slice(0, 2)).join(',');
      return `${days} ${startTime}-${endTime}`;
    })
    .join(' | ');
}

describe('hours of weekdays in words', () => {
  for (const [text, expected] of [
    ['Lundi à jeudi 15h30-19h', 'Mo,Tu,We,Th 15:30-19:00'],
    ['Du lundi au vendredi de 9h à 18h', 'Mo,Tu,We,Th,Fr 09:00-18:00'],
    ['Tous les mardis à 14h30', 'Tu 14:30-'],
    ['Mardi : 10h-12h ; Jeudi : 14h-16h', 'Tu 10:00-12:00 | Th 14:00-16:00'],
    ['lundi, mardi et jeudi 8h30-12h et 13h30-17h', 'Mo,Tu,Th 08:30-12:00 | Mo,Tu,Th 13:30-17:00'],
    ['Mercredi 14h et samedi 10h', 'We 14:00- | Sa 10:00-'],
    ['Vendredi au lundi 20h-minuit', 'Fr,Sa,Su,Mo 20:00-00:00'],
    ['Mercredis, 10h à 12h.', 'We 10:00-12:00'],
    ['Sam. et dim. 14h – 18h', 'Sa,Su 14:00-18:00'],
    ['Mercredis', 'We -'],
    ['le samedi matin', ''],
    ['Selon programme', ''],
    ['14h30', ''],
    ['Mardi 9h-12h, jeudi', ''],
    ['Mardi 9h-12h sauf vacances', ''],
    ['', ''],
  ] as const) {
    it(`« ${text} »`, () => {
      expect(short(text)).to.equal(expected);
    });
  }
});

describe('several days in words', () => {
  for (const [text, expected] of [
    ['Les 12 et 13 décembre 2026, de 10h à 19h', '12T10:00/12T19:00 13T10:00/13T19:00'],
    [
      'du 4 au 6 décembre 2026 de 18h à 2h',
      '04T18:00/05T02:00 05T18:00/06T02:00 06T18:00/07T02:00',
    ],
    ['5, 12 et 19 décembre 2026', '05 12 19'],
    ['5 et 19 décembre 2026 de 14h à 16h', '05T14:00/05T16:00 19T14:00/19T16:00'],
    ['12 et 13 décembre 2026', ''],
    ['du 14 au 18 décembre 2026', ''],
    ['19 et 5 décembre 2026', ''],
    ['12 décembre 2026 de 10h à 19h', ''],
    ['Les 12 et 13 décembre 2026 à 20h30', '12T20:30 13T20:30'],
    ['vendredi 4 et samedi 5 décembre 2026, 20h', '04T20:00 05T20:00'],
    ['4, 11 et 18 décembre 2026 à partir de 14h', '04T14:00 11T14:00 18T14:00'],
    ['5 et 6 décembre 2026 · 10 h à 15 h', '05T10:00/05T15:00 06T10:00/06T15:00'],
    ['samedi 5 et samedi 19 décembre 2026 à 20h', '05T20:00 19T20:00'],
    ['Les samedis 5 et 19 décembre 2026', '05 19'],
    ['mardi 8, mercredi 9 et vendredi 11 décembre 2026', '08 09 11'],
    ['samedi 5 et dimanche 6 décembre 2026', ''],
    ['du 4 au 6 décembre 2026 à 20h', '04T20:00 05T20:00 06T20:00'],
    ['4 décembre 2026 à 20h', ''],
  ] as const) {
    it(`« ${text} »`, () => {
      const spans = showingsIn(text) ?? [];
      expect(
        spans.map((edges) => edges.map((edge) => edge?.slice(8)).join('/')).join(' '),
      ).to.equal(expected);
    });
  }
});
