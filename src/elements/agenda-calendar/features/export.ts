import type { TemplateResult } from 'lit';
import { agendaActions } from '../../../components/export-menu/export-menu.js';
import type * as Print from '../../../components/print/print.js';
import type { IsoDay } from '../../../model/index.js';
import { monthOf } from '../../../time/days.js';
import { quickMonth } from '../../../time/format-fast.js';
import { readEvent } from '../agenda.js';
import { periodName, weeksOf } from '../periods.js';
import type { ViewContext } from '../views/view.js';

export { takeAwayStyles } from '../../../components/export-menu/export-menu.styles.js';

export interface TakeAwayOptions {
  /** What the agenda is called. */
  readonly title: string;
  /** Where it can be subscribed to. */
  readonly icsAddress?: string;
}

/** The menu to print what is shown, to have it as a file, to pass it on, to subscribe to it. */
export function takeAwayMenu(context: ViewContext, options: TakeAwayOptions): TemplateResult {
  const { agenda, view, period, from, date, language } = context;
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
    occurrences: () => agenda.between(from, period.last).map(readEvent),
    printMonth: async () => {
      const month = monthOf(date);
      const weeks = weeksOf(month, context.week);
      const name = quickMonth(month, language.tag);
      const { printMonth } = await print();
      const days = sheet(weeks[0]![0]!, weeks.at(-1)!.at(-1)!, name);
      await printMonth({ ...days, weeks, month, noteOf: context.noteOf });
    },
    printList: async () => {
      const { printList } = await print();
      await printList(sheet(from, period.last, periodName(view, period, language.tag)));
    },
  });
}

const print = (): Promise<typeof Print> => import('../../../components/print/print.js');
