import { expect } from '@open-wc/testing';
import '../../../src/elements/agenda-calendar/define.js';
import { agendaOf, cellOf, open, openDetail, openDialog } from '../../helpers/agenda.js';
import { press } from '../../helpers/browser.js';
import { daysOf, event, type Json } from '../../helpers/house.js';
import { eventually, place } from '../../helpers/mount.js';
import {
  allByRole,
  byRole,
  focused,
  nameOf,
  namesOf,
  part,
  parts,
  textOf,
} from '../../helpers/seen.js';

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
const items = [
  daysOf('Foire', '2026-06-17'),
  ...[1, 2, 3, 4].map((number) =>
    event(`Atelier ${number}`, { startDate: `2026-06-17T1${number}:00` }),
  ),
];

const closed = (element: Element) => (): boolean => !allByRole(element, 'dialog').length;

describe('the dialog of an event', () => {
  for (const [view, button] of [
    ['month', 'Foire'],
    ['list', 'Foire'],
  ] as const) {
    it(`opens over the page from the ${view}, with the focus in it`, async () => {
      const element = await agendaOf(items, { view });
      const dialog = await openDetail(element, button);
      expect(dialog.matches(':modal')).to.equal(true);
      expect(nameOf(dialog)).to.equal('Foire');
      expect(namesOf(dialog, 'heading')).to.deep.equal(['Foire']);
      expect(byRole(dialog, 'heading').localName).to.equal('h2');
      await eventually(() => focused() === byRole(dialog, 'heading', 'Foire'), 'its title has it');
    });

    it(`closes with Escape, and the focus is back in the ${view}`, async () => {
      const element = await agendaOf(items, { view });
      await openDetail(element, button);
      await press('Escape');
      await eventually(closed(element));
      expect(nameOf(focused()!)).to.equal(button);
    });
  }

  it('closes with its button, too', async () => {
    const element = await agendaOf(items);
    const dialog = await openDetail(element, 'Foire');
    byRole(dialog, 'button', 'Fermer').click();
    await eventually(closed(element));
    expect(nameOf(focused()!)).to.equal('Foire');
  });

  it('folds the past dates of the next event, with all of them in the fold', async () => {
    const dates = (title: string, hour: number): Json =>
      event(title, {
        occurrences: ['2026-06-03', '2026-06-10', '2026-06-17'].map((day) => ({
          startDate: `${day}T${hour}:00`,
        })),
      });
    const element = await agendaOf([dates('Yoga', 10), dates('Danse', 11)], { view: 'list' });
    const dialog = await openDetail(element, 'Yoga');
    const fold = (): HTMLDetailsElement => part(dialog, 'past-dates') as HTMLDetailsElement;
    const pastDates = (): Element[] => (fold().open ? allByRole(fold(), 'listitem') : []);
    byRole(fold(), 'summary').click();
    await eventually(() => pastDates().length === 2, 'the past dates are shown');
    byRole(dialog, 'button', /^Événement suivant/).click();
    await eventually(() => nameOf(dialog) === 'Danse');
    expect(fold().open).to.equal(false);
    byRole(fold(), 'summary').click();
    await eventually(() => pastDates().length === 2, 'those of the next event are shown');
  });

  it('is scrolled to what a button of it opens below what is seen', async () => {
    const element = await agendaOf(items);
    const dialog = await openDetail(element, 'Foire');
    dialog.style.maxBlockSize = '20em';
    const button = byRole(dialog, 'summary', 'Ajouter à mon agenda');
    button.scrollIntoView({ block: 'end' });
    const { scrollTop } = dialog;
    button.click();
    await eventually(() => dialog.scrollTop > scrollTop, 'it is scrolled');
    const { top, bottom } = parts(dialog, 'add-panel')[0]!.getBoundingClientRect();
    expect(top).to.be.at.least(parts(dialog, 'close')[0]!.getBoundingClientRect().bottom);
    expect(bottom).to.be.at.most(dialog.getBoundingClientRect().bottom);
  });

  it('opens again, and another one', async () => {
    const element = await agendaOf(items);
    for (const name of ['Foire', '11:00 Atelier 1', 'Foire']) {
      const dialog = await openDetail(element, name);
      expect(nameOf(dialog)).to.equal(name.replace('11:00 ', ''));
      byRole(dialog, 'button', 'Fermer').click();
      await eventually(closed(element));
    }
  });

  it('has its buttons in sight on a phone with large text, too', async () => {
    const element = await agendaOf(items);
    element.style.fontSize = '32px';
    const dialog = await openDetail(element, '12:00 Atelier 2');
    dialog.style.width = '250px'; // What a phone 320 pixels wide leaves of it.
    const { left, right } = dialog.getBoundingClientRect();
    for (const name of ['previous-detail', 'position', 'next-detail', 'close']) {
      const box = parts(element, name)[0]!.getBoundingClientRect();
      expect(box.left, name).to.be.within(left, right);
      expect(box.right, name).to.be.within(left, right);
    }
    const { height } = parts(element, 'position')[0]!.getBoundingClientRect();
    expect(height).to.be.below(2 * 32);
  });

  it('says before it opens which event was chosen', async () => {
    const element = await agendaOf(items);
    const order: string[] = [];
    element.addEventListener('item-select', ({ item }) => {
      order.push(`${item.id} ${allByRole(element, 'dialog').length}`);
    });
    await openDetail(element, 'Foire');
    expect(order).to.deep.equal(['Foire 0']);
  });

  it('does not open when the page prevents it', async () => {
    const element = await agendaOf(items);
    element.addEventListener('item-select', (select) => select.preventDefault());
    byRole(element, 'button', 'Foire').click();
    await import('../../../src/components/event-dialog/detail.js');
    await element.updateComplete;
    expect(closed(element)()).to.equal(true);
  });

  it('is a level above the agenda’s days, as its heading says', async () => {
    const element = await agendaOf(items, { heading: 'Agenda', 'heading-level': '3' });
    const dialog = await openDetail(element, 'Foire');
    expect(byRole(dialog, 'heading').localName).to.equal('h3');
  });

  it('is closed when the agenda leaves the page', async () => {
    const element = await agendaOf(items);
    const parent = element.parentElement!;
    await openDetail(element, 'Foire');
    element.remove();
    place(element, parent);
    await element.updateComplete;
    expect(closed(element)()).to.equal(true);
    await openDetail(element, '11:00 Atelier 1');
  });
});

