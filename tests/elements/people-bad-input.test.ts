/** Articles, labels and members with something wrong: the owner has a sentence, the visitor the rest. */
import { expect } from '@open-wc/testing';
import '../../src/elements/label-list/define.js';
import '../../src/elements/member-list/define.js';
import '../../src/elements/news-article/define.js';
import { listen } from '../helpers/console.js';
import { articles, houseFeed, label, type Json } from '../helpers/house.js';
import { eventually, loaded, type Elements } from '../helpers/mount.js';
import { textOf } from '../helpers/seen.js';

const organization = (id: string, about: Json): Json => ({
  id,
  title: `Membre ${id}`,
  _organization: about,
});
const secrets = { email: 'camille@example.org', telephone: '+33 6 00 00 00 00' };
const memberOf = (id: string): Json => ({ members: [{ member: { id } }] });

interface Case {
  readonly tag: keyof Elements;
  readonly attributes?: Record<string, string>;
  readonly items: readonly Json[];
  /** A sentence for the owner, in the console or as a problem. */
  readonly told: RegExp;
  /** The visitor's text. */
  readonly read: RegExp;
  /** Text that may not be shown. */
  readonly hidden?: RegExp;
}

const cases: Readonly<Record<string, Case>> = {
  'an id that is not in the feed': {
    tag: 'news-article',
    attributes: { item: 'disparu' },
    items: articles(2),
    told: /n’a l’identifiant « disparu »/,
    read: /^Cette actualité n’est pas dans le flux : elle a pu être retirée\. Lire la dernière actualité$/,
  },
  'a collective that is not in the feed': {
    tag: 'member-list',
    attributes: { organization: 'disparu' },
    items: [organization('a', memberOf('b')), organization('b', {})],
    told: /n’a l’identifiant « disparu »/,
    read: /^Aucun membre à afficher\.$/,
  },
  'members in a circle': {
    tag: 'member-list',
    attributes: { layout: 'list' },
    items: [
      organization('a', memberOf('b')),
      organization('b', memberOf('c')),
      organization('c', memberOf('a')),
    ],
    told: /membres les unes des autres en cercle/,
    read: /Membre b/,
  },
  'an organization that is its own member': {
    tag: 'member-list',
    attributes: { layout: 'list' },
    items: [
      organization('a', { members: [{ member: { id: 'a' } }, { member: { name: 'Une ville' } }] }),
    ],
    told: /en cercle/,
    read: /Une ville/,
  },
  'a token that is none': {
    tag: 'label-list',
    items: [label('Vert', { credential: 'pas un jeton' }), label('Bleu')],
    told: /« pas un jeton » n’est ni un jeton signé \(JWT\) ni une adresse https/,
    read: /Vert.*Vérifier la preuve.*Bleu/,
    hidden: /jeton/,
  },
  'a member that is an id of nothing': {
    tag: 'member-list',
    attributes: { layout: 'list' },
    items: [
      organization('a', {
        members: [{ member: { id: 'absent' }, roleName: 'Trésorier' }, { member: { id: 'b' } }],
      }),
      organization('b', {}),
    ],
    told: /n’a pas de nom, et aucun élément de ce document n’a l’identifiant « absent »/,
    read: /Membre b/,
    hidden: /vacant|Trésorier/,
  },
  'a member of the future': {
    tag: 'member-list',
    attributes: { layout: 'list' },
    items: [
      organization('a', {
        members: [
          { member: { name: 'Une ville' } },
          { member: { name: 'Un village' }, startDate: '2999-01' },
        ],
      }),
    ],
    told: /qu’à partir de « 2999-01 » : il n’est pas encore montré/,
    read: /Une ville/,
    hidden: /Un village/,
  },
  'the portrait of a person': {
    tag: 'member-list',
    attributes: { layout: 'cards' },
    items: [
      organization('a', {
        members: [{ member: { '@type': 'Person', name: 'Camille Martin', image: '/camille.jpg' } }],
      }),
    ],
    told: /Le portrait d’une personne n’est pas montré/,
    read: /Camille Martin/,
  },
  'the private contact of a person': {
    tag: 'member-list',
    attributes: { layout: 'cards' },
    items: [
      organization('a', {
        members: [{ member: { '@type': 'Person', name: 'Camille Martin', ...secrets } }],
      }),
    ],
    told: /ne sont pas marquées comme publiques/,
    read: /Camille Martin/,
    hidden: /camille@|33 6|mailto/,
  },
  'the private contact of an organization': {
    tag: 'member-list',
    attributes: { layout: 'cards' },
    items: [organization('a', { contact: { name: 'Camille', ...secrets } })],
    told: /ne sont pas marquées comme publiques/,
    read: /Membre a/,
    hidden: /Camille|camille@|33 6/,
  },
};

describe('with something wrong in the feed', () => {
  for (const [name, { tag, attributes = {}, items, told, read, hidden }] of Object.entries(cases)) {
    it(`<${tag}> shows the rest and tells its owner: ${name}`, async () => {
      const messages = listen();
      const element = await loaded(tag, attributes, { feed: houseFeed(items) });
      const owner = (): string =>
        [...messages, ...element.problems.map(({ reason }) => reason)].join('\n');
      await eventually(() => told.test(owner()), 'the owner is told');
      const root = element.shadowRoot!;
      expect(textOf(root.querySelector('.content')!)).to.match(read);
      if (hidden) expect(root.querySelector('.content')!.innerHTML).not.to.match(hidden);
    });
  }
});
