/** When an event is, where it is and where the visitor is. The run's zone is the visitor's. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/agenda-calendar/define.js';
import { agendaOf, cellOf, openDetail, told } from '../../helpers/agenda.js';
import { event, type Json } from '../../helpers/house.js';
import { eventually } from '../../helpers/mount.js';
import { byRole, namesOf, part, parts, textOf } from '../../helpers/seen.js';

const home = Intl.DateTimeFormat().resolvedOptions().timeZone;
const list = { view: 'list' };
/** A quarter of an hour off every zone that the tests run in. */
const far = 'Asia/Kathmandu';

const hourHere = (instant: string): string =>
  new Intl.DateTimeFormat('fr', { hour: '2-digit', minute: '2-digit', timeZone: home }).format(
    Date.parse(instant),
  );

const timeOf = async (about: Json, more: Record<string, string> = list): Promise<string> => {
  const element = await agendaOf([event('Concert', about)], more);
  return textOf(part(element, 'time'));
};

describe('the time of an event', () => {
  it('is that of its own zone, and the visitor’s beside it', async () => {
    const about = {
      startDate: '2026-06-18T20:00',
      endDate: '2026-06-18T22:00',
      timeZone: far,
    };
    const element = await agendaOf([event('Concert', about)], list);
    expect(textOf(part(element, 'time'))).to.equal('20:00 – 22:00 (heure de Kathmandu)');
    expect((part(element, 'time') as HTMLTimeElement).dateTime).to.equal('2026-06-18T20:00+05:45');
    const here = textOf(part(element, 'visitor-time'));
    expect(here).to.contain(hourHere('2026-06-18T14:15Z'));
    expect(here).to.contain(hourHere('2026-06-18T16:15Z'));
    expect(here).to.match(/ chez vous$/);
    expect(textOf(byRole(element, 'heading', /jeudi 18/)), 'the day is the event’s').to.contain(
      '18',
    );
  });

  it('in the month is that of the place, as a note says; the dialog has both', async () => {
    const about = { startDate: '2026-06-18T20:00', timeZone: far };
    const element = await agendaOf([event('Concert', about)]);
    expect(told(element, 'jeudi 18 juin 2026')).to.equal('20:00 Concert');
    expect(textOf(part(element, 'zone-note'))).to.contain('celles du lieu');
    const dialog = await openDetail(element, /Concert/);
    expect(textOf(part(dialog, 'visitor-time'))).to.contain(hourHere('2026-06-18T14:15Z'));
  });

  it('in the month needs no note where the clocks agree', async () => {
    const about = { startDate: '2026-06-18T20:00', timeZone: home };
    const element = await agendaOf([event('Concert', about)]);
    expect(parts(element, 'zone-note')).to.be.empty;
  });

  it('is told once where the visitor’s clock shows the same', async () => {
    const about = {
      startDate: '2026-06-18T20:00',
      endDate: '2026-06-18T22:00',
      timeZone: home,
    };
    const element = await agendaOf([event('Concert', about)], list);
    expect(textOf(part(element, 'time'))).to.equal('20:00 – 22:00');
    expect(parts(element, 'visitor-time')).to.be.empty;
  });

  it('says the visitor’s day where that is another one', async () => {
    const about = { startDate: '2026-06-18T00:10', timeZone: far }; // The 17th at 18:25 UTC.
    const element = await agendaOf([event('Concert', about)], list);
    const day = new Intl.DateTimeFormat('fr', { day: 'numeric', timeZone: home }).format(
      Date.parse('2026-06-17T18:25Z'),
    );
    const here = textOf(part(element, 'visitor-time'));
    if (day === '18') expect(here).to.equal(`${hourHere('2026-06-17T18:25Z')} chez vous`);
    else expect(here).to.match(/17 juin/);
  });

  it('of whole days is the same day for everybody', async () => {
    const element = await agendaOf([event('Foire', { startDate: '2026-06-18', timeZone: far })]);
    expect(told(element, 'jeudi 18 juin 2026')).to.equal('Foire');
    const dialog = await openDetail(element, 'Foire');
    const time = part(dialog, 'time') as HTMLTimeElement;
    expect(textOf(time)).to.equal('jeudi 18 juin 2026');
    expect(time.dateTime).to.equal('2026-06-18');
    expect(parts(dialog, 'visitor-time')).to.be.empty;
  });

  it('of whole days in the list is “all day”, of several from the first to the last', async () => {
    expect(await timeOf({ startDate: '2026-06-18' })).to.equal('Toute la journée');
    expect(await timeOf({ startDate: '2026-06-18', endDate: '2026-06-20' })).to.match(
      /18.*20 juin/,
    );
  });

  describe('from midnight to midnight', () => {
    const about = { startDate: '2026-06-18T00:00', endDate: '2026-06-19T00:00', timeZone: home };

    it('is the whole day, in the list and in the dialog', async () => {
      const element = await agendaOf([event('Portes ouvertes', about)], list);
      expect(textOf(part(element, 'time'))).to.equal('Toute la journée');
      const dialog = await openDetail(element, 'Portes ouvertes');
      expect(textOf(part(dialog, 'time'))).to.equal('jeudi 18 juin 2026');
    });

    it('is told without an hour in the month and in the week', async () => {
      const element = await agendaOf([event('Portes ouvertes', about)]);
      expect(told(element, 'jeudi 18 juin 2026')).to.equal('Portes ouvertes');
      element.view = 'week';
      await eventually(() => parts(element, 'time-grid').length, 'the week');
      expect(parts(element, 'event').map(textOf)).to.deep.equal(['Portes ouvertes']);
    });

    it('says by the visitor’s clock when that is', async () => {
      const element = await agendaOf([event('Marathon', { ...about, timeZone: far })], list);
      expect(textOf(part(element, 'time'))).to.equal('Toute la journée (heure de Kathmandu)');
      expect(textOf(part(element, 'visitor-time'))).to.contain(hourHere('2026-06-17T18:15Z'));
    });
  });

  it('without an end is its beginning', async () => {
    expect(await timeOf({ startDate: '2026-06-18T20:00', timeZone: home })).to.equal('20:00');
  });

  it('that takes no time is its beginning', async () => {
    const startDate = '2026-06-18T20:00';
    expect(await timeOf({ startDate, endDate: startDate, timeZone: home })).to.equal('20:00');
    const element = await agendaOf([
      event('Concert', { startDate: '2026-06-18T00:00', endDate: '2026-06-18T00:00' }),
    ]);
    expect(told(element, 'jeudi 18 juin 2026')).to.equal('00:00 Concert');
    expect(parts(element, 'event')).to.have.length(1);
  });

  it('across midnight is one entry of its evening, in the month and in the list', async () => {
    const about = {
      startDate: '2026-06-18T22:00',
      endDate: '2026-06-19T02:00',
      timeZone: home,
    };
    const element = await agendaOf([event('Bal', about)]);
    expect(told(element, 'jeudi 18 juin 2026')).to.match(/^22:00 Bal$/);
    expect(told(element, 'vendredi 19 juin 2026')).to.equal('');
    expect(parts(element, 'event')).to.have.length(1);
    expect(parts(element, 'bar')).to.be.empty;
    expect(await timeOf(about)).to.equal('22:00 – 02:00');
  });

  describe('from the evening before', () => {
    const bal = { startDate: '2026-06-16T20:30', endDate: '2026-06-17T01:30', timeZone: home };
    const both = 'du mar. 16 juin à 20:30 au mer. 17 juin à 01:30';

    it('says so under today’s heading in the list', async () => {
      const element = await agendaOf([event('Bal', bal)], list);
      expect(textOf(part(element, 'day-heading'))).to.contain('mercredi 17 juin');
      expect(textOf(part(element, 'time'))).to.equal(both);
    });

    it('says so under the first day of a month', async () => {
      const about = { startDate: '2026-11-30T23:30', endDate: '2026-12-01T00:30', timeZone: home };
      expect(await timeOf(about, { ...list, date: '2026-12' })).to.equal(
        'du lun. 30 nov. à 23:30 au mar. 1er déc. à 00:30',
      );
    });

    it('says so in English', async () => {
      const said = await timeOf(bal, { ...list, lang: 'en' });
      expect(said).to.match(/Tue, Jun 16, 8:30 PM – Wed, Jun 17, 1:30 AM/);
    });

    it('says so by the visitor’s clock, too', async () => {
      const element = await agendaOf([event('Bal', { ...bal, timeZone: far })], list);
      expect(textOf(part(element, 'time'))).to.equal(`${both} (heure de Kathmandu)`);
      const here = textOf(part(element, 'visitor-time'));
      const start = '2026-06-16T14:45Z';
      const day = new Date(start).toLocaleDateString('fr', { weekday: 'short', day: 'numeric' });
      expect(here).to.contain(day);
      expect(here).to.contain(hourHere(start));
      expect(here).to.contain(hourHere('2026-06-16T19:45Z'));
    });
  });

  it('to midnight does not touch the day that then begins', async () => {
    const element = await agendaOf([
      event('Bal', { startDate: '2026-06-18T20:00', endDate: '2026-06-19T00:00' }),
    ]);
    expect(told(element, 'jeudi 18 juin 2026')).to.equal('20:00 Bal');
    expect(told(element, 'vendredi 19 juin 2026')).to.equal('');
  });

  for (const [month, night, day, cells, utc] of [
    ['2026-10', '2026-10-25', 'dimanche 25 octobre 2026', 35, '2026-10-24T23:30Z'],
    ['2026-03', '2026-03-29', 'dimanche 29 mars 2026', 42, '2026-03-29T00:30Z'],
  ] as const) {
    it(`in the night of ${night}, when the clock changes, is what the poster says`, async () => {
      const about = {
        startDate: `${night}T01:30`,
        endDate: `${night}T03:30`,
        timeZone: 'Europe/Paris',
      };
      const element = await agendaOf([event('Nuit', about)], { date: month });
      expect(namesOf(element, 'gridcell')).to.have.length(cells);
      expect(namesOf(cellOf(element, day), 'button')).to.deep.equal(['01:30 Nuit']);
      element.view = 'list';
      await element.updateComplete;
      const time = part(element, 'time') as HTMLTimeElement;
      expect(textOf(time)).to.match(/^01:30 – 03:30/);
      expect(Date.parse(time.dateTime)).to.equal(Date.parse(utc));
    });
  }

  it('in the dialog says the day in full', async () => {
    const about = { startDate: '2026-06-18T20:00', endDate: '2026-06-18T22:00', timeZone: home };
    const element = await agendaOf([event('Concert', about)], list);
    const dialog = await openDetail(element, 'Concert');
    expect(textOf(part(dialog, 'time'))).to.match(/^jeudi 18 juin 2026.*20:00.*22:00$/);
  });
});
