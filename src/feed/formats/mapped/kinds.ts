import { compact } from '../shared/values.js';
import { actionOf } from './action.js';
import { indicatorFields, isIndicator } from './indicator.js';
import { initiativeOf } from './initiative.js';
import { organizationOf } from './organization.js';
import type { Row } from './row.js';

/**
 * A row as an organization, an initiative, a theme, an action or an indicator: the extension of its item.
 *
 * @param kind what is wanted
 * @returns `undefined` when articles, events or labels are wanted
 */
export function extensionOf(row: Row, kind: string): object | undefined {
  switch (kind) {
    case 'organization':
      return { _organization: organizationOf(row) };
    case 'initiative':
      return { _initiative: initiativeOf(row) };
    case 'theme':
      return { _theme: themeOf(row) };
    case 'action':
      // A plan has both: an indicator says in which unit it is measured.
      return isIndicator(row) ? indicatorFields(row) : { _action: actionOf(row) };
    case 'indicator':
      return indicatorFields(row);
    default:
      return;
  }
}

function themeOf(row: Row): object {
  const names = row.texts('alternateName');
  return {
    ...compact({
      termCode: row.text('termCode'),
      parent: row.text('parent'),
      alternateName: names.length ? names : undefined,
    }),
  };
}
