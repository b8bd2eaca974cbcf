/** The month's buttons have one name, for the eye and for the screen reader. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/agenda-calendar/define.js';
import { agendaOf, cellOf, openDialog } from '../../helpers/agenda.js';
import { press } from '../../helpers/browser.js';
import { daysOf, event } from '../../helpers/house.js';
import { eventually } from '../../helpers/mount.js';
import { allByRole, byRole, focused, nameOf, part, parts, textOf } from '../../helpers/seen.js';

/** From Friday to Tuesday. */
const long = { startDate: '2026-06-05', endDate: '2026-06-09' };
const days = ['vendredi 5', 'samedi 6', 'dimanche 7', 'lundi 8', 'mardi 9'];

/** A name with plain spaces. */
const said = (element: Element): string => nameOf(element).replace(/\s/gu, ' ');
const buttonsOf = (element: Element, day: string): string[] =>
  allByRole(cellOf(element, `${day} juin 2026`), 'button').map(said);

describe('each piece of a bar', () => {
  const statuses = [
    ['EventScheduled', ''],
    ['EventCancelled', 'Annulé : '],
    ['EventPostponed', 'Reporté : '],
    ['EventRescheduled', 'Nouvelle date : '],
  ] as const;
  for (const [eventStatus, status] of statuses) {
    it(`is a button with the title, that it goes on, and the status “${status}”`, async () => {
      const element = await agendaOf([event('Fête', { ...long, eventStatus })]);
      expect(days.flatMap((day) => buttonsOf(element, day))).to.deep.equal([
        `${status}Fête`,
        ...Array<string>(4).fill(`${status}Fête (suite)`),
      ]);
    });
  }

  it('of an event of hours that goes past midnight, too', async () => {
    const night = { startDate: '2026-06-06T22:00', endDate: '2026-06-08T02:00' };
    const element = await agendaOf([event('Veillée', night)]);
    expect(days.flatMap((day) => buttonsOf(element, day))).to.deep.equal([
      '22:00 Veillée',
      'Veillée (suite)',
      'Veillée (suite)',
    ]);
  });

  it('is named in English in a page in English', async () => {
    const element = await agendaOf([event('Fair', long)], { lang: 'en' });
    expect(parts(element, 'bar').map(said)).to.deep.equal([
      'Fair',
      ...Array<string>(4).fill('Fair (continued)'),
    ]);
  });

  it('keeps the markup of a title as text', async () => {
    const title = '<b>Fête</b> & "danse"';
    const element = await agendaOf([event(title, long)]);
    expect(buttonsOf(element, 'samedi 6')).to.deep.equal([`${title} (suite)`]);
  });

  it('is found with Tab, opens the event, and has the focus again', async () => {
    const element = await agendaOf([event('Fête', long)]);
    cellOf(element, 'samedi 6 juin 2026').focus();
    await element.updateComplete;
    await press('Tab');
    const piece = focused()!;
    expect(said(piece)).to.equal('Fête (suite)');
    await press('Enter');
    const dialog = await openDialog(element);
    expect(nameOf(dialog)).to.equal('Fête');
    await eventually(() => dialog.contains(focused()), 'the dialog has the focus');
    await press('Escape');
    await eventually(() => focused() === piece, 'the focus is back');
  });

  it('goes back to its day with Escape', async () => {
    const element = await agendaOf([event('Fête', long)]);
    const cell = cellOf(element, 'lundi 8 juin 2026');
    cell.focus();
    await element.updateComplete;
    await press('Tab');
    expect(said(focused()!)).to.equal('Fête (suite)');
    await press('Escape');
    await eventually(() => focused() === cell, 'the cell has the focus');
  });

  it('can be pressed where no title is written', async () => {
    const element = await agendaOf([event('Fête', long)]);
    const sizes = parts(element, 'bar').map((bar) => bar.getBoundingClientRect());
    for (const { width, height } of sizes) {
      expect(width).to.be.above(20);
      expect(Math.round(height)).to.equal(Math.round(sizes[0]!.height));
    }
  });
});

describe('a button of the month', () => {
  const items = [
    event('Fête', { ...long, eventStatus: 'EventCancelled' }),
    ...[1, 2, 3, 4, 5].map((hour) =>
      event(`Atelier ${hour}`, { startDate: `2026-06-05T1${hour}:00` }),
    ),
    daysOf('Foire', '2026-06-12'),
    event('Match', { startDate: '2026-06-13T20:00' }, { language: 'en' }),
  ];
  for (const lang of ['fr', 'en']) {
    for (const [room, width] of [
      ['room for titles', 900],
      ['none', 400],
    ] as const) {
      it(`has what is read on it in its name (WCAG 2.5.3), in ${lang}, with ${room}`, async () => {
        const element = await agendaOf(items, { lang }, width);
        byRole(element, 'button', /^(Mois|Month)$/).click();
        await element.updateComplete;
        const buttons = allByRole(byRole(element, 'grid'), 'button');
        expect(buttons.length).to.be.above(2);
        for (const button of buttons) {
          expect(said(button), button.outerHTML).not.to.equal('');
          expect(said(button)).to.contain(textOf(button));
        }
      });
    }
  }

  it('to further events says how many there are and of which day', async () => {
    const wide = part(await agendaOf(items), 'more');
    expect([textOf(wide), said(wide)]).to.deep.equal([
      '+3',
      '+3 autres événements, vendredi 5 juin 2026',
    ]);
    const narrow = await agendaOf(items, {}, 400);
    byRole(narrow, 'button', 'Mois').click();
    await narrow.updateComplete;
    const [first] = parts(narrow, 'more');
    expect([textOf(first!), said(first!)]).to.deep.equal([
      '6',
      '6 événements, vendredi 5 juin 2026',
    ]);
  });
});
