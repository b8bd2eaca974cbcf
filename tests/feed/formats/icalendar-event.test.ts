import { expect } from '@open-wc/testing';
import { toJsonFeed } from '../../../src/feed/formats/calendar/icalendar.js';
import { recurrenceReady } from '../../../src/feed/read/kinds/event.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { convertedItem } from '../../helpers/adapters.js';
import { calendar, vevent, eventOf, reasons } from '../../helpers/icalendar.js';

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

  it('has the lines of a text that was escaped twice', () => {
    const text = (written: string): unknown =>
      convertedItem(toJsonFeed, calendar(vevent(`DESCRIPTION:${written}`))).content_text;
    expect(text('Formatrice : Jeanne\\\\nSalle : 3')).to.equal('Formatrice : Jeanne\nSalle : 3');
    expect(text('Deux\\nlignes, et \\\\n')).to.equal('Deux\nlignes, et \\n');
  });

  it('was not written before there was Unix', () => {
    for (const written of ['00001231T000000Z', '19000101T120000Z', '19700101T000000Z']) {
      const lines = vevent(`CREATED:${written}`, 'LAST-MODIFIED:20260102T080000Z');
      const item = convertedItem(toJsonFeed, calendar(lines));
      expect(item).not.to.have.property('date_published');
      expect(item).to.have.property('date_modified');
    }
  });

  it('is online when its place is an address of the web', () => {
    expect(eventOf('LOCATION:https://visio.example/1')).to.deep.include({
      location: { '@type': 'VirtualLocation', url: 'https://visio.example/1' },
      eventAttendanceMode: 'OnlineEventAttendanceMode',
    });
  });

  it('keeps the room that words name, where its page is on another site', () => {
    const room = 'https://salons.example/reunion-du-lundi';
    const at = (location: string, url: string): unknown =>
      eventOf(`LOCATION:${location}`, `URL:${url}`).location;
    expect(at(room, 'https://asso.example/agenda/1')).to.deep.equal({
      '@type': 'VirtualLocation',
      url: room,
    });
    expect(at(room, 'https://salons.example/agenda/1')).to.be.undefined;
    expect(at('https://salons.example/lieux/salle-du-lac-bleu', 'https://asso.example/1')).to.be
      .undefined;
  });

  it('is not online at a site that announces events, nor at a host whose name only holds such a word', () => {
    for (const page of [
      'https://www.meetup.com/fr-FR/club/events/281823523/',
      'https://www.facebook.com/events/123',
      'https://www.olivet.example/agenda/fete-de-la-loire',
    ]) {
      const item = convertedItem(toJsonFeed, calendar(vevent(`LOCATION:${page}`)));
      expect(item.url).to.equal(page);
      expect(item._event).not.to.have.property('location');
    }
    expect(eventOf('LOCATION:https://live.asso.example/concert-du-lundi-soir').location).to.include(
      {
        '@type': 'VirtualLocation',
      },
    );
  });

  it('has no backslashes of a text that was escaped twice', () => {
    const item = convertedItem(
      toJsonFeed,
      calendar(
        vevent(
          'LOCATION:Salle du lac\\\\\\, 3 quai Nord',
          'DESCRIPTION:Un\\\\\\, deux\\\\\\; trois',
          'CATEGORIES:Jeux\\\\\\, loisirs',
        ),
      ),
    );
    expect(item).to.deep.include({ content_text: 'Un, deux; trois', tags: ['Jeux, loisirs'] });
    expect(item._event).to.deep.include({ location: { name: 'Salle du lac, 3 quai Nord' } });
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
