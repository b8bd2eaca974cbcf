import { expect, oneEvent } from '@open-wc/testing';
import type { FilterChangeEvent } from '../../../src/base/events.js';
import { press } from '../../helpers/browser.js';
import { field, filtersOf, open, saidOnce, tick } from '../../helpers/filters-host.js';
import { anEvent, days } from '../../helpers/items.js';
import { events } from './events.js';
import { eventually } from '../../helpers/mount.js';
import { allByRole, byRole, focused, nameOf, namesOf } from '../../helpers/seen.js';

describe('the panel', () => {
  it('is a search landmark with a heading, a field and a button for each part', async () => {
    const host = await filtersOf(events, { holidays: 'A' });
    const form = byRole(host, 'search', 'Trouver un événement');
    expect(namesOf(form, 'heading')).to.deep.equal(['Trouver un événement']);
    expect(namesOf(form, 'searchbox')).to.deep.equal(['Rechercher']);
    expect(namesOf(form, 'button')).to.deep.equal([
      'Dates',
      'Vacances scolaires',
      'Thèmes',
      'Lieux',
      'Organisateurs',
      'Publics',
      'Accessibilité',
    ]);
    expect(namesOf(form, 'checkbox')).to.deep.equal([
      'Gratuit (1 événement)',
      'En ligne (1 événement)',
    ]);
    for (const button of allByRole(form, 'button')) {
      expect(button.getAttribute('aria-expanded')).to.equal('false');
    }
  });

  it('has what the page asks for, as far as the feed has it', async () => {
    const host = await filtersOf(events, { filters: 'accessible tags  free,nonsense holidays' });
    expect(namesOf(host, 'button')).to.deep.equal(['Thèmes', 'Accessibilité']);
    expect(namesOf(host, 'searchbox')).to.be.empty;
    expect(namesOf(host, 'checkbox')).to.have.length(1);
    const bare = await filtersOf([anEvent()]);
    expect(namesOf(bare, 'button')).to.deep.equal(['Dates']);
  });

  it('opens a fieldset with a legend and boxes with counts, and closes it by Escape', async () => {
    const host = await filtersOf(events);
    await open(host, 'Thèmes');
    const group = byRole(host, 'group', 'Thèmes');
    expect(namesOf(group, 'checkbox')).to.deep.equal([
      'Musique (2 événements)',
      'Climat (1 événement)',
      'Danse (1 événement)',
    ]);
    field(host, 'checkbox', 'Climat').focus();
    await press('Escape');
    await host.updateComplete;
    expect(allByRole(host, 'group')).to.be.empty;
    expect(nameOf(focused()!)).to.equal('Thèmes');
  });

  it('closes by Escape on its button, too; once closed, Escape is the page’s', async () => {
    const host = await filtersOf(events);
    await open(host, 'Thèmes');
    let seen = 0;
    host.addEventListener('keydown', () => seen++);
    const button = byRole(host, 'button', 'Thèmes');
    button.focus();
    await press('Escape');
    await eventually(() => !allByRole(host, 'group').length, 'it is closed');
    expect(focused()).to.equal(button);
    expect(seen).to.equal(0);
    await press('Escape');
    await eventually(() => seen === 1, 'the page has the key');
  });

  it('speaks English', async () => {
    const host = await filtersOf(events, { lang: 'en' });
    await open(host, 'Accessibility');
    expect(namesOf(host, 'checkbox').slice(0, 3)).to.deep.equal([
      'Hearing impairment (1 event)',
      'Reduced mobility (1 event)',
      'Parking proche (1 event)',
    ]);
    await tick(host, 'checkbox', 'Reduced');
    expect(await saidOnce(host)).to.equal('1 event: reduced mobility.');
    expect(byRole(host, 'button', 'Remove the filter: Reduced mobility').isConnected).to.equal(
      true,
    );
  });

  it('is not there without events', async () => {
    const host = await filtersOf([]);
    expect(allByRole(host, 'search')).to.be.empty;
  });
});

