import { expect } from '@open-wc/testing';
import type { AgendaEvent, Occurrence } from '../../src/model/index.js';
import { temporalReady } from '../../src/time/temporal.js';
import { days, timed } from '../helpers/items.js';
import { ics, instantOf, lines, read, value } from '../helpers/ics-files.js';

describe('an iCalendar file', () => {
  before(temporalReady);

  it('ends on the last day that can be written, with the changes of clocks of fifty years', () => {
    const whole = ics({ occurrences: [days('2026-06-05', '9999-12-31')] });
    expect(lines(whole)).to.include('DTEND;VALUE=DATE:99991231');
    const timedToEnd = ics({
      occurrences: [timed('2026-06-05T18:00Z', '9999-12-31T23:59:59Z')],
    });
    expect(lines(timedToEnd)).to.include('DTEND:99991231T235959Z');
    // Morocco changes its clocks around Ramadan, so that no yearly rule is found.
    const irregular = ics({
      timeZone: 'Africa/Casablanca',
      occurrences: [timed('2026-06-05T18:00Z', '9999-06-01T18:00Z')],
    });
    const changes = lines(irregular).filter((line) => /^BEGIN:(STANDARD|DAYLIGHT)/.test(line));
    expect(changes.length).to.be.at.most(101);
  });

  it('says everything about an event', () => {
    const text = ics({
      id: 'concert',
      title: 'Concert',
      summary: 'De la musique.',
      url: 'https://example.org/concert?a=1,2;b',
      place: { name: 'Salle', address: 'Place du Marché', latitude: 45.7772, longitude: 3.087 },
      organizers: [{ name: 'La troupe', url: 'https://example.net/' }],
      tags: ['Musique', 'Danse, bal'],
      image: { src: 'https://example.org/concert.jpg', alt: '' },
      modified: Date.parse('2026-04-01T12:00Z'),
    });
    expect(lines(text).filter((line) => !line.startsWith('TZNAME'))).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//metropole-widgets//FR',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Paris',
      'BEGIN:DAYLIGHT',
      'DTSTART:20260329T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20261025T030000',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:concert@example.org',
      'DTSTAMP:20260501T080910Z',
      'DTSTART;TZID=Europe/Paris:20260605T180000',
      'DTEND;TZID=Europe/Paris:20260605T200000',
      'SUMMARY:Concert',
      'STATUS:CONFIRMED',
      'DESCRIPTION:De la musique.\\n\\nhttps://example.org/concert?a=1\\,2\\;b',
      'LOCATION:Salle\\, Place du Marché',
      'GEO:45.7772;3.087',
      'URL:https://example.org/concert?a=1,2;b',
      'CONTACT;ALTREP="https://example.net/":La troupe',
      'CATEGORIES:Musique,Danse\\, bal',
      'IMAGE;VALUE=URI;DISPLAY=BADGE:https://example.org/concert.jpg',
      `SEQUENCE:${Date.parse('2026-04-01T12:00Z') / 60_000}`,
      'LAST-MODIFIED:20260401T120000Z',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
    expect(text)
      .to.match(/TZNAME:CEST\r\n/)
      .and.match(/TZNAME:CET\r\n/);
  });

  it('says nothing of what is not known', () => {
    const event = read(ics({ title: 'Concert' }, timed('2026-06-05T16:00Z')));
    expect(event.getAllProperties().map(({ name }) => name)).to.deep.equal([
      ...['uid', 'dtstamp', 'dtstart', 'summary', 'status'],
    ]);
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
        expect(instantOf(event, 'dtstart')).to.equal(start);
        expect(instantOf(event, 'dtend')).to.equal(end);
        const type = occurrence.allDay ? 'date' : 'date-time';
        expect(event.getFirstProperty('dtstart')!.type).to.equal(type);
      });
    }

    it('of the occurrence that is asked for', () => {
      const occurrences = [timed('2026-06-05T16:00Z'), timed('2026-06-06T16:00Z')] as const;
      const [one, two] = occurrences.map((occurrence) => ics({ id: 'x', occurrences }, occurrence));
      expect(instantOf(read(two!), 'dtstart')).to.equal('2026-06-06T16:00:00Z');
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

  it('has one UID for an event of one date, whose date may change, and one for each of several', () => {
    const [first, second] = [timed('2026-06-05T16:00Z'), timed('2026-06-06T16:00Z')] as const;
    const uid = (more: Partial<AgendaEvent>): unknown => value(ics({ id: '7', ...more }), 'uid');
    expect(uid({ occurrences: [first] })).to.equal(uid({ occurrences: [second] }));
    expect(uid({ occurrences: [first, second] })).to.equal(`7-${first.start}@metropole-widgets`);
    expect(uid({ url: 'https://example.org/7' })).to.equal('7@example.org');
    expect(uid({ url: 'mailto:a@example.org' })).to.equal('7@metropole-widgets');
  });

  it('has an organizer when there is an address to write to', () => {
    const organizers = [
      { name: 'La "ville", centre', url: 'mailto:agenda@example.org?subject=x' },
      { name: 'Une amie' },
    ];
    const event = read(ics({ organizers }));
    const organizer = event.getFirstProperty('organizer')!;
    expect(organizer.getFirstValue()).to.equal('mailto:agenda@example.org');
    expect(organizer.getParameter('cn')).to.equal('La ’ville’, centre');
    expect(event.getFirstPropertyValue('contact')).to.equal('Une amie');
  });

  it('describes an event by its text, else by what its markup says', () => {
    const described = (more: Partial<AgendaEvent>): unknown => value(ics(more), 'description');
    expect(described({ contentText: 'Tout.', summary: 'Peu.' })).to.equal('Tout.');
    expect(described({ contentHtml: '<p>Un<p>deux<script>3</script>' })).to.equal('Un deux');
    expect(described({ onlineUrl: 'https://example.org/direct' })).to.equal(null);
    expect(
      described({ place: { name: 'Salle' }, onlineUrl: 'https://example.org/direct' }),
    ).to.equal('https://example.org/direct');
  });
});
