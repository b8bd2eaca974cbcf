import { rowKey, type JsonObject } from '../../read/fields.js';
import type { Steps } from '../../steps.js';
import { flatMapSteps } from '../shared/map-steps.js';
import type { AdapterContext, ExtendedItem } from '../adapter.js';
import { partialDate } from '../mapped/partial-date.js';
import { amountOf } from '../mapped/row.js';
import { contentOf } from '../shared/plain-text.js';
import { asFlag, at, compact, rowOf, textAt } from '../shared/values.js';
import type { PlanTableItems } from './plan-signs.js';
import type { Table } from './rows.js';

/** The columns of the plan's chapters: "Axe (x)", "Sous-axe (x.x)", "Sous-sous-axe (x.x.x)", "x.x.x.x". */
const chapter = /^(?:(?:sous[\s-]+)*axe\b|x(?:\.x)+$)/i;

/** Columns whose names differ from one version of the platform to the next. */
const columns = {
  service: /^(?:Direction ou service|Service-département-pôle) pilote$/,
  budget: /^Budget prévisionnel total/,
  step: /^Nom et statut de l['’]étape$/,
  partners: /^Partenaires$/,
  structure: /^Structure pilote$/,
} as const;

/**
 * The export of a plan from Territoires en transitions, saved as CSV from its spreadsheet: chapters are themes, a theme
 * of another; rows with a title are actions. Names of persons are left out, and so are notes and costs of each funder.
 */
export function* transitionsItems(table: Table, context: AdapterContext): Steps<PlanTableItems> {
  const themes = new Map<string, ExtendedItem>();
  const actions = yield* flatMapSteps(table.rows, (row) => {
    const theme = chaptersOf(row).reduce<string | undefined>((parent, title) => {
      const id = [parent, title].filter(Boolean).join(' / ');
      if (!themes.has(id)) themes.set(id, { id, title, _theme: compact({ parent }) ?? {} });
      return id;
    }, undefined);
    const title = textAt(row, 'Titre de la fiche action');
    return title ? [actionItem(row, title, theme, table, context)] : [];
  });
  return { items: [...themes.values(), ...actions] };
}

function chaptersOf(row: JsonObject): readonly string[] {
  return Object.entries(row).flatMap(([column, cell]) =>
    chapter.test(column) && typeof cell === 'string' && !cell.startsWith('(') ? [cell] : [],
  );
}

function actionItem(
  row: JsonObject,
  title: string,
  theme: string | undefined,
  table: Table,
  context: AdapterContext,
): ExtendedItem {
  const dateOf = (column: string): string | undefined => partialDate(textAt(row, column));
  const topics = ['Thématique principale', 'Sous-thématiques', 'Tags de suivi'];
  const tags = topics.flatMap((column) => namesIn(textAt(row, column)));
  const planned = amountOf(cellOf(row, 'budget'), table.hasDecimalComma);
  const leads = [...partiesOf(row, 'service'), ...partiesOf(row, 'structure')];
  return {
    ...compact({
      id: [theme, title].filter(Boolean).join(' / '),
      title,
      ...contentOf(textAt(row, 'Descriptif'), context),
      date_published: dateOf('Date de création'),
      date_modified: dateOf('Date de dernière modification'),
      tags: [...new Set(tags)],
    }),
    _action: {
      ...compact({
        status: textAt(row, 'Statut'),
        theme: theme ?? tags[0],
        startDate: dateOf('Date de début'),
        endDate: dateOf('Date de fin'),
        budget: compact({ planned }),
        restricted: asFlag(at(row, 'Confidentialité de la fiche')),
      }),
      leads,
      partners: partiesOf(row, 'partners'),
      steps: stepsOf(cellOf(row, 'step')),
    },
    [rowKey]: rowOf(row),
  };
}

function cellOf(row: JsonObject, column: keyof typeof columns): string | undefined {
  const name = Object.keys(row).find((key) => columns[column].test(key));
  return name === undefined ? undefined : textAt(row, name);
}

function partiesOf(row: JsonObject, column: keyof typeof columns): { name: string }[] {
  return namesIn(cellOf(row, column)).map((name) => ({ name }));
}

/** The platform writes commas between names. */
function namesIn(cell = ''): readonly string[] {
  return cell.split(/[,;\n]/).flatMap((name) => name.trim() || []);
}

/** The steps in a cell: one on each line, with whether it is done. */
function stepsOf(cell = ''): { name: string; done: boolean }[] {
  return cell.split('\n').flatMap((line) => {
    const [, name = line.trim(), state] =
      /^(.*\S)\s*:\s*((?:non )?réalisée?)$/i.exec(line.trim()) ?? [];
    return name ? [{ name, done: /^réalis/i.test(state ?? '') }] : [];
  });
}
