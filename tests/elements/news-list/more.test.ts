import { expect } from '@open-wc/testing';
import '../../../src/elements/news-list/define.js';
import { emulate } from '../../helpers/browser.js';
import { articles, houseFeed } from '../../helpers/house.js';
import { eventually, loaded } from '../../helpers/mount.js';
import {
  allByRole,
  byRole,
  focused,
  nameOf,
  namesOf,
  part,
  parts,
  textOf,
} from '../../helpers/seen.js';

const feed = houseFeed(articles(7));

describe('“show more”', () => {
  it('shows some more, goes on at the first of them and says so', async () => {
    const element = await loaded('news-list', { 'page-size': '3' }, { feed });
    const more = byRole(element, 'button', 'Afficher plus d’actualités (3 sur 7)');
    expect(allByRole(element, 'article')).to.have.length(3);
    more.focus();
    more.click();
    await eventually(() => allByRole(element, 'article').length === 6);
    await element.updateComplete;
    expect(nameOf(focused()!)).to.equal('Article 4');
    expect(textOf(byRole(element, 'status'))).to.equal(
      '3 actualités ajoutées : 6 affichées sur 7.',
    );
    expect(namesOf(element, 'button')).to.deep.equal(['Afficher plus d’actualités (6 sur 7)']);
  });

  it('goes away with the last', async () => {
    const element = await loaded('news-list', { 'page-size': '6' }, { feed });
    byRole(element, 'button').click();
    await eventually(() => allByRole(element, 'article').length === 7);
    await element.updateComplete;
    expect(allByRole(element, 'button')).to.be.empty;
    expect(nameOf(focused()!)).to.equal('Article 7');
    expect(textOf(byRole(element, 'status'))).to.equal('1 actualité ajoutée : 7 affichées sur 7.');
  });

  it('goes on at an article without a link, too', async () => {
    const items = articles(4).map((item, index) => (index === 2 ? { ...item, url: '' } : item));
    const element = await loaded('news-list', { 'page-size': '2' }, { feed: houseFeed(items) });
    byRole(element, 'button').click();
    await eventually(() => focused() && nameOf(focused()!) === 'Article 3');
  });

  it('speaks English', async () => {
    const element = await loaded('news-list', { 'page-size': '6', lang: 'en' }, { feed });
    byRole(element, 'button', 'Show more news (6 of 7)').click();
    await eventually(() => textOf(byRole(element, 'status')) === '1 item added: 7 of 7 shown.');
  });

  it('keeps the articles that are there', async () => {
    const element = await loaded('news-list', { 'page-size': '3' }, { feed });
    const before = parts(element, 'article');
    byRole(element, 'button').click();
    await eventually(() => parts(element, 'article').length === 6);
    expect(
      parts(element, 'article')
        .slice(0, 3)
        .every((one, at) => one === before[at]),
    ).to.equal(true);
  });

  it('is not on paper, where the number of articles is', async function () {
    const element = await loaded('news-list', { 'page-size': '3' }, { feed });
    const button = part(element, 'more');
    const visibility = (): readonly string[] =>
      [button, button.querySelector('.count')!].map((one) => getComputedStyle(one).visibility);
    expect(visibility()).to.deep.equal(['visible', 'visible']);
    if (!(await emulate({ print: true }))) return this.skip();
    expect(visibility()).to.deep.equal(['hidden', 'visible']);
  });

  it('is not there when all are shown', async () => {
    const all = await loaded('news-list', { 'page-size': '0' }, { feed });
    expect(allByRole(all, 'article')).to.have.length(7);
    expect(allByRole(all, 'button')).to.be.empty;
    const fitting = await loaded('news-list', { 'page-size': '7' }, { feed });
    expect(allByRole(fitting, 'button')).to.be.empty;
  });

  it('of all comes at a thousand articles', async () => {
    const many = houseFeed(articles(1001));
    const element = await loaded(
      'news-list',
      { 'page-size': '0', layout: 'headlines' },
      { feed: many },
    );
    expect(allByRole(element, 'article')).to.have.length(1000);
    byRole(element, 'button', 'Afficher plus d’actualités (1000 sur 1001)').click();
    await eventually(() => allByRole(element, 'article').length === 1001);
    await eventually(() => focused() && nameOf(focused()!) === 'Article 1001');
    expect(allByRole(element, 'button')).to.be.empty;
  });

  it('shows six at first', async () => {
    const element = await loaded('news-list', {}, { feed });
    expect(allByRole(element, 'article')).to.have.length(6);
  });
});
