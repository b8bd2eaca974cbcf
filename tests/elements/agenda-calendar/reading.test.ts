/** An agenda reads the events that are seen, those that are looked through, and no others. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/agenda-calendar/define.js';
import { present } from '../../helpers/agenda.js';
import { box } from '../../helpers/box.js';
import { itIs } from '../../helpers/clock.js';
import { daysOf, houseFeed, type Json } from '../../helpers/house.js';
import { loaded } from '../../helpers/mount.js';
import { byRole, part, parts, textOf } from '../../helpers/seen.js';
import { fieldsOf, itemsOf, touchable } from '../../helpers/touched.js';

const dayOfItem = (index: number): string =>
  new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);

/** One event a day for four years; a summary is read with the rest of an item only. */
const items: readonly Json[] = Array.from({ length: 1461 }, (_, index) => ({
  ...daysOf(`No. ${index}`, dayOfItem(index)),
  summary: 'A summary',
}));

describe('of an event a day for four years', () => {
  /** The days whose events are read though they are not among those looked through. */
  const daysRead = (paths: readonly string[]): string[] =>
    itemsOf(paths.filter((path) => path.endsWith('.summary')))
      .filter((number) => number >= 1000)
      .map(dayOfItem);

  it('those are read that are in the weeks of the month, each month when it is shown', async () => {
    await itIs(present);
    const { items: watched, paths } = touchable(items);
    const attributes = { month: '2027-03', lang: 'fr' };
    const given = { feed: houseFeed(watched), parent: box(900) };
    const element = await loaded('agenda-calendar', attributes, given);
    expect(parts(element, 'event')).to.have.length(35);
    const march = daysRead(paths);
    expect([march[0], march.at(-1), march.length]).to.deep.equal(['2027-03-01', '2027-04-04', 35]);

    paths.length = 0;
    byRole(element, 'button', /^Mois suivant/).click();
    await element.updateComplete;
    expect(textOf(part(element, 'period'))).to.equal('avril 2027');
    const april = daysRead(paths);
    expect([april[0], april.at(-1)], 'those of both are known').to.deep.equal([
      '2027-04-05',
      '2027-05-02',
    ]);

    paths.length = 0;
    byRole(element, 'button', /^Mois précédent/).click();
    await element.updateComplete;
    expect(paths, 'all of it is known').to.be.empty;
  });

  it('only dates and titles are read of those that are not shown', async () => {
    await itIs(present);
    const { items: watched, paths } = touchable(items);
    const given = { feed: houseFeed(watched), parent: box(900) };
    await loaded('agenda-calendar', { month: '2026-06', lang: 'fr' }, given);
    const far = paths.filter((path) => Number.parseInt(path) >= 1000);
    expect(itemsOf(far)).to.have.length(461);
    expect(fieldsOf(far)).to.deep.equal([
      '_event',
      '_event.endDate',
      '_event.startDate',
      'id',
      'title',
    ]);
  });
});
