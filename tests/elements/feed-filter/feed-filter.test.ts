import { expect } from '@open-wc/testing';
import { registryOf } from '../../../src/base/controllers/registration.js';
import { listen } from '../../helpers/console.js';
import { Fault } from '../../helpers/feeds.js';
import { eventually, place } from '../../helpers/mount.js';
import { allByRole, byRole, namesOf, part, parts, textOf } from '../../helpers/seen.js';
import {
  mountFilter,
  mountSource,
  open,
  options,
  ready,
  settled,
  territory,
  tick,
  titlesOf,
  type,
} from './territory.js';

const status = (filter: Element): string => textOf(byRole(filter, 'status'));
const finderCount = (filter: Element): string => textOf(part(filter, 'finder-found'));

describe('<feed-filter>', () => {
  it('tells its owner that it is not closed, and still shows the elements after it', async () => {
    const messages = listen();
    const filter = mountFilter();
    const news = mountSource('news-list', {}, { parent: filter });
    await ready(filter);
    await eventually(() => messages.length, 'a message');
    expect(messages).to.deep.equal([
      'warn: [metropole-widgets] <feed-filter> La balise contient <news-list> : fermez-la par </feed-filter>, car « <feed-filter … /> » ne la ferme pas.',
    ]);
    expect(news.getClientRects().length).to.equal(1);
  });

  it('filters all kinds by a theme, whatever word or id each feed has for it', async () => {
    const page = await territory();
    const { filter } = page;
    const shown = (): Record<string, string[]> => page.shown();
    const all = (): string[] => Object.values(shown()).flat();
    await open(filter, 'Thématiques');
    expect(options(filter)).to.deep.equal(['Mobilité (5 résultats)', 'Alimentation (6 résultats)']);
    await tick(filter, 'Alimentation');
    expect(shown()).to.deep.equal({
      'news-list': ['Les cantines', 'Un potager'],
      'agenda-list': ['Marché paysan'],
      'label-list': ['Territoire'],
      'member-list': [],
      'initiative-list': ['Ferme urbaine'],
      'action-plan': ['Cantines bio'],
    });
    expect(finderCount(filter)).to.equal(
      '2 actualités, 1 rendez-vous, 1 label, 1 initiative, 1 action.',
    );
    // OR within a facet.
    await tick(filter, 'Mobilité');
    expect(all()).to.have.length(11);
    // AND between facets; an option without a result stays.
    await tick(filter, 'Mobilité');
    await open(filter, 'Organisations');
    await tick(filter, 'La Ferme');
    expect(all()).to.deep.equal(['Un potager', 'Marché paysan', 'Ferme urbaine', 'Cantines bio']);
    expect(options(filter).slice(0, 2)).to.deep.equal([
      'Mobilité (aucun résultat)',
      'Alimentation (4 résultats)',
    ]);
    const [mobility] = allByRole(filter, 'checkbox') as HTMLInputElement[];
    expect(mobility!.disabled).to.equal(false);
    await eventually(() => status(filter).includes('Ferme'));
    expect(status(filter)).to.equal(
      '1 actualité, 1 rendez-vous, 1 initiative, 1 action : Alimentation, La Ferme.',
    );
    const [cross] = filter.shadowRoot!.querySelectorAll('.chip svg');
    expect(cross!.getBoundingClientRect().width, 'the cross of a choice').to.be.above(8);
    byRole(filter, 'button', 'Tout effacer').click();
    await settled(filter);
    expect(all()).to.have.length(12);
  });

  it('searches words in all, and leaves only what has the place or the kind that is chosen', async () => {
    const page = await territory();
    const { filter, elements } = page;
    const all = (): string[] => Object.values(page.shown()).flat();
    await type(filter, 'FERME');
    expect(all()).to.deep.equal(['La Ferme', 'Ferme urbaine']);
    expect(textOf(part(elements['news-list'], 'message'))).to.equal(
      'Aucun résultat pour ces filtres.',
    );
    await type(filter, '');
    await open(filter, 'Lieux');
    await tick(filter, 'Halle');
    expect(all()).to.deep.equal(['Marché paysan', 'Ferme urbaine']);
    byRole(filter, 'button', 'Retirer le filtre : Halle').click();
    await open(filter, 'Types');
    await tick(filter, 'Labels');
    expect(all()).to.deep.equal(['Territoire', 'Ville cyclable']);
    expect(namesOf(filter, 'button')).to.include('Retirer le filtre : Labels');
  });

  it('means in each element what the page says, and keeps away from those that it excepts', async () => {
    const facets = JSON.stringify({
      theme: { 'news-list': 'tags', 'label-list': null },
      search: { 'agenda-list': null },
    });
    const page = await territory({ facets });
    const { filter } = page;
    const shown = (): Record<string, string[]> => page.shown();
    filter.filter = { theme: ['budget'], search: 'potager' };
    await settled(filter);
    expect(shown()).to.deep.include({ 'news-list': ['Un potager'], 'label-list': [] });
    filter.filter = { search: 'potager' };
    await settled(filter);
    expect(shown()['agenda-list']).to.have.length(2);
    filter.filter = { theme: ['budget'] };
    await settled(filter);
    expect(shown()).to.deep.include({ 'label-list': ['Territoire', 'Ville cyclable'] });
  });

  it('has a title where the page gives one, and says what there is before a choice', async () => {
    const filter = mountFilter({ heading: 'Ici', 'heading-level': '3' });
    mountSource('news-list');
    await ready(filter);
    expect(textOf(byRole(filter, 'heading'))).to.equal('Ici');
    const { height, width } = part(
      filter,
      'finder-title',
    ).firstElementChild!.getBoundingClientRect();
    expect(Math.min(height, width), 'the title is seen').to.be.above(8);
    expect(finderCount(filter)).to.equal('3 actualités.');
  });

  it('comes before or after the elements, and lets them go when it leaves', async () => {
    const first = mountSource('news-list');
    const filter = mountFilter();
    filter.filter = { search: 'tram' };
    const second = mountSource('agenda-list');
    await ready(filter);
    expect([titlesOf(first), titlesOf(second)]).to.deep.equal([['Le tram'], []]);
    // A framework moves the filter, and an element.
    place(document.createElement('div')).append(filter, first);
    await settled(filter);
    expect(titlesOf(first)).to.deep.equal(['Le tram']);
    filter.remove();
    await eventually(() => titlesOf(first).length === 3 && titlesOf(second).length === 2);
    second.remove();
    const { elements, listeners } = registryOf(document);
    expect([elements.has(first), elements.has(second), listeners.size]).to.deep.equal([
      true,
      false,
      0,
    ]);
  });

  it('speaks to its tree, to the ids of `for`, or to a group in any shadow tree', async () => {
    const root = place(document.createElement('div')).attachShadow({ mode: 'closed' });
    const inner = mountSource('news-list', { 'filter-group': 'b' }, { parent: root });
    const outer = mountSource('agenda-list', { id: 'agenda' });
    const other = mountSource('label-list');
    const whole = mountFilter();
    await ready(whole);
    whole.filter = { search: 'nothing of it' };
    const counts = (): string => [inner, outer, other].map((each) => titlesOf(each).length).join();
    await eventually(() => counts() === '3,0,0');
    whole.group = 'b';
    await eventually(() => counts() === '0,2,2');
    whole.for = 'agenda';
    await eventually(() => counts() === '3,0,2');
    inner.filterGroup = '';
    whole.for = whole.group = '';
    await eventually(() => counts() === '0,0,0');
  });

  it('has English words, and takes values of an address for text', async () => {
    const { filter } = await territory({ lang: 'en', open: 'kind' });
    filter.filter = { theme: ['<b>constructor</b>'], kind: ['constructor', '__proto__'] };
    await settled(filter);
    expect(namesOf(filter, 'button')).to.include.members([
      'Remove the filter: <b>constructor</b>',
      'Remove the filter: constructor',
      'Remove the filter: __proto__',
    ]);
    expect(finderCount(filter)).to.equal('No results.');
  });

  it('filters the others by a member or a label that is pressed, and says which it is', async () => {
    const page = await territory();
    const { filter, elements } = page;
    const others = (): string[] => Object.values(page.shown()).flat();
    for (const tag of ['member-list', 'label-list'] as const) {
      elements[tag].setAttribute('filter-on-select', '');
      await eventually(() => allByRole(elements[tag], 'button').length > 1);
    }
    const chosen: string[] = [];
    elements['member-list'].addEventListener('item-select', ({ item: { id } }) => chosen.push(id));
    const member = byRole(elements['member-list'], 'button', 'La Ferme');
    expect(member.ariaPressed).to.equal('false');
    member.focus();
    member.click();
    await settled(filter);
    expect(chosen).to.deep.equal(['o-1']);
    expect(member.ariaPressed).to.equal('true');
    expect(others()).to.deep.equal([
      'Un potager',
      'Marché paysan',
      'La Ferme',
      'Vélo-Cité',
      'Ferme urbaine',
      'Cantines bio',
    ]);
    await eventually(() => status(filter).endsWith(': La Ferme.'));
    expect(status(filter), 'the list of members is the choice, not a result').to.equal(
      '1 actualité, 1 rendez-vous, 1 initiative, 1 action : La Ferme.',
    );
    expect(document.activeElement).to.equal(elements['member-list']);
    member.click();
    await settled(filter);
    byRole(elements['label-list'], 'button', /^Territoire/).click();
    await settled(filter);
    expect(others()).to.deep.equal(['Un potager', 'Territoire', 'Ville cyclable']);
    // The page may keep a choice from being made.
    elements['label-list'].addEventListener('item-select', (event) => event.preventDefault());
    byRole(elements['label-list'], 'button', /^Ville/).click();
    await settled(filter);
    expect(namesOf(filter, 'button')).to.include('Retirer le filtre : Territoire');
  });

  it('is drawn, and at rest, beside members to choose whose feed is late or cannot be had', async () => {
    for (const address of ['hang-headers', 'status/404']) {
      const attributes = { src: new Fault(address).url, 'filter-on-select': '' };
      const members = mountSource('member-list', attributes, { feed: undefined });
      const news = mountSource('news-list');
      const filter = mountFilter();
      await ready(filter, [news]);
      await eventually(() => parts(members, 'message').length, 'it says that it waits, or fails');
      let updates = 0;
      const count = { hostUpdated: () => (updates += 1) };
      members.addController(count);
      await open(filter, 'Thématiques');
      await tick(filter, 'mobilité');
      expect(titlesOf(news)).to.deep.equal(['Le tram']);
      expect(updates, 'only the choice is told').to.be.below(4);
      for (const element of [members, news, filter]) element.remove();
    }
  });

  it('goes on where a script has set no filter at all', async () => {
    const news = mountSource('news-list');
    const filter = mountFilter();
    await ready(filter);
    Object.assign(news, { filter: undefined });
    Object.assign(filter, { filter: null });
    await settled(filter);
    await open(filter, 'Thématiques');
    await tick(filter, 'mobilité');
    expect(titlesOf(news)).to.deep.equal(['Le tram']);
  });
});
