/** With `sticky`, the choice stays in view. */
import { expect } from '@open-wc/testing';
import { press } from '../../helpers/browser.js';
import { eventually, place } from '../../helpers/mount.js';
import { allByRole, byRole, focused, part, textOf } from '../../helpers/seen.js';
import { mountFilter, mountSource, open, ready, tick, titlesOf } from './territory.js';

const isPinned = (filter: Element): boolean =>
  part(filter, 'finder-outcome').matches(':popover-open');

/** A page of several screens, whose box would hold what is fixed in it. */
function longPage(): HTMLElement {
  const page = document.createElement('div');
  page.style.transform = 'translate(0)';
  page.style.paddingBlockEnd = '300vh';
  return place(page);
}

describe('<feed-filter sticky>', () => {
  afterEach(() => scrollTo(0, 0));

  it('keeps what is chosen, and the result, at the edge of the window', async () => {
    const page = longPage();
    const filter = mountFilter({ sticky: '', open: 'theme' }, page);
    const news = mountSource('news-list', {}, { parent: page });
    await ready(filter);
    scrollTo(0, 2 * innerHeight);
    await eventually(() => filter.getBoundingClientRect().bottom < 0);
    expect(isPinned(filter), 'nothing is chosen').to.equal(false);
    scrollTo(0, 0);
    await tick(filter, 'mobilité');
    const { scrollHeight } = document.documentElement;
    scrollTo(0, 2 * innerHeight);
    await eventually(() => isPinned(filter));
    expect(document.documentElement.scrollHeight, 'the page does not move').to.equal(scrollHeight);
    const bar = part(filter, 'finder-outcome');
    const { bottom, left, width } = bar.getBoundingClientRect();
    const { clientHeight, clientWidth } = document.documentElement;
    expect([bottom, left, width].map(Math.round)).to.deep.equal([clientHeight, 0, clientWidth]);
    expect(textOf(bar)).to.contain('1 actualité');
    expect(allByRole(filter, 'button', /^Retirer/), 'it is there once').to.have.length(1);
    byRole(filter, 'button', 'Modifier').click();
    await eventually(() => !isPinned(filter));
    expect(textOf(focused()!)).to.match(/^Thématiques/);
    expect(allByRole(filter, 'button', 'Modifier'), 'the filters are in view').to.have.length(0);
    scrollTo(0, 2 * innerHeight);
    await eventually(() => isPinned(filter));
    dispatchEvent(new Event('beforeprint'));
    expect(isPinned(filter), 'on paper it has its place').to.equal(false);
    filter.sticky = false;
    await filter.updateComplete;
    filter.sticky = true;
    await eventually(() => isPinned(filter));
    byRole(filter, 'button', /^Retirer/).click();
    await filter.settled();
    expect(titlesOf(news)).to.have.length(3);
    await eventually(() => !isPinned(filter));
    filter.remove();
    page.append(filter);
    await open(filter, 'Dates');
  });

  it('covers no control that has the focus', async () => {
    const page = longPage();
    const filter = mountFilter({ sticky: '', open: 'theme' }, page);
    mountSource('news-list', {}, { parent: page });
    await ready(filter);
    await tick(filter, 'mobilité');
    const buttons = Array.from({ length: 100 }, (_, index) => {
      const button = document.createElement('button');
      button.textContent = `${index}`;
      button.style.display = 'block';
      return place(button, page);
    });
    buttons[20]!.scrollIntoView({ block: 'start' });
    buttons[20]!.focus();
    await eventually(() => isPinned(filter));
    const edge = part(filter, 'finder-outcome').getBoundingClientRect().top;
    const covered = buttons.find((button) => button.getBoundingClientRect().bottom > edge)!;
    buttons[buttons.indexOf(covered) - 1]!.focus();
    await press('Tab');
    expect(document.activeElement).to.equal(covered);
    await eventually(() => covered.getBoundingClientRect().bottom <= edge);
  });
});
