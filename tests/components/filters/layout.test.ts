import { expect } from '@open-wc/testing';
import {
  filtersOf,
  open,
  type FiltersHostOptions,
  type FiltersHostElement,
} from '../../helpers/filters-host.js';
import { anEvent, timed } from '../../helpers/items.js';
import { eventually, afterPaint } from '../../helpers/mount.js';
import { allByRole, byRole, isSeen, namesOf, part, parts } from '../../helpers/seen.js';

const long = 'Développement durable, transition écologique et biodiversité du Puy-de-Dôme';
const events = Array.from({ length: 12 }, (_, index) =>
  anEvent({
    title: `Événement ${index}`,
    tags: [`${long} ${index}`],
    place: { name: `Anticonstitutionnellementissime${index}` },
    accessibility: ['hearing', 'vision'].slice(index % 2),
    free: index % 2 === 0,
  }),
);

/** With everything open and something chosen. */
async function opened(given: FiltersHostOptions = {}): Promise<FiltersHostElement> {
  const host = await filtersOf(events, { holidays: 'A', ...given });
  host.filter = { search: 'événement', tags: [`${long} 3`], from: '2026-06-01', free: true };
  await host.updateComplete;
  for (const button of allByRole(host, 'button')) {
    if (button.getAttribute('aria-expanded') !== 'false') continue;
    button.click();
    await host.updateComplete;
  }
  for (const button of parts(host, 'finder-button')) {
    if (button.getAttribute('aria-expanded') === 'true') continue;
    button.click();
    await host.updateComplete;
  }
  await afterPaint();
  return host;
}

function overflowing(host: FiltersHostElement): string[] {
  const box = host.getBoundingClientRect();
  return [...host.renderRoot.querySelectorAll<HTMLElement>('.finder, .finder *')]
    .filter((one) => one.checkVisibility() && !one.matches('.visually-hidden, .visually-hidden *'))
    .filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return left < box.left - 1 || right > box.right + 1;
    })
    .map((one) => one.outerHTML.slice(0, 80));
}

describe('the panel in its box', () => {
  for (const width of [260, 320, 600, 1200]) {
    for (const dir of ['ltr', 'rtl']) {
      it(`of ${width} px has no overflow, ${dir}`, async () => {
        const host = await opened({ width, dir });
        expect(overflowing(host)).to.deep.equal([]);
        expect(host.scrollWidth).to.be.at.most(host.clientWidth);
      });
    }
  }

  it('a narrow one has its buttons behind one, with the number of choices', async () => {
    const host = await filtersOf(events, { width: 320 });
    host.filter = { free: true };
    await host.updateComplete;
    await afterPaint();
    expect(namesOf(host, 'button')).to.deep.equal([
      'Filtres (1 choisi)',
      'Retirer le filtre : Gratuit',
      'Tout effacer',
    ]);
    const fold = byRole(host, 'button', /^Filtres/);
    fold.click();
    await host.updateComplete;
    expect(fold.getAttribute('aria-expanded')).to.equal('true');
    expect(namesOf(host, 'button')).to.include('Thèmes');
    const [first, second] = parts(host, 'finder-button').slice(-2);
    first!.click();
    second!.click();
    await host.updateComplete;
    const boxes = parts(host, 'finder-panel').map((one) => one.getBoundingClientRect());
    expect(boxes[0]!.bottom).to.be.at.most(boxes[1]!.top + 1);
    expect(boxes[0]!.left).to.equal(boxes[1]!.left);
  });

  it('a count is one number in large text beside a long name', async () => {
    const occurrences = [timed('2026-06-20T16:00Z', '2026-06-20T18:00Z')];
    const many = Array.from({ length: 24 }, (_, index) =>
      anEvent({ occurrences, tags: [index % 2 ? 'anticonstitutionnelle' : 'alimentation'] }),
    );
    const host = await filtersOf(many, { width: 320 });
    host.style.fontSize = '32px';
    await afterPaint();
    byRole(host, 'button', /^Filtres/).click();
    await host.updateComplete;
    byRole(host, 'button', 'Thèmes').click();
    await host.updateComplete;
    const lines = parts(host, 'finder-count').map(
      (count) =>
        count.getBoundingClientRect().height / parseFloat(getComputedStyle(count).fontSize),
    );
    expect(lines).to.have.length(2);
    expect(Math.max(...lines)).to.be.below(2);
  });

  it('a narrow one is scrolled to the panel that opens below another', async () => {
    const many = Array.from({ length: 8 }, (_, index) =>
      anEvent({ tags: [`Thème ${index}`], place: { name: `Lieu ${index}` } }),
    );
    const host = await filtersOf(many, { width: 320 });
    // Room to scroll.
    host.style.minBlockSize = '300vh';
    await afterPaint();
    scrollTo(0, 0);
    for (const name of ['Filtres', 'Thèmes', 'Lieux']) await open(host, name);
    await eventually(() => scrollY > 0, 'the page is scrolled');
    const { top, bottom } = byRole(host, 'group', 'Lieux').getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    const place = scrollY;
    await open(host, 'Lieux');
    await afterPaint();
    expect(scrollY, 'to close it moves nothing').to.equal(place);
  });

  it('a wide one has panels side by side, below the row of buttons', async () => {
    const host = await filtersOf(events, { width: 1100 });
    expect(isSeen(part(host, 'finder-fold'))).to.equal(false);
    for (const name of ['Dates', 'Thèmes']) {
      byRole(host, 'button', name).click();
      await host.updateComplete;
    }
    const [one, other] = parts(host, 'finder-panel').map((panel) => panel.getBoundingClientRect());
    expect(one!.top).to.equal(other!.top);
    for (const button of parts(host, 'finder-button')) {
      expect(button.getBoundingClientRect().bottom).to.be.at.most(one!.top);
    }
  });

  it('what is pressed is big enough', async () => {
    const host = await opened({ width: 320 });
    const targets = [...allByRole(host, 'button'), ...parts(host, 'finder-choice')];
    for (const target of targets) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.outerHTML.slice(0, 80)).to.be.at.least(24);
    }
  });
});
