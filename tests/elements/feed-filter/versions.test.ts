/** Elements of older versions of this script: what a filter asks of them may not be there. */
import { expect } from '@open-wc/testing';
import { registryOf } from '../../../src/base/controllers/registration.js';
import { AgendaList } from '../../../src/elements/agenda-list/define.js';
import { MemberList } from '../../../src/elements/member-list/define.js';
import type { FilterSource } from '../../../src/elements/feed-filter/sources.js';
import { store } from '../../helpers/feeds.js';
import { eventually, place } from '../../helpers/mount.js';
import { textOf, part } from '../../helpers/seen.js';
import {
  feeds,
  mountFilter,
  mountSource,
  open,
  options,
  ready,
  tick,
  titlesOf,
} from './territory.js';

type Older = FilterSource & Record<string, unknown>;
type Change = (prototype: object) => void;

function without(...members: string[]): Change {
  return (prototype) => {
    for (const member of members) {
      // A setter without effect: the older class ignores the value.
      Object.defineProperty(prototype, member, { get: () => undefined, set: () => undefined });
    }
  };
}

/** Member that an older version lacks → the class without it. */
const lacking: Readonly<Record<string, Change>> = {
  'namesInFeed()': without('namesInFeed'),
  updateComplete: without('updateComplete'),
  filterGroup: without('filterGroup'),
  filterOnSelect: without('filterOnSelect'),
  isSelected: without('isSelected'),
  visitorPosition: without('visitorPosition'),
  'unions in its counts': (prototype) => {
    const value = async function (
      this: AgendaList,
      ...given: Parameters<AgendaList['summarizeFilter']>
    ): Promise<object> {
      const parent = Object.getPrototypeOf(prototype) as AgendaList;
      return { ...(await parent.summarizeFilter.apply(this, given)), unions: undefined };
    };
    Object.defineProperty(prototype, 'summarizeFilter', { value });
  },
  'all that a filter can do without': without(
    'namesInFeed',
    'updateComplete',
    'filterGroup',
    'filterOnSelect',
    'isSelected',
    'visitorPosition',
  ),
};

/** The tags of an older version; its elements may have a prefix. */
function defineOlder(change: Change, number: number): { events: string; members: string } {
  const tags = { events: `old${number}-agenda-list`, members: `old${number}-member-list` };
  class Events extends AgendaList {}
  class Members extends MemberList {}
  change(Events.prototype);
  change(Members.prototype);
  customElements.define(tags.events, Events);
  customElements.define(tags.members, Members);
  return tags;
}

async function older(tag: string, feed: object): Promise<Older> {
  const element = document.createElement(tag);
  element.setAttribute('src', (await store(feed)).url);
  element.setAttribute('filter-on-select', '');
  return place(element) as unknown as Older;
}

describe('<feed-filter> beside elements of an older version', () => {
  Object.entries(lacking).forEach(([what, change], number) => {
    it(`does without ${what}, whichever comes first`, async () => {
      const tags = defineOlder(change, number);
      for (const isFirst of [true, false]) {
        const before = isFirst && mountFilter();
        const events = await older(tags.events, feeds['agenda-list']);
        const members = await older(tags.members, feeds['member-list']);
        const news = mountSource('news-list');
        const filter = before || mountFilter();
        await ready(filter);
        await open(filter, 'Thématiques');
        await eventually(() => options(filter).some((name) => name.startsWith('Alimentation')));
        await tick(filter, 'Alimentation');
        await eventually(() => titlesOf(events).join() === 'Marché paysan', what);
        expect(members.items).to.deep.equal([]);
        await tick(filter, 'Alimentation');
        await eventually(() => titlesOf(events).length === 2);
        expect(titlesOf(news)).to.have.length(3);
        for (const element of [filter, events, members, news]) element.remove();
      }
    });
  });

  it('filters an element that has nothing but its items, and says what it counts', async () => {
    const element = document.createElement('div') as unknown as Older;
    const summary = {
      kind: 'article' as const,
      size: 5,
      total: 5,
      counted: 'all' as const,
      facets: [],
      flags: [],
      placed: 0,
    };
    Object.assign(element, {
      state: 'ready',
      src: 'older',
      filter: {},
      summarizeFilter: (filter: object = {}) =>
        Promise.resolve({ ...summary, total: 'search' in filter ? 1 : 5 }),
    });
    registryOf(document).elements.add(place(element));
    const filter = mountFilter();
    await ready(filter);
    expect(textOf(part(filter, 'finder-found'))).to.equal('5 actualités.');
    filter.filter = { search: 'tram' };
    await filter.updateComplete;
    await filter.settled();
    expect(element.filter).to.deep.equal({ search: 'tram' });
    expect(textOf(part(filter, 'finder-found'))).to.equal('1 actualité.');
    filter.remove();
    await eventually(() => !('search' in element.filter), 'it has its own filter back');
    registryOf(document).elements.delete(element);
  });
});
