/** A mistyped attribute counts as absent. */
import { expect } from '@open-wc/testing';
import '../../src/elements/agenda-calendar/define.js';
import '../../src/elements/label-badge/define.js';
import '../../src/elements/news-list/define.js';
import { Fault } from '../helpers/feeds.js';
import { articles, daysOf, houseFeed, label } from '../helpers/house.js';
import { loaded, place } from '../helpers/mount.js';
import { allByRole, part, parts } from '../helpers/seen.js';

const feed = houseFeed(articles(9, { summary: 'A summary.' }));

describe('an attribute that cannot be understood', () => {
  for (const value of ['many', '', '-1', '1.5', '1e9', '０']) {
    it(`leaves the default of limit, page-size, summary-lines, refresh, max-bytes: "${value}"`, async () => {
      const attributes = {
        limit: value,
        'page-size': value,
        'summary-lines': value,
        refresh: value,
        'max-bytes': value,
      };
      const element = await loaded('news-list', attributes, { feed });
      expect(allByRole(element, 'article')).to.have.length(6);
      expect(parts(element, 'summary')).to.have.length(6);
      expect(element.limit).to.equal(0);
      expect(element.refresh).to.equal(0);
      expect(element.maxBytes).to.equal(8 * 1024 * 1024);
    });
  }

  it('leaves the default layout', async () => {
    const element = await loaded('news-list', { layout: 'carousel' }, { feed });
    expect(element.layout).to.equal('list');
    expect(parts(element, 'summary')).to.have.length(6);
  });

  it('leaves loading eager', async () => {
    const parent = place(document.createElement('div'));
    parent.style.paddingTop = '5000px';
    const element = await loaded(
      'news-list',
      { src: new Fault('ok').url, loading: 'when you like' },
      { parent },
    );
    expect(element.state).to.equal('ready');
  });

  it('leaves the month view and the present month', async () => {
    const events = houseFeed([daysOf('Fair', '2026-06-05')]);
    const parent = place(document.createElement('div'));
    parent.style.inlineSize = '900px';
    const element = await loaded(
      'agenda-calendar',
      { view: 'decade', date: '2026-13' },
      { feed: events, parent },
    );
    expect(parts(element, 'today')).to.have.length(1);
    expect(part(element, 'view-month').getAttribute('aria-pressed')).to.equal('true');
  });

  it('leaves the medium size', async () => {
    const labels = houseFeed([
      label('Green', { issuedBy: 'An office' }, { summary: 'What it is.' }),
    ]);
    const element = await loaded('label-badge', { size: 'gigantic' }, { feed: labels });
    expect(parts(element, 'issuer')).to.have.length(1);
    expect(parts(part(element, 'badge'), 'summary')).to.have.length(0);
  });
});

describe('a good value', () => {
  it('may have white space around it', async () => {
    const element = await loaded(
      'news-list',
      { layout: ' headlines ', 'page-size': ' 2 ' },
      { feed },
    );
    expect(element.layout).to.equal('headlines');
    expect(allByRole(element, 'article')).to.have.length(2);
  });

  it('that goes away leaves the default', async () => {
    const attributes = { layout: 'headlines', 'page-size': '2' };
    const element = await loaded('news-list', attributes, { feed });
    element.removeAttribute('layout');
    element.removeAttribute('page-size');
    await element.updateComplete;
    expect(element.layout).to.equal('list');
    expect(allByRole(element, 'article')).to.have.length(6);
  });
});
