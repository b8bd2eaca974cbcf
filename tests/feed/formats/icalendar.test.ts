import { expect } from '@open-wc/testing';
import { isFeedError } from '../../../src/feed/errors.js';
import { toJsonFeed } from '../../../src/feed/formats/calendar/icalendar.js';
import { recurrenceReady } from '../../../src/feed/read/kinds/event.js';
import type { AgendaEvent } from '../../../src/model/index.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { adapted, adaptedItem, contextOf, convertedItem } from '../../helpers/adapters.js';
import { hostileLimit } from '../../helpers/wait.js';

const named = ['UID:u', 'SUMMARY:Fête'];

function calendar(...lines: string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

/** With a date, unless the lines have one. */
function vevent(...lines: string[]): string {
  const start = lines.some((line) => line.startsWith('DTSTART')) ? [] : ['DTSTART:20260901'];
  return ['BEGIN:VEVENT', ...named, ...start, ...lines, 'END:VEVENT'].join('\r\n');
}

function eventOf(...lines: string[]): Record<string, unknown> {
  return convertedItem(toJsonFeed, calendar(vevent(...lines)))._event as Record<string, unknown>;
}

/** When an event takes place: days, or times of UTC. */
function datesOf(text: string, index = 0): string[] {
  const { items } = adapted(toJsonFeed, text);
  return (items[index] as AgendaEvent).occurrences.map(({ start, end }) =>
    [start, end].map((at) => (typeof at === 'number' ? utc(at) : at)).join(' '),
  );
}

function utc(at: number): string {
  return new Date(at).toISOString().slice(0, 16);
}

/** Path, code and value of each problem. */
const notes = (text: string): unknown[][] =>
  adapted(toJsonFeed, text).problems.map(({ path, code, value }) =>
    value === undefined ? [path, code] : [path, code, value],
  );

const reasons = (text: string): string[] =>
  adapted(toJsonFeed, text).problems.map(({ code }) => code);

describe('iCalendar: an event', () => {
  before(() => Promise.all([temporalReady(), recurrenceReady()]));

  it('has what may be shown, and nothing of those who take part', () => {
    const item = convertedItem(
      toJsonFeed,
      calendar(
        vevent(
          'DTSTART;TZID=Europe/Paris:20260901T190000',
          'DTEND;TZID=Europe/Paris:20260901T210000',
          'DESCRIPTION:Deux\\nlignes\\, et une virgule',
          'URL:https://asso.example/fete',
          'LOCATION:Salle des fêtes\\n12 rue du Lac\\n63000 Clermont-Ferrand',
          'GEO:45.78;3.08',
          'CATEGORIES:Danse,Musique\\, chant, Danse',
          'IMAGE;VALUE=URI;DISPLAY=THUMBNAIL:https://asso.example/petite.jpg',
          'IMAGE;VALUE=URI;DISPLAY=FULLSIZE:http://asso.example/fete.jpg',
          'CONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+33400000000',
          'CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO:https://visio.example/fete',
          'ORGANIZER;CN="Asso, la":mailto:jeanne@asso.example',
          'ATTENDEE;CN=Paul:mailto:paul@asso.example',
          'STATUS:CANCELLED',
          'CREATED:20260101T080000',
          'LAST-MODIFIED:20260102T080000Z',
        ),
      ),
    );
    expect(item).to.deep.equal({
      id: 'u',
      title: 'Fête',
      url: 'https://asso.example/fete',
      content_text: 'Deux\nlignes, et une virgule',
      image: 'https://asso.example/fete.jpg',
      tags: ['Danse', 'Musique, chant'],
      date_published: '2026-01-01T08:00:00Z',
      date_modified: '2026-01-02T08:00:00Z',
      _event: {
        timeZone: 'Europe/Paris',
        startDate: '2026-09-01T19:00:00',
        endDate: '2026-09-01T21:00:00',
        eventStatus: 'EventCancelled',
        location: [
          {
            name: 'Salle des fêtes',
            address: '12 rue du Lac, 63000 Clermont-Ferrand',
            geo: { latitude: 45.78, longitude: 3.08 },
          },
          { '@type': 'VirtualLocation', url: 'https://visio.example/fete' },
        ],
        eventAttendanceMode: 'MixedEventAttendanceMode',
      },
    });
  });

  it('has the HTML that programs put in other places', () => {
    const content = (...lines: string[]): unknown =>
      convertedItem(toJsonFeed, calendar(vevent(...lines))).content_html;
    const html = '<p>Bonjour</p>';
    expect(content(`X-ALT-DESC;FMTTYPE=text/html:${html}`, 'DESCRIPTION:Bonjour')).to.equal(html);
    expect(content(`STYLED-DESCRIPTION;FMTTYPE=text/html:${html}`)).to.equal(html);
    expect(content('DESCRIPTION;ALTREP="data:text/html,%3Cp%3EBonjour%3C%2Fp%3E":x')).to.equal(
      html,
    );
    expect(content('DESCRIPTION:<b>Un</b>\\ndeux')).to.equal('<b>Un</b><br>deux');
    expect(content('DESCRIPTION:1 < 2 <3 ans>')).to.equal(undefined);
  });

  it('names its organizer only when that is a name', () => {
    const organizer = (line: string): unknown => eventOf(line).organizer;
    expect(organizer('ORGANIZER;CN=Mairie:mailto:x@y.example')).to.equal('Mairie');
    expect(organizer('ORGANIZER;CN="Asso, la":mailto:x@y.example')).to.equal('Asso, la');
    expect(organizer('ORGANIZER;CN=jeanne@asso.example:mailto:x@y.example')).to.equal(undefined);
    expect(organizer('ORGANIZER:mailto:x@y.example')).to.equal(undefined);
    expect(organizer('ORGANIZER;CN=:mailto')).to.equal(undefined);
    expect(organizer('ORGANIZER;CN="Service%20culture":mailto:x@y.example')).to.equal(
      'Service culture',
    );
    expect(organizer('ORGANIZER;CN=Cap%:mailto:x@y.example')).to.equal('Cap%');
  });

  it('does not name who has invited people to a meeting', () => {
    const attendee = 'ATTENDEE;CN=Jean;PARTSTAT=ACCEPTED:mailto:jean@y.example';
    const organizer = (line: string): unknown => eventOf(line, attendee).organizer;
    expect(organizer('ORGANIZER;CN=Jeanne Martin:mailto:x@y.example')).to.equal(undefined);
    const date = [
      'RECURRENCE-ID:20260901T080000Z',
      'ORGANIZER;CN=Jeanne Martin:mailto:x@y.example',
    ];
    expect(eventOf(...date).organizer).to.equal(undefined);
    const shared = 'ORGANIZER;CN=Comité des fêtes:mailto:x@group.calendar.google.com';
    expect(organizer(shared)).to.equal('Comité des fêtes');
    const broken = calendar(vevent('DTSTART:20260501', 'ATTENDEE;CN=Jean'));
    expect(reasons(broken)).to.be.empty;
  });

  it('has no picture that is a page about one', () => {
    const image = (url: string): unknown =>
      convertedItem(toJsonFeed, calendar(vevent(`ATTACH;FMTTYPE=image/jpeg:${url}`))).image;
    expect(image('https://drive.google.com/file/d/1/view')).to.equal(undefined);
    expect(image('https://asso.example/1.jpg')).to.equal('https://asso.example/1.jpg');
  });

  it('is in the language that is wanted', () => {
    const text = calendar(
      'BEGIN:VEVENT\r\nUID:u\r\nDTSTART:20260901\r\nSUMMARY;LANGUAGE=en:Party\r\nSUMMARY;LANGUAGE=fr:F&ecirc;te\r\nEND:VEVENT',
    );
    expect(convertedItem(toJsonFeed, text)).to.include({ title: 'Fête', language: 'fr' });
    expect(convertedItem(toJsonFeed, text, { language: 'en' })).to.include({ title: 'Party' });
  });

  it('is online when its place is an address of the web', () => {
    expect(eventOf('LOCATION:https://visio.example/1')).to.deep.include({
      location: { '@type': 'VirtualLocation', url: 'https://visio.example/1' },
      eventAttendanceMode: 'OnlineEventAttendanceMode',
    });
  });

  it('has its place from Apple’s property, too', () => {
    const line =
      'X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-ADDRESS="Quai 1\\nRiom";X-TITLE=Gare:geo:45.8\\,3.1';
    expect(eventOf('GEO:0;0', line).location).to.deep.equal({
      name: 'Gare',
      address: 'Quai 1, Riom',
      geo: { latitude: 45.8, longitude: 3.1 },
    });
  });

  it('has its place’s name from a line that has all of it', () => {
    const line =
      'X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-ADDRESS=3 place Riom;X-TITLE=Théâtre:geo:3.1,45.8';
    const place = 'LOCATION:Théâtre\\, 3 place\\, Riom\\, 63200';
    expect(eventOf('GEO:45.8;3.1', place, line).location).to.deep.equal({
      name: 'Théâtre',
      address: '3 place, Riom, 63200',
      geo: { latitude: 45.8, longitude: 3.1 },
    });
  });

  it('has no address that is none', () => {
    const url = (line: string): unknown => convertedItem(toJsonFeed, calendar(vevent(line))).url;
    expect(url('URL:F')).to.equal(undefined);
    expect(url('URL:www.asso.example/f')).to.equal('https://www.asso.example/f');
  });
});

describe('iCalendar: a date', () => {
  before(() => Promise.all([temporalReady(), recurrenceReady()]));

  it('that is a day ends on the day before DTEND', () => {
    const days = (...lines: string[]): string[] => datesOf(calendar(vevent(...lines)));
    expect(days('DTSTART;VALUE=DATE:20260605', 'DTEND;VALUE=DATE:20260608')).to.deep.equal([
      '2026-06-05 2026-06-07',
    ]);
    expect(days('DTSTART:20260605', 'DTEND:20260605')).to.deep.equal(['2026-06-05 2026-06-05']);
    expect(days('DTSTART;VALUE=DATE:20260605', 'DURATION:P2D')).to.deep.equal([
      '2026-06-05 2026-06-06',
    ]);
    expect(days('DTSTART;VALUE=DATE:20260605', 'DURATION:PT1W')).to.deep.equal([
      '2026-06-05 2026-06-11',
    ]);
    expect(days('DTSTART;VALUE=DATE:20260605')).to.deep.equal(['2026-06-05 2026-06-05']);
    expect(days('DTSTART;VALUE=DATE:20260605Z')).to.deep.equal(['2026-06-05 2026-06-05']);
  });

  it('of Exchange is a day when it goes from midnight to midnight and is called one', () => {
    const flag = 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE';
    const zone = 'TZID=Romance Standard Time';
    const written = [
      [`DTSTART;${zone}:20260605T000000`, `DTEND;${zone}:20260608T000000`],
      ['DTSTART:20260605T000000', 'DTEND:20260608T000000'],
      ['DTSTART:20260604T220000Z', 'DTEND:20260607T220000Z'],
      ['DTSTART;VALUE=DATE:20260605', 'DTEND;VALUE=DATE:20260608'],
    ];
    for (const lines of written) {
      const dates = datesOf(calendar(vevent(flag, ...lines)));
      expect(dates, lines.join(' ')).to.deep.equal(['2026-06-05 2026-06-07']);
    }
    const other = [`DTSTART;${zone}:20260605T000000`, `DTEND;${zone}:20260605T040000`];
    for (const lines of [
      [flag, ...other],
      [flag.replace('TRUE', 'FALSE'), ...written[0]!],
    ]) {
      expect(datesOf(calendar(vevent(...lines)))[0], lines.join(' ')).to.match(
        /^2026-06-04T22:00 /,
      );
    }
  });

  it('of Exchange that is a day and repeats does so by the day', () => {
    const zone = 'TZID=Romance Standard Time';
    const weekly = vevent(
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      `DTSTART;${zone}:20261012T000000`,
      `DTEND;${zone}:20261013T000000`,
      'RRULE:FREQ=WEEKLY;UNTIL=20261108T230000Z',
      `EXDATE;${zone}:20261019T000000`,
    );
    const moved = vevent(
      `RECURRENCE-ID;${zone}:20261026T000000`,
      `DTSTART;${zone}:20261027T180000`,
      `DTEND;${zone}:20261027T200000`,
    );
    const text = calendar(weekly, moved);
    expect(datesOf(text)).to.deep.equal([
      '2026-10-12 2026-10-12',
      '2026-11-02 2026-11-02',
      '2026-11-09 2026-11-09',
    ]);
    expect(datesOf(text, 1)).to.deep.equal(['2026-10-27T17:00 2026-10-27T19:00']);
  });

  it('that is called a day and has a time has it', () => {
    expect(datesOf(calendar(vevent('DTSTART;VALUE=DATE:20260605T120000')))).to.deep.equal([
      '2026-06-05T10:00 ',
    ]);
  });

  it('lasts days of the calendar, and exact hours', () => {
    const end = (duration: string): unknown =>
      eventOf('DTSTART;TZID=Europe/Paris:20261024T220000', `DURATION:${duration}`).endDate;
    expect(end('P1D')).to.equal('2026-10-25T22:00:00');
    expect(end('PT24H')).to.equal('2026-10-25T21:00:00');
    expect(end('P1DT1H30M')).to.equal('2026-10-25T23:30:00');
    expect(end('PT0S')).to.equal(undefined);
    expect(end('-PT1H')).to.equal(undefined);
    expect(reasons(calendar(vevent('DTSTART:20260101', 'DURATION:PT')))).to.deep.equal([
      'duration',
    ]);
  });

  it('that floats is of the calendar’s zone, else of the page’s', () => {
    const float = vevent('DTSTART:20260701T120000');
    expect(datesOf(calendar(float))).to.deep.equal(['2026-07-01T10:00 ']);
    expect(datesOf(calendar('X-WR-TIMEZONE:America/Cayenne', float))).to.deep.equal([
      '2026-07-01T15:00 ',
    ]);
    expect(datesOf(calendar('X-WR-TIMEZONE:UTC', float))).to.deep.equal(['2026-07-01T12:00 ']);
  });

  it('in UTC is shown by the clock of the calendar, else of the page, which is no clock of UTC', () => {
    const zone = (...lines: string[]): string => {
      const item = adaptedItem(toJsonFeed, calendar(...lines, vevent('DTSTART:20260701T120000Z')));
      return (item as AgendaEvent).timeZone;
    };
    expect(zone()).to.equal('Europe/Paris');
    expect(zone('X-WR-TIMEZONE:America/Cayenne')).to.equal('America/Cayenne');
    expect(zone('X-WR-TIMEZONE:UTC')).to.equal('Europe/Paris');
  });

  it('may end by another clock', () => {
    const lines = [
      'DTSTART;TZID=Europe/Paris:20260701T120000',
      'DTEND;TZID=America/New_York:20260701T120000',
    ];
    expect(datesOf(calendar(vevent(...lines)))).to.deep.equal([
      '2026-07-01T10:00 2026-07-01T16:00',
    ]);
  });

  it('that is missing leaves the event out, also of the converted feed', () => {
    const text = calendar('BEGIN:VEVENT\r\nUID:u\r\nSUMMARY:Fête\r\nEND:VEVENT');
    expect(toJsonFeed(text, contextOf()).items).to.deep.equal([]);
    expect(notes(text)).to.deep.equal([['DTSTART', 'item-date', 'Fête']]);
  });

  it('at which it ends is a day only when it begins on one', () => {
    const text = calendar(vevent('DTSTART:20260701T180000Z', 'DTEND;VALUE=DATE:20260702'));
    expect(datesOf(text)).to.deep.equal(['2026-07-01T18:00 ']);
    expect(notes(text)).to.deep.equal([['DTEND', 'end-other-kind']]);
    const backwards = calendar(vevent('DTSTART:20260701T180000Z', 'DTEND:20260701T170000Z'));
    expect(datesOf(backwards)).to.deep.equal(['2026-07-01T18:00 ']);
    expect(notes(backwards)).to.deep.equal([['DTEND', 'end-before-start']]);
  });

  it('repeats by the parts of a rule that are known', () => {
    const text = calendar(vevent('DTSTART:20260701', 'RRULE:FREQ=DAILY;COUNT=2;X-NOTE=3'));
    expect(datesOf(text)).to.deep.equal(['2026-07-01 2026-07-01', '2026-07-02 2026-07-02']);
    expect(notes(text)).to.deep.equal([['RRULE', 'rule-part', 'X-NOTE=3']]);
    const bad = calendar(vevent('DTSTART:20260701', 'RRULE:FREQ=DAILY;COUNT=deux'));
    expect(datesOf(bad)).to.deep.equal(['2026-07-01 2026-07-01']);
    expect(notes(bad)).to.deep.equal([['RRULE', 'rule', 'FREQ=DAILY;COUNT=deux']]);
  });

  it('that is none is told as it was written', () => {
    const text = calendar(vevent('DTSTART:20260230T100000'));
    expect(notes(text)).to.deep.equal([
      ['DTSTART', 'date', '20260230T100000'],
      ['DTSTART', 'item-date', 'Fête'],
    ]);
    expect(reasons(calendar(vevent('DTSTART:20260701', 'DTEND:demain')))).to.deep.equal(['date']);
  });
});

describe('iCalendar: a zone', () => {
  before(temporalReady);

  /** The zone of an event whose TZID is one, with a definition or without. */
  const zoneOf = (tzid: string, ...definition: string[]): unknown =>
    (
      toJsonFeed(
        calendar(...definition, vevent(`DTSTART;TZID=${tzid}:20260701T120000`)),
        contextOf(),
      ).items[0]!._event as Record<string, unknown>
    ).timeZone;

  const rules = (
    tzid: string,
    summer: string,
    winter: string,
    offsets: [string, string],
  ): string[] => [
    'BEGIN:VTIMEZONE',
    `TZID:${tzid}`,
    'BEGIN:STANDARD',
    'DTSTART:16010101T030000',
    `TZOFFSETFROM:${offsets[1]}`,
    `TZOFFSETTO:${offsets[0]}`,
    `RRULE:FREQ=YEARLY;BYDAY=${winter}`,
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T020000',
    `TZOFFSETFROM:${offsets[0]}`,
    `TZOFFSETTO:${offsets[1]}`,
    `RRULE:FREQ=YEARLY;BYDAY=${summer}`,
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ];

  const names: [string, string][] = [
    ['Europe/Paris', 'Europe/Paris'],
    ['/mozilla.org/20050126_1/America/Argentina/Ushuaia', 'America/Argentina/Ushuaia'],
    ['/freeassociation.sourceforge.net/Europe/Paris', 'Europe/Paris'],
    ['Romance Standard Time', 'Europe/Paris'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['Pacific Standard Time (Mexico)', 'America/Tijuana'],
    ['"(UTC+01:00) Brussels, Copenhagen, Madrid, Paris"', 'Europe/Brussels'],
    ['"(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris"', 'Europe/Madrid'],
    ['"(UTC-05:00) Eastern Time (US & Canada)"', 'America/New_York'],
    ['UTC+11', 'Etc/GMT-11'],
    ['GMT-0300', 'Etc/GMT+3'],
  ];
  for (const [tzid, zone] of names) {
    it(`${tzid} is ${zone}`, () => {
      expect(zoneOf(tzid)).to.equal(zone);
    });
  }

  it('of a name that nobody knows is that whose clocks show what its definition says', () => {
    const european = rules('Perso', '-1SU;BYMONTH=3', '-1SU;BYMONTH=10', ['+0100', '+0200']);
    expect(zoneOf('Perso', ...european)).to.equal('Europe/Paris');
    const american = rules('Custom', '2SU;BYMONTH=3', '1SU;BYMONTH=11', ['-0500', '-0400']);
    expect(zoneOf('Custom', ...american)).to.equal('America/New_York');
    expect(
      zoneOf(
        'Perso',
        'BEGIN:VTIMEZONE',
        'TZID:Perso',
        'X-LIC-LOCATION:Asia/Tokyo',
        'END:VTIMEZONE',
      ),
    ).to.equal('Asia/Tokyo');
  });

  it('that is like no other makes instants of its times', () => {
    const odd = rules('Odd', '1SU;BYMONTH=5', '1SU;BYMONTH=8', ['+0117', '+0217']);
    const item = convertedItem(
      toJsonFeed,
      calendar(...odd, vevent('DTSTART;TZID=Odd:20260701T120000')),
    );
    expect(item._event).to.deep.include({ startDate: '2026-07-01T12:00:00+02:17' });
    const winter = convertedItem(
      toJsonFeed,
      calendar(...odd, vevent('DTSTART;TZID=Odd:20260901T120000')),
    );
    expect(winter._event).to.deep.include({ startDate: '2026-09-01T12:00:00+01:17' });
  });

  it('that nobody knows at all is told, once, and is the page’s', () => {
    const text = calendar(
      vevent('DTSTART;TZID=Mars:20260701T120000', 'DTEND;TZID=Mars:20260701T130000'),
    );
    expect(datesOf(text)).to.deep.equal(['2026-07-01T10:00 2026-07-01T11:00']);
    expect(adapted(toJsonFeed, text).problems).to.deep.equal([
      { path: 'TZID', code: 'time-zone', value: 'Mars' },
    ]);
  });
});

describe('iCalendar: an event that repeats', () => {
  before(() => Promise.all([temporalReady(), recurrenceReady()]));

  const weekly = [
    'DTSTART;TZID=Europe/Paris:20261006T190000',
    'DTEND;TZID=Europe/Paris:20261006T200000',
    'RRULE:FREQ=WEEKLY;COUNT=5',
  ];

  it('keeps to the clock of its zone, without its exceptions, with its further dates', () => {
    const text = calendar(
      vevent(
        ...weekly,
        'EXDATE;TZID=Europe/Paris:20261013T190000,20261020T190000',
        'RDATE;TZID=Europe/Paris:20261010T100000',
        'RDATE;VALUE=PERIOD:20261011T080000Z/PT3H,20261012T080000Z/20261012T090000Z',
      ),
    );
    expect(datesOf(text)).to.deep.equal([
      '2026-10-06T17:00 2026-10-06T18:00',
      '2026-10-10T08:00 2026-10-10T09:00',
      '2026-10-11T08:00 2026-10-11T11:00',
      '2026-10-12T08:00 2026-10-12T09:00',
      '2026-10-27T18:00 2026-10-27T19:00',
      '2026-11-03T18:00 2026-11-03T19:00',
    ]);
  });

  it('keeps to the clock of UTC when that is how it is written', () => {
    const text = calendar(vevent('DTSTART:20261020T170000Z', 'RRULE:FREQ=WEEKLY;COUNT=2'));
    expect(datesOf(text)).to.deep.equal(['2026-10-20T17:00 ', '2026-10-27T17:00 ']);
  });

  it('has its dates listed where there is no rule', () => {
    const text = calendar(
      vevent(
        'DTSTART;VALUE=DATE:20260901',
        'DTEND;VALUE=DATE:20260903',
        'RDATE;VALUE=DATE:20260910,20260920',
        'EXDATE;VALUE=DATE:20260910',
      ),
    );
    expect(datesOf(text)).to.deep.equal(['2026-09-01 2026-09-02', '2026-09-20 2026-09-21']);
  });

  it('has each date once, also where the first is listed again', () => {
    const dates = ['DTSTART;TZID=Europe/Paris:20260901T100000', 'DURATION:PT1H'];
    const listed = 'RDATE;VALUE=PERIOD:20260901T080000Z/PT2H,20260908T080000Z/PT2H';
    expect(datesOf(calendar(vevent(...dates, listed)))).to.deep.equal([
      '2026-09-01T08:00 2026-09-01T10:00',
      '2026-09-08T08:00 2026-09-08T10:00',
    ]);
  });

  it('leaves out what an exception rule gives', () => {
    const text = calendar(
      vevent(
        'DTSTART:20260901',
        'RRULE:FREQ=DAILY;COUNT=4',
        'EXRULE:FREQ=DAILY;INTERVAL=2;COUNT=9',
      ),
    );
    expect(datesOf(text)).to.deep.equal(['2026-09-02 2026-09-02', '2026-09-04 2026-09-04']);
  });

  it('has a date that was only moved as one of its own', () => {
    const moved = vevent(
      'RECURRENCE-ID:20261013T170000Z',
      'DTSTART;TZID=Europe/Paris:20261014T150000',
      'DTEND;TZID=Europe/Paris:20261014T160000',
    );
    const { items } = adapted(toJsonFeed, calendar(vevent(...weekly), moved));
    expect(items).to.have.length(1);
    expect(datesOf(calendar(vevent(...weekly), moved)).slice(0, 3)).to.deep.equal([
      '2026-10-06T17:00 2026-10-06T18:00',
      '2026-10-14T13:00 2026-10-14T14:00',
      '2026-10-20T17:00 2026-10-20T18:00',
    ]);
  });

  it('has a date that is another as an item of its own, the newest of what is said of it', () => {
    const change = (sequence: number, title: string): string =>
      vevent(
        'RECURRENCE-ID;TZID=Europe/Paris:20261013T190000',
        'DTSTART;TZID=Europe/Paris:20261013T190000',
        `SEQUENCE:${sequence}`,
      ).replace('Fête', title);
    const text = calendar(change(2, 'Bal'), vevent(...weekly), change(1, 'Concert'));
    const { items } = adapted(toJsonFeed, text);
    expect(items.map(({ id, title }) => [id, title])).to.deep.equal([
      ['u', 'Fête'],
      ['u#2026-10-13T19:00:00', 'Bal'],
    ]);
    expect(datesOf(text)).not.to.include('2026-10-13T17:00 2026-10-13T18:00');
  });

  it('does not take place where a date is cancelled', () => {
    const off = vevent('RECURRENCE-ID;TZID=Europe/Paris:20261013T190000', 'STATUS:CANCELLED');
    expect(datesOf(calendar(vevent(...weekly), off))).to.have.length(4);
    expect(adapted(toJsonFeed, calendar(vevent(...weekly), off)).items).to.have.length(1);
  });

  it('goes on at another hour from a date on, for as long as it would have', () => {
    const later = vevent(
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Paris:20261020T190000',
      'DTSTART;TZID=Europe/Paris:20261020T200000',
      'DTEND;TZID=Europe/Paris:20261020T203000',
    );
    const text = calendar(vevent(...weekly, 'EXDATE;TZID=Europe/Paris:20261027T190000'), later);
    expect(datesOf(text, 0)).to.deep.equal([
      '2026-10-06T17:00 2026-10-06T18:00',
      '2026-10-13T17:00 2026-10-13T18:00',
    ]);
    expect(datesOf(text, 1)).to.deep.equal([
      '2026-10-20T18:00 2026-10-20T18:30',
      '2026-11-03T19:00 2026-11-03T19:30',
    ]);
  });

  it('goes on on another day from a date on', () => {
    const later = vevent(
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Paris:20261020T190000',
      'DTSTART;TZID=Europe/Paris:20261021T190000',
    );
    expect(datesOf(calendar(vevent(...weekly), later), 1)).to.deep.equal([
      '2026-10-21T17:00 2026-10-21T18:00',
      '2026-10-28T18:00 2026-10-28T19:00',
      '2026-11-04T18:00 2026-11-04T19:00',
    ]);
  });

  it('ends where all the rest is cancelled', () => {
    const off = vevent(
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Paris:20261013T190000',
      'STATUS:CANCELLED',
    );
    expect(datesOf(calendar(vevent(...weekly), off))).to.have.length(1);
  });

  it('may have only some of its dates in the file', () => {
    const only = vevent('RECURRENCE-ID:20261013T170000Z', 'DTSTART:20261013T170000Z');
    expect(convertedItem(toJsonFeed, calendar(only)).id).to.equal('u#2026-10-13T17:00:00Z');
  });

  it('tells a rule that is none', () => {
    expect(reasons(calendar(vevent('DTSTART:20260901', 'RRULE:FREQ=MOONLY')))).to.deep.equal([
      'rule',
    ]);
  });
});

describe('iCalendar: a file', () => {
  before(() => Promise.all([temporalReady(), recurrenceReady()]));

  const day = 'DTSTART;VALUE=DATE:20260901';
  const titles = (text: string): unknown[] =>
    adapted(toJsonFeed, text).items.map(({ title }) => title);

  it('may hold several calendars, and has the name of one', () => {
    const one = calendar(vevent(day));
    const other = calendar('X-WR-CALNAME:L&#8217;agenda', vevent(day).replace('UID:u', 'UID:v'));
    const feed = adapted(toJsonFeed, one + other);
    expect(feed.title).to.equal('L’agenda');
    expect(feed.items.map(({ id }) => id)).to.deep.equal(['u', 'v']);
  });

  it('has events only, and none that is private', () => {
    const task = 'BEGIN:VTODO\r\nUID:t\r\nSUMMARY:Tâche\r\nDTSTART:20260901\r\nEND:VTODO';
    const alarm = 'BEGIN:VALARM\r\nTRIGGER:-PT5M\r\nDESCRIPTION:Dring\r\nEND:VALARM';
    const text = calendar(task, vevent(day, alarm), vevent(day, 'CLASS:PRIVATE'));
    expect(titles(text)).to.deep.equal(['Fête']);
    expect(adapted(toJsonFeed, text).items[0]!.contentText).to.equal(undefined);
    expect(reasons(text)).to.deep.equal(['private']);
  });

  it('of cancellations has events that are cancelled', () => {
    const item = adaptedItem(toJsonFeed, calendar('METHOD:CANCEL', vevent(day)));
    expect((item as AgendaEvent).status).to.equal('cancelled');
  });

  it('loses a line that cannot be read, and nothing else', () => {
    const text = calendar(vevent(day, 'Bonjour', 'SUMMARY'), 'X');
    expect(titles(text)).to.deep.equal(['Fête']);
    expect(adapted(toJsonFeed, text).problems).to.deep.equal([
      { path: 'ligne 7', code: 'line', value: 'Bonjour' },
      { path: 'ligne 8', code: 'line', value: 'SUMMARY' },
      { path: 'ligne 10', code: 'line', value: 'X' },
    ]);
  });

  it('is read through quotes, folds and spaces that are wrong, and without its ends', () => {
    const text = [
      '\uFEFF     BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:a',
      'SUMMARY:Un titre co',
      ' upé',
      'DTSTART;TZID="Europe/Paris:20260701T120000"',
      'BEGIN:VEVENT',
      'UID:b',
      'SUMMARY:Autre',
      'DTSTART;;VALUE=DATE-TIME:20260701T120000',
    ].join('\n');
    expect(titles(text)).to.deep.equal(['Un titre coupé', 'Autre']);
    expect(datesOf(text)).to.deep.equal(['2026-07-01T10:00 ']);
  });

  it('is read when its line ends were doubled on their way', () => {
    const text = calendar(vevent('DTSTART;TZID=Europe/\r\n Paris:20260901T100000'));
    for (const lines of [text.replaceAll('\r\n', '\r\r\n'), text.replaceAll('\r\n', '\n\n')]) {
      expect(datesOf(lines)).to.deep.equal(['2026-09-01T08:00 ']);
      expect(reasons(lines)).to.be.empty;
    }
  });

  it('tells events without a UID, or with that of another, from each other', () => {
    const anonymous = vevent(day).replace('UID:u\r\n', '');
    const other = vevent('DTSTART;VALUE=DATE:20260902');
    const text = calendar(anonymous, anonymous.replace('Fête', 'Bal'), vevent(day), other);
    expect(adapted(toJsonFeed, text).items.map(({ id }) => id)).to.deep.equal([
      'Fête 20260901',
      'Bal 20260901',
      'u',
      'u#2026-09-02',
    ]);
  });

  it('has the newest version of an event', () => {
    const text = calendar(
      vevent('DTSTART:20260902', 'SEQUENCE:1'),
      vevent('DTSTART:20260903', 'SEQUENCE:2'),
      vevent('DTSTART:20260901'),
    );
    expect(datesOf(text)).to.deep.equal(['2026-09-03 2026-09-03']);
    expect(adapted(toJsonFeed, text).items).to.have.length(1);
  });

  it('that is no calendar is none', () => {
    for (const other of ['', 'BEGIN:VCARD\r\nEND:VCARD', 12, null, {}]) {
      expect(() => toJsonFeed(other, contextOf()))
        .to.throw()
        .and.satisfy(isFeedError);
    }
  });

  it('that is hostile holds up nothing', () => {
    const zones = Array.from({ length: 50 }, (_, index) =>
      [
        `BEGIN:VTIMEZONE\r\nTZID:z${index}\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000`,
        'TZOFFSETFROM:+0117\r\nTZOFFSETTO:+0118\r\nRRULE:FREQ=HOURLY\r\nEND:STANDARD\r\nEND:VTIMEZONE',
        vevent(`DTSTART;TZID=z${index}:20260901T000000`, 'RRULE:FREQ=HOURLY;COUNT=99999999'),
      ].join('\r\n'),
    );
    const deep = 'BEGIN:X\r\n'.repeat(20_000);
    adapted(toJsonFeed, calendar(...zones, deep, vevent('X-A;'.repeat(20_000))));
  }).timeout(hostileLimit);
});

describe('iCalendar: the calendar itself', () => {
  const empty = calendar();

  it('is what visitors may subscribe to, at the address that it was fetched from', () => {
    const url = 'https://asso.example/agenda.ics';
    expect(toJsonFeed(empty, contextOf({ url }))._calendar).to.deep.equal({ ics_url: url });
  });

  it('is nowhere to be had when it was given as a text, or is a file', () => {
    for (const url of [undefined, 'file:///agenda.ics']) {
      expect(toJsonFeed(empty, contextOf({ url }))._calendar, url).to.equal(undefined);
    }
  });
});
