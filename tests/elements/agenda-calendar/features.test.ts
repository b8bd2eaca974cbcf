/** The agenda's options: filters, holidays, data for search engines. */
import { expect, oneEvent } from '@open-wc/testing';
import '../../../src/elements/agenda-calendar/define.js';
import type { AgendaCalendar } from '../../../src/elements/agenda-calendar/define.js';
import { agendaOf, period, search, tagged, titles } from '../../helpers/agenda.js';
import { daysOf, event } from '../../helpers/house.js';
import { listen } from '../../helpers/listen.js';
import { eventually, afterPaint } from '../../helpers/mount.js';
import { allByRole, byRole, nameOf, namesOf, part, parts, textOf } from '../../helpers/seen.js';

async function withFilters(
  attributes: Readonly<Record<string, string>> = {},
): Promise<AgendaCalendar> {
  const element = await agendaOf(tagged, {
    view: 'list',
    filters: 'search dates tags',
    ...attributes,
  });
  await eventually(() => allByRole(element, 'searchbox').length, 'the filters have come');
  return element;
}

describe('filters', () => {
  it('go with their attribute, and what was asked for with them', async () => {
    const element = await withFilters();
    const all = titles(element);
    search(element, 'nowhere to be found');
    await eventually(() => titles(element).length === 0);
    element.removeAttribute('filters');
    await eventually(() => titles(element).length);
    expect(titles(element)).to.deep.equal(all);
    expect(allByRole(element, 'searchbox')).to.deep.equal([]);
  });
});

