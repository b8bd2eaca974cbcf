/** A column of a phone, and text of twice the size in it. */
import { expect } from '@open-wc/testing';
import '../../src/entries/all.js';
import { box } from '../helpers/box.js';
import { articles, event, houseFeed, label, type Json } from '../helpers/house.js';
import { afterPaint, loaded } from '../helpers/mount.js';
import { byRole, part, parts } from '../helpers/seen.js';
import { action, theme } from '../helpers/plans.js';

const columnsOf = (items: readonly Element[]): number =>
  new Set(items.map((item) => Math.round(item.getBoundingClientRect().x))).size;

function narrow(width: number, size = '100%'): HTMLElement {
  const column = box(width);
  column.style.fontSize = size;
  return column;
}

describe('in a narrow column', () => {
  it('the words of a large badge have its whole width', async () => {
    const about = { feed: houseFeed([label('Territoire French Impact')]) };
    const text = async (width: number): Promise<number> => {
      const badge = await loaded(
        'label-badge',
        { size: 'large' },
        { ...about, parent: box(width) },
      );
      return byRole(badge, 'heading').getBoundingClientRect().width;
    };
    expect(await text(290)).to.be.above(220);
    expect(await text(360)).to.be.above(290);
    expect(await text(500)).to.be.below(400);
  });

  it('logos are in two columns on the narrowest phone', async () => {
    const members: Json[] = ['Ville', 'Ferme', 'École', 'Musée'].map((name) => ({
      id: name,
      title: name,
      _organization: { name },
    }));
    const columns = async (width: number): Promise<number> => {
      const attributes = { layout: 'logos', organization: '*' };
      const options = { feed: houseFeed(members), parent: box(width) };
      const list = part(await loaded('member-list', attributes, options), 'list');
      return columnsOf([...list.children]);
    };
    expect(await columns(200)).to.equal(1);
    expect(await columns(250)).to.equal(2);
    expect(await columns(324)).to.equal(2);
    expect(await columns(600)).to.equal(3);
  });

  it('names of members in large text have their words whole', async () => {
    const name = 'Innovergne';
    const feed = houseFeed([{ id: name, title: name, _organization: { name } }]);
    for (const layout of ['list', 'cards']) {
      const attributes = { layout, organization: '*' };
      const list = await loaded('member-list', attributes, { feed, parent: narrow(358, '200%') });
      const words = document.createRange();
      words.selectNodeContents(part(list, 'name'));
      const tops = [...words.getClientRects()].map(({ top }) => Math.round(top));
      expect(new Set(tops).size, layout).to.equal(1);
    }
  });

  it('a title of two lines has the distances of one of one line', async () => {
    const day = { startDate: '2031-06-20' };
    const feed = houseFeed([
      event('Bal', day),
      event('Balade à vélo vers les communes voisines', day),
    ]);
    const list = await loaded('agenda-list', {}, { feed, parent: narrow(260) });
    const [one, two] = parts(list, 'open').map((open) => {
      const text = document.createRange();
      text.selectNodeContents(open.querySelector('span')!);
      const lines = text.getBoundingClientRect();
      const around = open.getBoundingClientRect();
      return { before: lines.top - around.top, lines: Math.round(lines.height), around };
    });
    expect(two!.lines).to.be.above(one!.lines);
    expect(two!.before).to.be.closeTo(one!.before, 0.5);
  });

  it('headings in large text break no word', async () => {
    const feed = houseFeed(articles(1));
    const list = await loaded(
      'news-list',
      { heading: 'Les prochains événements' },
      { feed, parent: narrow(250, '200%') },
    );
    const heading = byRole(list, 'heading', 'Les prochains événements');
    const whole = heading.getBoundingClientRect().width;
    heading.style.inlineSize = 'min-content';
    heading.style.overflowWrap = 'normal';
    expect(heading.getBoundingClientRect().width).to.be.at.most(whole);
  });

  it('menus of large text are no wider than it', async () => {
    const agenda = await loaded(
      'agenda-calendar',
      { date: '2031-06', view: 'list' },
      { feed: houseFeed([event('Bal', { startDate: '2031-09-20' })]), parent: narrow(250, '200%') },
    );
    const lead = 'Communauté de communes des Combrailles, Sioule et Morge';
    const plan = await loaded(
      'action-plan',
      { filters: '' },
      {
        feed: houseFeed([
          theme('t', 'Mobilité'),
          action('a', { theme: 't', leads: [{ name: lead }] }),
          action('b', { theme: 't', leads: [{ name: 'Ville' }] }),
        ]),
        parent: narrow(250, '200%'),
      },
    );
    await afterPaint();
    for (const element of [agenda, plan]) {
      const selects = [...element.shadowRoot!.querySelectorAll('select')];
      expect(selects.length, element.localName).to.be.above(0);
      for (const select of selects) {
        expect(select.getBoundingClientRect().width, element.localName).to.be.at.most(250);
      }
      expect(element.scrollWidth, element.localName).to.be.at.most(element.clientWidth + 1);
    }
    expect(part(agenda, 'period').checkVisibility()).to.equal(true);
  });
});
