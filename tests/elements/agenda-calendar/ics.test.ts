import { expect } from '@open-wc/testing';
import '../../../src/elements/agenda-calendar/define.js';
import { agendaOf, openDetail } from '../../helpers/agenda.js';
import { fileOf, type FileOfPress } from '../../helpers/download.js';
import { event, type Json } from '../../helpers/house.js';
import { byRole } from '../../helpers/seen.js';

async function icsOf(about: Json, more: Json = {}): Promise<FileOfPress> {
  const items = [event('Fête de l’été', about, more)];
  const element = await agendaOf(items, { view: 'list', date: '2026-10' });
  const dialog = await openDetail(element, /^Fête de l’été/);
  byRole(dialog, 'summary', 'Ajouter à mon agenda').click();
  const file = await fileOf(byRole(dialog, 'button', /^Apple, Outlook/));
  return { ...file, text: file.text.replace(/\r\n /g, '') };
}

describe('the .ics file of an event', () => {
  it('is a download under the event’s name', async () => {
    const { name, type } = await icsOf({ startDate: '2026-10-10' });
    expect(name).to.equal('fete-de-l-ete.ics');
    expect(type).to.match(/^text\/calendar/);
  });

  it('has the instants, in the night when the clock changes too', async () => {
    const { text } = await icsOf({
      startDate: '2026-10-25T01:30',
      endDate: '2026-10-25T03:30',
      timeZone: 'Europe/Paris',
    });
    expect(text).to.match(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(text).to.contain('\r\nDTSTART:20261024T233000Z\r\nDTEND:20261025T023000Z\r\n');
    expect(text).to.contain('\r\nSUMMARY:Fête de l’été\r\n');
    expect(text).to.match(/\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n$/);
  });

  it('has whole days as days, the last one included', async () => {
    const { text } = await icsOf({ startDate: '2026-10-09', endDate: '2026-10-11' });
    expect(text).to.contain('DTSTART;VALUE=DATE:20261009\r\nDTEND;VALUE=DATE:20261012\r\n');
  });

  it('has the date that was opened, of several', async () => {
    const { text } = await icsOf({
      occurrences: [{ startDate: '2026-09-10' }, { startDate: '2026-10-10' }],
    });
    expect(text).to.contain('DTSTART;VALUE=DATE:20261010');
    expect(text.match(/BEGIN:VEVENT/g)).to.have.length(1);
  });

  it('says that it is cancelled', async () => {
    const { text } = await icsOf({ startDate: '2026-10-10', eventStatus: 'EventCancelled' });
    expect(text).to.contain('\r\nSTATUS:CANCELLED\r\n');
  });
});
