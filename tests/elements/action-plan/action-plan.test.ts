import { expect } from '@open-wc/testing';
import '../../../src/elements/action-plan/define.js';
import { emulate } from '../../helpers/browser.js';
import { FakeTime } from '../../helpers/clock.js';
import { eventually } from '../../helpers/mount.js';
import { action, indicator, plan } from '../../helpers/plans.js';
import { allByRole, byRole, namesOf, part, parts, textOf } from '../../helpers/seen.js';
import { press, show, textsOf } from './shown.js';

describe('<action-plan> by theme', () => {
  it('has each theme under a heading, with its actions, and parts below their action', async () => {
    const element = await show();
    expect(textsOf(element, 'theme-title')).to.deep.equal(['Mobilité', 'Alimentation']);
    const [first] = parts(element, 'theme');
    expect(textsOf(element, 'theme-summary')).to.deep.equal(['Se déplacer autrement.']);
    const [outer] = parts(first!, 'actions');
    expect(outer!.children).to.have.lengthOf(1);
    expect(parts(outer!, 'action').map((row) => textOf(part(row, 'title')))).to.deep.equal([
      'Action reseau',
      'Action rive',
      'Action pont',
      'Action gare',
    ]);
  });

  it('counts what is done, in words, for a theme and for an action with parts or steps', async () => {
    const element = await show();
    expect(textsOf(element, 'theme-tally')).to.deep.equal([
      '1 action sur 4 réalisée',
      'Aucune action sur 1 réalisée',
    ]);
    expect(textsOf(element, 'tally')).to.deep.equal([
      '1 action sur 3 réalisée',
      '1 étape sur 2 franchie',
    ]);
    expect(textOf(parts(element, 'state-counts')[0]!)).to.match(
      /À venir\s*1.*En cours\s*1.*Réalisé\s*1.*En retard\s*1/,
    );
  });

  it('says how far an indicator is, how fast, and how late its value', async () => {
    await FakeTime.from('2026-11-15T12:00:00Z');
    const element = await show();
    const [pistes, cantines] = parts(element, 'indicator');
    expect(textOf(part(pistes!, 'figure'))).to.equal('60 km 2025');
    expect(textOf(part(pistes!, 'verdict'))).to.equal('En bonne voie');
    expect(textOf(part(pistes!, 'progress'))).to.equal(
      '60 % du chemin parcouru, pour 50 % du temps écoulé.',
    );
    expect(textOf(part(pistes!, 'pace'))).to.equal(
      'Rythme constaté : +12 km par an ; rythme nécessaire : +8 km par an.',
    );
    expect(textOf(part(cantines!, 'next-value'))).to.equal(
      'Valeur attendue en mars 2026, en retard de 8 mois.',
    );
  });

  it('marks an estimate, and says why progress cannot be worked out', async () => {
    const guess = { values: [{ value: 3, date: '2025', estimate: true }], target: undefined };
    const element = await show([indicator('a', guess)]);
    expect(textOf(part(element, 'figure'))).to.equal('3 km 2025 estimation');
    expect(textOf(part(element, 'progress'))).to.equal(
      'Progression non calculable : aucune cible n’est fixée.',
    );
    expect(parts(element, 'progress-bar')).to.have.lengthOf(0);
  });

  it('has the formula, its inputs and the source in a disclosure', async () => {
    const source = { name: 'Observatoire', url: 'https://example.org/donnees' };
    const element = await show([indicator('a', { source, method: 'Relevé annuel.' })]);
    const method = part(element, 'method') as HTMLDetailsElement;
    expect(method.open).to.equal(false);
    method.querySelector('summary')!.click();
    await eventually(() => method.querySelector('dl'));
    expect(textOf(method)).to.include('(60 − 0) ÷ (100 − 0) = 60 %');
    expect(textOf(method)).to.include('60 % ÷ 50 % = 1,2');
    expect(textOf(method)).to.include('Open SDG');
    expect(textOf(method)).to.include('Relevé annuel.');
    expect(byRole(element, 'link', 'Observatoire').getAttribute('href')).to.equal(source.url);
  });

  it('opens the details of an action, unless the page takes over', async () => {
    const element = await show();
    await press(element, 'Détail : Action pont');
    await eventually(() => parts(element, 'details').length === 1);
    expect(textOf(part(element, 'details'))).to.match(/Un pont pour les vélos\..*1\s200\s000/);
    expect(textOf(part(element, 'details'))).to.include('Chantier (à faire, janvier 2027)');
    await press(element, 'Détail : Action pont');
    expect(parts(element, 'details')).to.have.lengthOf(0);
    const chosen: string[] = [];
    element.addEventListener('item-select', (event) => {
      chosen.push(event.item.id);
      event.preventDefault();
    });
    await press(element, 'Détail : Action pont');
    expect(chosen).to.deep.equal(['pont']);
    expect(parts(element, 'details')).to.have.lengthOf(0);
  });

  it('has no controls on paper, and a method where it is open', async function () {
    const element = await show();
    const [first, second] = parts(element, 'method') as HTMLDetailsElement[];
    first!.querySelector('summary')!.click();
    await eventually(() => first!.querySelector('dl'));
    if (!(await emulate({ print: true }))) return this.skip();
    expect([first, second].map((method) => method!.checkVisibility())).to.deep.equal([true, false]);
    for (const name of ['toolbar', 'data-button'])
      expect(parts(element, name)[0]!.checkVisibility(), name).to.equal(false);
    const [values] = parts(element, 'values');
    expect(values!.checkVisibility()).to.equal(true);
    expect(textOf(values!)).to.equal('Valeurs : 20 (2022), 60 (2025) ; cible : 100 (2030).');
  });

  it('has the values as text on paper alone', async () => {
    const element = await show();
    expect(parts(element, 'values')[0]!.checkVisibility()).to.equal(false);
    await press(element, 'Voir les données : Indicateur pistes');
    const [first] = parts(element, 'indicator');
    await eventually(() => parts(first!, 'data').length);
    expect(parts(first!, 'values')).to.deep.equal([]);
  });

  it('has results without actions and themes under one heading of their own', async () => {
    const element = await show([indicator('a'), indicator('b')]);
    expect(textsOf(element, 'theme-title')).to.deep.equal([]);
    expect(allByRole(element, 'heading').map(textOf)).to.deep.equal([
      'Résultats mesurés',
      'Indicateur a',
      'Indicateur b',
    ]);
  });

  it('speaks English', async () => {
    const element = await show(plan, { lang: 'en' });
    expect(textsOf(element, 'theme-tally')[0]).to.equal('1 of 4 actions done');
    expect(textsOf(element, 'progress')[0]).to.equal('60% of the way, for 50% of the time.');
    expect(namesOf(element, 'button')).to.include('Timeline');
  });
});

