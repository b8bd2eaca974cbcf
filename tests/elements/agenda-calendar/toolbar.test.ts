import { expect } from '@open-wc/testing';
import '../../../src/elements/agenda-calendar/define.js';
import type { AgendaCalendar } from '../../../src/elements/agenda-calendar/agenda-calendar.js';
import { agendaOf, period } from '../../helpers/agenda.js';
import { daysOf, event } from '../../helpers/house.js';
import { eventually, afterPaint } from '../../helpers/mount.js';
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

const events = [
  daysOf('Mars', '2026-03-10'),
  daysOf('Foire', '2026-06-20'),
  daysOf('Bal', '2026-06-25'),
  daysOf('Rentrée', '2026-09-01', '2026-10-02'),
];

const status = (element: Element): string => textOf(byRole(element, 'status'));

/** The ranges an agenda tells of. */
function ranges(element: AgendaCalendar): string[] {
  const told: string[] = [];
  element.addEventListener('range-change', ({ first, last }) => told.push(`${first} ${last}`));
  return told;
}

/** The list of months, once the visitor has come to it. */
async function monthsOf(element: AgendaCalendar): Promise<HTMLSelectElement> {
  const choice = byRole(element, 'combobox', 'Choisir un mois') as HTMLSelectElement;
  expect(choice.selectedOptions[0]?.text.trim()).to.equal(period(element));
  choice.focus();
  await element.updateComplete;
  return choice;
}

async function press(element: AgendaCalendar, name: string | RegExp): Promise<void> {
  const button = byRole(element, 'button', name);
  button.focus();
  button.click();
  await element.updateComplete;
}

describe('an agenda', () => {
  it('begins with the present month', async () => {
    expect(period(await agendaOf(events))).to.equal('juin 2026');
  });

  it('begins with the month it is given, and follows it', async () => {
    const element = await agendaOf(events, { date: '2026-03' });
    expect(period(element)).to.equal('mars 2026');
    element.date = '2026-09';
    await element.updateComplete;
    expect(period(element)).to.equal('septembre 2026');
    element.removeAttribute('date');
    element.date = '';
    await element.updateComplete;
    expect(period(element)).to.equal('juin 2026');
  });

  it('goes to the next and the previous month, tells the page and says so', async () => {
    const element = await agendaOf(events);
    const told = ranges(element);
    await press(element, 'Mois suivant, juillet 2026');
    expect(period(element)).to.equal('juillet 2026');
    expect(status(element)).to.equal('juillet 2026, aucun événement.');
    await press(element, 'Mois précédent, juin 2026');
    expect(status(element)).to.equal('juin 2026, 2 événements.');
    await press(element, 'Mois précédent, mai 2026');
    expect(told).to.deep.equal([
      '2026-07-01 2026-07-31',
      '2026-06-01 2026-06-30',
      '2026-05-01 2026-05-31',
    ]);
    expect(focused(), 'the button keeps the focus').to.equal(part(element, 'previous'));
  });

  it('goes over the turn of the year', async () => {
    const element = await agendaOf(events, { date: '2026-12' });
    await press(element, 'Mois suivant, janvier 2027');
    expect(period(element)).to.equal('janvier 2027');
  });

  it('comes back to today', async () => {
    const element = await agendaOf(events, { date: '2027-02' });
    const told = ranges(element);
    await press(element, 'Aujourd’hui');
    expect(period(element)).to.equal('juin 2026');
    expect(told).to.deep.equal(['2026-06-01 2026-06-30']);
    const day = allByRole(element, 'gridcell').find(({ tabIndex }) => tabIndex === 0);
    expect(day?.getAttribute('aria-current')).to.equal('date');
    await press(element, 'Aujourd’hui');
    expect(told, 'it is there already').to.have.length(1);
  });

  it('offers the months from the first event to the last', async () => {
    const element = await agendaOf(events);
    const choice = await monthsOf(element);
    const names = namesOf(choice, 'option');
    expect(names[0]).to.equal('mars 2026');
    expect(names.at(-1)).to.equal('octobre 2026');
    expect(names).to.have.length(8);
    expect(choice.value).to.equal('2026-06');
    const told = ranges(element);
    choice.value = '2026-09';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(period(element)).to.equal('septembre 2026');
    expect(told).to.deep.equal(['2026-09-01 2026-09-30']);
    await press(element, /^Mois suivant/);
    expect(choice.value, 'the choice follows').to.equal('2026-10');
  });

  it('offers the month that is shown, events or not', async () => {
    const element = await agendaOf([daysOf('Foire', '2026-06-20')], { date: '2028-01' });
    const choice = await monthsOf(element);
    expect(namesOf(choice, 'option')).to.deep.equal(['juin 2026', 'janvier 2028']);
  });

  it('offers the months of whole days, west of Greenwich too', async () => {
    const element = await agendaOf([daysOf('Foire', '2026-07-01')], {
      'time-zone': 'America/Cayenne',
      date: '2026-07',
    });
    expect(namesOf(await monthsOf(element), 'option')).to.deep.equal(['juillet 2026']);
  });
});

