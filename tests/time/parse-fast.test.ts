/** The quick reading of dates gives what the careful one gives. */
import { expect } from '@open-wc/testing';
import { parseDate, parseDateFast } from '../../src/time/parse.js';
import { temporalReady } from '../../src/time/temporal.js';
import { wholeFrom } from '../helpers/random.js';
import { atChanges, none, wholeDays, withOffset, withoutOffset, withZone } from './dates.js';

const zones = [
  'Europe/Paris',
  'America/Cayenne',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Auckland',
  'UTC',
];

const pad = (number: number, digits = 2): string => String(number).padStart(digits, '0');

/** Texts that `parseDateFast` reads otherwise than `parseDate`, with both readings. */
function differingReadings(texts: readonly string[], zone: string): unknown[] {
  const shown = (text: string): unknown[] => [
    text,
    parseDateFast(text, zone),
    parseDate(text, zone) ?? 'no date',
  ];
  return texts
    .filter((text) => {
      const [fast, full] = [parseDateFast(text, zone), parseDate(text, zone)];
      return fast?.value !== full?.value || fast?.timeZone !== full?.timeZone;
    })
    .map(shown);
}

describe('the fast reading of a date', () => {
  before(temporalReady);

  const tables = {
    'with an offset': withOffset.map(([text]) => text),
    'without an offset': withoutOffset.map(([text]) => text),
    'at a change of clocks': atChanges.map(([, text]) => text),
    'with its zone': withZone.map(([text]) => text),
    'of a day': wholeDays,
    'that is none': none,
  };
  for (const [name, texts] of Object.entries(tables)) {
    it(`agrees with the careful one, ${name}`, () => {
      expect(texts).not.to.be.empty;
      for (const zone of zones) expect(differingReadings(texts, zone), zone).to.deep.equal([]);
    });
  }

  it('gives the instants of the table', () => {
    for (const [text, zone, expected] of withoutOffset) {
      const { value } = parseDateFast(text, zone)!;
      expect(new Date(value).toISOString(), text).to.equal(expected);
    }
  });

  for (const zone of zones) {
    it(`agrees on thousands of dates of two centuries, in ${zone}`, () => {
      const whole = wholeFrom(1);
      const offsets = ['', '', '', 'Z', '+02:00', '-03:30', '+14:00', '-00:00', '+23:59'];
      const texts = Array.from({ length: 1500 }, () => {
        // Days and hours that do not exist are among them, and the odd second.
        const day = `${whole(1900, 2100)}-${pad(whole(1, 12))}-${pad(whole(1, 31))}`;
        if (!whole(0, 5)) return day;
        const time = `${pad(whole(0, 24))}:${pad(whole(0, 59))}`;
        const seconds = whole(0, 3) ? '' : `:${pad(whole(0, 60))}`;
        return `${day}T${time}${seconds}${offsets[whole(0, offsets.length - 1)]}`;
      });
      expect(differingReadings(texts, zone)).to.deep.equal([]);
    });

    it(`agrees on every half hour around each change of clocks in ${zone}`, () => {
      const changes = [
        ...['2026-03-08', '2026-03-29', '2026-04-05', '2026-09-27', '2026-10-04', '2026-10-25'],
        ...['2026-11-01', '2011-12-28', '1986-01-01'],
      ];
      const texts = changes.flatMap((change) =>
        Array.from({ length: 4 * 48 }, (_, index) => {
          const at = Date.parse(`${change}T00:00Z`) + (index - 48) * 1_800_000;
          return new Date(at).toISOString().slice(0, 16);
        }),
      );
      expect(differingReadings(texts, zone)).to.deep.equal([]);
      expect(
        differingReadings(
          texts.map((text) => `${text}+01:00`),
          zone,
        ),
      ).to.deep.equal([]);
    });
  }

  it('agrees on the days of a leap year and of a common one, and on those they do not have', () => {
    const days = ['2028', '2026', '2100'].flatMap((year) =>
      Array.from({ length: 13 * 33 }, (_, index) => {
        return `${year}-${pad(Math.floor(index / 33))}-${pad(index % 33)}`;
      }),
    );
    expect(differingReadings(days, 'Europe/Paris')).to.deep.equal([]);
    const noons = days.flatMap((day) => [`${day}T12:00`, `${day}T12:00Z`]);
    expect(differingReadings(noons, 'Europe/Paris')).to.deep.equal([]);
  });

  it('of an hour that Samoa left out is that of the day after', () => {
    const skipped = parseDateFast('2011-12-30T12:00', 'Pacific/Apia')!.value;
    expect(new Date(skipped).toISOString()).to.equal('2011-12-30T22:00:00.000Z');
  });
});