describe('what a filter finds', () => {
  it('is told for what is shown and for all that comes, which the box had said, and once', async () => {
    const element = await withFilters();
    byRole(element, 'button', /^Thèmes/).click();
    await element.updateComplete;
    const { told, stop } = listen(element);
    byRole(element, 'checkbox', 'Musique (2 événements)').click();
    await eventually(() => told.length);
    await afterPaint();
    stop();
    expect(told).to.deep.equal(['1 événement en juin 2026, 2 à venir en tout : Musique.']);
    expect(textOf(part(element, 'finder-found'))).to.equal(
      '1 événement en juin 2026, 2 à venir en tout.',
    );
  });

  it('is told once for what is typed quickly, and when the next is', async () => {
    const element = await withFilters();
    const { told, stop } = listen(element);
    const isAsked = oneEvent(element, 'filter-change');
    for (const text of ['f', 'fe', 'fet', 'fete']) search(element, text);
    await isAsked; // A frame later it may have been told, where a frame takes long.
    for (const text of ['fet', 'fete', 'fête']) search(element, text);
    await eventually(() => told.length);
    await afterPaint();
    stop();
    const counted =
      'Aucun événement en juin 2026, 1 à venir en tout, le prochain le 14 juillet 2026';
    expect(told).to.deep.equal([`${counted} : « fête ».`]);
    byRole(element, 'button', 'Aller au prochain événement, le 14 juillet 2026').click();
    await eventually(() => titles(element).join() === 'Fête');
  });

  it('leads past a hidden weekend, as the button does', async () => {
    const items = [daysOf('Samba', '2026-06-20'), daysOf('Bal', '2026-06-30')];
    const week = { view: 'week', 'hide-weekends': '', filters: 'search' };
    const element = await agendaOf(items, week);
    await eventually(() => allByRole(element, 'searchbox').length, 'the filters have come');
    search(element, 'ba');
    await eventually(() => textOf(byRole(element, 'status')));
    expect(textOf(byRole(element, 'status'))).to.contain('le prochain le 30 juin 2026');
    byRole(element, 'button', 'Aller au prochain événement, le 30 juin 2026');
  });

  it('is told of a period that is over by what is still to come', async () => {
    const element = await withFilters({ date: '2026-03' });
    search(element, 'concert');
    await eventually(() => textOf(byRole(element, 'status')));
    expect(textOf(byRole(element, 'status'))).to.equal(
      'Aucun événement en mars 2026, 1 à venir en tout, le prochain le 20 juin 2026 : « concert ».',
    );
  });

  it('counts what is left of the days asked for, as the list shows them', async () => {
    const element = await agendaOf(
      [{ ...daysOf('Passé', '2026-06-10'), tags: ['Musique'] }, ...tagged],
      { view: 'list', filters: 'dates tags' },
    );
    await eventually(() => allByRole(element, 'button', /^Dates/).length);
    byRole(element, 'button', /^Dates/).click();
    await element.updateComplete;
    byRole(element, 'radio', 'Ce mois-ci').click();
    await eventually(() => textOf(byRole(element, 'status')));
    expect(textOf(byRole(element, 'status'))).to.equal('2 événements : ce mois-ci.');
    const told: unknown[] = [];
    element.addEventListener('filter-change', ({ filter }) => told.push(filter));
    byRole(element, 'button', /suivant/).click();
    await element.updateComplete;
    expect(told, 'who goes on leaves the days asked for').to.deep.equal([{}]);
  });

  it('says like the list that no more comes of what it had, which the list’s button shows', async () => {
    const element = await agendaOf(
      [{ ...daysOf('Bal', '2026-06-10'), tags: ['Danse'] }, ...tagged],
      { view: 'list', filters: 'search' },
    );
    await eventually(() => allByRole(element, 'searchbox').length);
    search(element, 'bal');
    await eventually(() => textOf(byRole(element, 'status')));
    expect(textOf(byRole(element, 'status'))).to.equal(
      'Plus aucun événement en juin 2026, aucun à venir : « bal ».',
    );
    expect(textOf(part(element, 'message'))).to.equal('Plus aucun événement ce mois-ci.');
    byRole(element, 'button', 'Afficher les jours passés').click();
    await eventually(() => titles(element).length);
    expect(textOf(part(element, 'finder-found'))).to.equal(
      '1 événement en juin 2026, aucun à venir.',
    );
  });

  it('has in all no more than the agenda has, of days that are over, too', async () => {
    const element = await agendaOf(
      [daysOf('Avant', '2026-06-02'), daysOf('Bal', '2026-06-10'), ...tagged],
      { view: 'list', filters: 'dates', min: '2026-06-08' },
    );
    await eventually(() => allByRole(element, 'button', /^Dates/).length);
    byRole(element, 'button', /^Dates/).click();
    await element.updateComplete;
    byRole(element, 'radio', 'Choisir les dates').click();
    await element.updateComplete;
    const until = byRole(element, 'date', 'Au') as HTMLInputElement;
    until.value = '2026-06-15';
    until.dispatchEvent(new Event('change', { bubbles: true }));
    await eventually(() => titles(element).join() === 'Bal');
    expect(textOf(part(element, 'finder-found'))).to.equal('1 événement.');
  });

  it('counts an event of many dates once', async () => {
    const occurrences = ['10', '20', '27'].map((day) => ({ startDate: `2026-06-${day}` }));
    const element = await agendaOf(
      [{ ...event('Marché', { occurrences }), tags: ['Marché'] }, ...tagged],
      { filters: 'tags' },
    );
    await eventually(() => allByRole(element, 'button', /^Thèmes/).length);
    byRole(element, 'button', /^Thèmes/).click();
    await element.updateComplete;
    byRole(element, 'checkbox', 'Marché (1 événement)').click();
    await eventually(() => textOf(byRole(element, 'status')));
    expect(textOf(byRole(element, 'status'))).to.equal(
      '1 événement en juin 2026, 1 à venir en tout : Marché.',
    );
  });
});

describe('an agenda with filters', () => {
  it('shows what is searched, tells how many that are, and tells the page', async () => {
    const element = await withFilters();
    const told: unknown[] = [];
    element.addEventListener('filter-change', ({ filter }) => told.push(filter));
    expect(titles(element)).to.deep.equal(['Concert', 'Atelier', 'Fête']);
    search(element, 'concert');
    await eventually(() => titles(element).length === 1);
    expect(titles(element)).to.deep.equal(['Concert']);
    await eventually(() => textOf(byRole(element, 'status')).startsWith('1 événement'));
    expect(told).to.deep.equal([{ search: 'concert' }]);
  });

  it('leads on to the next event that the filter keeps', async () => {
    const element = await withFilters();
    search(element, 'fete');
    await eventually(() => parts(element, 'message').length);
    expect(textOf(part(element, 'next-event'))).to.contain('14 juillet 2026');
  });

  it('tells its filters from those of another agenda by its heading, else by its feed’s name', async () => {
    const named = await withFilters({ heading: 'Sorties' });
    const unnamed = await withFilters();
    expect(nameOf(byRole(named, 'search'))).to.equal('Trouver un événement : Sorties');
    expect(nameOf(byRole(unnamed, 'search'))).to.equal('Trouver un événement : A feed');
  });

  it('has none without the attribute', async () => {
    const element = await agendaOf(tagged, { view: 'list' });
    expect(allByRole(element, 'searchbox')).to.be.empty;
  });

  it('shows the days that are asked for, until the visitor goes on', async () => {
    const element = await withFilters();
    byRole(element, 'button', /^Dates/).click();
    await element.updateComplete;
    byRole(element, 'radio', /week-end/).click();
    await eventually(() => titles(element).length === 1);
    expect(period(element)).to.match(/20.*21 juin 2026/);
    expect(titles(element)).to.deep.equal(['Concert']);
    part(element, 'next').click();
    await element.updateComplete;
    expect(period(element)).to.equal('juillet 2026');
    expect(titles(element)).to.deep.equal(['Fête']);
  });
});

