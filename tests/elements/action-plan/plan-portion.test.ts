import { expect } from '@open-wc/testing';
import '../../../src/elements/action-plan/define.js';
import type { ActionPlan } from '../../../src/elements/action-plan/action-plan.js';
import { houseFeed, type Json } from '../../helpers/house.js';
import { eventually, loaded } from '../../helpers/mount.js';
import { action } from '../../helpers/plans.js';
import { byRole, parts, textOf } from '../../helpers/seen.js';

const show = (items: readonly Json[], attributes = {}): Promise<ActionPlan> =>
  loaded('action-plan', attributes, { feed: houseFeed(items) });

const press = async (element: ActionPlan, name: string): Promise<void> => {
  byRole(element, 'button', name).click();
  await element.updateComplete;
};

describe('<action-plan> of thousands of actions', () => {
  const views = {
    themes: '[part=action]',
    table: '[part=action-table] tbody tr',
    timeline: '[part=timeline-action]',
  };
  for (const [view, each] of Object.entries(views)) {
    it(`draws a thousand, and as many more when asked, as ${view}`, async () => {
      const many = Array.from({ length: 2300 }, (_, index) => action(`a${index}`));
      const element = await show(many, { view });
      const root = element.shadowRoot!;
      const drawn = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(each)];
      expect(drawn()).to.have.length(1000);
      await press(element, 'Afficher plus d’actions (1000 actions sur 2300)');
      expect(drawn()).to.have.length(2000);
      await eventually(() => root.activeElement === drawn()[1000], 'the focus is on the first new');
      await press(element, 'Afficher plus d’actions (2000 actions sur 2300)');
      expect(drawn()).to.have.length(2300);
      expect(parts(element, 'more')).to.be.empty;
      expect(element.items).to.have.length(2300);
    });
  }

  it('leaves no list without actions in the themes that come later', async () => {
    const many = Array.from({ length: 1200 }, (_, index) =>
      action(`a${index}`, { theme: index < 1100 ? 'Un' : 'Deux' }),
    );
    const element = await show(many);
    expect(parts(element, 'theme-title').map(textOf)).to.deep.equal(['Un', 'Deux']);
    expect(textOf(parts(element, 'theme-tally').at(-1)!)).to.match(/ sur 100 /);
    expect(parts(element, 'actions')).to.have.length(1);
  });
});
