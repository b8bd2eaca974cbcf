import { expect } from '@open-wc/testing';
import { calendarLink, calendarSites, type CalendarSite } from '../../src/export/calendar-links.js';
import type { AgendaEvent, Occurrence } from '../../src/model/index.js';
import { temporalReady } from '../../src/time/temporal.js';
import { anEvent, days, timed } from '../helpers/items.js';

const evening = timed('2026-06-05T18:00+02:00', '2026-06-05T20:30+02:00');

function link(
  site: CalendarSite,
  more: Partial<AgendaEvent> = {},
  occurrence: Occurrence = evening,
  recurrence?: readonly string[],
): URL {
  return new URL(calendarLink(site, anEvent(more), occurrence, recurrence));
}

function parametersOf(url: URL): Record<string, string> {
  return Object.fromEntries(url.searchParams);
}

const about: Partial<AgendaEvent> = {
  title: 'Bal & « fête » + 50 % #1',
  summary: 'Entrée libre ?\nOui.',
  url: 'https://example.org/bal?a=1&b=2',
  place: { name: 'Salle', address: 'Rue de l’Église, 63000 Clermont' },
};
const details = 'Entrée libre ?\nOui.\n\nhttps://example.org/bal?a=1&b=2';
const place = 'Salle, Rue de l’Église, 63000 Clermont';

describe('the link that notes an event in', () => {
  before(temporalReady);

  it('Google has all of it, in the event’s zone', () => {
    const url = link('google', about);
    expect(url.origin + url.pathname).to.equal('https://calendar.google.com/calendar/render');
    expect(parametersOf(url)).to.deep.equal({
      action: 'TEMPLATE',
      text: about.title,
      dates: '20260605T160000Z/20260605T183000Z',
      ctz: 'Europe/Paris',
      location: place,
      details,
    });
  });

  for (const [site, host] of [
    ['outlook', 'outlook.live.com'],
    ['office365', 'outlook.office.com'],
  ] as const) {
    it(`${host} has all of it`, () => {
      const url = link(site, about);
      expect(url.origin + url.pathname).to.equal(`https://${host}/calendar/0/deeplink/compose`);
      expect(parametersOf(url)).to.deep.equal({
        path: '/calendar/action/compose',
        rru: 'addevent',
        subject: about.title,
        startdt: '2026-06-05T16:00:00Z',
        enddt: '2026-06-05T18:30:00Z',
        location: place,
        body: details,
      });
    });
  }

  it('Yahoo has all of it', () => {
    const url = link('yahoo', about);
    expect(url.origin + url.pathname).to.equal('https://calendar.yahoo.com/');
    expect(parametersOf(url)).to.deep.equal({
      v: '60',
      title: about.title,
      st: '20260605T160000Z',
      et: '20260605T183000Z',
      in_loc: place,
      desc: details,
    });
  });

  const dates = ['dates', 'ctz', 'startdt', 'enddt', 'allday', 'st', 'et', 'dur'];
  const cases: readonly [string, Occurrence, Record<CalendarSite, Record<string, string>>][] = [
    [
      'a day',
      days('2026-12-31'),
      {
        google: { dates: '20261231/20270101' },
        outlook: { startdt: '2026-12-31', enddt: '2027-01-01', allday: 'true' },
        office365: { startdt: '2026-12-31', enddt: '2027-01-01', allday: 'true' },
        yahoo: { st: '20261231', dur: 'allday' },
      },
    ],
    [
      'three days',
      days('2026-06-05', '2026-06-07'),
      {
        google: { dates: '20260605/20260608' },
        outlook: { startdt: '2026-06-05', enddt: '2026-06-08', allday: 'true' },
        office365: { startdt: '2026-06-05', enddt: '2026-06-08', allday: 'true' },
        yahoo: { st: '20260605T000000', et: '20260607T235900' },
      },
    ],
    [
      'no end',
      timed('2026-10-25T02:30+01:00'),
      {
        google: { dates: '20261025T013000Z/20261025T013000Z', ctz: 'Europe/Paris' },
        outlook: { startdt: '2026-10-25T01:30:00Z', enddt: '2026-10-25T01:30:00Z' },
        office365: { startdt: '2026-10-25T01:30:00Z', enddt: '2026-10-25T01:30:00Z' },
        yahoo: { st: '20261025T013000Z', et: '20261025T013000Z' },
      },
    ],
  ];
  for (const [name, occurrence, expected] of cases) {
    for (const site of calendarSites) {
      it(`${site} has ${name}`, () => {
        const parameters = Object.entries(parametersOf(link(site, {}, occurrence)));
        const when = Object.fromEntries(parameters.filter(([key]) => dates.includes(key)));
        expect(when).to.deep.equal(expected[site]);
      });
    }
  }

  const rules = ['RRULE:FREQ=WEEKLY;COUNT=4', 'EXDATE;TZID=Europe/Paris:20260612T180000'];
  it('Google has a series, by the clock of its zone; the others have this date', () => {
    const google = parametersOf(link('google', {}, evening, rules));
    expect(google.recur).to.equal(rules.join('\n'));
    expect(google.dates).to.equal('20260605T180000/20260605T203000');
    for (const site of ['outlook', 'office365', 'yahoo'] as const) {
      expect(link(site, {}, evening, rules).href).to.equal(link(site).href);
    }
  });

  for (const site of calendarSites) {
    it(`${site} is never too long, whatever the feed says, and keeps the page’s address`, () => {
      for (const text of ['mot '.repeat(2000), 'é'.repeat(5000), '🚲'.repeat(3000), '\uD83D']) {
        const url = `https://example.org/${'x'.repeat(100)}`;
        const long = { title: text, summary: text, url, place: { name: text, address: text } };
        const made = calendarLink(site, anEvent(long), evening);
        expect(made.length).to.be.below(2500);
        expect(new URL(made).href).to.contain(encodeURIComponent(url));
      }
      const usual = { ...about, summary: 'Une phrase de plus. '.repeat(300) };
      const made = calendarLink(site, anEvent(usual), evening);
      expect(made.length).to.be.within(1500, 1999);
      expect(decodeURIComponent(made)).to.match(/(Une|phrase|de|plus\.)…\n\nhttps/);
    });

    it(`${site} has no sign that means something else in an address`, () => {
      expect(calendarLink(site, anEvent(about), evening)).not.to.match(/[\s+"'<>#|]/);
    });
  }
});
