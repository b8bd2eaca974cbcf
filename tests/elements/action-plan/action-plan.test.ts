import { expect } from '@open-wc/testing';
import '../../../src/elements/action-plan/define.js';
import type { ActionPlan } from '../../../src/elements/action-plan/action-plan.js';
import { houseFeed, type Json } from '../../helpers/house.js';
import { loaded } from '../../helpers/mount.js';
import { byRole, namesOf, part, textOf } from '../../helpers/seen.js';

const item: Json = {
  id: 'exemple-1',
  url: 'https://example.org/1',
  title: 'Exemple 1',
  summary: 'Le résumé du premier exemple.',
  content_text: 'Le texte du premier exemple.',
  date_published: '2026-06-01T10:00:00Z',
  _action: {},
};

async function show(
  items: readonly Json[],
  attributes: Record<string, string> = {},
): Promise<ActionPlan> {
  return loaded('action-plan', attributes, { feed: houseFeed(items) });
}

describe('<action-plan>', () => {
  it('lists the items in the order of the feed, each under a heading', async () => {
    const second = { ...item, id: 'second', title: 'Second' };
    const element = await show([item, second]);
    expect(byRole(element, 'list').children).to.have.length(2);
    expect(namesOf(element, 'heading')).to.deep.equal(['Exemple 1', 'Second']);
    expect(byRole(element, 'link', 'Exemple 1').getAttribute('href')).to.equal(
      'https://example.org/1',
    );
    expect(textOf(part(element, 'list'))).to.include('Le résumé du premier exemple.');
  });

  it('tells the page which item was chosen, and the page can keep it from being opened', async () => {
    const element = await show([item]);
    const ids: string[] = [];
    element.addEventListener('item-select', (event) => {
      ids.push(event.item.id);
      event.preventDefault();
    });
    byRole(element, 'link', 'Exemple 1').click();
    expect(ids).to.deep.equal(['exemple-1']);
  });

  it('says that there is nothing to show, in French or in English', async () => {
    expect(textOf(part(await show([]), 'message'))).to.equal('Rien à afficher pour le moment.');
    const english = await show([], { lang: 'en' });
    expect(textOf(part(english, 'message'))).to.equal('Nothing to show at the moment.');
  });
});
