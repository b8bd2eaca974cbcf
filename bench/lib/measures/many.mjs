/** Twenty calendars of one feed on one page; by hand and with peers, one feed that is drawn twenty times. */
import { month } from '../feed.mjs';
import { columns } from '../report.mjs';
import { feedPath } from '../server.mjs';
import { startFigures, withShown } from '../visit.mjs';
import { byHand, entriesOf, ourElement, pagesOf, peersMonths, seen } from './widgets.mjs';

const widgets = 20;
const size = 1000;

const attributes = `src="${feedPath('events', size)}" date="${month}" view="month"`;
const elements = [byHand('floor-month'), ourElement('agenda-calendar'), ...peersMonths];

export const many = {
  title: `${widgets} calendars of one feed of ${size} events`,
  cpus: [4],
  timesStart: true,
  entry: entriesOf(elements),
  pages: pagesOf('many', elements, (tag) => `<${tag} ${attributes}></${tag}>`.repeat(widgets)),
  columns,
  rows: elements.map((element) => ({ ...seen(element), widgets })),
  async visit(browser, { server, cpu, row }) {
    const conditions = { server, path: `/many/${row.name}.html`, row, cpu };
    return await withShown(browser, conditions, (page, devtools, times) =>
      startFigures(page, devtools, times, conditions),
    );
  },
};
