/** Partners put elements where a box is as wide as its content, and where text does not wrap. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/action-plan/define.js';
import '../../../src/elements/agenda-calendar/define.js';
import '../../../src/elements/agenda-list/define.js';
import '../../../src/elements/initiative-list/define.js';
import '../../../src/elements/label-badge/define.js';
import '../../../src/elements/label-list/define.js';
import '../../../src/elements/member-list/define.js';
import '../../../src/elements/news-article/define.js';
import '../../../src/elements/news-list/define.js';
import { box } from '../../helpers/box.js';
import {
  articles,
  daysOf,
  houseFeed,
  initiative,
  label,
  organization,
} from '../../helpers/house.js';
import { loaded, place, type Elements } from '../../helpers/mount.js';
import { plan } from '../../helpers/plans.js';

const feed = houseFeed([
  ...articles(2),
  daysOf('Fête', '2100-06-05'),
  label('Vert'),
  organization('works'),
  initiative('ferme'),
  ...plan,
]);
const tags: readonly (keyof Elements)[] = [
  'news-list',
  'agenda-calendar',
  'agenda-list',
  'label-badge',
  'initiative-list',
  'action-plan',
  'news-article',
  'label-list',
  'member-list',
];

/** A box in a column of 700 px that takes its width from what it holds. */
const fitted: Readonly<Record<string, string>> = {
  'a row': 'display: flex',
  'a column that centres': 'display: flex; flex-direction: column; align-items: center',
  'a grid that centres': 'display: grid; justify-items: center',
  'an inline block': 'display: inline-block',
  'a float': 'float: left',
  'a positioned box': 'position: absolute',
  'a table': 'display: table',
  'a box that fits its content': 'inline-size: fit-content',
};

describe('an element in a box that is as wide as its content', () => {
  for (const tag of tags) {
    for (const [name, style] of Object.entries(fitted)) {
      it(`is as wide as a phone: ${tag} in ${name}`, async () => {
        const parent = place(document.createElement('div'), box(700));
        parent.style.cssText = style;
        const element = await loaded(tag, { date: '2100-06' }, { feed, parent });
        expect(element.getBoundingClientRect().width).to.be.within(250, 700);
      });
    }

    it(`is no wider than its share: ${tag}`, async () => {
      const columns = place(document.createElement('div'), box(600));
      columns.style.cssText = 'display: grid; grid-template-columns: repeat(3, 1fr)';
      const row = place(document.createElement('div'), box(200));
      row.style.display = 'flex';
      const inColumns = await loaded(tag, { date: '2100-06' }, { feed, parent: columns });
      const inRow = await loaded(tag, { date: '2100-06' }, { feed, parent: row });
      expect(inColumns.getBoundingClientRect().width).to.equal(200);
      expect(inRow.getBoundingClientRect().width).to.be.at.most(200);
    });
  }
});

describe('an element in text of another kind', () => {
  for (const tag of tags) {
    it(`wraps, and is not indented: ${tag}`, async () => {
      const parent = box(400);
      parent.style.cssText += 'white-space: nowrap; text-indent: 3em';
      const element = await loaded(tag, { date: '2100-06' }, { feed, parent });
      const { whiteSpace, textIndent } = getComputedStyle(element);
      expect([whiteSpace, textIndent]).to.deep.equal(['normal', '0px']);
      expect(element.scrollWidth).to.be.at.most(400);
    });
  }
});
