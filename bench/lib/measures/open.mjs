/**
 * The first event that a visitor opens: what shows it is fetched then. The pages by hand have no
 * details, and those of the peers would need code of their own.
 */
import { networks } from '../browser.mjs';
import { month } from '../feed.mjs';
import { columns, writeMs } from '../report.mjs';
import { feedPath } from '../server.mjs';
import { atRest, trafficOf, withShown } from '../visit.mjs';
import { ourElement, pagesOf, seen } from './widgets.mjs';

const attributes = `src="${feedPath('events', 300)}" date="${month}"`;
const elements = [ourElement('agenda-calendar'), ourElement('agenda-list')];

export const open = {
  title: 'The first event opened',
  cpus: [4],
  timesStart: true,
  pages: pagesOf('open', elements, (tag) => `<${tag} ${attributes}></${tag}>`),
  columns: [
    ...columns.filter(({ key }) => key === 'code' || key === 'requests'),
    { key: 'time', title: 'open ms', write: writeMs },
  ],
  rows: elements.flatMap((element) =>
    ['fast', 'slow4g'].map((net) => ({
      ...seen(element),
      label: `${element.label}, ${net}`,
      control: element.event,
      net,
    })),
  ),
  async visit(browser, { server, cpu, row }) {
    const { name, tag, control, net } = row;
    const conditions = { server, path: `/open/${name}.html`, row, cpu, net };
    return await withShown(browser, conditions, async (page, devtools) => {
      await atRest(devtools, server, networks[net]?.latency);
      const time = await page.evaluate(openFirst, tag, control);
      return { time, ...trafficOf(server.takeSent()) };
    });
  },
};

/** In the page. Resolves with the milliseconds until the dialog is painted. */
function openFirst(tag, control) {
  const root = document.querySelector(tag).shadowRoot;
  return globalThis.bench.act(
    'the dialog',
    () => root.querySelector(control).click(),
    () => root.querySelector('dialog')?.open,
  );
}
