import { expect } from '@open-wc/testing';
import '../../../src/elements/action-plan/define.js';
import { houseFeed, type Json } from '../../helpers/house.js';
import { eventually, loaded } from '../../helpers/mount.js';
import { plan } from '../../helpers/plans.js';
import { allByRole, byRole, nameOf } from '../../helpers/seen.js';
import { stub } from '../../helpers/stub.js';

describe('<action-plan download>', () => {
  it('hands over what is shown, as a feed that gives the same plan, and as a table', async () => {
    const files: HTMLAnchorElement[] = [];
    stub(
      HTMLAnchorElement.prototype,
      'click',
      () =>
        function (this: HTMLAnchorElement) {
          files.push(this);
        },
    );
    const attributes = { lang: 'fr', download: '', heading: 'Le plan' };
    const element = await loaded('action-plan', attributes, { feed: houseFeed(plan) });
    byRole(element, 'button', /JSON/).click();
    await eventually(() => files.length === 1);
    byRole(element, 'button', /CSV/).click();
    await eventually(() => files.length === 2);
    expect(files.map(({ download }) => download)).to.deep.equal(['le-plan.json', 'le-plan.csv']);
    const feed = (await (await fetch(files[0]!.href)).json()) as Json;
    const again = await loaded('action-plan', {}, { feed });
    expect(again.items).to.deep.equal(element.items);
    expect(await (await fetch(files[1]!.href)).text()).to.include('Action pont');
  });
});

describe('two plans on a page', () => {
  it('have regions of different names', async () => {
    const regionsOf = async (attributes: Record<string, string>): Promise<readonly string[]> => {
      const feed = houseFeed(plan);
      const element = await loaded(
        'action-plan',
        { lang: 'fr', view: 'table', ...attributes },
        { feed },
      );
      await eventually(() => allByRole(element, 'region').length === 2);
      return allByRole(element, 'region').map(nameOf);
    };
    const names = [
      ...(await regionsOf({})),
      ...(await regionsOf({})),
      ...(await regionsOf({ heading: 'Plan climat' })),
      ...(await regionsOf({ heading: 'Plan climat' })),
    ];
    expect(new Set(names).size, names.join(', ')).to.equal(8);
    expect(names[4]).to.match(/ – Plan climat$/);
  });
});

describe('<action-plan structured-data>', () => {
  it('describes its actions and observations, and takes them away when it leaves', async () => {
    const scripts = (): HTMLScriptElement[] => [
      ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
    ];
    const element = await loaded(
      'action-plan',
      { 'structured-data': '' },
      { feed: houseFeed(plan) },
    );
    await eventually(() => scripts().length === 1);
    const { '@graph': graph } = JSON.parse(scripts()[0]!.text) as { '@graph': Json[] };
    const types = Map.groupBy(graph, (node) => node['@type']);
    expect(types.get('Action')).to.have.lengthOf(5);
    expect(types.get('Observation')).to.have.lengthOf(4);
    element.remove();
    expect(scripts()).to.have.lengthOf(0);
  });
});
