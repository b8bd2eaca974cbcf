import { expect } from '@open-wc/testing';
import '../../../src/elements/label-list/define.js';
import type { LabelList } from '../../../src/elements/label-list/label-list.js';
import { box } from '../../helpers/box.js';
import { itIs } from '../../helpers/clock.js';
import { houseFeed, label, type Json } from '../../helpers/house.js';
import { eventually, loaded } from '../../helpers/mount.js';
import { allByRole, byRole, namesOf, part, parts, textOf } from '../../helpers/seen.js';

type Attributes = Readonly<Record<string, string>>;

async function show(items: readonly Json[], attributes: Attributes = {}): Promise<LabelList> {
  return loaded('label-list', attributes, { feed: houseFeed(items) });
}

const first = { date_published: '2019-02-25T00:00:00+01:00', tags: ['first wave', 'food'] };
const second = { date_published: '2019-12-02', tags: ['second wave'] };

/** One label held by several territories. */
const territories: readonly Json[] = [
  { ...label('Impact', { about: 'North', issuedBy: 'A ministry' }, first), id: 'north' },
  { ...label('Impact', { about: 'South', issuedBy: 'A ministry' }, second), id: 'south' },
  {
    ...label('Impact', { about: 'East', certificationStatus: 'announced' }, first),
    id: 'east',
    url: 'https://example.org/east',
  },
  {
    ...label('Impact', { about: 'West', expires: '2026-03-15', issuedBy: { name: 'An office' } }),
    id: 'west',
    tags: ['food'],
  },
];

const holders = (element: LabelList): string[] => parts(element, 'holder').map(textOf);

describe('a list of labels', () => {
  it('has each label with its name, holder and state, in the order of the feed', async () => {
    await itIs('2026-03-16T10:00Z');
    const element = await show(territories);
    expect(namesOf(element, 'heading')).to.deep.equal([
      'Impact North',
      'Impact South',
      'Impact East',
      'Impact West',
    ]);
    expect(parts(element, 'state').map(textOf)).to.deep.equal([
      'Obtenu',
      'Obtenu',
      'Annoncé le 25 février 2019',
      'Expiré le 15 mars 2026',
    ]);
    expect(allByRole(element, 'listitem')).to.have.length(4);
  });

  it('keeps the day and the month of a date together, and words whole beside the drawing', async () => {
    const feed = houseFeed([
      label('Impact', { about: 'Aix-Marseille-Provence', expires: '2020-03-15' }),
    ]);
    const element = await loaded('label-list', {}, { feed, parent: box(180) });
    expect(part(element, 'state').textContent).to.contain('15\u00a0mars 2020');
    await eventually(() => parts(element, 'drawing').length);
    const drawing = part(element, 'drawing').getBoundingClientRect();
    expect(part(element, 'title').getBoundingClientRect().top).to.be.least(drawing.bottom);
  });

  it('links a name to its page, and tells the page', async () => {
    const element = await show(territories);
    const chosen: string[] = [];
    element.addEventListener('item-select', (event) => {
      chosen.push(event.item.id);
      event.preventDefault();
    });
    byRole(element, 'link', 'Impact East').click();
    expect(chosen).to.deep.equal(['east']);
  });

  it('says the state at midnight of its zone', async () => {
    await itIs('2026-03-15T23:30Z'); // The 16th in Paris, the 15th in Cayenne.
    const states = async (zone: string): Promise<string> =>
      textOf(parts(await show(territories, { 'time-zone': zone }), 'state')[3]!);
    expect(await states('Europe/Paris')).to.equal('Expiré le 15 mars 2026');
    expect(await states('America/Cayenne')).to.equal('Obtenu');
  });

  it('shows the area where it is not the holder’s name', async () => {
    const items = [
      label('Green', { about: 'A town', validIn: 'A town' }),
      label('Blue', { about: 'A club', validIn: 'A town' }),
    ];
    expect(parts(await show(items), 'area').map(textOf)).to.deep.equal(['A town']);
  });

  it('says so when there is none, in French and in English', async () => {
    expect(textOf(part(await show([]), 'message'))).to.equal('Aucun label à afficher.');
    expect(textOf(part(await show([], { lang: 'en' }), 'message'))).to.equal('No label to show.');
  });

  it('shows five hundred by and by', async () => {
    const items = Array.from({ length: 500 }, (_, index) => label(`Label ${index}`));
    const element = await show(items);
    expect(parts(element, 'badge')).to.have.length(12);
    byRole(element, 'button', 'Afficher plus de labels (12 sur 500)').click();
    await element.updateComplete;
    expect(parts(element, 'badge')).to.have.length(24);
    element.pageSize = 0;
    await element.updateComplete;
    expect(parts(element, 'badge')).to.have.length(500);
  });

  it('says once who awards all of them, and of each where they differ', async () => {
    const by = (...issuers: string[]): readonly Json[] =>
      issuers.map((issuedBy, index) => label(`Label ${index}`, { issuedBy }));
    const lines = async (...issuers: string[]): Promise<string[]> =>
      parts(await show(by(...issuers), { 'page-size': '1' }), 'issuer').map(textOf);
    expect(await lines('A', 'A')).to.deep.equal(['Décerné par : A']);
    const element = await show(by('A', 'A'), { 'group-by': 'state' });
    expect(part(element, 'issuer').closest('article')).to.equal(null);
    expect(await lines('A', 'B')).to.deep.equal(['Décerné par : A']);
    const differing = await show(by('A', 'B'));
    for (const line of parts(differing, 'issuer'))
      expect(line.closest('article')).not.to.equal(null);
    expect(parts(differing, 'issuer')).to.have.length(2);
    expect(parts(await show(by('A')), 'issuer')[0]!.closest('article')).not.to.equal(null);
  });

  it('describes itself to search engines, when asked', async () => {
    const before = document.head.querySelectorAll('script[type="application/ld+json"]').length;
    const scripts = (): HTMLScriptElement[] => [
      ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
    ];
    const element = await show(territories, { 'structured-data': '' });
    await eventually(() => scripts().length > before);
    expect(scripts().at(-1)!.text).to.include('"Certification"').and.to.include('"North"');
    element.remove();
    expect(scripts()).to.have.length(before);
  });
});

