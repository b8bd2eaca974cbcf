import { expect } from '@open-wc/testing';
import { hoursIn, whenIn } from '../../../src/feed/formats/shared/written-dates.js';

/** The showings of a text in short: start and end with a slash between them, one after the other. */
function short(text: string): string | undefined {
  return whenIn(text)
    ?.showings.map((edges) => edges.join('/'))
    .join(' ');
}

describe('dates as people write them', () => {
  const sameDay = '2026-12-12T20:30';
  const cases: Record<string, Record<string, string | undefined>> = {
    'one day': {
      'samedi 12 décembre 2026': '2026-12-12',
      'Le samedi 12 décembre 2026.': '2026-12-12',
      'SAMEDI 12 DÉCEMBRE 2026': '2026-12-12',
      'samedi, 12 décembre 2026': '2026-12-12',
      'sam. 12 déc. 2026': '2026-12-12',
      '1er mars 2027': '2027-03-01',
      'mar. 2 mars 2027': '2027-03-02',
      '2 mar 2027': '2027-03-02',
      '12-déc-26': '2026-12-12',
      '12.12.2026': '2026-12-12',
      'le 12/12/26': '2026-12-12',
      'Saturday, December 12, 2026': '2026-12-12',
      'Dec 12th, 2026': '2026-12-12',
      '12th December 2026': '2026-12-12',
      'Samstag, 12. Dezember 2026': '2026-12-12',
      'sábado 12 de diciembre de 2026': '2026-12-12',
      'sabato 12 dicembre 2026': '2026-12-12',
      'zaterdag 12 december 2026': '2026-12-12',
    },
    'one day and its hours': {
      '2026-12-12 12:30-14:00': '2026-12-12T12:30/2026-12-12T14:00',
      '20261212 16:00:00-18:00:00': '2026-12-12T16:00:00/2026-12-12T18:00:00',
      '2026-12-12T12:30:00-04:00': '2026-12-12T12:30:00-04:00',
      'samedi 12 décembre 2026 à 20h30': sameDay,
      'samedi 12 décembre 2026 - 20h30': sameDay,
      'Samedi 12 décembre 2026 | 20 h 30': sameDay,
      'samedi 12 décembre 2026, dès 20h30': sameDay,
      '20h30, samedi 12 décembre 2026': sameDay,
      'Saturday 12 December 2026 at 8:30 pm': sameDay,
      '12.12.2026, 20.30 Uhr': sameDay,
      '2026-12-12 8:30pm': sameDay,
      '2026-12-12 10:30pm': '2026-12-12T22:30',
      '12/12/2026 de 14h à 16h30': '2026-12-12T14:00/2026-12-12T16:30',
      '12/12/2026 entre 14h et 16h30': '2026-12-12T14:00/2026-12-12T16:30',
      'le 12 décembre 2026 : 10-12h': '2026-12-12T10:00/2026-12-12T12:00',
      '12 décembre 2026 de 22h à 2h': '2026-12-12T22:00/2026-12-13T02:00',
      '12 décembre 2026 de 19h à minuit': '2026-12-12T19:00/2026-12-13T00:00',
      'December 12, 2026, 6-8pm': '2026-12-12T18:00/2026-12-12T20:00',
      'December 12, 2026, 10-2pm': '2026-12-12T10:00/2026-12-12T14:00',
      '12 décembre 2026, 9h30 et 10h30': '2026-12-12T09:30 2026-12-12T10:30',
      '12 décembre 2026 9h-12h / 14h-18h':
        '2026-12-12T09:00/2026-12-12T12:00 2026-12-12T14:00/2026-12-12T18:00',
      '8 décembre 2026 18:30 (UTC+1) → 20:00': '2026-12-08T18:30+01:00/2026-12-08T20:00+01:00',
    },
    'several days': {
      'du 14 au 18 décembre 2026': '2026-12-14/2026-12-18',
      '14 - 18 décembre 2026': '2026-12-14/2026-12-18',
      'du lundi 14 au vendredi 18 décembre 2026': '2026-12-14/2026-12-18',
      'du 14/12/2026 au 18/12/2026': '2026-12-14/2026-12-18',
      '14/12 au 18/12/2026': '2026-12-14/2026-12-18',
      '28 novembre – 2 décembre 2026': '2026-11-28/2026-12-02',
      'du 28 décembre au 3 janvier 2027': '2026-12-28/2027-01-03',
      'du 28 décembre 2026 au 3 janvier 2027': '2026-12-28/2027-01-03',
      'December 14–18, 2026': '2026-12-14/2026-12-18',
      'December 28, 2026 - January 3, 2027': '2026-12-28/2027-01-03',
      '14 to 18 December 2026': '2026-12-14/2026-12-18',
      '14. bis 18. Dezember 2026': '2026-12-14/2026-12-18',
      'du 11 au 13 décembre 2026 à 20h30': '2026-12-11T20:30 2026-12-12T20:30 2026-12-13T20:30',
      'le 12 décembre 2026 à 20h et le 13 décembre à 16h': '2026-12-12T20:00 2026-12-13T16:00',
      'samedi 12 décembre 2026 de 10h à 12h et dimanche 13 décembre 2026 de 14h à 18h':
        '2026-12-12T10:00/2026-12-12T12:00 2026-12-13T14:00/2026-12-13T18:00',
      'du vendredi 11 décembre 2026 à 18h au dimanche 13 décembre 2026 à 12h':
        '2026-12-11T18:00/2026-12-13T12:00',
      'du 1er au 3 et du 8 au 10 décembre 2026': '2026-12-01/2026-12-03 2026-12-08/2026-12-10',
    },
    'no date, or not that alone': {
      '12 décembre': undefined,
      'décembre 2026': undefined,
      'du 18 au 14 décembre 2026': undefined,
      'à partir du 12 décembre 2026': undefined,
      'jusqu’au 12 décembre 2026': undefined,
      '12 ou 13 décembre 2026': undefined,
      'tous les samedis du 12 au 26 décembre 2026': undefined,
      '12 décembre 2026 sauf si pluie': undefined,
      '12 décembre 2026 13 décembre 2026': undefined,
      '12 décembre 2026 à minuit': undefined,
      'lundi à jeudi 15h30-19h': undefined,
      '2026': undefined,
      '20h30': undefined,
    },
  };
  for (const [name, texts] of Object.entries(cases)) {
    for (const [text, expected] of Object.entries(texts)) {
      it(`${name}: « ${text} »`, () => {
        expect(short(text)).to.equal(expected);
      });
    }
  }
});

describe('times of day as people write them', () => {
  for (const [text, expected] of Object.entries({
    '20h30': '20:30',
    'À 20 heures': '20:00',
    midi: '12:00',
    '8 p.m.': '20:00',
    '20:00 AM': '20:00',
    '18:30:15': '18:30:15',
    'de 10h à 12h et de 14h à 18h': '10:00/12:00 14:00/18:00',
    'entre 14h et 16h': '14:00/16:00',
    '14h ou 16h': '14:00 16:00',
    '15h jusqu’à 17h': '15:00/17:00',
    '15:00 → 17:00': '15:00/17:00',
    '7.30-9pm': '19:30/21:00',
    '14h30 environ': undefined,
    'Lundi à jeudi 15h30-19h': undefined,
    '12 rue de la Paix': undefined,
  })) {
    it(`« ${text} »`, () => {
      const hours = hoursIn(text)?.map((times) => times.filter(Boolean).join('/'));
      expect(hours?.join(' ')).to.equal(expected);
    });
  }
});
