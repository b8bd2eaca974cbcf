/**
 * Elements for the pages of several measures: ours, those by hand, and those of the peers. `event`
 * is what an element has once it shows its feed.
 */
import { eventCalendar, fullCalendar, react, scheduleX, toastUi } from '../peers.mjs';

const script = (path) => `<script type="module" src="${path}"></script>`;

/** The head that loads ours. @param {string} name a script of the library, without its ending */
export const ours = (name) => script(`/cdn/${name}.js`);

/** The elements that pages/<name>-elements.js defines. */
const bundled = (name) => ({
  entry: `${name}-elements.js`,
  head: `<link rel="stylesheet" href="/bundles/${name}-elements.css">${script(`/bundles/${name}-elements.js`)}`,
});

const events = {
  'agenda-calendar': '.event',
  'agenda-list': '.open',
  'news-list': 'article',
  'label-badge': '.badge',
  'initiative-list': 'article',
  'floor-month': '.event',
  'floor-news': 'article',
  'floor-label': 'a',
  'news-article': '.prose p',
  'floor-article': 'p',
  'member-list': '[part=member]',
  'floor-members': 'li',
  'label-list': '[part=badge]',
  'action-plan': '[part=indicator]',
  'feed-filter': '[part=content] *',
};

export const ourElement = (tag, name = tag) => ({
  name: tag,
  label: `<${tag}>`,
  tag,
  event: events[tag],
  head: ours(name),
});

export const byHand = (tag, label = 'by hand') => ({
  name: tag,
  label,
  tag,
  event: events[tag],
  ...bundled('floor'),
});

const peer = (library) => ({ ...library, ...bundled(library.name) });

export const peersMonths = [fullCalendar, eventCalendar, scheduleX, toastUi].map(peer);
export const peersNews = peer(react);

/** A row for lib/watch.mjs, which looks for events in the whole page. */
export const seen = (element) => ({ ...element, event: `${element.tag} >>> ${element.event}` });

export const entriesOf = (elements) => elements.flatMap(({ entry }) => entry ?? []);

/** A page for each element, by path; `body` gives what stands in its middle. */
export function pagesOf(folder, elements, body) {
  return Object.fromEntries(
    elements.map(({ name, tag, head }) => [
      `/${folder}/${name}.html`,
      { head, body: inMiddle(body(tag)) },
    ]),
  );
}

/** Where the style sheets of pages/ expect a widget. */
export const inMiddle = (html) => `<div id="app">${html}</div>`;
