/** On a page from right to left all texts of an entry begin at one edge, whatever language they are in. */
import { expect } from '@open-wc/testing';
import '../../src/entries/all.js';
import { box } from '../helpers/box.js';
import {
  articles,
  event,
  houseFeed,
  initiative,
  label,
  organization,
  type Json,
} from '../helpers/house.js';
import { afterPaint, eventually, loaded, type Elements } from '../helpers/mount.js';
import { plan } from '../helpers/plans.js';
import { part, parts } from '../helpers/seen.js';

const more = { summary: 'Un résumé en français.', date_published: '2026-06-01T10:00Z' };
const news = houseFeed(articles(2, more));
const events = houseFeed([
  event('Concert', { startDate: '2099-06-20T20:00', location: { name: 'Salle' } }),
  event('حفل موسيقي', { startDate: '2099-06-21T20:00', location: { name: 'قاعة' } }),
]);
const initiatives = houseFeed([
  initiative('ferme', { location: { name: 'Riom' }, startDate: '2020' }, more),
  initiative('مزرعة', { status: 'active' }),
]);
const members = houseFeed([
  organization('régie', { legalForm: 'association', address: '1 place du Marché, Riom' }, more),
  organization('مزرعة', { legalForm: 'شركة' }),
]);
const labels = houseFeed([label('Ville cyclable', { issuedBy: 'Un organisme' })]);

/** Element → its feed, the part that holds an entry, its attributes. */
const entries: readonly (readonly [keyof Elements, Json, string, Record<string, string>])[] = [
  ['news-list', news, 'article', {}],
  ['news-list', news, 'article', { layout: 'cards' }],
  ['news-list', news, 'article', { layout: 'headlines' }],
  ['agenda-list', events, 'event', {}],
  ['agenda-list', events, 'event', { layout: 'cards' }],
  ['agenda-calendar', events, 'event', { view: 'list', date: '2099-06' }],
  ['label-badge', labels, 'state', {}],
  ['initiative-list', initiatives, 'initiative', {}],
  ['initiative-list', initiatives, 'initiative', { layout: 'list' }],
  ['action-plan', houseFeed(plan), 'indicator', {}],
  ['label-list', labels, 'badge', {}],
  ['label-list', labels, 'badge', { layout: 'rows' }],
  ['member-list', members, 'member', { layout: 'list' }],
  ['member-list', members, 'member', { layout: 'cards' }],
  ['news-article', news, 'article', {}],
];

/** Words with an edge or a sign of their own before them. */
const pills = '[part=status], [part=verdict], [part=next-value]';

/** The right edges of the texts of an entry, one for each paragraph and heading. */
function edges(entry: Element): number[] {
  const blocks = [...entry.querySelectorAll(`p:not(${pills}), h1, h2, h3, h4, h5, h6`)].concat(
    entry.matches('p') ? entry : [],
  );
  return blocks.flatMap((block) => {
    const range = document.createRange();
    range.selectNodeContents(block);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
    return boxes.length ? [Math.max(...boxes.map(({ right }) => right))] : [];
  });
}

describe('on a page from right to left', () => {
  for (const [tag, feed, name, attributes] of entries) {
    it(`texts of ${tag} ${Object.values(attributes).join()} begin at one edge`, async () => {
      const parent = box(320);
      parent.dir = 'rtl';
      const element = await loaded(tag, attributes, { feed, parent });
      await eventually(() => parts(element, name).length);
      await afterPaint();
      for (const entry of parts(element, name)) {
        const edgesOfEntry = edges(entry);
        expect(edgesOfEntry).to.not.be.empty;
        expect(Math.max(...edgesOfEntry) - Math.min(...edgesOfEntry)).to.be.below(1);
      }
    });
  }

  it('the sign of what opens is at the edge at which lines begin or end, beside its words', async () => {
    const parent = box(320);
    parent.dir = 'rtl';
    const badge = await loaded('label-badge', { size: 'large' }, { feed: labels, parent });
    const actions = await loaded('action-plan', {}, { feed: houseFeed(plan), parent });
    await eventually(() => parts(actions, 'action-button').length);
    await afterPaint();
    const opens = [part(badge, 'details').querySelector('summary')!];
    for (const button of [...opens, ...parts(actions, 'action-button')]) {
      const words = document.createRange();
      words.selectNodeContents(
        [...button.childNodes].find((node) => node instanceof Text && node.data.trim())!,
      );
      const { left, right } = words.getBoundingClientRect();
      const outer = button.getBoundingClientRect();
      const { paddingLeft, paddingRight } = getComputedStyle(button);
      const before = outer.right - parseFloat(paddingRight) - right;
      const after = left - outer.left - parseFloat(paddingLeft);
      if (button.localName === 'summary') expect(before).to.be.above(after + 4);
      else expect(after).to.be.above(before + 4);
    }
  });

  it('the words of a table begin or end at the edges of the page', async () => {
    const parent = box(1000);
    parent.dir = 'rtl';
    const table = '<table><caption>Titre</caption><tr><th>Défi</th><td>Ambition</td></tr></table>';
    const article = houseFeed(articles(1, { ...more, content_html: table }));
    const inArticle = await loaded('news-article', {}, { feed: article, parent });
    const inPlan = await loaded(
      'action-plan',
      { view: 'table' },
      { feed: houseFeed(plan), parent },
    );
    for (const element of [inArticle, inPlan]) {
      await eventually(() => element.shadowRoot!.querySelector('td'));
      await afterPaint();
      const cells = element.shadowRoot!.querySelectorAll('caption, th, td');
      const texts = [...cells].filter((cell) => edges(cell).length || cell.textContent.trim());
      expect(texts).to.not.be.empty;
      for (const cell of texts) {
        const words = document.createRange();
        words.selectNodeContents(cell);
        const [whole, text] = [cell.getBoundingClientRect(), words.getBoundingClientRect()];
        const [before, after] = [whole.right - text.right, text.left - whole.left];
        // A cell no wider than its words has its padding on either side of them.
        expect(before, cell.textContent).to.be.below(after + 8);
      }
    }
  });

  it('the state of a label in a row ends at the edge of the row', async () => {
    const parent = box(1000);
    parent.dir = 'rtl';
    const list = await loaded('label-list', { layout: 'rows' }, { feed: labels, parent });
    await afterPaint();
    const state = part(list, 'state');
    const words = document.createRange();
    words.selectNodeContents(state);
    expect(words.getBoundingClientRect().left - state.getBoundingClientRect().left).to.be.below(1);
  });

  it('the number of a day is before the name of its holidays', async () => {
    const parent = box(1000);
    parent.dir = 'rtl';
    const attributes = { date: '2026-12', holidays: 'A' };
    const element = await loaded('agenda-calendar', attributes, { feed: events, parent });
    await eventually(() => parts(element, 'day-note').length);
    await afterPaint();
    for (const name of parts(element, 'day-note')) {
      const day = name.closest('td')!.getBoundingClientRect();
      const { left } = name.closest('td')!.querySelector('time')!.getBoundingClientRect();
      const { right, left: end } = name.getBoundingClientRect();
      expect(right).to.be.at.most(left + 1);
      expect(end).to.be.at.least(day.left);
    }
  });
});
