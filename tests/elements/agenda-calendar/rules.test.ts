import { expect } from '@open-wc/testing';
import { agendaOf, cellOf, present, told } from '../../helpers/agenda.js';
import { box } from '../../helpers/box.js';
import { itIs } from '../../helpers/clock.js';
import { loaded } from '../../helpers/mount.js';
import { byRole, parts } from '../../helpers/seen.js';
import { store } from '../../helpers/feeds.js';

const course = {
  id: 'course',
  title: 'Cours de danse',
  _event: {
    startDate: '2026-01-06T19:00',
    endDate: '2026-01-06T21:00',
    timeZone: 'Europe/Paris',
    rrule: 'FREQ=WEEKLY;BYDAY=TU',
    exdate: '2026-06-16',
  },
};

describe('an event that repeats, in an agenda', () => {
  it('is on each of its days, and on none that is left out', async () => {
    const element = await agendaOf([course]);
    expect(element.problems).to.deep.equal([]);
    expect(told(element, 'mardi 9 juin 2026')).to.contain('Cours de danse');
    expect(told(element, 'mardi 16 juin 2026')).not.to.contain('Cours de danse');
    expect(parts(element, 'event')).to.have.length(4);
  });

  it('is on its days of a month in years to come, which can be chosen', async () => {
    const element = await agendaOf([course]);
    const choice = byRole(element, 'combobox') as HTMLSelectElement;
    choice.focus(); // The list is made for who comes to it.
    await element.updateComplete;
    expect(choice.options[0]!.value).to.equal('2026-01');
    expect([...choice.options].at(-1)!.value).to.equal('2031-06');
    element.date = '2031-06-01';
    await element.updateComplete;
    expect(cellOf(element, 'mardi 3 juin 2031').textContent).to.contain('Cours de danse');
  });

  it('is there when the feed is loaded, filtered and limited', async () => {
    await itIs(present);
    const { url } = await store({ version: '1.1', title: 'Agenda', items: [course] });
    const element = await loaded(
      'agenda-calendar',
      { src: url, limit: '3', search: 'danse', lang: 'fr' },
      { parent: box(900) },
    );
    expect(parts(element, 'event').length).to.be.greaterThan(3);
    expect(element.items[0]!.recurrence!.series[0]).to.include('RRULE:FREQ=WEEKLY;BYDAY=TU');
  });

  it('has its first date when its rule cannot be read, and the owner is told', async () => {
    const element = await agendaOf([
      {
        ...course,
        _event: {
          ...course._event,
          startDate: '2026-06-02T19:00',
          endDate: '2026-06-02T21:00',
          rrule: 'tous les mardis',
          exdate: [],
        },
      },
    ]);
    expect(parts(element, 'event')).to.have.length(1);
    expect(element.problems.map(({ path }) => path)).to.deep.equal(['items[0]._event.rrule']);
  });
});