describe('the labels of a list are chosen', () => {
  const choices: readonly (readonly [string, Attributes, readonly string[]])[] = [
    ['by state', { state: 'expired' }, ['West']],
    ['by one of several states', { state: 'announced expired' }, ['East', 'West']],
    ['by year', { year: '2019' }, ['North', 'South', 'East']],
    ['by issuer', { issuer: 'a ministry' }, ['North', 'South']],
    ['by theme', { theme: 'food' }, ['North', 'East', 'West']],
    ['by issuer, without accents', { issuer: 'À Ministry' }, ['North', 'South']],
    ['by theme, without accents', { theme: 'Foôd' }, ['North', 'East', 'West']],
    ['by all of these', { theme: 'food', year: '2019', state: 'awarded' }, ['North']],
    ['by tags, as in every element', { tags: 'second wave' }, ['South']],
  ];
  for (const [how, attributes, expected] of choices) {
    it(how, async () => {
      await itIs('2026-03-16T10:00Z');
      expect(holders(await show(territories, attributes))).to.deep.equal(expected);
    });
  }

  it('by attributes that change', async () => {
    const element = await show(territories, { year: '2018' });
    expect(element.state).to.equal('empty');
    element.year = '';
    await element.updateComplete;
    expect(holders(element)).to.have.length(4);
  });

  it('by the property filter', async () => {
    const element = await show(territories);
    element.filter = { issuer: ['An office'] };
    await eventually(() => holders(element).length === 1);
    expect(holders(element)).to.deep.equal(['West']);
  });

  it('by no state that does not exist: it is told, and ignored', async () => {
    expect(holders(await show(territories, { state: 'gone' }))).to.have.length(4);
  });
});

describe('the groups of a list', () => {
  const groupNames = (element: LabelList): string[] => parts(element, 'group-title').map(textOf);

  it('are waves, named by their own tag and day', async () => {
    const element = await show(territories, { 'group-by': 'wave' });
    expect(groupNames(element)).to.deep.equal([
      'First wave · 25 février 2019 2 labels',
      'Second wave · 2 décembre 2019 1 label',
      'Date non précisée 1 label',
    ]);
    expect(holders(element)).to.deep.equal(['North', 'East', 'South', 'West']);
  });

  it('are states, those that hold first', async () => {
    await itIs('2026-03-16T10:00Z');
    const element = await show(territories, { 'group-by': 'state', heading: 'Labels' });
    expect(groupNames(element)).to.deep.equal([
      'Obtenus 2 labels',
      'Annoncés 1 label',
      'Expirés 1 label',
    ]);
    const levels = allByRole(element, 'heading').map(({ localName }) => localName);
    expect(levels.slice(0, 3)).to.deep.equal(['h2', 'h3', 'h4']);
  });

  it('are counted in full while some of their labels are not shown', async () => {
    const element = await show(territories, { 'group-by': 'wave', 'page-size': '1' });
    expect(groupNames(element)).to.deep.equal(['First wave · 25 février 2019 2 labels']);
    byRole(element, 'button', 'Afficher plus de labels (1 sur 4)').click();
    await element.updateComplete;
    expect(holders(element)).to.deep.equal(['North', 'East']);
  });
});

describe('the layouts of a list', () => {
  it('fit into 320 pixels with words that do not break', async () => {
    const long = 'Anticonstitutionnellement'.repeat(4);
    for (const layout of ['badges', 'rows']) {
      const items = [label(long, { about: long, issuedBy: long, url: 'https://example.org' })];
      const box = document.createElement('div');
      box.style.inlineSize = '320px';
      document.body.append(box);
      const element = await loaded(
        'label-list',
        { layout },
        { feed: houseFeed(items), parent: box },
      );
      expect(element.scrollWidth, layout).to.be.at.most(320);
      box.remove();
    }
  });

  it('have details in badges only', async () => {
    expect(parts(await show(territories), 'details')).to.have.length(4);
    expect(parts(await show(territories, { layout: 'rows' }), 'details')).to.be.empty;
  });
});
