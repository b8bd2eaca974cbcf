import { expect } from '@open-wc/testing';
import '../../../src/elements/member-list/define.js';
import { eventually } from '../../helpers/mount.js';
import { byRole, namesOf, part, parts, textOf } from '../../helpers/seen.js';
import { namesIn, organizations, show } from './members.js';

describe('<member-list>, many members', () => {
  it('shows a page of them, and the next when asked', async () => {
    const element = await show(organizations(500));
    expect(namesIn(element)).to.have.length(60);
    part(element, 'more').click();
    await element.updateComplete;
    expect(namesIn(element)).to.have.length(120);
    expect(element.shadowRoot!.activeElement).to.equal(parts(element, 'name')[60]);
  });

  it('draws all 500 by and by: no update adds more than a dozen', async () => {
    const element = await show(organizations(500), { 'page-size': '0' });
    let before = parts(element, 'member').length;
    expect(before).to.be.below(500);
    let most = 0;
    const observer = new MutationObserver(() => {
      const now = parts(element, 'member').length;
      most = Math.max(most, now - before);
      before = now;
    });
    observer.observe(element.shadowRoot!, { childList: true, subtree: true });
    await eventually(() => parts(element, 'member').length === 500);
    observer.disconnect();
    expect(most).to.equal(12);
  });

  it('draws a thousand of more by and by, then as many again when asked', async () => {
    const element = await show(organizations(1020), { 'page-size': '0' });
    await eventually(() => parts(element, 'member').length === 1000);
    part(element, 'more').click();
    await eventually(() => parts(element, 'member').length === 1020);
    expect(parts(element, 'more')).to.be.empty;
  });

  it('a search without accents finds one that is not drawn yet', async () => {
    const [last, ...others] = organizations(500).reverse();
    const items = [...others, { ...last, title: 'Éco-école', _organization: {} }];
    const element = await show(items, { 'page-size': '0' });
    expect(namesIn(element)).not.to.include('Éco-école');
    element.filter = { search: 'eco-ecole' };
    await eventually(() => namesIn(element).join() === 'Éco-école');
  });

  it('a search that is taken back draws them by and by again', async () => {
    const element = await show(organizations(500), { 'page-size': '0' });
    await eventually(() => parts(element, 'member').length === 500);
    element.filter = { search: 'membre 499' };
    await eventually(() => parts(element, 'member').length === 1);
    element.filter = {};
    await element.updateComplete;
    expect(parts(element, 'member').length).to.be.at.most(80);
    await eventually(() => parts(element, 'member').length === 500);
  });
});

describe('<member-list>, its filters', () => {
  const items = [
    {
      id: 'a',
      title: 'Éco-habitants',
      tags: ['Habitat'],
      _organization: { name: 'Éco-habitants', address: '1 rue, 63500 Issoire' },
    },
    {
      id: 'b',
      title: 'Mobilités',
      tags: ['Transport'],
      _organization: { name: 'Mobilités', address: '2 rue, 63200 Riom' },
    },
  ];

  it('are not there, and not fetched, unless the page asks for them', async () => {
    const element = await show(items);
    expect(parts(element, 'finder')).to.have.length(0);
  });

  it('search without accents, themes and places; an empty result keeps them', async () => {
    const element = await show(items, { filters: '' });
    await eventually(() => parts(element, 'finder').length);
    expect(namesOf(element, 'search')).to.deep.equal(['Trouver un membre']);
    expect(namesOf(element, 'button')).to.include.members(['Thèmes', 'Lieux']);
    const field = byRole(element, 'searchbox') as HTMLInputElement;
    const type = (text: string): void => {
      field.value = text;
      field.dispatchEvent(new Event('input'));
      field.dispatchEvent(new Event('change'));
    };
    type('eco');
    await eventually(() => namesIn(element).join() === 'Éco-habitants');
    type('zzz');
    await eventually(() => parts(element, 'message').length);
    expect(textOf(part(element, 'message'))).to.equal('Aucun résultat pour ces filtres.');
    expect(parts(element, 'finder')).to.have.length(1);
    expect(textOf(part(element, 'finder-found'))).to.equal('0 membre.');
  });

  it('go with the attribute, and the choices with them', async () => {
    const element = await show(items, { filters: 'search' });
    await eventually(() => parts(element, 'finder').length);
    element.filter = { search: 'mobi' };
    await eventually(() => namesIn(element).length === 1);
    element.removeAttribute('filters');
    await eventually(() => namesIn(element).length === 2);
    expect(parts(element, 'finder')).to.have.length(0);
  });
});
