import { expect } from '@open-wc/testing';
import '../../../src/elements/agenda-calendar/define.js';
import { agendaOf } from '../../helpers/agenda.js';
import { emulate } from '../../helpers/browser.js';
import { daysOf, event, type Json } from '../../helpers/house.js';
import { eventually } from '../../helpers/mount.js';
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
import { EventEntry } from '../../../src/feed/read/kinds/event.js';

const list = { view: 'list' };
const fair = daysOf('Foire', '2026-06-20');

/** Each day with its events. */
function daysIn(element: Element): [string, string[]][] {
  return parts(element, 'day-group').map((group) => [
    nameOf(byRole(group, 'heading')),
    namesOf(group, 'button'),
  ]);
}

describe('the list of days', () => {
  it('has its style sheets once it is shown, and once only', async () => {
    const element = await agendaOf([fair]);
    const { adoptedStyleSheets: sheets } = element.shadowRoot!;
    const before = sheets.length;
    const show = async (view: string): Promise<void> => {
      part(element, view).click();
      await element.updateComplete;
    };
    await show('view-list');
    expect(getComputedStyle(byRole(element, 'article')).display).to.equal('grid');
    const after = sheets.length;
    expect(after).to.be.greaterThan(before);
    await show('view-month');
    await show('view-list');
    expect(sheets).to.have.length(after);
  });

  it('says from which day to which, as French does', async () => {
    const foire = daysOf('Foire', '2026-10-24', '2026-10-26');
    const element = await agendaOf([foire], { ...list, date: '2026-10-24' });
    expect(parts(element, 'time').map(textOf)).to.include('du sam. 24 au lun. 26 oct.');
  });

  it('has what comes, by day, each under a heading', async () => {
    const element = await agendaOf(
      [
        event('Soir', { startDate: '2026-06-20T20:00' }),
        event('Matin', { startDate: '2026-06-20T09:00' }),
        daysOf('Journée', '2026-06-20'),
        daysOf('Foire', '2026-06-17'),
        daysOf('Juillet', '2026-07-01'),
      ],
      list,
    );
    expect(daysIn(element)).to.deep.equal([
      ['mercredi 17 juin 2026 Aujourd’hui', ['Foire']],
      ['samedi 20 juin 2026', ['Journée', 'Matin', 'Soir']],
      ['mercredi 1er juillet 2026', ['Juillet']],
    ]);
    const day = byRole(element, 'heading', /^samedi/);
    expect(day.localName).to.equal('h3');
    expect((byRole(day, 'time') as HTMLTimeElement).dateTime).to.equal('2026-06-20');
    expect(allByRole(element, 'article')).to.have.length(5);
  });

  it('lists what began before under the first day, once', async () => {
    const element = await agendaOf([daysOf('Festival', '2026-06-10', '2026-06-25')], list);
    expect(daysIn(element)).to.deep.equal([['mercredi 17 juin 2026 Aujourd’hui', ['Festival']]]);
    expect(textOf(part(element, 'time'))).to.match(/10.*25 juin/);
  });

  it('shows past days when asked, and the focus goes to the first', async () => {
    const element = await agendaOf(
      [daysOf('Passé', '2026-06-02'), daysOf('Foire', '2026-06-20')],
      list,
    );
    expect(daysIn(element).flatMap(([, events]) => events)).to.deep.equal(['Foire']);
    byRole(element, 'button', 'Afficher les jours passés').click();
    await eventually(() => parts(element, 'open').length === 2);
    expect(daysIn(element).flatMap(([, events]) => events)).to.deep.equal(['Passé', 'Foire']);
    await eventually(() => nameOf(focused()!) === 'Passé');
    expect(parts(element, 'past')).to.be.empty;
  });

  it('has no such button when nothing is past', async () => {
    const element = await agendaOf([daysOf('Festival', '2026-06-10', '2026-06-25')], list);
    expect(parts(element, 'past')).to.be.empty;
  });

  it('of another month has all its days', async () => {
    const items = [
      daysOf('Un', '2026-03-01'),
      daysOf('Fin', '2026-03-31'),
      daysOf('Foire', '2026-06-20'),
    ];
    const element = await agendaOf(items, { ...list, date: '2026-03' });
    expect(daysIn(element).map(([day]) => day)).to.deep.equal([
      'dimanche 1er mars 2026',
      'mardi 31 mars 2026',
      'samedi 20 juin 2026',
    ]);
    expect(parts(element, 'past')).to.be.empty;
  });

  it('runs on past its month, under headings of the next ones, until it has eight events', async () => {
    const items = [
      daysOf('Foire', '2026-06-30'),
      ...Array.from({ length: 25 }, (_, index) =>
        daysOf(`Juillet ${index + 1}`, `2026-07-${String(index + 1).padStart(2, '0')}`),
      ),
      daysOf('Bal', '2026-09-05'),
    ];
    const element = await agendaOf(items, list);
    const titles = (): string[] => parts(element, 'open').map(textOf);
    expect(titles()).to.have.length(8);
    expect(titles().at(-1)).to.equal('Juillet 7');
    expect(parts(element, 'month-heading').map(nameOf)).to.deep.equal(['juillet 2026']);
    byRole(element, 'button', 'Afficher la suite').click();
    await eventually(() => titles().length === 26, 'the rest of July');
    await eventually(() => nameOf(focused()!) === 'Juillet 8');
    byRole(element, 'button', 'Afficher la suite').click();
    await eventually(() => titles().at(-1) === 'Bal');
    expect(parts(element, 'month-heading').map(nameOf)).to.deep.equal([
      'juillet 2026',
      'septembre 2026',
    ]);
    expect(parts(element, 'go-on')).to.be.empty;
  });

  it('has no button to go on on paper', async function () {
    const days = Array.from({ length: 8 }, (_, index) => daysOf(`Jour ${index}`, '2026-06-20'));
    const element = await agendaOf([...days, daysOf('Juillet', '2026-07-01')], list);
    expect(part(element, 'go-on').checkVisibility()).to.equal(true);
    if (!(await emulate({ print: true }))) return this.skip();
    expect(part(element, 'go-on').checkVisibility()).to.equal(false);
  });

  it('ends with its month where that has events enough', async () => {
    const days = Array.from({ length: 9 }, (_, index) =>
      daysOf(`Jour ${index}`, `2026-06-${20 + index}`),
    );
    const element = await agendaOf([...days, daysOf('Juillet', '2026-07-01')], list);
    expect(parts(element, 'open')).to.have.length(9);
    byRole(element, 'button', 'Afficher la suite').click();
    await eventually(() => parts(element, 'open').length === 10);
  });

  it('has a thousand lines at first, and the rest of its days before the next month', async () => {
    const items = Array.from({ length: 1002 }, (_, index) =>
      daysOf(`Bal ${index + 10_000}`, '2026-06-20'),
    );
    const element = await agendaOf([...items, daysOf('Juillet', '2026-07-14')], list);
    expect(parts(element, 'open')).to.have.length(1000);
    part(element, 'go-on').click();
    await eventually(() => parts(element, 'open').length === 1002);
    await eventually(() => focused() === parts(element, 'open')[1000]);
    expect(textOf(byRole(element, 'status'))).to.include('2 événements');
    part(element, 'go-on').click();
    await eventually(() => parts(element, 'open').length === 1003);
    expect(parts(element, 'go-on')).to.be.empty;
  });

  it('ends where an event that never ends is all there is', async () => {
    const weekly = event('Yoga', {
      startDate: '2026-06-01T10:00',
      eventSchedule: { repeatFrequency: 'P1W', startDate: '2026-06-01', startTime: '10:00' },
    });
    const element = await agendaOf([weekly], list);
    await eventually(() => parts(element, 'open').length === 1);
    expect(parts(element, 'go-on')).to.be.empty;
  });

  it('says that nothing more comes this month, and what comes next', async () => {
    const element = await agendaOf(
      [daysOf('Passé', '2026-06-02'), daysOf('Bal', '2026-07-14')],
      list,
    );
    expect(textOf(part(element, 'message'))).to.equal(
      'Plus aucun événement ce mois-ci. Aller au prochain événement, le 14 juillet 2026',
    );
    expect(parts(element, 'past')).to.have.length(1);
  });

  it('tells where each is, and how it is', async () => {
    const online = 'OnlineEventAttendanceMode';
    const element = await agendaOf(
      [
        event('Salle', {
          startDate: '2026-06-18',
          location: { name: 'Mairie', address: 'Place 1' },
        }),
        event('Rue', { startDate: '2026-06-19', location: { address: 'Rue 2' } }),
        event('Ligne', { startDate: '2026-06-20', eventAttendanceMode: online }),
        event('Nulle part', { startDate: '2026-06-21', eventStatus: 'EventPostponed' }),
      ],
      list,
    );
    const place = (name: string): string[] => {
      const line = byRole(element, 'button', name).closest('article')!;
      return [...parts(line, 'place'), ...parts(line, 'status')].map(textOf);
    };
    expect(place('Salle')).to.deep.equal(['Mairie']);
    expect(place('Rue')).to.deep.equal(['Rue 2']);
    expect(place('Ligne')).to.deep.equal(['En ligne']);
    expect(place('Nulle part Reporté'), 'in the name, for who tabs').to.deep.equal(['Reporté']);
  });

  it('shows an event once, with its further dates of the month', async () => {
    const dates = ['2026-06-18', '2026-06-25', '2026-07-02'].map((startDate) => ({ startDate }));
    const element = await agendaOf([event('Atelier', { occurrences: dates })], list);
    expect(parts(element, 'open').map(textOf)).to.deep.equal(['Atelier']);
    const others = part(element, 'others');
    others.querySelector('summary')!.click();
    expect(textOf(byRole(others, 'listitem'))).to.contain('jeudi 25 juin 2026');
    expect(textOf(others)).to.match(/^et 1 autre date\b/);
  });

  it('keeps a fold with its event when others come before it', async () => {
    const dated = (title: string, ...days: string[]): Json =>
      event(title, { occurrences: days.map((day) => ({ startDate: `2026-06-${day}` })) });
    const items = [dated('Avant', '02', '09'), dated('Tard', '20', '27')];
    const element = await agendaOf(items, list);
    const fold = (title: string): HTMLDetailsElement =>
      part(byRole(element, 'button', title).closest('article')!, 'others') as HTMLDetailsElement;
    byRole(fold('Tard'), 'summary').click();
    byRole(element, 'button', 'Afficher les jours passés').click();
    await eventually(() => parts(element, 'others').length === 2);
    expect(['Avant', 'Tard'].map((title) => fold(title).open)).to.deep.equal([false, true]);
  });
});

describe('an agenda with a limit', () => {
  it('keeps what goes on and what comes next', async () => {
    const items = [
      daysOf('Over', '2026-06-01', '2026-06-16'),
      daysOf('Later', '2026-06-25'),
      daysOf('Going on', '2026-06-05', '2026-06-20'),
      daysOf('Next', '2026-06-18'),
    ];
    const element = await agendaOf(items, { view: 'list', limit: '2' });
    expect(element.items.map(({ title }) => title)).to.deep.equal(['Going on', 'Next']);
  });

  it('reads the events that it shows, not all of a day of thousands', async () => {
    const many = Array.from({ length: 3000 }, (_, index) =>
      event(`Atelier ${index}`, { startDate: '2026-06-20T10:00' }),
    );
    const element = await agendaOf(many, list);
    const { prototype } = EventEntry;
    const read = Reflect.get(prototype, 'read');
    let count = 0;
    prototype.read = function (this: EventEntry) {
      count++;
      return Reflect.apply(read, this, []);
    };
    element.requestUpdate();
    await element.updateComplete;
    prototype.read = read;
    expect(parts(element, 'event')).to.have.length(1000);
    expect(count).to.be.within(1000, 2000);
  });
});
