import { expect } from '@open-wc/testing';
import '../../../src/elements/action-plan/define.js';
import { FakeTime } from '../../helpers/clock.js';
import { houseFeed } from '../../helpers/house.js';
import { eventually } from '../../helpers/mount.js';
import { action, indicator, plan } from '../../helpers/plans.js';
import { allByRole, namesOf, part, parts, textOf } from '../../helpers/seen.js';
import { press, show, textsOf } from './shown.js';

describe('<action-plan> in other views', () => {
  it('has a timeline that speaks of today where today is on it, and goes on until then', async () => {
    await FakeTime.from('2026-11-15T12:00:00Z');
    const over = action('a', { startDate: '2019-03-01', endDate: '2021' });
    const element = await show([over, action('b', { endDate: '2020' })], { view: 'timeline' });
    const note = (): Element | null => element.renderRoot.querySelector('.scale-note');
    expect(note()).to.equal(null);
    expect(textsOf(element, 'dates')).to.deep.equal(['1er mars 2019 – 2021', 'jusqu’en 2020']);
    element.feed = houseFeed([over, action('c', { startDate: '2020-03-01' })]);
    await eventually(() => note());
    expect(textsOf(element, 'dates')[1]).to.equal('à partir du 1er mars 2020');
    const years = [...element.renderRoot.querySelectorAll('.year-scale text')].map(textOf);
    expect(years.at(-1)).to.equal('2026');
  });

  it('has two tables with a row for each action and each indicator', async () => {
    const element = await show();
    await press(element, 'Tableau');
    await eventually(() => allByRole(element, 'table').length === 2);
    const [first, second] = allByRole(element, 'table');
    expect([...first!.querySelectorAll('tbody th')]).to.have.lengthOf(5);
    expect([...second!.querySelectorAll('tbody th')].map(textOf)).to.deep.equal([
      'Indicateur pistes',
      'Indicateur cantines',
    ]);
    expect(textOf(second!)).to.include('60 km (2025)');
  });

  it('has a timeline in time order, those without dates last', async () => {
    const element = await show(plan, { view: 'timeline' });
    const titles = parts(element, 'timeline-action').map((row) => textOf(part(row, 'title')));
    expect(titles).to.deep.equal([
      'Action reseau',
      'Action pont',
      'Action gare',
      'Action rive',
      'Action jardins',
    ]);
    expect(textsOf(element, 'dates')).to.deep.equal([
      '2020 – juin 2028',
      'à partir de mars 2024',
      'à partir de 2027',
    ]);
  });

  it('shows one indicator alone, as a card with one large figure', async () => {
    const element = await show(plan, { item: 'pistes' });
    expect(parts(element, 'figure')).to.have.lengthOf(1);
    expect(namesOf(element, 'heading')).to.deep.equal(['Indicateur pistes']);
    expect(element.items.map(({ id }) => id)).to.deep.equal(['pistes']);
    expect(parts(element, 'tables'), 'no second button for one table').to.be.empty;
  });

  it('has the switch for tables in a card with several drawings only', async () => {
    const measured = action('reseau', { indicators: ['pistes', 'trafic'] });
    const items = [measured, indicator('pistes'), indicator('trafic')];
    const element = await show(items, { item: 'reseau' });
    await eventually(() => parts(element, 'line-chart').length === 2);
    expect(parts(element, 'tables')).to.have.lengthOf(1);
    element.item = 'pistes';
    await eventually(() => parts(element, 'line-chart').length === 1);
    expect(parts(element, 'tables')).to.be.empty;
  });

  it('shows one action alone, with what comes of it', async () => {
    const element = await show(plan, { item: 'reseau' });
    expect(textOf(part(element, 'count'))).to.include('1 action sur 3 réalisée');
    expect(namesOf(element, 'heading')).to.deep.equal(['Action reseau', 'Indicateur pistes']);
  });

  it('says that an unknown item is not there', async () => {
    const element = await show(plan, { item: 'absent' });
    expect(element.state).to.equal('empty');
    expect(textOf(part(element, 'message'))).to.equal('Aucune action pour le moment.');
  });

  it('has a sign that is seen beside each verdict, the target that is reached too', async () => {
    const values = [0, 60, 120].map((value) => [{ value, date: '2025' }]);
    const element = await show(
      values.map((given, index) => indicator(`${index}`, { values: given })),
    );
    const verdicts = parts(element, 'verdict');
    expect(verdicts).to.have.length(3);
    expect(textOf(verdicts[2]!)).to.equal('Cible atteinte');
    for (const verdict of verdicts) {
      const { color, borderTopColor } = getComputedStyle(verdict, '::before');
      const ink = getComputedStyle(verdict).color;
      expect([color, borderTopColor]).to.deep.equal([ink, ink]);
    }
  });
});
