import { expect } from '@open-wc/testing';
import '../../../src/elements/member-list/define.js';
import { eventually } from '../../helpers/mount.js';
import { collective, seat, show } from './members.js';

const scripts = (): HTMLScriptElement[] => [
  ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];

describe('<member-list>, structured data', () => {
  it('is the organization with its present members, and goes with the element', async () => {
    const before = scripts().length;
    const element = await show(
      collective(seat('Ville', { roleName: 'Présidence' }), seat('Région', { endDate: '2019' })),
      { 'structured-data': '', former: '' },
    );
    await eventually(() => scripts().length === before + 1);
    const { '@graph': graph } = JSON.parse(scripts().at(-1)!.text) as { '@graph': unknown };
    expect(graph).to.deep.equal([
      {
        '@type': 'Organization',
        name: 'Le collectif',
        member: {
          '@type': 'OrganizationRole',
          member: { '@type': 'Organization', name: 'Ville' },
          roleName: 'Présidence',
        },
      },
    ]);
    element.remove();
    expect(scripts()).to.have.length(before);
  });
});
