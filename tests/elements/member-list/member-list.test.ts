import { expect } from '@open-wc/testing';
import '../../../src/elements/member-list/define.js';
import { byRole, namesOf, part, parts, textOf } from '../../helpers/seen.js';
import { collective, namesIn, seat, show } from './members.js';

describe('<member-list>', () => {
  it('shows the seats of the first organization that has members, by group, with counts', async () => {
    const element = await show(
      collective(
        seat('Ville', { group: 'Conseil' }),
        seat('Association', { group: 'Membres' }),
        seat('Université', { group: 'Conseil' }),
        { post: 'Siège des usagers', group: 'Conseil' },
        seat('Observateur'),
      ),
      { layout: 'list' },
    );
    expect(namesOf(element, 'heading')).to.deep.equal(['Conseil', 'Membres', 'Autres membres']);
    expect(parts(element, 'group-count').map(textOf)).to.deep.equal([
      '2 membres, 1 siège vacant',
      '1 membre',
      '1 membre',
    ]);
    expect(namesIn(element)).to.deep.equal([
      'Ville',
      'Université',
      'Siège vacant',
      'Association',
      'Observateur',
    ]);
  });

  it('shows all organizations of a feed that names no members, or when asked', async () => {
    const items = [
      { id: 'a', title: 'A', _organization: { name: 'A' } },
      { id: 'b', title: 'B', _organization: { name: 'B', dissolutionDate: '2020' } },
    ];
    expect(namesIn(await show(items))).to.deep.equal(['A']);
    expect(namesIn(await show(items, { former: '' }))).to.deep.equal(['A', 'B']);
    const both = collective(seat('Ville'));
    expect(namesIn(await show(both, { organization: '*' }))).to.deep.equal(['Le collectif']);
  });

  it('shows the organization that is asked for, and one group of it', async () => {
    const items = [
      ...collective(seat('Ville')),
      {
        id: 'other',
        title: 'Autre',
        _organization: {
          members: [seat('Région', { group: 'Bureau' }), seat('Pays', { group: 'Membres' })],
        },
      },
    ];
    expect(namesIn(await show(items, { organization: 'other' }))).to.deep.equal(['Région', 'Pays']);
    const bureau = await show(items, { organization: 'other', group: 'Bureau' });
    expect(namesIn(bureau)).to.deep.equal(['Région']);
    const unknown = await show(items, { organization: 'nobody' });
    expect(unknown.state).to.equal('empty');
  });

  it('a post without a holder is vacant; what has ended is shown when asked', async () => {
    const items = collective(
      seat('Ville', { post: 'Présidence', startDate: '2017', endDate: '2019' }),
      seat('Région', { endDate: '2020-06' }),
      seat('Pays', { startDate: '2999' }),
      seat('Métropole', { startDate: '2018', endDate: '2999' }),
    );
    const now = await show(items, { layout: 'list' });
    expect(namesIn(now)).to.deep.equal(['Siège vacant', 'Métropole']);
    expect(textOf(parts(now, 'role')[0]!)).to.equal('Présidence');
    const always = await show(items, { layout: 'list', former: '' });
    expect(namesIn(always)).to.deep.equal(['Siège vacant', 'Métropole', 'Ville', 'Région']);
    expect(parts(always, 'term').map(textOf)).to.deep.equal([
      'Ancien membre, de 2017 à 2019',
      'Ancien membre, jusqu’en 2020',
    ]);
  });

  it('an organization that was dissolved is a former member, and leaves its post', async () => {
    const items = [
      ...collective(
        { member: { id: 'ville' }, post: 'Présidence', startDate: '2017' },
        { member: { id: 'pays' }, endDate: '2018' },
        seat('Métropole'),
      ),
      { id: 'ville', title: 'Ville', _organization: { dissolutionDate: '2020-01-01' } },
      { id: 'pays', title: 'Pays', _organization: { dissolutionDate: '2020-01-01' } },
    ];
    const now = await show(items, { layout: 'list' });
    expect(namesIn(now)).to.deep.equal(['Siège vacant', 'Métropole']);
    const always = await show(items, { layout: 'list', former: '' });
    expect(namesIn(always)).to.deep.equal(['Siège vacant', 'Métropole', 'Ville', 'Pays']);
    expect(parts(always, 'term').map(textOf)).to.deep.equal([
      'A cessé d’exister en 2020',
      'Ancien membre, jusqu’en 2018',
    ]);
  });

  it('takes names, addresses and logos from the members’ own items', async () => {
    const logo = '/demo/images/logo-mobilite.svg';
    const items = [
      ...collective({ member: { id: 'ville' } }, { member: { id: 'absent' } }),
      {
        id: 'ville',
        url: 'https://ville.example/',
        title: 'Ville',
        _organization: { name: 'Ville', logo },
      },
    ];
    const element = await show(items);
    expect(namesOf(element, 'link')).to.deep.equal(['Ville']);
    const picture = byRole(element, 'img', 'Ville') as HTMLImageElement;
    expect(new URL(picture.src).pathname).to.equal(logo);
    expect(element.items.map(({ id }) => id)).to.deep.equal(['ville']);
  });

  it('a logo that cannot be had, or is none, gives way to initials that are no picture', async () => {
    const broken = { url: '/__feed/status/404', width: 10, height: 10 };
    const element = await show(
      collective(seat('Clermont Auvergne Métropole'), {
        member: { name: 'Ville', logo: broken },
      }),
    );
    await element.updateComplete;
    parts(element, 'logo')[0]?.dispatchEvent(new Event('error'));
    await element.updateComplete;
    expect(parts(element, 'initials').map(textOf)).to.deep.equal(['CA', 'V']);
    expect(parts(element, 'initials').every(({ ariaHidden }) => ariaHidden === 'true')).to.equal(
      true,
    );
    expect(namesIn(element)).to.deep.equal(['Clermont Auvergne Métropole', 'Ville']);
  });

  it('a person is a name and a role, even where the feed has more', async () => {
    const person = {
      '@type': 'Person',
      name: 'Camille Exemple',
      email: 'camille@example.org',
      url: 'https://camille.example/',
    };
    for (const layout of ['logos', 'list', 'cards']) {
      const element = await show(collective({ member: person, roleName: 'Présidente' }), {
        layout,
      });
      expect(textOf(parts(element, 'member')[0]!)).to.match(/^(CE )?Camille Exemple Présidente$/);
      expect(namesOf(element, 'link')).to.deep.equal([]);
      expect(element.items).to.have.length(0);
    }
  });

  it('cards show a contact only where the feed says that it is public', async () => {
    const contact = { email: 'bonjour@ville.example', telephone: '04 73 00 00 00' };
    const item = (about: object) => [
      { id: 'ville', title: 'Ville', _organization: { name: 'Ville', contact: about } },
    ];
    const open = await show(item({ ...contact, public: true }), { layout: 'cards' });
    expect(namesOf(open, 'link')).to.deep.equal(['bonjour@ville.example', '04 73 00 00 00']);
    const closed = await show(item(contact), { layout: 'cards' });
    expect(namesOf(closed, 'link')).to.deep.equal([]);
    expect(closed.problems).to.have.length(1);
  });

  it('tells the page which member was chosen, and the page can keep it from being opened', async () => {
    const element = await show([
      { id: 'a', url: 'https://a.example/', title: 'A', _organization: { name: 'A' } },
    ]);
    const ids: string[] = [];
    element.addEventListener('item-select', (event) => {
      ids.push(event.item.id);
      event.preventDefault();
    });
    byRole(element, 'link', 'A').click();
    expect(ids).to.deep.equal(['a']);
  });

  it('members in a circle are shown, and the circle is told', async () => {
    const element = await show([
      { id: 'a', title: 'A', _organization: { members: [{ member: { id: 'b' } }] } },
      { id: 'b', title: 'B', _organization: { members: [{ member: { id: 'a' } }] } },
    ]);
    expect(namesIn(element)).to.deep.equal(['B']);
    expect(element.problems).to.have.length(1);
  });

  it('says that there is nothing to show, in French or in English', async () => {
    expect(textOf(part(await show([]), 'message'))).to.equal('Aucun membre à afficher.');
    const english = await show([], { lang: 'en' });
    expect(textOf(part(english, 'message'))).to.equal('No members to show.');
  });
});
