/** ARIA practices, "Date Grid" of the date picker dialog. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/agenda-calendar/define.js';
import type { AgendaCalendar } from '../../../src/elements/agenda-calendar/agenda-calendar.js';
import { agendaOf, cellOf, openDialog } from '../../helpers/agenda.js';
import { press } from '../../helpers/browser.js';
import { daysOf, event } from '../../helpers/house.js';
import { eventually } from '../../helpers/mount.js';
import { allByRole, byRole, focused, nameOf, namesOf, part, textOf } from '../../helpers/seen.js';

const items = [
  daysOf('Foire', '2026-06-17'),
  event('Concert', { startDate: '2026-06-17T20:00' }),
  daysOf('Bal', '2026-06-18'),
];

/** The active day has the focus. */
async function focusDay(element: AgendaCalendar): Promise<void> {
  inTabOrder(element)[0]!.focus();
  await element.updateComplete;
}

function inTabOrder(element: AgendaCalendar): HTMLElement[] {
  return allByRole(element, 'gridcell').filter(({ tabIndex }) => tabIndex === 0);
}

async function arriveAt(day: string): Promise<void> {
  const at = (): string => (focused() ? nameOf(focused()!) : '');
  await eventually(() => at().startsWith(day), `the focus is on ${day}, not on ${at()}`);
}

/** From Wednesday 17 June 2026. */
const moves: readonly (readonly [readonly string[], string, string?])[] = [
  [['ArrowRight'], 'jeudi 18 juin 2026', 'mardi 16 juin 2026'],
  [['ArrowLeft'], 'mardi 16 juin 2026', 'jeudi 18 juin 2026'],
  [['ArrowDown'], 'mercredi 24 juin 2026'],
  [['ArrowUp'], 'mercredi 10 juin 2026'],
  [['Home'], 'lundi 15 juin 2026'],
  [['End'], 'dimanche 21 juin 2026'],
  [['PageUp'], 'dimanche 17 mai 2026'],
  [['PageDown'], 'vendredi 17 juillet 2026'],
  [['Shift', 'PageUp'], 'mardi 17 juin 2025'],
  [['Shift', 'PageDown'], 'jeudi 17 juin 2027'],
];

describe('keys in the month', () => {
  for (const [keys, expected, mirrored = expected] of moves) {
    it(`${keys.join('+')} goes to ${expected}`, async () => {
      const element = await agendaOf(items);
      await focusDay(element);
      await press(...keys);
      await arriveAt(expected);
      expect(inTabOrder(element).map(nameOf), 'one day is in the tab order').to.deep.equal([
        nameOf(focused()!),
      ]);
      expect(expected).to.contain(textOf(part(element, 'period')));
    });

    it(`${keys.join('+')} goes to ${mirrored} from right to left`, async () => {
      const element = await agendaOf(items, {}, 900, 'rtl');
      await focusDay(element);
      await press(...keys);
      await arriveAt(mirrored);
    });
  }

  it('Home and End follow the week of the language', async () => {
    const element = await agendaOf(items, { lang: 'en-US' });
    const [first] = namesOf(element, 'columnheader');
    await focusDay(element);
    await press('Home');
    await arriveAt(`${first}, June 1`);
    await press('End');
    await arriveAt(first === 'Sunday' ? 'Saturday, June 20' : 'Sunday, June 21');
  });

  it('go over the edge of the month, tell the page and say so', async () => {
    const element = await agendaOf(items, { date: '2026-05' });
    const told: string[] = [];
    element.addEventListener('range-change', ({ first }) => told.push(first));
    await focusDay(element);
    await arriveAt('vendredi 1er mai 2026');
    await press('ArrowLeft');
    await arriveAt('jeudi 30 avril 2026');
    expect(textOf(byRole(element, 'grid')), 'the grid is April’s').to.contain('15 avril');
    expect(textOf(byRole(element, 'status'))).to.equal('avril 2026, aucun événement.');
    await press('ArrowRight');
    await arriveAt('vendredi 1er mai 2026');
    expect(told).to.deep.equal(['2026-04-01', '2026-05-01']);
  });

  it('PageUp and PageDown keep to the last day of a shorter month', async () => {
    const element = await agendaOf([...items, daysOf('Fin', '2026-03-31')], { date: '2026-03' });
    await focusDay(element);
    await press('ArrowLeft');
    await press('PageDown');
    await arriveAt('samedi 28 mars 2026');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await press(key);
    await arriveAt('mardi 31 mars 2026');
    await press('PageUp');
    await arriveAt('samedi 28 février 2026');
  });

  it('that the grid does not know are left to the page', async () => {
    const element = await agendaOf(items);
    await focusDay(element);
    let prevented = false;
    element.addEventListener('keydown', (key) => (prevented ||= key.defaultPrevented));
    await press('a');
    await press('Control', 'ArrowRight');
    expect(prevented).to.equal(false);
    await arriveAt('mercredi 17 juin 2026');
  });
});

