/** The search, and the list of what is chosen. */
import { expect } from '@open-wc/testing';
import {
  field,
  filtersOf,
  saidOnce,
  tick,
  type FiltersHostElement,
} from '../../helpers/filters-host.js';
import { eventually } from '../../helpers/mount.js';
import { allByRole, byRole, focused, nameOf, namesOf } from '../../helpers/seen.js';
import { events } from './events.js';

async function type(host: FiltersHostElement, text: string): Promise<void> {
  const input = field(host, 'searchbox', '');
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await eventually(() => host.filter.search === (text.trim() || undefined));
  await host.updateComplete;
}

describe('the search', () => {
  it('takes words in any order, without accents', async () => {
    const host = await filtersOf(events);
    await type(host, 'ETE bal');
    expect(host.titles).to.deep.equal(['Bal d’été']);
    expect(await saidOnce(host)).to.equal('1 événement\u00a0: «\u00a0ETE bal\u00a0».');
    expect(focused()).to.equal(field(host, 'searchbox', ''));
  });

  it('draws once for letters typed in a row, and keeps what is typed meanwhile', async () => {
    const host = await filtersOf(events);
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
    const host = await filtersOf(events);
    const input = field(host, 'searchbox', '');
    input.value = 'concert';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await tick(host, 'checkbox', 'Gratuit');
    expect(host.filter).to.deep.equal({ free: true, search: 'concert' });
    expect(await saidOnce(host)).to.equal('1 événement\u00a0: «\u00a0concert\u00a0», gratuit.');
  });

  it('is not sent anywhere by Enter', async () => {
    const host = await filtersOf(events);
    let prevented = false;
    host.addEventListener('submit', (event) => (prevented = event.defaultPrevented));
    const form = byRole(host, 'search') as HTMLFormElement;
    form.addEventListener('submit', (event) => (prevented = event.defaultPrevented));
    form.requestSubmit();
    expect(prevented).to.equal(true);
  });
});

describe('what is chosen', () => {
  async function chosen(): Promise<FiltersHostElement> {
    const host = await filtersOf(events);
    host.filter = { search: 'e', tags: ['Musique'], place: ['Riom'], free: true };
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
    // Where a frame takes long, what came of one that is gone has been said before the next one is.
    await eventually(() => host.said.at(-1) === '3 événements, sans filtre.', 'the last is said');
    expect(allByRole(host, 'group')).to.be.empty;
  });

  it('goes all at once, typed letters included, with the focus in the search', async () => {
    const host = await chosen();
    const input = field(host, 'searchbox', '');
    input.value = 'still typing';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    byRole(host, 'button', 'Tout effacer').click();
    await eventually(() => focused() === input);
    expect(host.filter).to.deep.equal({});
    expect(input.value).to.equal('');
    expect(await saidOnce(host)).to.equal('3 événements, sans filtre.');
  });

  it('gives the focus to a button where there is no search', async () => {
    const host = await filtersOf(events, { filters: 'tags' });
    host.filter = { tags: ['Danse'] };
    await host.updateComplete;
    byRole(host, 'button', 'Tout effacer').click();
    await eventually(() => focused() && nameOf(focused()!) === 'Thèmes');
  });
});

describe('filters that leave', () => {
  it('says nothing more, and changes nothing', async () => {
    const host = await filtersOf(events);
    const input = field(host, 'searchbox', '');
    await tick(host, 'checkbox', 'Gratuit');
    input.value = 'concert';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    host.remove();
    const other = await filtersOf(events);
    await type(other, 'bal');
    await saidOnce(other);
    expect(host.said).to.be.empty;
    expect(host.filter).to.deep.equal({ free: true });
  });
});
