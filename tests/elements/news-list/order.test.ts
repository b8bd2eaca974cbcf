import { expect } from '@open-wc/testing';
import '../../../src/elements/news-list/define.js';
import { houseFeed } from '../../helpers/house.js';
import { loaded } from '../../helpers/mount.js';
import { allByRole, namesOf } from '../../helpers/seen.js';

const item = (title: string, date_published?: string) => ({ id: title, title, date_published });

describe('news', () => {
  it('are the newest first, by instant; those without a date last, as in the feed', async () => {
    const feed = houseFeed([
      item('Undated'),
      item('Winter', '2026-01-10T10:00:00+01:00'),
      item('Evening', '2026-06-01T23:00:00-03:00'),
      item('Morning', '2026-06-02T01:00:00+02:00'),
      item('Undated too'),
      item('Day', '2026-06-02'),
    ]);
    const element = await loaded('news-list', {}, { feed });
    expect(namesOf(element, 'heading')).to.deep.equal([
      'Evening',
      'Day',
      'Morning',
      'Winter',
      'Undated',
      'Undated too',
    ]);
  });

  it('with a bad date come last, the rest of them is shown', async () => {
    const feed = houseFeed([item('Bad', 'yesterday'), item('Good', '2020-01-01')]);
    const element = await loaded('news-list', {}, { feed });
    expect(namesOf(element, 'heading')).to.deep.equal(['Good', 'Bad']);
    expect(element.problems.map(({ path }) => path)).to.deep.equal(['items[0].date_published']);
  });

  it('are all that a large feed has', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => item(`Item ${index}`));
    const element = await loaded('news-list', {}, { feed: houseFeed(many) });
    expect(element.items).to.have.length(10_000);
    expect(allByRole(element, 'article')).to.have.length(6);
  });
});
