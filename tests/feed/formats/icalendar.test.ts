import { expect } from '@open-wc/testing';
import { isFeedError } from '../../../src/feed/errors.js';
import { toJsonFeed } from '../../../src/feed/formats/calendar/icalendar.js';
import { recurrenceReady } from '../../../src/feed/read/kinds/event.js';
import type { AgendaEvent } from '../../../src/model/index.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { adapted, adaptedItem, contextOf, convertedItem } from '../../helpers/adapters.js';
import { hostileLimit } from '../../helpers/wait.js';
import { calendar, vevent, datesOf, reasons } from '../../helpers/icalendar.js';
import { atOnce } from '../../../src/feed/steps.js';

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

  it('keeps the lines of a text that nobody has folded, but no program’s warning', () => {
    const place = ['LOCATION:Maison des arts', '12 rue du Lac'];
    const description = [
      'DESCRIPTION:Matière : dessin',
      'Salle: 12\\, au fond',
      '',
      '14:30 accueil',
      '<br /><b>Warning</b>: date() expects',
    ];
    const text = calendar(vevent(day, ...place, ...description, 'URL:https://asso.example/'));
    const item = convertedItem(toJsonFeed, text);
    expect(item.content_text).to.equal('Matière : dessin\nSalle: 12, au fond\n14:30 accueil');
    expect(item.url).to.equal('https://asso.example/');
    expect((item._event as { location: unknown }).location).to.deep.equal({
      name: 'Maison des arts',
      address: '12 rue du Lac',
    });
    expect(reasons(text)).to.deep.equal(['line']);
    const styled = vevent(day, 'X-ALT-DESC;FMTTYPE=text/html:Salle : 3', 'Groupe : A');
    expect(convertedItem(toJsonFeed, calendar(styled)).content_html).to.equal(
      'Salle : 3<br>Groupe : A',
    );
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
    const { problems } = adapted(toJsonFeed, text);
    expect(problems).to.deep.include({ path: '', code: 'cut' });
    expect(datesOf(text)).to.deep.equal(['2026-07-01T10:00 ']);
  });

  it('is read when its line ends were doubled on their way', () => {
    const text = calendar(vevent('DTSTART;TZID=Europe/\r\n Paris:20260901T100000'));
    for (const lines of [text.replaceAll('\r\n', '\r\r\n'), text.replaceAll('\r\n', '\n\n')]) {
      expect(datesOf(lines)).to.deep.equal(['2026-09-01T08:00 ']);
      expect(reasons(lines)).to.be.empty;
    }
  });

  it('has both events that have one UID and one time, and a newer one instead of an older', () => {
    const one = vevent(day);
    const other = one.replace('Fête', 'Bal');
    expect(titles(calendar(one, other, one))).to.deep.equal(['Fête', 'Bal']);
    const newer = other.replace('UID:u', 'UID:u\r\nLAST-MODIFIED:20260801T000000Z');
    expect(titles(calendar(newer, one))).to.deep.equal(['Bal']);
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
      expect(() => atOnce(toJsonFeed(other, contextOf())))
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
    const lines = vevent(`DESCRIPTION:${'mot de plus\r\n'.repeat(200_000)}`);
    adapted(toJsonFeed, calendar(...zones, lines, deep, vevent('X-A;'.repeat(20_000))));
  }).timeout(hostileLimit);
});

describe('iCalendar: the calendar itself', () => {
  const empty = calendar();

  it('is what visitors may subscribe to, at the address that it was fetched from', () => {
    const url = 'https://asso.example/agenda.ics';
    expect(atOnce(toJsonFeed(empty, contextOf({ url })))._calendar).to.deep.equal({ ics_url: url });
  });

  it('is nowhere to be had when it was given as a text, or is a file', () => {
    for (const url of [undefined, 'file:///agenda.ics']) {
      expect(atOnce(toJsonFeed(empty, contextOf({ url })))._calendar, url).to.equal(undefined);
    }
  });
});
