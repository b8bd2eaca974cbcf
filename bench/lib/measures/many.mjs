/** Twenty calendars of one feed on one page; by hand, one feed that is drawn twenty times. */
import { month } from '../feed.mjs';
import { columns } from '../report.mjs';
import { feedPath } from '../server.mjs';
import { startFigures, withShown } from '../visit.mjs';
import { byHand, ours } from './widgets.mjs';

const widgets = 20;
const size = 1000;

const attributes = `src="${feedPath('events', size)}" date="${month}" view="month"`;
const body = (tag) => `<${tag} ${attributes}></${tag}>`.repeat(widgets);

/** A page of a peer, by the name of its script. */
const peer = (name) => ({
  head: `<link rel="stylesheet" href="/bundles/${name}.css"><script type="module" src="/bundles/${name}.js"></script>`,
  body: `<div id="app" data-feed="${feedPath('events', size)}" data-month="${month}">${'<div class="place"></div>'.repeat(widgets)}</div>`,
});
const peers = ['many-fullcalendar', 'many-event-calendar'];

export const many = {
  title: `${widgets} calendars of one feed of ${size} events`,
  cpus: [4],
  timesStart: true,
  entry: [byHand.entry, ...peers.map((name) => `${name}.js`)],
  pages: {
    '/many/by-hand.html': { head: byHand.head, body: body('floor-month') },
    '/many/ours.html': { head: ours('agenda-calendar'), body: body('agenda-calendar') },
    ...Object.fromEntries(peers.map((name) => [`/many/${name}.html`, peer(name)])),
  },
  columns,
  rows: [
    { name: 'by-hand', label: 'by hand', event: 'floor-month >>> .event', widgets },
    { name: 'ours', label: '<agenda-calendar>', event: 'agenda-calendar >>> .event', widgets },
    { name: peers[0], label: 'FullCalendar', event: '.place >>> .event', widgets },
    {
      name: peers[1],
      label: 'EventCalendar',
      event: ".place >>> .ec-event:not([style*='hidden'])",
      widgets,
    },
  ],
  async visit(browser, { server, cpu, row }) {
    const conditions = { server, path: `/many/${row.name}.html`, row, cpu };
    return await withShown(browser, conditions, (page, devtools, times) =>
      startFigures(page, devtools, times, conditions),
    );
  },
};