describe('a choice', () => {
  it('filters, tells the page, and is told once', async () => {
    const host = await filtersOf(events);
    await open(host, 'Thèmes');
    const change = oneEvent(host, 'filter-change') as unknown as Promise<FilterChangeEvent>;
    const box = field(host, 'checkbox', 'Danse');
    box.focus();
    await press(' ');
    const { filter, bubbles, composed } = await change;
    expect([filter, bubbles, composed]).to.deep.equal([{ tags: ['Danse'] }, true, true]);
    await host.updateComplete;
    expect(host.titles).to.deep.equal(['Bal d’été']);
    expect(await saidOnce(host)).to.equal('1 événement\u00a0: Danse.');
    expect(box.checked).to.equal(true);
    expect(focused()).to.equal(box);
  });

  it('leaves every box in its place, those with nothing included', async () => {
    const host = await filtersOf(events);
    await open(host, 'Thèmes');
    await open(host, 'Lieux');
    const boxes = allByRole(host, 'checkbox');
    const labels = (): string[] => namesOf(host, 'checkbox').map((name) => name.split(' (')[0]!);
    const before = labels();
    for (const name of ['Climat', 'Danse', 'Cournon', 'Gratuit'])
      await tick(host, 'checkbox', name);
    expect(labels()).to.deep.equal(before);
    expect(allByRole(host, 'checkbox')).to.deep.equal(boxes);
    expect(host.titles).to.be.empty;
    const riom = field(host, 'checkbox', 'Riom');
    expect(nameOf(riom)).to.equal('Riom (aucun événement)');
    expect(riom.disabled).to.equal(false);
  });

  it('quick ones are told together', async () => {
    const host = await filtersOf(events);
    await open(host, 'Thèmes');
    for (const name of ['Danse', 'Climat', 'Gratuit']) await tick(host, 'checkbox', name);
    expect(await saidOnce(host)).to.equal('Aucun événement\u00a0: Danse, Climat, gratuit.');
    await tick(host, 'checkbox', 'Gratuit');
    expect(await saidOnce(host)).to.equal('2 événements\u00a0: Danse, Climat.');
  });

  it('is counted on its button', async () => {
    const host = await filtersOf(events);
    await open(host, 'Thèmes');
    await tick(host, 'checkbox', 'Danse');
    await tick(host, 'checkbox', 'Climat');
    expect(nameOf(byRole(host, 'button', /^Thèmes/))).to.equal('Thèmes (2 choisis)');
  });

  it('many values are behind a button, which hands on the focus', async () => {
    const many = Array.from({ length: 34 }, (_, index) =>
      anEvent({ tags: [`Thème ${String(index).padStart(2, '0')}`] }),
    );
    const host = await filtersOf(many);
    await open(host, 'Thèmes');
    expect(allByRole(host, 'checkbox')).to.have.length(8);
    byRole(host, 'button', 'Tout afficher (34)').click();
    await eventually(() => allByRole(host, 'checkbox').length === 34);
    await eventually(() => nameOf(focused()!).startsWith('Thème 08'));
    expect(allByRole(host, 'button', /Tout afficher/)).to.be.empty;
  });

  it('that comes from an address is seen, however far down, and stays', async () => {
    const many = Array.from({ length: 12 }, (_, index) => anEvent({ tags: [`t${index + 10}`] }));
    const host = await filtersOf(many);
    host.filter = { tags: ['T21', 'gone'] };
    await open(host, 'Thèmes');
    expect(host.titles).to.have.length(1);
    expect(field(host, 'checkbox', 't21').checked).to.equal(true);
    expect(namesOf(host, 'button').filter((name) => name.startsWith('Retirer'))).to.deep.equal([
      'Retirer le filtre : T21',
      'Retirer le filtre : gone',
    ]);
    await tick(host, 'checkbox', 't21');
    expect(field(host, 'checkbox', 't21').checked).to.equal(false);
    expect(host.filter).to.deep.equal({ tags: ['gone'] });
  });
});

describe('what the visitor hears', () => {
  it('has the names of filters as they are within a sentence, and the feed’s as they are', async () => {
    const host = await filtersOf([
      anEvent({
        accessibility: ['mobility', 'Parking proche'],
        tags: ['Musique'],
        free: true,
        occurrences: [days('2026-06-20')],
      }),
      anEvent(),
    ]);
    await open(host, 'Accessibilité');
    await open(host, 'Thèmes');
    for (const name of ['Handicap moteur', 'Parking proche', 'Musique', 'Gratuit'])
      await tick(host, 'checkbox', name);
    expect(await saidOnce(host)).to.equal(
      '1 événement\u00a0: Musique, handicap moteur, Parking proche, gratuit.',
    );
    expect(namesOf(host, 'button')).to.include('Retirer le filtre : Handicap moteur');
  });
});

describe('counts', () => {
  it('are of what is still to come, unless days are asked for that are over', async () => {
    const tagged = (day: string): ReturnType<typeof anEvent> =>
      anEvent({ tags: ['Musique'], occurrences: [days(day)] });
    const host = await filtersOf([
      tagged('2026-05-20'),
      tagged('2026-06-16'),
      tagged('2026-06-17'),
      tagged('2026-09-01'),
      anEvent(),
    ]);
    await open(host, 'Thèmes');
    const name = (): string => nameOf(field(host, 'checkbox', 'Musique'));
    expect(name()).to.equal('Musique (2 événements)');
    host.filter = { when: 'month' };
    await host.updateComplete;
    expect(name()).to.equal('Musique (1 événement)');
    host.filter = { to: '2026-06-16' };
    await host.updateComplete;
    expect(name()).to.equal('Musique (2 événements)');
    host.filter = {};
    host.applied.bounds = { first: '2026-07-01', last: '2026-08-31' };
    await host.updateComplete;
    expect(name()).to.equal('Musique (aucun événement)');
  });
});