describe('<action-plan> left open over midnight', () => {
  it('says anew how late a value is, and goes on to the next midnight', async () => {
    const time = await FakeTime.from('2026-03-31T12:00:00Z');
    const element = await show(plan, { 'time-zone': 'Europe/Paris' });
    const late = (): string => textOf(part(element, 'next-value'));
    expect(late()).to.equal('Prochaine valeur attendue en mars 2026.');
    for (const [hours, words] of [
      [10.1, 'Valeur attendue en mars 2026, en retard de 1 mois.'],
      [24 * 30, 'Valeur attendue en mars 2026, en retard de 2 mois.'],
    ] as const) {
      await eventually(() => time.waiting > 0, 'it waits for midnight');
      time.pass(hours * 3_600_000);
      await eventually(() => late() === words, words);
    }
  });
});

describe('<action-plan> filtered', () => {
  it('shows the actions that pass, and what belongs to them; a theme by its id or its name', async () => {
    const element = await show();
    for (const name of ['velo', 'Mobilité']) {
      element.filter = { theme: [name] };
      await eventually(() => parts(element, 'theme').length === 1);
      expect(parts(element, 'action')).to.have.lengthOf(4);
      expect(textsOf(element, 'theme-title')).to.deep.equal(['Mobilité']);
      element.filter = {};
      await eventually(() => parts(element, 'theme').length === 2);
    }
  });

  it('counts themes under the names that visitors know, for a control of the page', async () => {
    const element = await show();
    const { facets } = await element.summarizeFilter({ theme: ['velo'], state: ['done'] });
    const themes = facets.find(({ facet }) => facet === 'theme')!;
    expect(themes.values.map(({ value }) => value)).to.deep.equal(['Mobilité', 'Alimentation']);
    expect([...themes.counts]).to.deep.equal([1, 0]);
  });

  it('lets the visitor choose theme, state and lead, with counts, and says how many are shown', async () => {
    const element = await show(plan, { filters: '' });
    const filters: unknown[] = [];
    element.addEventListener('filter-change', ({ filter }) => filters.push(filter));
    const states = byRole(element, 'combobox', 'État') as HTMLSelectElement;
    expect([...states.options].map(textOf)).to.include('En retard (1)');
    states.value = 'late';
    states.dispatchEvent(new Event('change'));
    await eventually(() => parts(element, 'action').length === 1);
    expect(filters).to.deep.equal([{ state: ['late'] }]);
    await eventually(() => textOf(byRole(element, 'status')) === '1 action affichée');
    const leads = byRole(element, 'combobox', 'Pilote') as HTMLSelectElement;
    leads.value = 'Métropole';
    leads.dispatchEvent(new Event('change'));
    await eventually(() => textsOf(element, 'message').length === 1);
    expect(textOf(part(element, 'message'))).to.equal('Aucune action ne correspond à ces filtres.');
    expect(byRole(element, 'combobox', 'État')).to.equal(states);
    for (const select of [leads, states]) {
      select.value = '';
      select.dispatchEvent(new Event('change'));
    }
    await eventually(() => parts(element, 'action').length > 1);
    expect(filters.slice(1)).to.deep.equal([
      { lead: ['Métropole'], state: ['late'] },
      { state: ['late'] },
      {},
    ]);
  });
});

