import { expect, oneEvent } from '@open-wc/testing';
import type { FilterChangeEvent } from '../../../src/widget/events.js';
import { press } from '../../helpers/browser.js';
import { field, finderOf, type FinderHostElement } from '../../helpers/finder-host.js';
import { anEvent, days } from '../../helpers/items.js';
import { eventually } from '../../helpers/mount.js';
import { allByRole, byRole, focused, nameOf, namesOf } from '../../helpers/seen.js';

const events = [
  anEvent({
    title: 'Concert',
    tags: ['Musique'],
    place: { name: 'Riom' },
    free: true,
    accessibility: ['hearing', 'Parking proche'],
    occurrences: [days('2026-06-20'), days('2026-07-10')],
  }),
  anEvent({
    title: 'Bal d’été',
    tags: ['Musique', 'Danse'],
    place: { name: 'Cournon' },
    audience: 'Tout public',
    organizers: [{ name: 'La Coopé' }],
    accessibility: ['mobility'],
    occurrences: [days('2026-06-17')],
  }),
  anEvent({
    title: 'Conférence en ligne',
    tags: ['Climat'],
    attendance: 'online',
    organizers: [{ name: 'CISCA' }],
    occurrences: [days('2026-06-18')],
  }),
];

async function open(host: FinderHostElement, name: string): Promise<void> {
  byRole(host, 'button', new RegExp(`^${name}`)).click();
  await host.updateComplete;
}

async function tick(host: FinderHostElement, role: string, name: string): Promise<void> {
  field(host, role, name).click();
  await host.updateComplete;
}

async function type(host: FinderHostElement, text: string): Promise<void> {
  const input = field(host, 'searchbox', '');
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await eventually(() => host.finder.filter.search === (text.trim() || undefined));
  await host.updateComplete;
}

async function saidOnce(host: FinderHostElement): Promise<string> {
  await eventually(() => host.said.length, 'something is said');
  return host.said.splice(0).join(' | ');
}

