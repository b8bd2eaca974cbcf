import { expect } from '@open-wc/testing';
import '../../src/elements/agenda-calendar/define.js';
import '../../src/elements/label-badge/define.js';
import '../../src/elements/news-list/define.js';
import { articles, daysOf, houseFeed, label } from '../helpers/house.js';
import { loaded, mount } from '../helpers/mount.js';
import { allByRole, nameOf } from '../helpers/seen.js';

const feed = houseFeed(articles(1));
const levels = (element: Element): string[] =>
  allByRole(element, 'heading').map((heading) => `${heading.localName} ${nameOf(heading)}`);

describe('headings', () => {
  const cases: readonly (readonly [Readonly<Record<string, string>>, readonly string[]])[] = [
    [{}, ['h2 Article 1']],
    [{ heading: 'News' }, ['h2 News', 'h3 Article 1']],
    [{ 'heading-level': '3' }, ['h3 Article 1']],
    [{ heading: 'News', 'heading-level': '1' }, ['h1 News', 'h2 Article 1']],
    [{ heading: 'News', 'heading-level': '5' }, ['h5 News', 'h6 Article 1']],
    [{ heading: 'News', 'heading-level': '6' }, ['h6 News', 'h6 Article 1']],
    [{ heading: 'News', 'heading-level': '17' }, ['h6 News', 'h6 Article 1']],
    [{ heading: 'News', 'heading-level': '2.4' }, ['h2 News', 'h3 Article 1']],
    [{ heading: 'News', 'heading-level': 'high' }, ['h2 News', 'h3 Article 1']],
    [{ heading: 'News', 'heading-level': '' }, ['h2 News', 'h3 Article 1']],
    [{ 'heading-level': '-1' }, ['h2 Article 1']],
    [{ heading: '' }, ['h2 Article 1']],
  ];
  for (const [attributes, expected] of cases) {
    it(`are ${expected.join(', ')} with ${JSON.stringify(attributes)}`, async () => {
      const element = await loaded('news-list', attributes, { feed });
      expect(levels(element)).to.deep.equal(expected);
    });
  }

  it('change with the attributes', async () => {
    const element = await loaded('news-list', { heading: 'News' }, { feed });
    element.setAttribute('heading-level', '4');
    element.heading = 'All our news';
    await element.updateComplete;
    expect(levels(element)).to.deep.equal(['h4 All our news', 'h5 Article 1']);
    element.removeAttribute('heading-level');
    element.removeAttribute('heading');
    await element.updateComplete;
    expect(levels(element)).to.deep.equal(['h2 Article 1']);
  });

  it('are there before the feed is', async () => {
    const element = mount('news-list', { heading: 'News' });
    await element.updateComplete;
    expect(levels(element)).to.deep.equal(['h2 News']);
  });

  it('are text, whatever they say', async () => {
    const element = await loaded('news-list', { heading: '<b>Bold</b>' }, { feed });
    expect(levels(element)[0]).to.equal('h2 <b>Bold</b>');
  });

  it('go one level deeper in each part of an agenda', async () => {
    const element = await loaded(
      'agenda-calendar',
      { heading: 'Agenda', 'heading-level': '3', view: 'list', date: '2026-06' },
      { feed: houseFeed([daysOf('Fair', '2026-06-05')]) },
    );
    expect(levels(element)).to.deep.equal(['h3 Agenda', 'h4 juin 2026', 'h5 vendredi 5 juin 2026']);
  });

  it('name a label', async () => {
    const attributes = { 'heading-level': '4' };
    const element = await loaded('label-badge', attributes, { feed: houseFeed([label('Green')]) });
    expect(levels(element)).to.deep.equal(['h4 Green']);
  });
});