describe('a month without events', () => {
  for (const view of ['month', 'list']) {
    it(`offers the next one in the ${view} view, and focus goes there`, async () => {
      const element = await agendaOf(events, { date: '2026-07', view });
      expect(textOf(part(element, 'message'))).to.match(/^Aucun événement ce mois-ci\./);
      await press(element, 'Aller au prochain événement, le 1er septembre 2026');
      expect(period(element)).to.equal('septembre 2026');
      expect(parts(element, 'message')).to.be.empty;
      await eventually(() => focused()?.matches('td, .open'));
      expect(nameOf(focused()!)).to.match(/Rentrée$/);
    });
  }

  it('leads to the last event when nothing comes', async () => {
    const element = await agendaOf(events, { date: '2026-12' });
    expect(textOf(part(element, 'message'))).to.equal(
      'Aucun événement ce mois-ci. Revenir au dernier événement, le 1er septembre 2026',
    );
    expect(parts(element, 'next-event')).to.be.empty;
    part(element, 'last-event').click();
    await eventually(() => period(element) === 'septembre 2026');
  });

  for (const [what, item] of [
    ['whole days', daysOf('Bal', '2026-08-01')],
    [
      'the small hours',
      {
        id: 'b',
        title: 'Bal',
        _event: { startDate: '2026-08-01T00:30', timeZone: 'Europe/Paris' },
      },
    ],
  ] as const) {
    for (const zone of ['Europe/Paris', 'America/Cayenne', 'Pacific/Auckland']) {
      it(`finds the first of the next month, of ${what}, in ${zone}`, async () => {
        const element = await agendaOf([item], { date: '2026-07', 'time-zone': zone });
        await press(element, 'Aller au prochain événement, le 1er août 2026');
        expect(period(element)).to.equal('août 2026');
        expect(parts(element, 'event')).to.have.length(1);
      });
    }
  }
});

describe('an event with several dates', () => {
  const occurrences = ['03', '10', '17', '24'].map((day) => ({ startDate: `2026-06-${day}` }));
  const course = event('Cours', { occurrences });

  it('is one of a period, as it is one line of the list and one that a filter finds', async () => {
    const element = await agendaOf([course, ...events], { view: 'list', date: '2026-06-01' });
    await press(element, 'Mois');
    expect(status(element)).to.equal('Mois, juin 2026, 3 événements.');
  });

  it('is one of a month of the year', async () => {
    const element = await agendaOf([course], { view: 'year' });
    await eventually(() => parts(element, 'year-month').length);
    expect(parts(element, 'year-month').map(textOf)).to.include('juin 1 événement');
  });
});

describe('the views', () => {
  it('are buttons of which one is pressed', async () => {
    const element = await agendaOf(events);
    const group = byRole(element, 'group', 'Affichage');
    const pressed = (): string[] =>
      allByRole(group, 'button').map((one) => `${textOf(one)} ${one.getAttribute('aria-pressed')}`);
    expect(pressed()).to.deep.equal(['Mois true', 'Semaine false', 'Liste false']);
    await press(element, 'Liste');
    expect(pressed()).to.deep.equal(['Mois false', 'Semaine false', 'Liste true']);
    expect(allByRole(element, 'grid')).to.be.empty;
    expect(status(element)).to.equal('Liste, juin 2026, 2 événements.');
    await press(element, 'Mois');
    expect(status(element)).to.equal('Mois, juin 2026, 2 événements.');
    expect(allByRole(element, 'grid')).to.have.length(1);
  });
});

describe('an agenda in a narrow box', () => {
  const isList = (element: Element): boolean => allByRole(element, 'grid').length === 0;

  it('is a list, whatever the window', async () => {
    expect(isList(await agendaOf(events, {}, 400))).to.equal(true);
    expect(isList(await agendaOf(events, {}, 900))).to.equal(false);
  });

  it('follows its box', async () => {
    const element = await agendaOf(events);
    for (const [width, expected] of [
      [400, true],
      [700, false],
      [300, true],
    ] as const) {
      element.parentElement!.style.inlineSize = `${width}px`;
      await afterPaint();
      await element.updateComplete;
      expect(isList(element), `${width}`).to.equal(expected);
    }
  });

  it('goes by the size of its text', async () => {
    const element = await agendaOf(events, {}, 700);
    element.style.fontSize = '32px';
    element.parentElement!.style.inlineSize = '690px';
    await afterPaint();
    await element.updateComplete;
    expect(isList(element)).to.equal(true);
  });

  it('is what the visitor chooses from then on', async () => {
    const element = await agendaOf(events, {}, 400);
    await press(element, 'Mois');
    expect(isList(element)).to.equal(false);
    element.parentElement!.style.inlineSize = '380px';
    await afterPaint();
    await element.updateComplete;
    expect(isList(element)).to.equal(false);
    expect(element.scrollWidth, 'and it fits').to.be.at.most(380);
  });

  it('keeps the view that the visitor chose, even one that was shown already', async () => {
    const element = await agendaOf(events);
    await press(element, 'Mois');
    element.parentElement!.style.inlineSize = '380px';
    await afterPaint();
    await element.updateComplete;
    expect(isList(element)).to.equal(false);
  });

  it('has counts for titles in the month that was chosen', async () => {
    const element = await agendaOf([...events, daysOf('Fête', '2026-06-20')], {}, 400);
    await press(element, 'Mois');
    expect(parts(element, 'more').map(nameOf)).to.deep.equal([
      '2 événements, samedi 20 juin 2026',
      '1 événement, jeudi 25 juin 2026',
    ]);
    expect(parts(element, 'event')).to.be.empty;
  });

  it('is a list where that was asked for', async () => {
    expect(isList(await agendaOf(events, { view: 'list' }, 900))).to.equal(true);
  });
});
