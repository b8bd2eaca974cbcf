import { expect } from '@open-wc/testing';
import '../../../src/elements/agenda-calendar/define.js';
import type { AgendaCalendar } from '../../../src/elements/agenda-calendar/agenda-calendar.js';
import { boundsOf } from '../../../src/elements/agenda-calendar/agenda.js';
import type { AgendaView } from '../../../src/i18n/agenda.js';
import { agendaOf, period } from '../../helpers/agenda.js';
import { listen } from '../../helpers/console.js';
import { daysOf, event } from '../../helpers/house.js';
import { eventually } from '../../helpers/mount.js';
import { part } from '../../helpers/seen.js';

const events = [
  daysOf('Foire', '2026-06-20'),
  daysOf('Fin', '9998-12-20', '9999-12-31'),
  event('Sans fin', {
    startDate: '2026-06-01T10:00',
    eventSchedule: { repeatFrequency: 'P1W', startDate: '2026-06-01', startTime: '10:00' },
  }),
];

const views = 'month week day list year';

/** The attribute `date`, as an author or a script may write it, and the periods by the order of the views. */
const ends = [
  [
    '9999-12-31',
    ['décembre 9998', /28 décembre 9998/, /31 décembre 9998/, 'décembre 9998', '9998'],
  ],
  ['9999-12', ['décembre 9998', /28 décembre 9998/, /31 décembre 9998/, 'décembre 9998', '9998']],
  ['0000-01', [/^janvier/, /1er au 7 janvier/, /1er janvier/, /^janvier/, /^0*1$/]],
] as const;

async function show(element: AgendaCalendar, view: AgendaView, date: string): Promise<void> {
  element.view = view;
  element.date = date;
  await element.updateComplete;
  const shown = {
    month: 'month',
    week: 'time-grid',
    day: 'time-grid',
    list: 'content',
    year: 'year',
  }[view];
  await eventually(() => element.shadowRoot!.querySelector(`[part~=${shown}], .${shown}`), view);
}

const isOff = (element: Element, name: string): boolean =>
  part(element, name).getAttribute('aria-disabled') === 'true';

describe('an agenda at the ends of the calendar', () => {
  for (const [date] of ends) {
    it(`does not go to ${date}, and says so to the site owner`, async () => {
      const messages = listen();
      const element = await agendaOf(events, { date, views });
      expect(period(element)).to.equal('juin 2026');
      await eventually(() => messages.length, 'the owner is told');
      expect(messages.join()).to.match(/attribut « date ».*années 1 à 9998/);
    });
  }

  it('stays within them where a script goes beyond, and leads no further', async () => {
    const element = await agendaOf(events, { views });
    for (const [date, periods] of ends) {
      const [out, back] = date > '2026' ? ['next', 'previous'] : ['previous', 'next'];
      for (const [index, view] of (views.split(' ') as AgendaView[]).entries()) {
        await show(element, view, date);
        expect(period(element), `${date} ${view}`).to.match(new RegExp(periods[index]!));
        expect([isOff(element, out), isOff(element, back)], view).to.deep.equal([true, false]);
        part(element, out).click();
        await element.updateComplete;
        expect(period(element), `${date} ${view}`).to.match(new RegExp(periods[index]!));
      }
    }
  });

  it('stays within them by keys and by the choice of months', async () => {
    const element = await agendaOf(events, { date: '9998-12-31' });
    const cell = element.shadowRoot!.querySelector<HTMLElement>('[data-day="9998-12-31"]')!;
    cell.focus();
    cell.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
    await element.updateComplete;
    expect(period(element)).to.equal('décembre 9998');
    const choice = part(element, 'month-choice') as HTMLSelectElement;
    choice.focus();
    await element.updateComplete;
    expect([choice.length, choice.value]).to.deep.equal([61, '9998-12']);
  });

  it('has bounds within them', () => {
    expect(boundsOf('0000-01-01', '9999-12-31')).to.deep.equal(boundsOf('', ''));
    expect(boundsOf('9999-12-31', '0000-01-01')).to.deep.equal({
      first: '9998-12-31',
      last: '0001-01-01',
    });
  });
});