describe('the tab order of the month', () => {
  it('has today, and its events', async () => {
    const element = await agendaOf(items);
    expect(inTabOrder(element).map(nameOf)).to.deep.equal([
      'mercredi 17 juin 2026 Foire 20:00 Concert',
    ]);
    const buttons = allByRole(byRole(element, 'grid'), 'button');
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0).map(nameOf)).to.deep.equal([
      'Foire',
      '20:00 Concert',
    ]);
  });

  it('has the first day of a month that is not the present one', async () => {
    const element = await agendaOf(items, { date: '2026-08' });
    expect(inTabOrder(element).map(nameOf)).to.deep.equal(['samedi 1er août 2026']);
  });

  it('goes from the day to its events and out again', async () => {
    const element = await agendaOf(items);
    await focusDay(element);
    await press('Tab');
    await arriveAt('Foire');
    await press('Tab');
    await arriveAt('20:00 Concert');
    await press('Shift', 'Tab');
    await press('Shift', 'Tab');
    await arriveAt('mercredi 17 juin 2026');
    await press('Shift', 'Tab');
    await arriveAt('Passer le calendrier');
    await press('Enter');
    await arriveAt('Fin du calendrier');
    expect(focused()!.role, 'what has a name').to.equal('group');
    await press('Shift', 'Tab');
    await arriveAt('20:00 Concert');
  });

  it('follows the day that is pointed at', async () => {
    const element = await agendaOf(items);
    cellOf(element, 'jeudi 18 juin').focus();
    await element.updateComplete;
    expect(inTabOrder(element).map(nameOf)).to.deep.equal(['jeudi 18 juin 2026 Bal']);
  });

  it('leads from an event back to its day with Escape', async () => {
    const element = await agendaOf(items);
    await focusDay(element);
    await press('Tab');
    await arriveAt('Foire');
    await press('Escape');
    await arriveAt('mercredi 17 juin 2026 Foire');
  });

  it('lets arrows alone on an event', async () => {
    const element = await agendaOf(items);
    await focusDay(element);
    await press('Tab');
    await press('ArrowRight');
    await arriveAt('Foire');
  });
});

describe('a day', () => {
  for (const key of ['Enter', ' ']) {
    it(`is opened by ${key === ' ' ? 'Space' : key}, with all its events`, async () => {
      const element = await agendaOf(items);
      await focusDay(element);
      await press(key);
      const dialog = await openDialog(element);
      expect(nameOf(dialog)).to.equal('mercredi 17 juin 2026');
      expect(namesOf(byRole(dialog, 'list'), 'button')).to.deep.equal(['Foire', 'Concert']);
      await eventually(() => dialog.contains(focused()));
      await press('Escape');
      await eventually(() => !allByRole(element, 'dialog').length);
      await arriveAt('mercredi 17 juin 2026');
    });
  }

  it('without events does not open', async () => {
    const element = await agendaOf(items);
    cellOf(element, 'vendredi 19 juin').focus();
    await element.updateComplete;
    await press('Enter');
    await element.updateComplete;
    expect(allByRole(element, 'dialog')).to.be.empty;
  });
});
