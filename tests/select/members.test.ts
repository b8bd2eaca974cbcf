import { expect } from '@open-wc/testing';
import type { Membership, Organization } from '../../src/model/index.js';
import { currentSeats, groupSeats, withMemberItems } from '../../src/select/members.js';

const base = {
  authors: [],
  tags: [],
  links: {},
  identifiers: [],
  sameAs: [],
  memberOf: [],
} as const;

function organization(...members: Membership[]): Organization {
  return { kind: 'organization', id: 'o', title: 'O', ...base, members };
}

const seat = (name: string | undefined, more: Partial<Membership> = {}): Membership => ({
  member: name === undefined ? undefined : { name, isPerson: false },
  ...more,
});
const names = (seats: readonly Membership[]) => seats.map(({ member }) => member?.name ?? 'vacant');

describe('members of an organization on a day', () => {
  it('are those whose dates hold it, first and last day included', () => {
    const seats = [
      seat('since today', { startDate: '2026-11-30' }),
      seat('until today', { endDate: '2026-11-30' }),
      seat('until this month', { endDate: '2026-11' }),
      seat('from next year', { startDate: '2027' }),
      seat('until last year', { endDate: '2025' }),
    ];
    expect(names(currentSeats(organization(...seats), '2026-11-30'))).to.deep.equal([
      'since today',
      'until today',
      'until this month',
    ]);
  });

  it('a post that nobody holds is vacant, once', () => {
    const post = { post: 'Siège 1', group: 'Conseil' };
    const former = seat('former', { ...post, endDate: '2020' });
    const vacancy = seat(undefined, post);
    expect(names(currentSeats(organization(former, vacancy), '2026-11-30'))).to.deep.equal([
      'vacant',
    ]);
    const next = seat('next', { ...post, startDate: '2021' });
    expect(names(currentSeats(organization(former, vacancy, next), '2026-11-30'))).to.deep.equal([
      'next',
    ]);
    expect(currentSeats(organization(former), '2026-11-30')[0]).to.deep.include(post);
  });

  it('by group, in order, those of no group last', () => {
    const seats = [
      seat('a'),
      seat('b', { group: 'Conseil' }),
      seat(undefined, { group: 'Conseil', post: 'x' }),
      seat('c'),
    ];
    expect(
      groupSeats(seats).map(({ name, held, seats }) => [name, held, seats.length]),
    ).to.deep.equal([
      ['Conseil', 1, 2],
      [undefined, 2, 2],
    ]);
  });

  it('take their names from their items', () => {
    const byId = new Map([['o', organization()]]);
    const seats = [
      { member: { id: 'o', isPerson: false } },
      { member: { id: 'x', isPerson: false } },
      {},
    ];
    expect(names(withMemberItems(seats, byId))).to.deep.equal(['O', 'vacant', 'vacant']);
  });
});
