/** A plan of action in every view, with all that opens, and one action or one indicator alone. */
import { appearing, parts } from '../helpers/page.js';
import { houseFeed, type Json } from '../helpers/house.js';
import { store } from '../helpers/feeds.js';
import { action, indicator, plan } from '../helpers/plans.js';
import { waitUntil } from '../helpers/wait.js';
import { show } from './stage.js';

/** An indicator for each verdict, an estimate, one that cannot be worked out, one without a value. */
const verdicts: readonly Json[] = [
  ...[100, 40, 10, -5].map((value, index) =>
    indicator(`v${index}`, { values: [{ value, date: '2025', estimate: index === 1 }] }),
  ),
  indicator('sans-cible', { target: undefined }),
  indicator('sans-valeur', { values: [] }),
  indicator(
    'decrit',
    {
      method: 'Relevé des voies.',
      limits: 'Sans les voies privées.',
      frequency: 'annuelle',
      source: { name: 'Observatoire', url: 'https://example.org/source' },
      milestones: [{ value: 50, date: '2026' }],
      nextDate: '2026-03',
    },
    { url: 'https://example.org/pistes' },
  ),
  ...['en pause', 'abandonné', 'bloqué'].map((status) => action(status, { status })),
];

async function feed(): Promise<string> {
  return (await store(houseFeed([...plan, ...verdicts]))).url;
}

async function showThemes(width: number): Promise<void> {
  const more = { heading: 'Plan', filters: '', download: '' };
  const element = await show('action-plan', { src: await feed(), ...more }, width);
  await appearing(element, 'filters');
  for (const details of parts(element, 'method')) (details as HTMLDetailsElement).open = true;
  for (const part of ['action-button', 'data-button']) {
    for (const button of parts(element, part)) button.click();
  }
  await appearing(element, 'details');
  await appearing(element, 'data');
}

async function showViews(width: number): Promise<void> {
  const src = await feed();
  for (const view of ['table', 'timeline']) await show('action-plan', { src, view }, width);
  for (const item of ['reseau', 'decrit']) await show('action-plan', { src, item }, width);
}

/** Tables before drawings: a choice of the visitor's for all plans of the page, taken back at the end. */
async function showTables(): Promise<void> {
  const element = await show('action-plan', { src: await feed() }, 320);
  parts(element, 'tables')[0]!.click();
  await waitUntil(() => parts(element, 'data').length > 2, 'the tables are open');
  afterTables = () => parts(element, 'tables')[0]!.click();
}

let afterTables = (): void => undefined;

afterEach(() => {
  afterTables();
  afterTables = () => undefined;
});

export const planStates: Readonly<Record<string, () => Promise<unknown>>> = {
  'a plan by theme, all of it open': () => showThemes(1000),
  'a plan by theme in a narrow box': () => showThemes(320),
  'a plan in its other views': () => showViews(1000),
  'a plan in its other views in a narrow box': () => showViews(320),
  'a plan whose tables come first': showTables,
};