describe('<action-plan> with what feeds may hold', () => {
  it('says the progress that its owner declares where an action has no parts and no steps', async () => {
    const steps = [{ name: 'Étude', done: true }];
    const element = await show([
      action('a', { progress: 40 }),
      action('b', { progress: 40, steps }),
      action('c', { progress: 140 }),
      action('d', { progress: 0 }),
    ]);
    expect(textsOf(element, 'tally').map((text) => text.replaceAll('\u00a0', ' '))).to.deep.equal([
      'Avancement déclaré : 40 %',
      '1 étape sur 1 franchie',
      'Avancement déclaré : 0 %',
    ]);
    expect(element.problems).to.have.length(1);
  });

  it('is calm with nothing', async () => {
    const element = await show([]);
    expect(textOf(part(element, 'message'))).to.equal('Aucune action pour le moment.');
  });

  it('shows a plan of indicators alone, and actions that name an unknown theme', async () => {
    const element = await show([indicator('a'), action('b', { theme: 'Eau' })]);
    expect(textsOf(element, 'theme-title')).to.deep.equal(['Eau', 'Autres résultats']);
  });

  it('draws nothing without end: an action that is its own parent, an indicator without a unit', async () => {
    const element = await show([action('a', { parent: 'a' }), indicator('b', { unit: undefined })]);
    expect(parts(element, 'action')).to.have.lengthOf(1);
    expect(element.problems).to.have.lengthOf(2);
  });

  it('shows 500 actions and 500 indicators, whatever the length of their words', async () => {
    const long = 'Plandactionterritorial'.repeat(20);
    const many = Array.from({ length: 500 }, (_, index) => [
      action(`a${index}`, { status: 'en cours' }, { title: `${long} ${index}` }),
      indicator(`i${index}`),
    ]).flat();
    const element = await show(many);
    expect(parts(element, 'action')).to.have.lengthOf(500);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
  });
});
