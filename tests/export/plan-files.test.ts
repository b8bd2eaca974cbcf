import { expect } from '@open-wc/testing';
import { planCsv } from '../../src/export/plan-csv.js';
import { planFeed, type PlanItem } from '../../src/export/plan-feed.js';
import { actions } from '../../src/feed/read/kinds/action.js';
import { indicators } from '../../src/feed/read/kinds/indicator.js';
import { themes } from '../../src/feed/read/kinds/theme.js';
import { readDocument } from '../../src/feed/public-api.js';
import { readSource } from '../../src/feed/read/read.js';
import type { Source } from '../../src/feed/types.js';
import { temporalReady } from '../../src/time/temporal.js';
import { houseFeed } from '../helpers/house.js';
import { action, indicator, plan, theme } from '../helpers/plans.js';

const context = { timeZone: 'Europe/Paris', readers: [themes, actions, indicators] };

function read(document: unknown): readonly PlanItem[] {
  return readDocument(document, context).items as readonly PlanItem[];
}

before(() => temporalReady());

/** All that an item of a plan can have. */
const whole = [
  {
    id: 't',
    title: 'Thème ; "un"',
    _theme: { parent: 'u', termCode: '1.2', alternateName: ['a', 'b | c'] },
    summary: 'Résumé',
    content_text: "'=Un texte ;\nsur deux lignes",
    _links: { articles: ['n1'] },
  },
  theme('u', '-10 % de déchets'),
  {
    ...action('a', {
      status: 'en pause',
      theme: 't',
      startDate: '2024-03',
      endDate: '2027',
      leads: [{ id: 'org-1' }, { name: 'Ville | Métropole' }],
      partners: [{ name: 'Région' }, { name: 'Département' }],
      budget: { planned: 1_200_000, spent: 3.75, currency: 'CHF' },
      progress: 45.5,
      steps: [{ name: 'Étape', done: true, date: '2025-02-01' }, { name: '=Autre' }],
      indicators: ['i'],
    }),
    content_html: '<p>Un <em>texte</em></p>',
    image: 'https://example.org/a.jpg',
    _image: { alt: 'Une piste', credit: 'Photo : C.', width: 4, height: 3 },
    authors: [{ name: 'Rédaction' }],
    tags: ['vélo', 'a | b'],
    date_published: '2026-03-01',
  },
  action('b', { parent: 'a', status: 'à discuter' }),
  indicator(
    'i',
    {
      direction: 'down',
      precision: 2,
      baseline: { value: 1e-7 },
      target: { value: -4, date: '2030' },
      milestones: [{ value: 30, date: '2023' }],
      values: [
        { value: -1.5, date: '2024-02', estimate: true, comment: 'Provisoire ; "à revoir"' },
        { value: 1e21, date: '2025' },
      ],
      source: { name: 'Observatoire', url: 'https://example.org/' },
      method: 'Comptage',
      limits: 'Partiel',
      frequency: 'annuelle',
      nextDate: '2027-03',
      disaggregation: [
        {
          dimension: 'commune',
          label: 'Royat',
          values: [
            { value: 2, date: '2024' },
            { value: 3, date: '2025', estimate: true },
          ],
        },
        { label: 'Durtol', values: [{ value: 0, date: '2024' }] },
      ],
    },
    { tags: ['vélo'], date_published: '2026-03-01T10:00:00+01:00', language: 'fr' },
  ),
];

/** Each file that a visitor can download, and the plan that is read from it. */
const files: readonly [
  name: string,
  again: (items: readonly PlanItem[]) => Promise<readonly PlanItem[]>,
][] = [
  ['JSON', (items) => Promise.resolve(read(JSON.parse(JSON.stringify(planFeed(items, 'Plan')))))],
  [
    'CSV',
    async (items) => {
      const source: Source = { text: planCsv(items) };
      const { feed, format } = await readSource(source, context);
      expect(format).to.equal('csv');
      expect(feed.problems).to.deep.equal([]);
      return feed.items as readonly PlanItem[];
    },
  ],
];

for (const [name, again] of files) {
  describe(`a plan that was downloaded as ${name}`, () => {
    it('is the same plan when it is read again', async () => {
      const first = read(houseFeed(plan));
      expect(await again(first)).to.deep.equal(first);
    });

    it('is the plan of the demo when it is read again', async () => {
      const document: unknown = await (await fetch('/demo/feeds/territoire-plan.json')).json();
      const first = read(document);
      expect(first.length).to.be.above(20);
      expect(await again(first)).to.deep.equal(first);
    });

    it('keeps all that its items have', async () => {
      const first = read(houseFeed(whole));
      expect(await again(first)).to.deep.equal(first);
    });
  });
}

/** Rows of a CSV as RFC 4180 has them, with semicolons. */
function rowsOf(csv: string): Record<string, string>[] {
  const cells = [...csv.matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of cells) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare!);
    if (end !== ';') rows.push([]);
  }
  const [head, ...body] = rows.slice(0, -1);
  return body.map((row) => Object.fromEntries(head!.map((name, index) => [name, row[index]!])));
}

describe('a plan as CSV', () => {
  it('has a byte order mark, semicolons, decimal commas, and a row for each item and line', () => {
    const items = read(
      houseFeed([
        theme('t', 'Thème ; "un"'),
        action('a', { status: 'en cours', steps: [{ name: 'Étape', done: true }] }),
        indicator('i', { values: [{ value: -1.5, date: '2024' }] }),
      ]),
    );
    const csv = planCsv(items);
    expect(csv.startsWith('\uFEFFtype;id;')).to.equal(true);
    const rows = rowsOf(csv.slice(1));
    expect(rows.map(({ type }) => type)).to.deep.equal([
      'theme',
      'action',
      'étape',
      'indicateur',
      'valeur',
    ]);
    expect(rows[0]!.titre).to.equal('Thème ; "un"');
    expect(rows[1]!.etat).to.equal('en cours');
    expect(rows[2]).to.include({ objet: 'a', titre: 'Étape', fait: 'oui' });
    expect(rows[4]).to.include({ objet: 'i', valeur: '-1,5', date: '2024', estimation: 'non' });
  });

  it('has no text that a spreadsheet would take for a formula', () => {
    const items = read(houseFeed([theme('t', '=HYPERLINK("https://example.org")')]));
    expect(rowsOf(planCsv(items).slice(1))[0]!.titre).to.equal(
      `'=HYPERLINK("https://example.org")`,
    );
  });
});
