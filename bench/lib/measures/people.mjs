/**
 * One long article, beside a page that puts its HTML in as it is; and all members of a large collective at once,
 * without pages.
 */
import { columns } from '../report.mjs';
import { feedPath } from '../server.mjs';
import { startFigures, withShown } from '../visit.mjs';
import { byHand, entriesOf, ourElement, pagesOf, seen } from './widgets.mjs';

/** A comparison of elements from the first request until they rest. */
function startOf(name, title, elements, attributes) {
  return {
    title,
    cpus: [4],
    timesStart: true,
    entry: entriesOf(elements),
    pages: pagesOf(name, elements, (tag) => `<${tag} ${attributes}></${tag}>`),
    columns,
    rows: elements.map(seen),
    async visit(browser, { server, cpu, row }) {
      const conditions = { server, path: `/${name}/${row.name}.html`, row, cpu };
      return await withShown(browser, conditions, (page, devtools, times) =>
        startFigures(page, devtools, times, conditions),
      );
    },
  };
}

const floor = (tag) => ({ ...byHand(tag), name: 'floor' });

export const article = startOf(
  'article',
  'An article of 50 kB with 40 notes',
  [floor('floor-article'), ourElement('news-article')],
  `src="${feedPath('texts', 50)}"`,
);

export const members = startOf(
  'members',
  '500 members at once',
  [floor('floor-members'), ourElement('member-list')],
  `src="${feedPath('members', 500)}" page-size="0"`,
);
