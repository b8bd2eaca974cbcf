import { expect } from '@open-wc/testing';
import { planCsv } from '../../src/export/plan-csv.js';
import { planFeed, type PlanItem } from '../../src/export/plan-feed.js';
import { actions } from '../../src/feed/read/kinds/action.js';
import { indicators } from '../../src/feed/read/kinds/indicator.js';
import { themes } from '../../src/feed/read/kinds/theme.js';
import { readDocument } from '../../src/feed/public-api.js';
import { temporalReady } from '../../src/time/temporal.js';
import { houseFeed } from '../helpers/house.js';
import { action, indicator, plan, theme } from '../helpers/plans.js';

const context = { timeZone: 'Europe/Paris', readers: [themes, actions, indicators] };

function read(document: unknown): readonly PlanItem[] {
  return readDocument(document, context).items as readonly PlanItem[];
}

before(() => temporalReady());

describe('a plan as a JSON Feed', () => {
  it('is the same plan when it is read again', () => {
    const first = read(houseFeed(plan));
    const again = read(JSON.parse(JSON.stringify(planFeed(first, 'Plan'))));
    expect(again).to.deep.equal(first);
  });

  it('is the plan of the demo when it is read again', async () => {
    const document: unknown = await (await fetch('/demo/feeds/territoire-plan.json')).json();
    const first = read(document);
    expect(first.length).to.be.above(20);
    expect(read(JSON.parse(JSON.stringify(planFeed(first, 'Plan'))))).to.deep.equal(first);
  });

  it('keeps all that an indicator has', () => {
    const whole = indicator(
      'a',
      {
        direction: 'down',
        milestones: [{ value: 30, date: '2023' }],
        values: [
          { value: -1.5, date: '2024-02', estimate: true, comment: 'Provisoire ; "à revoir"' },
        ],
        source: { name: 'Observatoire', url: 'https://example.org/' },
        method: 'Comptage',
        limits: 'Partiel',
        frequency: 'annuelle',
        nextDate: '2027-03',
        disaggregation: [
          { dimension: 'commune', label: 'Royat', values: [{ value: 2, date: '2024' }] },
        ],
      },
      { tags: ['vélo'], date_published: '2026-03-01T10:00:00+01:00', language: 'fr' },
    );
    const first = read(houseFeed([whole]));
    expect(read(JSON.parse(JSON.stringify(planFeed(first, 'Plan'))))).to.deep.equal(first);
  });
});

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
