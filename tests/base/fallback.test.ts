import { expect } from '@open-wc/testing';
import '../../src/elements/news-list/define.js';
import { Fault } from '../helpers/feeds.js';
import { articles, houseFeed } from '../helpers/house.js';
import { eventually, failed, feedLoad, loaded, mount } from '../helpers/mount.js';
import { allByRole, byRole, isSeen, namesOf, textOf } from '../helpers/seen.js';

const html = '<a href="https://example.org/all">All the news</a>';
const link = 'All the news';

describe('what the page’s author wrote inside the tag', () => {
  it('shows while the feed is awaited, and no longer when it has come', async () => {
    const element = mount('news-list', { src: new Fault('slow?ms=300').url }, { html });
    await element.updateComplete;
    expect(allByRole(element, 'link', link)).to.have.length(1);
    await feedLoad(element);
    expect(isSeen(element.querySelector('a')!)).to.equal(false);
    expect(namesOf(element, 'link')).to.deep.equal(['News 3', 'News 2', 'News 1']);
  });

  it('shows when the feed cannot be had, below the message', async () => {
    const element = await failed('news-list', { src: new Fault('status/404').url }, { html });
    await eventually(() => allByRole(element, 'button').length);
    expect(byRole(element, 'link', link).checkVisibility()).to.equal(true);
    expect(textOf(element)).to.match(/disponibles.*All the news/);
  });

  it('does not show when there is nothing in the feed', async () => {
    const element = await loaded('news-list', { src: new Fault('empty-feed').url }, { html });
    expect(allByRole(element, 'link')).to.be.empty;
  });

  it('does not show when the feed is old', async () => {
    const element = await loaded('news-list', { src: new Fault('once/status/404').url }, { html });
    await element.reload();
    expect(element.state).to.equal('stale');
    expect(allByRole(element, 'link', link)).to.be.empty;
  });

  it('never shows the data that came with the page', async () => {
    const data = JSON.stringify(houseFeed(articles(1)));
    const element = mount(
      'news-list',
      {},
      { html: `<script type="application/json">${data}</script>` },
    );
    await element.updateComplete;
    expect(textOf(element)).to.equal('');
  });
});

describe('the slots', () => {
  it('header takes the place of the heading', async () => {
    const element = await loaded(
      'news-list',
      { src: new Fault('ok').url, heading: 'News' },
      { html: '<h2 slot="header">Our news</h2>' },
    );
    expect(allByRole(element, 'heading', 'News')).to.be.empty;
    expect(allByRole(element, 'heading')[0]).to.equal(element.querySelector('h2'));
  });

  it('footer comes last', async () => {
    const element = await loaded(
      'news-list',
      { src: new Fault('ok').url },
      { html: '<p slot="footer">More elsewhere</p>' },
    );
    expect(textOf(element)).to.match(/More elsewhere$/);
  });

  it('empty takes the place of the message', async () => {
    const element = await loaded(
      'news-list',
      { src: new Fault('empty-feed').url },
      { html: '<p slot="empty">Nothing yet.</p>' },
    );
    expect(textOf(element)).to.equal('Nothing yet.');
  });

  it('empty does not show when there is something', async () => {
    const element = await loaded(
      'news-list',
      { src: new Fault('ok').url },
      { html: '<p slot="empty">Nothing yet.</p>' },
    );
    expect(textOf(element)).not.to.contain('Nothing yet.');
  });

  it('error takes the place of the message, not of the button', async () => {
    const element = await failed(
      'news-list',
      { src: new Fault('status/404').url },
      { html: '<p slot="error">Call us.</p>' },
    );
    await eventually(() => allByRole(element, 'button').length);
    expect(textOf(element)).to.equal('Call us. Réessayer');
  });
});