describe('the panel', () => {
  it('is a search landmark with a heading, a field and a button for each part', async () => {
    const host = await finderOf(events, { holidays: 'A' });
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
    const host = await finderOf(events, { filters: 'accessible tags  free,nonsense holidays' });
    expect(namesOf(host, 'button')).to.deep.equal(['Thèmes', 'Accessibilité']);
    expect(namesOf(host, 'searchbox')).to.be.empty;
    expect(namesOf(host, 'checkbox')).to.have.length(1);
    const bare = await finderOf([anEvent()]);
    expect(namesOf(bare, 'button')).to.deep.equal(['Dates']);
  });

  it('opens a fieldset with a legend and boxes with counts, and closes it by Escape', async () => {
    const host = await finderOf(events);
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

  it('speaks English', async () => {
    const host = await finderOf(events, { lang: 'en' });
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
    const host = await finderOf([]);
    expect(allByRole(host, 'search')).to.be.empty;
  });
});

describe('a choice', () => {
  it('filters, tells the page, and is told once', async () => {
    const host = await finderOf(events);
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
    const host = await finderOf(events);
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
    const host = await finderOf(events);
    await open(host, 'Thèmes');
    for (const name of ['Danse', 'Climat', 'Gratuit']) await tick(host, 'checkbox', name);
    expect(await saidOnce(host)).to.equal('Aucun événement\u00a0: Danse, Climat, gratuit.');
    await tick(host, 'checkbox', 'Gratuit');
    expect(await saidOnce(host)).to.equal('2 événements\u00a0: Danse, Climat.');
  });

  it('is counted on its button', async () => {
    const host = await finderOf(events);
    await open(host, 'Thèmes');
    await tick(host, 'checkbox', 'Danse');
    await tick(host, 'checkbox', 'Climat');
    expect(nameOf(byRole(host, 'button', /^Thèmes/))).to.equal('Thèmes (2 choisis)');
  });

  it('many values are behind a button, which hands on the focus', async () => {
    const many = Array.from({ length: 34 }, (_, index) =>
      anEvent({ tags: [`Thème ${String(index).padStart(2, '0')}`] }),
    );
    const host = await finderOf(many);
    await open(host, 'Thèmes');
    expect(allByRole(host, 'checkbox')).to.have.length(8);
    byRole(host, 'button', 'Tout afficher (34)').click();
    await eventually(() => allByRole(host, 'checkbox').length === 34);
    await eventually(() => nameOf(focused()!).startsWith('Thème 08'));
    expect(allByRole(host, 'button', /Tout afficher/)).to.be.empty;
  });

  it('that comes from an address is seen, however far down, and stays', async () => {
    const many = Array.from({ length: 12 }, (_, index) => anEvent({ tags: [`t${index + 10}`] }));
    const host = await finderOf(many);
    host.finder.filter = { tags: ['T21', 'gone'] };
    await open(host, 'Thèmes');
    expect(host.titles).to.have.length(1);
    expect(field(host, 'checkbox', 't21').checked).to.equal(true);
    expect(namesOf(host, 'button').filter((name) => name.startsWith('Retirer'))).to.deep.equal([
      'Retirer le filtre : T21',
      'Retirer le filtre : gone',
    ]);
    await tick(host, 'checkbox', 't21');
    expect(field(host, 'checkbox', 't21').checked).to.equal(false);
    expect(host.finder.filter).to.deep.equal({ tags: ['gone'] });
  });
});

describe('what the visitor hears', () => {
  it('has the names of filters as they are within a sentence, and the feed’s as they are', async () => {
    const host = await finderOf([
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
    const host = await finderOf([
      tagged('2026-05-20'),
      tagged('2026-06-16'),
      tagged('2026-06-17'),
      tagged('2026-09-01'),
      anEvent(),
    ]);
    await open(host, 'Thèmes');
    const name = (): string => nameOf(field(host, 'checkbox', 'Musique'));
    expect(name()).to.equal('Musique (2 événements)');
    host.finder.filter = { when: 'month' };
    await host.updateComplete;
    expect(name()).to.equal('Musique (1 événement)');
    host.finder.filter = { to: '2026-06-16' };
    await host.updateComplete;
    expect(name()).to.equal('Musique (2 événements)');
    host.finder.filter = {};
    host.finder.bounds = { first: '2026-07-01', last: '2026-08-31' };
    await host.updateComplete;
    expect(name()).to.equal('Musique (aucun événement)');
  });
});

describe('the search', () => {
  it('takes words in any order, without accents', async () => {
    const host = await finderOf(events);
    await type(host, 'ETE bal');
    expect(host.titles).to.deep.equal(['Bal d’été']);
    expect(await saidOnce(host)).to.equal('1 événement\u00a0: «\u00a0ETE bal\u00a0».');
    expect(focused()).to.equal(field(host, 'searchbox', ''));
  });

  it('draws once for letters typed in a row, and keeps what is typed meanwhile', async () => {
    const host = await finderOf(events);
    const input = field(host, 'searchbox', '');
    const before = host.drawn;
    for (const text of ['c', 'co', 'con', 'conc ']) {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await host.updateComplete;
    }
    await eventually(() => host.titles.length === 1);
    expect(host.drawn).to.equal(before + 1);
    expect(input.value.trim()).to.equal('conc');
    expect(await saidOnce(host)).to.match(/^1 événement\u00a0:/);
  });

  it('is not lost when something else is chosen at once', async () => {
    const host = await finderOf(events);
    const input = field(host, 'searchbox', '');
    input.value = 'concert';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await tick(host, 'checkbox', 'Gratuit');
    expect(host.finder.filter).to.deep.equal({ free: true, search: 'concert' });
    expect(await saidOnce(host)).to.equal('1 événement\u00a0: «\u00a0concert\u00a0», gratuit.');
  });

  it('is not sent anywhere by Enter', async () => {
    const host = await finderOf(events);
    let prevented = false;
    host.addEventListener('submit', (event) => (prevented = event.defaultPrevented));
    const form = byRole(host, 'search') as HTMLFormElement;
    form.addEventListener('submit', (event) => (prevented = event.defaultPrevented));
    form.requestSubmit();
    expect(prevented).to.equal(true);
  });
});

describe('what is chosen', () => {
  async function chosen(): Promise<FinderHostElement> {
    const host = await finderOf(events);
    host.finder.filter = { search: 'e', tags: ['Musique'], place: ['Riom'], free: true };
    await host.updateComplete;
    return host;
  }

  it('is a list of buttons that take it away, and hand on the focus', async () => {
    const host = await chosen();
    const group = byRole(host, 'group', 'Filtres choisis');
    expect(namesOf(group, 'button')).to.deep.equal([
      'Retirer le filtre : « e »',
      'Retirer le filtre : Musique',
      'Retirer le filtre : Riom',
      'Retirer le filtre : Gratuit',
      'Tout effacer',
    ]);
    const remove = async (name: string, next: string): Promise<void> => {
      const button = byRole(host, 'button', `Retirer le filtre : ${name}`);
      button.focus();
      button.click();
      let comes = 0;
      host.shadowRoot!.addEventListener('focusin', () => comes++);
      await eventually(() => !namesOf(host, 'button').includes(`Retirer le filtre : ${name}`));
      await eventually(() => nameOf(focused()!) === next, `the focus is on ${next}`);
      expect(comes, 'it is read').to.equal(1);
    };
    await remove('Musique', 'Retirer le filtre : Riom');
    await remove('Gratuit', 'Retirer le filtre : Riom');
    await remove('« e »', 'Retirer le filtre : Riom');
    expect(field(host, 'searchbox', '').value).to.equal('');
    await remove('Riom', 'Rechercher');
    expect(host.titles).to.have.length(3);
    expect(await saidOnce(host)).to.equal('3 événements, sans filtre.');
    expect(allByRole(host, 'group')).to.be.empty;
  });

  it('goes all at once, typed letters included, with the focus in the search', async () => {
    const host = await chosen();
    const input = field(host, 'searchbox', '');
    input.value = 'still typing';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    byRole(host, 'button', 'Tout effacer').click();
    await eventually(() => focused() === input);
    expect(host.finder.filter).to.deep.equal({});
    expect(input.value).to.equal('');
    expect(await saidOnce(host)).to.equal('3 événements, sans filtre.');
  });

  it('gives the focus to a button where there is no search', async () => {
    const host = await finderOf(events, { filters: 'tags' });
    host.finder.filter = { tags: ['Danse'] };
    await host.updateComplete;
    byRole(host, 'button', 'Tout effacer').click();
    await eventually(() => focused() && nameOf(focused()!) === 'Thèmes');
  });
});

describe('a finder that leaves', () => {
  it('says nothing more, and changes nothing', async () => {
    const host = await finderOf(events);
    const input = field(host, 'searchbox', '');
    await tick(host, 'checkbox', 'Gratuit');
    input.value = 'concert';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    host.remove();
    const other = await finderOf(events);
    await type(other, 'bal');
    await saidOnce(other);
    expect(host.said).to.be.empty;
    expect(host.finder.filter).to.deep.equal({ free: true });
  });
});
