import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { toIcs } from '../../src/export/ics.js';
import type { AgendaEvent, Occurrence } from '../../src/model/index.js';
import { temporalReady } from '../../src/time/temporal.js';
import { anEvent, days, timed } from '../helpers/items.js';

const now = Date.parse('2026-05-01T08:09:10.987Z');

function ics(more: Partial<AgendaEvent>, occurrence?: Occurrence): string {
  const event = anEvent(more);
  return toIcs(event, occurrence ?? event.occurrences[0]!, now);
}

/** The lines as they were before they were folded. */
function lines(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}

/** What another program reads. */
function read(text: string): InstanceType<typeof ICAL.Component> {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  expect(events).to.have.length(1);
  return events[0]!;
}

function value(text: string, name: string): unknown {
  return read(text).getFirstPropertyValue(name);
}

describe('an iCalendar file', () => {
  before(temporalReady);

  it('says everything about an event', () => {
    const text = ics({
      id: 'concert',
      title: 'Concert',
      summary: 'De la musique.',
      url: 'https://example.org/concert?a=1,2;b',
      place: { name: 'Salle', address: 'Place du Marché', latitude: 45.7772, longitude: 3.087 },
    });
    expect(lines(text)).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//metropole-widgets//FR',
      'BEGIN:VEVENT',
      `UID:concert-${Date.parse('2026-06-05T16:00Z')}@metropole-widgets`,
      'DTSTAMP:20260501T080910Z',
      'DTSTART:20260605T160000Z',
      'DTEND:20260605T180000Z',
      'SUMMARY:Concert',
      'STATUS:CONFIRMED',
      'DESCRIPTION:De la musique.',
      'LOCATION:Salle\\, Place du Marché',
      'GEO:45.7772;3.087',
      'URL:https://example.org/concert?a=1,2;b',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('says nothing of what is not known', () => {
    const names = lines(ics({ title: 'Concert' }, timed('2026-06-05T16:00Z'))).map(
      (line) => line.split(':')[0],
    );
    expect(names).not.to.include.members(['DTEND', 'DESCRIPTION', 'LOCATION', 'GEO', 'URL']);
    expect(names.join()).to.equal(
      'BEGIN,VERSION,PRODID,BEGIN,UID,DTSTAMP,DTSTART,SUMMARY,STATUS,END,END,',
    );
  });

  describe('has dates that another program reads', () => {
    const cases: readonly [string, Occurrence, string, string | undefined][] = [
      [
        'an evening',
        timed('2026-06-05T18:00+02:00', '2026-06-05T20:30+02:00'),
        '2026-06-05T16:00:00Z',
        '2026-06-05T18:30:00Z',
      ],
      [
        'a night of October',
        timed('2026-10-25T00:30+02:00', '2026-10-25T03:30+01:00'),
        '2026-10-24T22:30:00Z',
        '2026-10-25T02:30:00Z',
      ],
      ['no end', timed('2026-06-05T18:00+02:00'), '2026-06-05T16:00:00Z', undefined],
      [
        'zero length, which has no DTEND',
        timed('2026-06-05T16:00Z', '2026-06-05T16:00Z'),
        '2026-06-05T16:00:00Z',
        undefined,
      ],
      ['a day, whose end is the next', days('2026-06-05'), '2026-06-05', '2026-06-06'],
      ['three days', days('2026-06-05', '2026-06-07'), '2026-06-05', '2026-06-08'],
      ['the last days of a year', days('2026-12-30', '2026-12-31'), '2026-12-30', '2027-01-01'],
      ['a leap day', days('2028-02-29'), '2028-02-29', '2028-03-01'],
      ['the day of 25 hours', days('2026-10-25'), '2026-10-25', '2026-10-26'],
    ];
    for (const [name, occurrence, start, end] of cases) {
      it(name, () => {
        const event = read(ics({}, occurrence));
        expect(String(event.getFirstPropertyValue('dtstart'))).to.equal(start);
        expect(event.getFirstPropertyValue('dtend')?.toString()).to.equal(end);
        const type = occurrence.allDay ? 'date' : 'date-time';
        expect(event.getFirstProperty('dtstart')!.type).to.equal(type);
      });
    }

    it('of the occurrence that is asked for', () => {
      const occurrences = [timed('2026-06-05T16:00Z'), timed('2026-06-06T16:00Z')] as const;
      const [one, two] = occurrences.map((occurrence) => ics({ id: 'x', occurrences }, occurrence));
      expect(String(value(two!, 'dtstart'))).to.equal('2026-06-06T16:00:00Z');
      expect(value(one!, 'uid')).not.to.equal(value(two!, 'uid'));
    });
  });

  describe('has the status', () => {
    const cases = [
      ['scheduled', 'CONFIRMED'],
      ['rescheduled', 'CONFIRMED'],
      ['moved-online', 'CONFIRMED'],
      ['postponed', 'TENTATIVE'],
      ['cancelled', 'CANCELLED'],
    ] as const;
    for (const [status, expected] of cases) {
      it(`${expected} when it is ${status}`, () =>
        expect(value(ics({ status }), 'status')).to.equal(expected));
    }
  });

  describe('has the place', () => {
    const place = { name: 'Salle', address: 'Place du Marché' };
    const onlineUrl = 'https://example.org/direct';
    const cases: readonly [Partial<AgendaEvent>, unknown][] = [
      [{ place }, 'Salle, Place du Marché'],
      [{ place: { address: 'Place du Marché' } }, 'Place du Marché'],
      [{ place: { latitude: 1, longitude: 2 } }, null],
      [{ onlineUrl }, onlineUrl],
      [{ place, onlineUrl }, 'Salle, Place du Marché'],
      [{ place, onlineUrl, status: 'moved-online' }, onlineUrl],
      [{ place, status: 'moved-online' }, 'Salle, Place du Marché'],
      [{}, null],
    ];
    for (const [more, expected] of cases) {
      it(JSON.stringify(more), () => expect(value(ics(more), 'location')).to.equal(expected));
    }
  });

  describe('has texts that another program reads as they were', () => {
    const texts = [
      'Simple',
      'Un, deux ; trois \\ quatre : cinq',
      'Fin par une contre-oblique \\',
      '\\n n’est pas une fin de ligne, \\, n’est pas une virgule',
      'Deux\nlignes\n\net une autre',
      '"Guillemets" et =, ^n',
      'é'.repeat(200),
      '🚲'.repeat(100),
      'e\u0301'.repeat(100),
      `${'x'.repeat(66)}é🚲`,
      `${'x'.repeat(65)}\n${'y'.repeat(75)}`,
      `  ${'espaces '.repeat(30)}`,
    ];
    for (const text of texts) {
      it(JSON.stringify(text.slice(0, 50)), () => {
        const written = ics({ title: text, summary: text });
        expect(value(written, 'summary')).to.equal(text);
        expect(value(written, 'description')).to.equal(text);
      });
    }

    const ends = [
      ['a\r\nb', 'a\nb'],
      ['a\rb', 'a\nb'],
      ['a\u0000b\u0007c\u001Bd\u007Fe\u0085f', 'abcdef'],
      ['a\tb', 'a\tb'],
    ] as const;
    for (const [text, expected] of ends) {
      it(`${JSON.stringify(text)} as ${JSON.stringify(expected)}`, () =>
        expect(value(ics({ title: text }), 'summary')).to.equal(expected));
    }

    it('and lets no text write another property', () => {
      const attack = 'a\r\nEND:VEVENT\nBEGIN:VEVENT\rATTACH:https://evil.example/\u2028X:y';
      const text = ics({
        id: attack,
        title: attack,
        summary: attack,
        place: { name: attack, address: attack },
      });
      const event = read(text);
      expect(event.getAllProperties('attach')).to.deep.equal([]);
      expect(event.getAllProperties().map(({ name }) => name)).to.deep.equal([
        ...['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'status', 'description', 'location'],
      ]);
    });
  });

  it('has no line above 75 octets, each whole UTF-8, and ends each with CRLF', () => {
    for (let length = 50; length < 90; length++) {
      const text = ics({
        title: `${'x'.repeat(length)}🚲é${'è'.repeat(90)}`,
        summary: 'é'.repeat(300),
      });
      expect(text.endsWith('\r\n')).to.equal(true);
      expect(text.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
      for (const line of text.split('\r\n')) {
        expect(line.isWellFormed(), line).to.equal(true);
        expect(new TextEncoder().encode(line).length, line).to.be.most(75);
      }
    }
  });
});