describe('an agenda with holidays', () => {
  /** Firefox draws the sign of a cut text for one that is below its box as well. */
  const signs = (element: Element): string[] =>
    parts(element, 'day-note')
      .map((note) => getComputedStyle(note))
      .filter((style) => parseFloat(style.borderBlockEndWidth) > 0)
      .map((style) => style.textOverflow);

  it('has no sign of a cut text where they are a line through the week', async () => {
    const element = await agendaOf(tagged, { holidays: 'A', date: '2026-12' });
    await eventually(() => parts(element, 'day-note').length);
    expect(signs(element)).to.have.length.above(5);
    expect([...new Set(signs(element))]).to.deep.equal(['clip']);
  });

  it('names them on their days', async () => {
    const element = await agendaOf(tagged, { holidays: 'A', date: '2026-07' });
    await eventually(() => parts(element, 'day-note').length);
    const cell = allByRole(element, 'gridcell').find((one) => textOf(one).includes('14 juillet'))!;
    expect(textOf(part(cell, 'day-note'))).to.equal('Fête nationale');
    expect(parts(element, 'holidays'), 'there is room for them on their days').to.be.empty;
  });

  it('says below a narrow month what its lines stand for', async () => {
    const element = await agendaOf(tagged, { view: 'list', holidays: 'A', date: '2026-11' }, 320);
    byRole(element, 'button', 'Mois').click();
    await eventually(() => parts(element, 'holidays').length);
    const legend = part(element, 'holidays');
    expect(namesOf(legend, 'listitem')).to.deep.equal([
      'Vacances de la Toussaint',
      '1er novembre : Toussaint',
      '11 novembre : Armistice 1918',
    ]);
    const drawn = (line: Element): string => getComputedStyle(line).borderBottomStyle;
    const keys = [...legend.querySelectorAll('.sign')].map(drawn);
    expect(keys).to.deep.equal(['dotted', 'solid', 'solid']);
    for (const note of parts(element, 'day-note')) {
      const isSchool = textOf(note).startsWith('Vacances');
      expect(drawn(note), textOf(note)).to.equal(isSchool ? 'dotted' : 'solid');
    }
    expect([...new Set(signs(element))]).to.deep.equal(['clip']);
    expect(element.scrollWidth).to.equal(element.clientWidth);
  });
});

describe('an agenda for search engines', () => {
  const data = (): string[] =>
    [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => script.textContent ?? '',
    );

  it('describes what is shown, and nothing once it has left', async () => {
    const place = { location: { name: 'Mairie', address: 'Place 1' } };
    const element = await agendaOf(
      [
        event('Concert', { startDate: '2026-06-20T20:00', ...place }),
        event('Bal', { startDate: '2026-07-14T20:00', ...place }),
      ],
      { 'structured-data': '', view: 'list' },
    );
    await eventually(() => data().length === 1);
    expect(data()[0]).to.contain('Concert').and.contain('Bal');
    part(element, 'next').click();
    await eventually(() => data()[0]?.includes('Bal'));
    expect(data()[0]).not.to.contain('Concert');
    element.remove();
    expect(data()).to.deep.equal([]);
  });

  it('leaves out the days that a list leaves out, and has each date of a series once', async () => {
    const occurrences = ['10', '20', '27'].map((day) => ({ startDate: `2026-06-${day}` }));
    const element = await agendaOf([event('Marché', { occurrences, location: 'Mairie' })], {
      'structured-data': '',
      view: 'list',
    });
    const starts = (): string[] =>
      [...(data()[0] ?? '').matchAll(/"startDate":"([^"]+)/g)].map(([, start]) => start!);
    await eventually(() => starts().length);
    expect(starts()).to.deep.equal(['2026-06-20', '2026-06-27']);
    part(element, 'past').click();
    await eventually(() => starts().length === 3);
    expect(starts()[0]).to.equal('2026-06-10');
  });
});