describe('the dialog of a day', () => {
  const more = '+2 autres événements, mercredi 17 juin 2026';

  it('has all events of the day, those in its cell too', async () => {
    const element = await agendaOf(items);
    const dialog = await open(element, more);
    expect(nameOf(dialog)).to.equal('mercredi 17 juin 2026');
    expect(namesOf(byRole(dialog, 'list'), 'button')).to.deep.equal([
      'Foire',
      'Atelier 1',
      'Atelier 2',
      'Atelier 3',
      'Atelier 4',
    ]);
    expect(dialog.matches(':modal')).to.equal(true);
  });

  it('says of an event that began the evening before when it did', async () => {
    const about = { startDate: '2026-06-17T20:30', endDate: '2026-06-18T01:30', timeZone };
    const element = await agendaOf([event('Bal', about)]);
    const timeOn = async (day: string): Promise<string> => {
      cellOf(element, day).focus();
      await element.updateComplete;
      await press('Enter');
      const time = textOf(parts(await openDialog(element), 'time')[0]!);
      await press('Escape');
      await eventually(closed(element));
      return time;
    };
    expect(await timeOn('mercredi 17 juin')).to.equal('20:30 – 01:30');
    expect(await timeOn('jeudi 18 juin')).to.equal(
      'du mer. 17 juin à 20:30 au jeu. 18 juin à 01:30',
    );
  });

  it('leads to an event and back', async () => {
    const element = await agendaOf(items);
    const dialog = await openDay(element);
    byRole(dialog, 'button', 'Atelier 4').click();
    await eventually(() => parts(dialog, 'detail').length);
    expect(nameOf(dialog)).to.equal('Atelier 4');
    await eventually(() => dialog.contains(focused()));
    byRole(dialog, 'button', 'Retour à la journée').click();
    await eventually(() => nameOf(dialog) === 'mercredi 17 juin 2026');
    expect(allByRole(dialog, 'button', 'Retour à la journée')).to.be.empty;
    await eventually(() => dialog.contains(focused()));
    await press('Escape');
    await eventually(closed(element));
    expect(nameOf(focused()!)).to.equal(more);
  });

  it('has no way back when the event was not opened from it', async () => {
    const element = await agendaOf(items);
    const dialog = await openDetail(element, 'Foire');
    expect(textOf(dialog)).not.to.contain('Retour');
  });

  async function openDay(element: Element): Promise<HTMLElement> {
    return open(element, more);
  }
});
