import type { TemplateResult } from 'lit';
import { agendaActions } from '../../../components/export-menu/export-menu.js';
import type * as Print from '../../../components/print/print.js';
import type { IsoDay } from '../../../model/index.js';
import { monthOf } from '../../../time/days.js';
import { formatMonthFast } from '../../../time/format-fast.js';
import { readEvent } from '../agenda.js';
import { periodName, weeksOf } from '../periods.js';
import type { ViewContext } from '../views/view.js';

export { exportMenuStyles } from '../../../components/export-menu/export-menu.styles.js';

export interface ExportMenuOptions {
  /** The name of the agenda. */
  readonly title: string;
  /** The address of the iCalendar file to subscribe to. */
  readonly icsAddress?: string;
}

/** The menu of the calendar: print, download, pass on, subscribe. */
export function exportMenu(context: ViewContext, options: ExportMenuOptions): TemplateResult {
  const { agenda, view, period, from, until, date, language } = context;
  const sheet = (first: IsoDay, last: IsoDay, name: string): Print.PrintListOptions => ({
    title: `${options.title} – ${name}`,
    occurrences: agenda.between(first, last).map(readEvent),
    language,
    source: location.href,
    first,
  });
  return agendaActions({
    ...options,
    language,
    occurrences: () => agenda.between(from, until).map(readEvent),
    printMonth: async () => {
      const month = monthOf(date);
      const weeks = weeksOf(month, context.week);
      const name = formatMonthFast(month, language.tag);
      const { printMonth } = await loadPrint();
      const days = sheet(weeks[0]![0]!, weeks.at(-1)!.at(-1)!, name);
      await printMonth({ ...days, weeks, month, noteOf: context.noteOf });
    },
    printList: async () => {
      const { printList } = await loadPrint();
      await printList(sheet(from, period.last, periodName(view, period, language.tag)));
    },
  });
}

const loadPrint = (): Promise<typeof Print> => import('../../../components/print/print.js');
